/// What a language contributes to finding the ends of sentences: lists of words, nothing else.
struct SentenceRules: Sendable {
    let abbreviations: Abbreviations
    /// Words that open a sentence far more often than they follow an abbreviation: The, But; В, Он.
    let starters: WordSet
    /// Words that begin a sentence even with a small letter, where the writer was careless.
    let carelessStarters: WordSet
    /// Prepositions and the like with which a sentence opens on a phrase of time or place: At 5 a.m. Mr. Smith …
    let fronting: WordSet
    /// Words a number follows in a heading: Chapter 3. Discussion
    let sections: WordSet
    /// Abbreviations after which a capital is a new sentence more often than not: times of day, academic degrees.
    let usuallyEnding: WordSet
    /// Words that begin with a capital wherever they stand, so that they show no new sentence after p.m.: Monday.
    let capitalized: WordSet
    /// Names that end with an exclamation mark: Yahoo!
    let exclamatory: WordSet
    /// Whether a colon with a dash and a capital after it opens direct speech, which is a sentence of its own.
    let speechFollowsColon: Bool
    /// Years, before which «г.» stands for "year" and not for "town".
    let yearMarks: WordSet
    /// Whether a word is a verb in a finite form, for languages where a look-up can tell; nil elsewhere.
    let isFiniteVerb: (@Sendable (String) -> Bool)?
}

/// A set of words, compared without regard to case.
struct WordSet: Sendable {
    private let keys: WordMap

    /// A list separated by white space.
    init(_ list: String) {
        var keys: [WordKey: UInt8] = [:]
        for word in list.split(whereSeparator: \.isWhitespace) { keys[WordKey(word)] = 1 }
        self.keys = WordMap(keys)
    }

    func contains(_ key: WordKey) -> Bool { keys[key] != nil }
}
