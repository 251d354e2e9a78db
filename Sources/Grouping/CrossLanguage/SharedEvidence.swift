import NewsModel
import UnicodeText

/// What of a text survives translation: concepts, names, numbers, words in Latin letters.
struct SharedEvidence {
    /// What a key stands for; its first character.
    enum Kind: Character {
        case concept = "c"
        case glossary = "g"
        case number = "#"
        case name = "n"
        /// A guess at a name within a Chinese text, where names have no marked ends.
        case nameGuess = "?"
    }

    /// How often each key was seen; earlier mentions count more.
    private(set) var counts: [String: Double] = [:]
    /// Name guesses: they may match the names of another text, but say nothing when they do not.
    private(set) var guesses: [String: Double] = [:]

    /// After so many words a mention counts 1/e of one at the beginning.
    private static let leadLength = 110.0

    init(of article: AnalyzedArticle) {
        add(article.title, language: article.language)
        add(article.document, language: article.language)
        add(article.titleMatches, in: article.title)
        add(article.matches, in: article.document)
    }

    private mutating func add(_ document: Document, language: Language?) {
        switch language {
        case .english: addWords(of: document, table: CommonWords.table.english, guessesForms: true)
        case .russian: addWords(of: document, table: CommonWords.table.russian, guessesForms: false)
        case .chinese: ChineseEvidence(document).add(to: &self)
        case nil: break
        }
        for (position, token) in document.tokens.enumerated() where token.kind == .number {
            if let number = NumberKey.of(document[token]) { add(.number, number, at: position) }
        }
    }

    mutating func add(_ kind: Kind, _ key: String, at position: Int) {
        let worth = Exponential.decay(position, over: Self.leadLength)
        if kind == .nameGuess {
            guesses["\(Kind.name.rawValue)\(key)", default: 0] += worth
        } else {
            counts["\(kind.rawValue)\(key)", default: 0] += worth
        }
    }

    /// The glossaries' concepts; the words they consist of count on their own.
    private mutating func add(_ matches: [TermMatch], in document: Document) {
        var position = 0
        for match in matches where !match.isNested {
            while position < document.tokens.count, document.tokens[position].span.end <= match.span.start {
                position += 1
            }
            add(.glossary, match.concept.id, at: position)
        }
    }

    private mutating func addWords(of document: Document, table: [String: [Int]], guessesForms: Bool) {
        var names: [(name: String, position: Int)] = []
        var opensSentence = true
        for sentence in document.sentences {
            opensSentence = true
            for index in sentence.tokenRange where index < document.tokens.count {
                let token = document.tokens[index]
                guard token.kind == .word else {
                    if token.kind == .number { opensSentence = false }
                    continue
                }
                let concepts = Self.concepts(of: token, in: table, guessesForms: guessesForms)
                for concept in concepts { add(.concept, String(concept), at: index) }
                let isCapitalized = document[token].unicodeScalars.first?.properties.isUppercase == true
                if concepts.isEmpty, isCapitalized, !opensSentence { names.append((token.lemma, index)) }
                opensSentence = false
            }
        }
        add(names)
    }

    private static func concepts(of token: Token, in table: [String: [Int]], guessesForms: Bool) -> [Int] {
        if let found = table[token.lemma] ?? table[token.normalized] { return found }
        guard guessesForms else { return [] }
        return EnglishForms.candidates(of: token.normalized).lazy.compactMap { table[$0] }.first ?? []
    }

    private mutating func add(_ names: [(name: String, position: Int)]) {
        guard !names.isEmpty else { return }
        let joined = names.map(\.name).joined(separator: "\n")
        // One call for all: the transliterator is shared, and each call has its price.
        let latin = Transliterator.plainLatin?.applied(to: joined) ?? joined
        for (letters, name) in zip(latin.split(separator: "\n", omittingEmptySubsequences: false), names) {
            let skeleton = NameSkeleton.of(letters)
            if skeleton.utf8.count >= NameSkeleton.shortest { add(.name, skeleton, at: name.position) }
        }
    }
}
