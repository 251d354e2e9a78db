/// The links in a text: what begins with a scheme and `://`, up to white space or the first character that no URI has.
struct LinkSpans {
    /// UTF-16 units, ascending.
    private let spans: [Range<Int>]

    init(_ units: [UInt16]) {
        var spans: [Range<Int>] = []
        var position = 0
        while let found = Self.separator(in: units, from: position) {
            var start = found
            while start > position, Self.isLetter(units[start - 1]) { start -= 1 }
            var end = found
            while end < units.count, (0x21...0x7E).contains(units[end]) { end += 1 }
            spans.append(start..<end)
            position = max(end, found + 1)
        }
        self.spans = spans
    }

    /// Whether a line that ended here would cut a link in two.
    func contain(_ position: Int) -> Bool {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].lowerBound < position
    }

    /// Where `://` next stands.
    private static func separator(in units: [UInt16], from start: Int) -> Int? {
        guard units.count >= 3, start < units.count - 2 else { return nil }
        return (start..<units.count - 2).first {
            units[$0] == 0x3A && units[$0 + 1] == 0x2F && units[$0 + 2] == 0x2F
        }
    }

    private static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
    }
}
