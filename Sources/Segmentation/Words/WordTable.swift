/// The distinct words of a text, each with its normalized form and lemma, so that both are found out once.
struct WordTable {
    /// A word, and where it stands first.
    private struct Entry {
        let first: Range<Int>
        let normalized: String
        let lemma: String
    }

    private var entries: [Entry] = []
    private var slots = [Int32](repeating: -1, count: 1024)

    /// The forms of the word at `range`; `make` is asked for them once for each distinct spelling.
    mutating func forms(
        _ range: Range<Int>, in text: ScalarText, make: () -> (normalized: String, lemma: String)
    ) -> (normalized: String, lemma: String) {
        if entries.count * 2 > slots.count { grow(text) }
        var slot = Self.hash(range, text) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if Self.same(entry.first, range, text) { return (entry.normalized, entry.lemma) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let made = make()
        slots[slot] = Int32(entries.count)
        entries.append(Entry(first: range, normalized: made.normalized, lemma: made.lemma))
        return made
    }

    private mutating func grow(_ text: ScalarText) {
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for (position, entry) in entries.enumerated() {
            var slot = Self.hash(entry.first, text) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(position)
        }
    }

    private static func hash(_ range: Range<Int>, _ text: ScalarText) -> Int {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in range { value = (value ^ UInt64(text.scalars[i])) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: (value ^ value >> 29) & 0x7FFF_FFFF)
    }

    private static func same(_ a: Range<Int>, _ b: Range<Int>, _ text: ScalarText) -> Bool {
        guard a.count == b.count else { return false }
        for i in 0..<a.count where text.scalars[a.lowerBound + i] != text.scalars[b.lowerBound + i] { return false }
        return true
    }
}
