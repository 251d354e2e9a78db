/// A table from words to small numbers that is made once and looked into for every word of a text.
///
/// The keys are hashes already, so a place in the table is a mask away; a Dictionary would hash them again.
struct WordMap: Sendable {
    private var keys: [UInt64]
    private var values: [UInt8]

    init(_ entries: [WordKey: UInt8]) {
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt8](repeating: 0, count: size)
        for (key, value) in entries {
            var slot = Self.slot(key, size)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key.value
            values[slot] = value
        }
    }

    /// The word's number; nil for every other word.
    subscript(key: WordKey) -> UInt8? {
        var slot = Self.slot(key, keys.count)
        while keys[slot] != 0 {
            if keys[slot] == key.value { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// FNV-1a mixes its low bits best when the high ones are folded in.
    private static func slot(_ key: WordKey, _ size: Int) -> Int {
        Int(truncatingIfNeeded: key.value ^ key.value >> 32) & (size - 1)
    }
}
