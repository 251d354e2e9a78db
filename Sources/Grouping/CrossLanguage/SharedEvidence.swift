import Languages
import NewsModel
import UnicodeText

/// What of a text survives translation: concepts, names, numbers, words in Latin letters.
struct SharedEvidence {
    /// What a key stands for; its highest bits.
    enum Kind: UInt64 {
        case concept, glossary, name, place, time
        case amount
        /// Years and numbers of one or two digits, which every day is full of.
        case number

        func key(_ value: UInt64) -> UInt64 { rawValue << 61 | value & (1 << 61 - 1) }

        static func of(_ key: UInt64) -> Kind { Kind(rawValue: key >> 61) ?? .concept }
    }

    /// How often each key was seen; earlier mentions count more.
    let counts: KeyCounts
    /// Guesses at names within a text of undivided words, where names have no marked ends: they may match the names of another
    /// text, but say nothing when they do not.
    let guesses: KeyCounts

    /// - Parameter names: the names of the articles before, to be spelled once only.
    init(of article: AnalyzedArticle, _ language: SharedLanguage, names: inout NameKeys) {
        var mentions = Mentions()
        mentions.add(article.title, language, names: &names)
        mentions.add(article.document, language, names: &names)
        mentions.add(article.titleMatches, in: article.title, language)
        mentions.add(article.matches, in: article.document, language)
        counts = KeyCounts(mentions.certain)
        guesses = KeyCounts(mentions.guessed.filter { [counts] in !counts.contains($0.key) })
    }

    /// The keys of a text in the order of the text.
    struct Mentions {
        private(set) var certain: [KeyCounts.Entry] = []
        private(set) var guessed: [KeyCounts.Entry] = []

        mutating func add(_ kind: Kind, _ value: UInt64, at position: Int) {
            certain.append(KeyCounts.Entry(key: kind.key(value), count: LeadWeight.of(position)))
        }

        mutating func add(concepts: [UInt64], at position: Int, of language: SharedLanguage) {
            for concept in concepts { add(language.kind(of: concept), concept, at: position) }
        }

        mutating func guess(name value: UInt64, at position: Int) {
            guessed.append(KeyCounts.Entry(key: Kind.name.key(value), count: LeadWeight.of(position)))
        }

        fileprivate mutating func add(_ document: Document, _ language: SharedLanguage, names: inout NameKeys) {
            if language.dividesWords {
                addWords(of: document, language, names: &names)
            } else {
                UndividedEvidence(document, language).add(to: &self, names: &names)
            }
            addNumbers(of: document)
        }

        /// With their words of magnitude, as 14.6 million and 1460万 are one; single digits stand in every text.
        private mutating func addNumbers(of document: Document) {
            let tokens = document.tokens.prefix(LeadWeight.last)
            let text = document[Span(0, tokens.last?.span.end ?? 0)]
            var position = 0
            for number in WrittenNumber.all(in: text) where number.value.utf8.count > 1 {
                while position + 1 < tokens.count, tokens[position].span.end <= number.range.lowerBound {
                    position += 1
                }
                add(number.isAmount ? .amount : .number, WordKey.of(number.value), at: position)
            }
        }

        /// The glossaries' concepts; the words they consist of count on their own, and a term that is a common word is
        /// counted as that alone. Names that everybody knows are left to
        /// the built-in words: that two texts speak of Wednesday and of January makes no event.
        fileprivate mutating func add(
            _ matches: [TermMatch], in document: Document, _ language: SharedLanguage
        ) {
            var position = 0
            for match in matches where !match.isNested && match.isGlossed {
                while position < document.tokens.count, document.tokens[position].span.end <= match.span.start {
                    position += 1
                }
                guard position < LeadWeight.last else { return }
                guard !language.isCommonWord(match.span, from: position, in: document) else { continue }
                add(.glossary, WordKey.of(match.concept.id), at: position)
            }
        }

        private mutating func addWords(of document: Document, _ language: SharedLanguage, names: inout NameKeys) {
            let table = language.words.concepts
            var found: [(name: String, position: Int)] = []
            for sentence in document.sentences.prefix(while: { $0.tokenRange.lowerBound < LeadWeight.last }) {
                var opensSentence = true
                for index in sentence.tokenRange where index < document.tokens.count {
                    let token = document.tokens[index]
                    guard token.kind == .word else {
                        if token.kind == .number { opensSentence = false }
                        continue
                    }
                    if let concepts = table[WordKey.of(token.lemma)] ?? table[WordKey.of(token.normalized)] {
                        add(concepts: concepts, at: index, of: language)
                    } else if !opensSentence,
                        document[token].unicodeScalars.first?.properties.isUppercase == true
                    {
                        found.append((token.lemma, index))
                    }
                    opensSentence = false
                }
            }
            for (key, name) in zip(names.keys(of: found.map(\.name)), found) {
                if let key { add(.name, key, at: name.position) }
            }
        }
    }
}

/// What of a language's pack finds what other languages can share.
struct SharedLanguage: Sendable {
    let words: CommonWords.Words
    let nameCharacters: NameCharacters
    let dividesWords: Bool
    private let commonWords: CommonWords

    init(_ pack: LanguagePack, _ commonWords: CommonWords) {
        words = commonWords[pack.language]
        nameCharacters = NameCharacters(pack.grouping.lists)
        dividesWords = pack.writing.dividesWords
        self.commonWords = commonWords
    }

    /// Whether a span is a word of the table.
    ///
    /// - Parameter position: of its first token.
    func isCommonWord(_ span: Span, from position: Int, in document: Document) -> Bool {
        guard dividesWords else { return words.contains(String(document[span])) }
        guard position < document.tokens.count, document.tokens[position].span == span else { return false }
        let token = document.tokens[position]
        return words.contains(token.lemma) || words.contains(token.normalized)
    }

    func kind(of concept: UInt64) -> SharedEvidence.Kind {
        switch commonWords.kind(of: concept) {
        case .places: .place
        case .time: .time
        default: .concept
        }
    }
}
