/// What a language keeps together as one token; the conventions are those of Universal Dependencies.
struct TokenConventions: Sendable {
    let abbreviations: Abbreviations
    /// Whether a hyphen between letters keeps them together; if not, only after one of `prefixes`.
    let joinsHyphens: Bool
    /// Parts of words that a hyphen does not divide from what follows.
    let prefixes: WordSet
    /// Whether brackets in a row are a smile: `привет)))`.
    let bracketsSmile: Bool
    /// Whether `s'` is a possessive.
    let hasPossessive: Bool
    /// Whether a word with one hyphen is two words; nil where it never is.
    let isCompound: (@Sendable (_ word: String) -> Bool)?
}
