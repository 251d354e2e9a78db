/// What a language contributes to finding the ends of sentences: lists of words, and what they cannot tell.
struct SentenceRules: Sendable {
    let abbreviations: Abbreviations
    /// Whether ! and ? end a sentence also before a small letter; not where names end with them.
    let strongStopsAlwaysEnd: Bool
    /// Whether a colon with a dash and a capital after it opens direct speech, which is a sentence of its own.
    let speechFollowsColon: Bool
    /// Whether a word is a verb in a finite form, for languages where a look-up can tell; nil elsewhere.
    let isFiniteVerb: (@Sendable (String) -> Bool)?
    /// Whether a word of small letters, known to be on no list of abbreviations, is none indeed.
    let isWholeWord: @Sendable (String) -> Bool
    /// One table for all words, since a copy of one for each role would cost as much as finding a sentence.
    private let roles: WordMap

    /// - Parameter words: for each role the words that have it, divided by white space.
    init(
        abbreviations: Abbreviations, words: KeyValuePairs<WordRoles, String>, strongStopsAlwaysEnd: Bool,
        speechFollowsColon: Bool, isFiniteVerb: (@Sendable (String) -> Bool)?,
        isWholeWord: @escaping @Sendable (String) -> Bool
    ) {
        self.abbreviations = abbreviations
        self.strongStopsAlwaysEnd = strongStopsAlwaysEnd
        self.speechFollowsColon = speechFollowsColon
        self.isFiniteVerb = isFiniteVerb
        self.isWholeWord = isWholeWord
        var roles: [WordKey: UInt16] = [:]
        for (role, list) in words {
            for word in list.split(whereSeparator: \.isWhitespace) { roles[WordKey(word), default: 0] |= role.rawValue }
        }
        self.roles = WordMap(roles)
    }

    func has(_ role: WordRoles, _ word: WordKey) -> Bool {
        roles[word].map { WordRoles(rawValue: $0).contains(role) } ?? false
    }
}
