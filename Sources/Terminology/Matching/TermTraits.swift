/// What a term's own spelling asks of the text, beyond the words.
struct TermTraits: OptionSet {
    let rawValue: UInt8

    /// A single word with a capital at its beginning: a name (Марта), which the same word in small letters is not.
    static let needsCapital = TermTraits(rawValue: 1)
    /// A single word in capitals (IT, ВОЗ), which the same word in small letters is not.
    static let needsAllCapitals = TermTraits(rawValue: 2)
    /// A single word in small letters: not the name that is spelled alike.
    static let isLowercase = TermTraits(rawValue: 4)
    static let isSingleWord = TermTraits(rawValue: 8)
    static let isVerb = TermTraits(rawValue: 16)
}
