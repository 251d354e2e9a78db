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
        let start: Int32
        let count: UInt8
        let context: Context
        let forms: Forms
    }

    /// When there are more words than this, the table starts anew: some 10 MB.
    private static let mostWords = 1 << 16
    /// Longer words are not kept.
    private static let longestWord = 64  // at most 255

    private var spellings: [UInt32] = []
    private var entries: [Entry] = []
    /// Open addressing: the word's hash, and below it its position in `entries` plus one; 0 is empty. That the hash
    /// stands here spares looking at the entries of other words.
    private var slots = [UInt64](repeating: 0, count: 4096)

    /// The forms of the word at `range`, if it was met before.
    func find(_ range: Range<Int>, in text: ScalarText, _ context: Context) -> Forms? {
        let hash = Self.hash(range, text)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash {
                let entry = entries[Int(slots[slot] & 0xFFFF_FFFF) - 1]
                if entry.context == context, isSpelled(entry, range, text) { return entry.forms }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Keeps the forms of the word at `range`, which was not met before.
    mutating func insert(_ forms: Forms, _ range: Range<Int>, in text: ScalarText, _ context: Context) {
        guard range.count <= Self.longestWord else { return }
        if entries.count >= Self.mostWords { self = WordTable() }
        if entries.count * 2 > slots.count { grow() }
        entries.append(
            Entry(
                start: Int32(truncatingIfNeeded: spellings.count), count: UInt8(truncatingIfNeeded: range.count),
                context: context, forms: forms))
        spellings.append(contentsOf: text.scalars[range])
        place(Self.hash(range, text) << 32 | UInt64(entries.count))
    }

    private mutating func grow() {
        let known = slots
        slots = [UInt64](repeating: 0, count: known.count * 4)
        for slot in known where slot != 0 { place(slot) }
    }

    private mutating func place(_ content: UInt64) {
        var slot = Int(content >> 32) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = content
    }

    private func isSpelled(_ entry: Entry, _ range: Range<Int>, _ text: ScalarText) -> Bool {
        guard Int(entry.count) == range.count else { return false }
        let start = Int(entry.start)
        for i in 0..<range.count where spellings[start + i] != text.scalars[range.lowerBound + i] { return false }
        return true
    }

    /// In 32 bits.
    private static func hash(_ range: Range<Int>, _ text: ScalarText) -> UInt64 {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in range { value = (value ^ UInt64(text.scalars[i])) &* 0x0000_0100_0000_01B3 }
        return (value ^ value >> 29) & 0xFFFF_FFFF
    }
}
