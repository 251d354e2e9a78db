import NewsModel

/// A phrase of a text that may be a term: a noun phrase or a name.
struct CandidatePhrase {
    /// The tokens, as positions in the document.
    let tokens: Range<Int>
    /// The same for all forms of the phrase.
    let key: UInt64
    /// Whether it is spelled as a name.
    let isName: Bool
    /// Whether it stands in the form a dictionary lists.
    let isBaseForm: Bool
    /// The noun that the rest agrees with or depends on; nil where the language does not inflect for case.
    var head: Head?
    /// Whether it is a single word that every dictionary has: a term only where the text is about it.
    var isPlain = false
    /// Whether it can be nothing but a noun here, or the language's dictionary says that it is one.
    var isNoun = false
    /// Whether words follow that could be part of it: its head is still to come.
    var isOpen = false
    /// Whether its words were rather put together for the occasion: «строительство газопровода», «известный тренер».
    var isLoose = false

    struct Head {
        /// Its place in the phrase, from 0.
        let offset: Int
        /// The cases and numbers it can have here.
        let grammar: GrammarSet
    }
}

/// Finds the phrases of one language that may be terms.
protocol PhraseGrammar: Sendable {
    /// In order; phrases inside others are listed, too.
    func phrases(in document: Document) -> [CandidatePhrase]
}

extension Document {
    /// From the beginning of the first of some tokens to the end of the last.
    func span(of tokens: Range<Int>) -> Span {
        Span(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
    }

    /// Whether the token begins its sentence, or follows a quotation mark or a colon: a capital says nothing there.
    func opensSentence(_ token: Int, _ sentence: Sentence) -> Bool {
        guard token > sentence.tokenRange.lowerBound else { return true }
        let before = tokens[token - 1]
        guard before.kind == .punctuation else { return false }
        return !before.normalized.allSatisfy { $0 == "," || $0 == ")" || $0 == "-" || $0 == ";" }
    }

    /// Whether the token begins with a capital letter.
    func isCapitalized(_ token: Int) -> Bool {
        guard let first = self[tokens[token]].unicodeScalars.first else { return false }
        // Every token is asked: the usual letters need no look-up of their properties.
        switch first {
        case "A"..."Z", "А"..."Я", "Ё": return true
        case "\0"..."~", "а"..."я", "ё": return false
        default: return first.properties.isUppercase
        }
    }

    /// Whether nothing stands between a token and the one before it; false for the first, and beyond the text.
    func isTight(_ token: Int) -> Bool {
        token > 0 && token < tokens.count && tokens[token].span.start == tokens[token - 1].span.end
    }

    /// Whether nothing but one space stands between a token and the next.
    func isFollowedDirectly(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens[token + 1].span.start - tokens[token].span.end <= 1
    }
}

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
