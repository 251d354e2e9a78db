import NewsModel

/// What each token of an English text can be in a phrase, looked up once.
struct EnglishWords {
    struct Traits: OptionSet {
        let rawValue: UInt16

        /// It can stand in a common noun phrase.
        static let inner = Traits(rawValue: 1)
        /// It can be such a phrase's last word.
        static let head = Traits(rawValue: 2)
        /// It ends in -ed: what it describes may be a term, it begins none.
        static let participle = Traits(rawValue: 4)
        static let determiner = Traits(rawValue: 8)
        static let capital = Traits(rawValue: 16)
        /// It can stand in a name.
        static let name = Traits(rawValue: 32)
        /// Nothing but one space stands between it and the next.
        static let tight = Traits(rawValue: 64)
        /// It stands as a dictionary lists it.
        static let lemma = Traits(rawValue: 128)
    }

    let document: Document
    private let traits: [Traits]
    private let keys: [UInt64]

    init(_ document: Document) {
        self.document = document
        keys = document.tokens.map { WordKey.of($0.normalized) }
        traits = zip(document.tokens.indices, keys).map { Self.traits(of: $0, key: $1, in: document) }
    }

    subscript(position: Int) -> Traits { traits[position] }

    /// The words as they are, but for the last of a common phrase, which is taken in the singular.
    func key(of tokens: Range<Int>, isName: Bool) -> UInt64 {
        var key = PhraseKey(.english)
        for position in tokens {
            let isHead = position + 1 == tokens.upperBound && !isName && !traits[position].contains(.lemma)
            key.add(isHead ? WordKey.of(document.tokens[position].lemma) : keys[position])
        }
        return key.value
    }

    /// Whether most words begin with a capital, as in English headlines, so that capitals tell no names.
    func isHeadline(_ sentence: Sentence) -> Bool {
        let words = sentence.tokenRange.filter {
            document.tokens[$0].kind == .word && document.tokens[$0].span.count > 3
        }
        return words.count > 2 && words.count(where: { traits[$0].contains(.capital) }) * 4 >= words.count * 3
    }

    private static func traits(of position: Int, key: UInt64, in document: Document) -> Traits {
        let token = document.tokens[position]
        var traits: Traits = document.isFollowedDirectly(position) ? .tight : []
        let word = token.normalized
        guard token.kind == .word, word.utf8.count > 1 else {
            return word == "a" ? traits.union(.determiner) : traits
        }
        if determiners.contains(key) { traits.insert(.determiner) }
        if document.isCapitalized(position) { traits.insert(.capital) }
        guard !word.utf8.contains(UInt8(ascii: "'")), !word.unicodeScalars.contains("’") else { return traits }
        let isStopWord = EnglishStopWords.keys.contains(key)
        if traits.contains(.capital),
            !(word.utf8.contains(UInt8(ascii: ".")) ? EnglishStopWords.contains(word.filter { $0 != "." }) : isStopWord)
        {
            traits.insert(.name)
        }
        guard !isStopWord, !word.hasSuffix("ly"), !isTied(position, document),
            !word.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return traits }
        traits.insert(.inner)
        if word.hasSuffix("ed") { traits.insert(.participle) }
        if word.utf8.count > 2, !word.hasSuffix("ed"), !word.hasSuffix("able") { traits.insert(.head) }
        // What a verb does is a thing of its own: testing is no test.
        if word == token.lemma || word.hasSuffix("ing") { traits.insert(.lemma) }
        return traits
    }

    /// Whether a hyphen ties the word to the one before: inch is no beginning of a term in `13-inch screen`.
    private static func isTied(_ position: Int, _ document: Document) -> Bool {
        guard position > 0 else { return false }
        let before = document.tokens[position - 1]
        return before.span.end == document.tokens[position].span.start && before.normalized == "-"
    }

    private static let determiners = Set(
        ["the", "a", "an", "his", "her", "its", "their", "our", "your", "my", "this", "these", "those"].map {
            WordKey.of($0)
        })
}
