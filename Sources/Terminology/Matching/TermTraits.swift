/// What a term's own spelling asks of the text, beyond the words.
struct TermTraits: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// A name with a capital at its beginning, which the same words in small letters are not: Марта is no марта, and
    /// four banks of China are not the Bank of China.
    static let needsCapital = TermTraits(rawValue: 1)
    /// A single word in capitals (IT, ВОЗ), which the same word in small letters is not.
    static let needsAllCapitals = TermTraits(rawValue: 2)
    /// In small letters: not the name that is spelled alike.
    static let isLowercase = TermTraits(rawValue: 4)
    static let isVerb = TermTraits(rawValue: 8)
    /// The name of one thing, which the same words in the plural are not.
    static let isSingular = TermTraits(rawValue: 16)
}
