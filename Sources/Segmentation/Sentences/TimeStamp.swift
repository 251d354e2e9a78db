/// Day and time in the head of a forwarded message, a line of its own that may have lost its ends:
/// `Sent by: Ann Lee 09/20/2000 03:22 PM Please see below.`
enum TimeStamp {
    /// The stamp with `colon` between its hours and minutes; nil where there is none.
    static func around(_ colon: Int, in text: ScalarText) -> Range<Int>? {
        // ` 03:22 PM`
        guard colon > 11, colon + 5 < text.count, digits(before: colon, in: text) > 0,
            text.classes[colon + 1] == .digit, text.classes[colon + 2] == .digit, text.classes[colon + 3] == .space,
            text.scalars[colon + 4] == 0x41 || text.scalars[colon + 4] == 0x50, text.scalars[colon + 5] == 0x4D,
            colon + 6 == text.count || text.classes[colon + 6] == .space
        else { return nil }
        var i = colon - digits(before: colon, in: text) - 1
        guard text.classes[i] == .space else { return nil }
        // `09/20/2000`, from its end
        for (part, most) in [4, 2, 2].enumerated() {
            let count = digits(before: i, in: text)
            guard count > 0, count <= most, count == 4 || part > 0 else { return nil }
            i -= count
            guard part < 2 else { break }
            guard i > 0, text.scalars[i - 1] == 0x2F else { return nil }
            i -= 1
        }
        return i == 0 || text.classes[i - 1] == .space ? i..<(colon + 6) : nil
    }

    /// How many digits stand right before `position`: 4 at most are counted.
    private static func digits(before position: Int, in text: ScalarText) -> Int {
        var count = 0
        while count < 4, position - count > 0, text.classes[position - count - 1] == .digit { count += 1 }
        return count
    }
}
