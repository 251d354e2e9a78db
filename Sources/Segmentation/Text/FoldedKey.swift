import Formats
import UnicodeText

/// A 64-bit key of a word, whatever its case: looks words up in lists without making strings of them.
struct FoldedKey: Hashable, Sendable {
    private(set) var hash = StableHash()

    init() {}

    init(_ word: some StringProtocol) {
        for scalar in word.unicodeScalars { add(scalar.value) }
    }

    /// The key of the word at `range`.
    init(_ range: Range<Int>, in text: ScalarText) {
        for i in range { add(text.scalars[i]) }
    }

    /// Takes in one more scalar; capitals as small letters, ё as е.
    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        hash.add(CaseFolding.folded(scalar))
    }
}

/// Capitals as small letters and ё as е, scalar for scalar.
enum CaseFolding {
    @inline(__always)
    static func folded(_ scalar: UInt32) -> UInt32 {
        scalar == 0x401 || scalar == 0x451 ? 0x435 : ScalarProperties.folded(scalar)
    }
}

/// A table from words to small numbers that is made once and looked into for every word of a text.
///
/// The keys are hashes already, so a place in the table is a mask away; a Dictionary would hash them again. What it holds
/// is the project's own, so that no text can make its chains long.
struct WordMap: Sendable {
    /// The upper 48 bits of a word's key, then its number; 0 for an empty place.
    private let entries: [UInt64]
    private static let keyBits: UInt64 = ~0xFFFF

    init(_ numbers: [FoldedKey: UInt16]) {
        var size = 16
        while size < numbers.count * 3 { size *= 2 }
        var entries = [UInt64](repeating: 0, count: size)
        for (key, number) in numbers {
            var slot = key.hash.slot(of: size)
            while entries[slot] != 0 { slot = (slot + 1) & (size - 1) }
            entries[slot] = key.hash.value & Self.keyBits | UInt64(number)
        }
        self.entries = entries
    }

    /// For each word of the lists a bit for each of them that has it.
    init(_ lists: [[Substring]]) {
        var numbers: [FoldedKey: UInt16] = [:]
        for (bit, list) in lists.enumerated() {
            for word in list { numbers[FoldedKey(word), default: 0] |= 1 << UInt16(bit) }
        }
        self.init(numbers)
    }

    /// The word's number; nil for every other word.
    subscript(key: FoldedKey) -> UInt16? {
        var slot = key.hash.slot(of: entries.count)
        while entries[slot] != 0 {
            if entries[slot] & Self.keyBits == key.hash.value & Self.keyBits {
                return UInt16(truncatingIfNeeded: entries[slot])
            }
            slot = (slot + 1) & (entries.count - 1)
        }
        return nil
    }
}

/// A set of words, compared without regard to case.
struct WordSet: Sendable {
    private let words: WordMap

    init(_ list: some Sequence<some StringProtocol>) {
        var words: [FoldedKey: UInt16] = [:]
        for word in list { words[FoldedKey(word)] = 1 }
        self.words = WordMap(words)
    }

    func contains(_ key: FoldedKey) -> Bool { words[key] != nil }
}

/// A set of Chinese characters, a bit for each that there is.
struct CharacterTable: Sendable {
    private static let first: UInt32 = 0x4E00
    private let bits: [UInt64]

    /// The characters of a list; what is no CJK ideograph is left out.
    init(_ list: [Unicode.Scalar]) {
        var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
        for scalar in list where scalar.value >= Self.first && scalar.value < 0xA000 {
            let position = Int(scalar.value - Self.first)
            bits[position >> 6] |= 1 << UInt64(position & 63)
        }
        self.bits = bits
    }

    func contains(_ scalar: UInt32) -> Bool {
        guard scalar >= Self.first, scalar < 0xA000 else { return false }
        let position = Int(scalar - Self.first)
        return bits[position >> 6] >> UInt64(position & 63) & 1 == 1
    }
}
