import NewsModel

/// The words met so far, each with its normalized form and lemma, so that both are found out once.
///
/// Kept from text to text: a day's articles share most of their words. What it holds never changes what is found.
struct WordTable {
    /// The forms of a word.
    struct Forms {
        let normalized: String
        let lemma: String
    }

    /// What the forms depend on besides the spelling.
    struct Context: Equatable {
        let language: UInt8
        let kind: Token.Kind
    }

    private struct Entry {
        /// Where the spelling stands in `spellings`.
        let start: Int
        let count: Int
        let hash: Int
        let context: Context
        let forms: Forms
    }

    /// When there are more words than this, the table starts anew: some 10 MB.
    private static let mostWords = 1 << 16
    /// Longer words are not kept.
    private static let longestWord = 64

    private var spellings: [UInt32] = []
    private var entries: [Entry] = []
    private var slots = [Int32](repeating: -1, count: 4096)

    /// The forms of the word at `range`, if it was met before.
    func find(_ range: Range<Int>, in text: ScalarText, _ context: Context) -> Forms? {
        let hash = Self.hash(range, text)
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.hash == hash, entry.context == context, isSpelled(entry, range, text) { return entry.forms }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Keeps the forms of the word at `range`, which was not met before.
    mutating func insert(_ forms: Forms, _ range: Range<Int>, in text: ScalarText, _ context: Context) {
        guard range.count <= Self.longestWord else { return }
        if entries.count >= Self.mostWords { self = WordTable() }
        if entries.count * 2 > slots.count { grow() }
        let hash = Self.hash(range, text)
        entries.append(
            Entry(start: spellings.count, count: range.count, hash: hash, context: context, forms: forms))
        spellings.append(contentsOf: text.scalars[range])
        place(entries.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for position in entries.indices { place(position) }
    }

    private mutating func place(_ position: Int) {
        var slot = entries[position].hash & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(position)
    }

    private func isSpelled(_ entry: Entry, _ range: Range<Int>, _ text: ScalarText) -> Bool {
        guard entry.count == range.count else { return false }
        for i in 0..<entry.count where spellings[entry.start + i] != text.scalars[range.lowerBound + i] { return false }
        return true
    }

    private static func hash(_ range: Range<Int>, _ text: ScalarText) -> Int {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in range { value = (value ^ UInt64(text.scalars[i])) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: (value ^ value >> 29) & 0x7FFF_FFFF)
    }
}
