import NewsModel

/// A phrase as a number, the same for all its forms: counted faster than text is.
struct PhraseKey {
    private(set) var value: UInt64

    init(_ language: Language) {
        value = WordKey.of(language.rawValue)
    }

    /// Goes on with a word's key.
    mutating func add(_ word: UInt64) {
        value = ((value ^ word) &* 0x9E37_79B9_7F4A_7C15) ^ (value >> 29)
    }

    /// The phrase of one word.
    static func of(_ word: UInt64, _ language: Language) -> UInt64 {
        var key = PhraseKey(language)
        key.add(word)
        return key.value
    }
}
