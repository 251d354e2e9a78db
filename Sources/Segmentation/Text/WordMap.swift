/// A table from words to small numbers that is made once and looked into for every word of a text.
///
/// The keys are hashes already, so a place in the table is a mask away; a Dictionary would hash them again.
struct WordMap: Sendable {
    /// The upper 48 bits of a word's key, then its number; 0 for an empty place.
    private let entries: [UInt64]
    private static let keyBits: UInt64 = ~0xFFFF

    init(_ numbers: [WordKey: UInt16]) {
        var size = 16
        while size < numbers.count * 3 { size *= 2 }
        var entries = [UInt64](repeating: 0, count: size)
        for (key, number) in numbers {
            var slot = Self.slot(key, size)
            while entries[slot] != 0 { slot = (slot + 1) & (size - 1) }
            entries[slot] = key.value & Self.keyBits | UInt64(number)
        }
        self.entries = entries
    }

    /// The word's number; nil for every other word.
    subscript(key: WordKey) -> UInt16? {
        var slot = Self.slot(key, entries.count)
        while entries[slot] != 0 {
            if entries[slot] & Self.keyBits == key.value & Self.keyBits {
                return UInt16(truncatingIfNeeded: entries[slot])
            }
            slot = (slot + 1) & (entries.count - 1)
        }
        return nil
    }

    /// FNV-1a mixes its low bits best when the high ones are folded in.
    private static func slot(_ key: WordKey, _ size: Int) -> Int {
        Int(truncatingIfNeeded: key.value ^ key.value >> 32) & (size - 1)
    }
}
