import Glibc
import Languages
import NewsModel
import UnicodeText

/// What of a text survives translation: concepts, names, numbers, words in Latin letters.
struct SharedEvidence {
    /// What a key stands for; its highest bits.
    enum Kind: UInt64 {
        case concept, glossary, number, name

        func key(_ value: UInt64) -> UInt64 { rawValue << 62 | value >> 1 }

        static func of(_ key: UInt64) -> Kind? { Kind(rawValue: key >> 62) }
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
        mentions.add(article.titleMatches, in: article.title)
        mentions.add(article.matches, in: article.document)
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

        mutating func guess(name value: UInt64, at position: Int) {
            guessed.append(KeyCounts.Entry(key: Kind.name.key(value), count: LeadWeight.of(position)))
        }

        fileprivate mutating func add(_ document: Document, _ language: SharedLanguage, names: inout NameKeys) {
            if language.dividesWords {
                addWords(of: document, table: language.words.concepts, names: &names)
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
                add(.number, WordKey.of(number.value), at: position)
            }
        }

        /// The glossaries' concepts; the words they consist of count on their own. Names that everybody knows are left to
        /// the built-in words: that two texts speak of Wednesday and of January makes no event.
        fileprivate mutating func add(_ matches: [TermMatch], in document: Document) {
            var position = 0
            for match in matches where !match.isNested && match.isGlossed {
                while position < document.tokens.count, document.tokens[position].span.end <= match.span.start {
                    position += 1
                }
                guard position < LeadWeight.last else { return }
                add(.glossary, WordKey.of(match.concept.id), at: position)
            }
        }

        private mutating func addWords(of document: Document, table: [UInt64: [UInt64]], names: inout NameKeys) {
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
                        for concept in concepts { add(.concept, concept, at: index) }
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

    init(_ pack: LanguagePack, _ commonWords: CommonWords) {
        words = commonWords[pack.language]
        nameCharacters = NameCharacters(pack.grouping.lists)
        dividesWords = pack.writing.dividesWords
    }
}

/// Texts of several languages as vectors of what survives translation.
struct EvidenceSpace {
    /// In the order of the texts.
    let vectors: [SparseVector]

    /// Names are often left out or spelled beyond recognition, so that a missing one says less than a missing concept.
    private static let nameShareOfLength = 0.3
    /// Numbers are told rarely and seldom by chance.
    private static let numberWeight = 1.2
    /// Added to each length, so that two short texts with one word in common are not alike.
    private static let lengthOffset = 2.0

    init(_ evidence: [SharedEvidence], backgroundSize: Double) {
        var terms = TermNumbers()
        let numbered = evidence.map { text in (terms.numbers(of: text.counts), terms.numbers(of: text.guesses)) }
        let total = Double(evidence.count) + backgroundSize + 1
        let rarities = terms.frequencies.map { log(total / (Double($0) + 0.5)) }
        vectors = zip(evidence, numbered).map { text, numbers in
            var squares = 0.0
            let certain = zip(text.counts.entries, numbers.0).map { entry, number in
                let kind = SharedEvidence.Kind.of(entry.key)
                let weight =
                    entry.count.squareRoot() * rarities[Int(number)] * (kind == .number ? Self.numberWeight : 1)
                squares += weight * weight * (kind == .name ? Self.nameShareOfLength : 1)
                return weight
            }
            let guessed = zip(text.guesses.entries, numbers.1).map { $0.count.squareRoot() * rarities[Int($1)] }
            let length = squares.squareRoot() + Self.lengthOffset
            return SparseVector(terms: numbers.0 + numbers.1, weights: (certain + guessed).map { $0 / length })
        }
    }
}
