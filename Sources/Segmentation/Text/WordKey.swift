/// A 64-bit key of a word, whatever its case: looks words up in lists without making strings of them (FNV-1a).
struct WordKey: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

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
        value = (value ^ UInt64(CaseFolding.folded(scalar))) &* 0x0000_0100_0000_01B3
    }
}
