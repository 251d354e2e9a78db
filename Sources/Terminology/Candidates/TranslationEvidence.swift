public import NewsModel

/// A sentence that a person translated, both texts analysed.
public struct TranslatedPair: Sendable {
    /// The sentence as it was published.
    public let source: Document
    /// The sentence as a person translated it.
    public let target: Document

    /// Pairs a sentence with its translation.
    public init(source: Document, target: Document) {
        self.source = source
        self.target = target
    }
}

/// What people's translations say about which phrases stand for each other.
struct TranslationEvidence {
    /// The share of the sentences with either phrase that have both (Dice's coefficient), at which they belong together.
    private static let leastDice = 0.6
    /// A phrase met once stands beside all the others of its sentence: then its words must be known equivalents too.
    private static let leastCountAlone = 2
    private static let leastWordSimilarity = 0.5

    private struct Name: Hashable {
        let language: Language
        let key: UInt64
    }

    private struct Sentence {
        let language: Language
        /// Phrases by their keys, as the sentence writes them.
        let phrases: [UInt64: CandidatePhraseText]
    }

    private let words: WordAlignment
    private let languages: PhraseLanguages
    private var pairs: [(Sentence, Sentence)] = []
    private var pairsOf: [Name: [Int]] = [:]
    /// The pairs in which a word stands, by its stem.
    private var placesOf: [UInt64: Set<Int>] = [:]

    init(_ translated: [TranslatedPair], words: WordAlignment, languages: PhraseLanguages) {
        self.words = words
        self.languages = languages
        for pair in translated {
            guard let source = Self.sentence(pair.source, languages), let target = Self.sentence(pair.target, languages)
            else { continue }
            for sentence in [source, target] {
                for key in sentence.phrases.keys {
                    pairsOf[Name(language: sentence.language, key: key), default: []].append(pairs.count)
                }
            }
            for document in [pair.source, pair.target] {
                guard let language = document.language else { continue }
                for stem in words.stems(of: document.text, language) {
                    placesOf[WordKey.of(stem.key), default: []].insert(pairs.count)
                }
            }
            pairs.append((source, target))
        }
    }

    /// The phrase that translations have for another in a language; nil where they show none.
    ///
    /// - Parameters:
    ///   - key: the phrase's, the same for all its forms.
    ///   - text: the phrase.
    func equivalent(
        of key: UInt64, _ text: String, _ language: Language, in other: Language
    ) -> EquivalentProposal? {
        equivalent(of: text, language, in: other, places: pairsOf[Name(language: language, key: key)] ?? [])
    }

    /// The same for a term of a glossary, which need not be a phrase of the kind that candidates are.
    func equivalent(of term: String, _ language: Language, in other: Language) -> EquivalentProposal? {
        let words = self.words.stems(of: term, language).map { WordKey.of($0.key) }
        guard let first = words.first.flatMap({ placesOf[$0] }) else { return nil }
        let places = words.dropFirst().reduce(first) { $0.intersection(placesOf[$1] ?? []) }
        return equivalent(of: term, language, in: other, places: places.sorted())
    }

    private func equivalent(
        of text: String, _ language: Language, in other: Language, places: [Int]
    ) -> EquivalentProposal? {
        guard !places.isEmpty else { return nil }
        var found: [UInt64: (together: Int, phrase: CandidatePhraseText)] = [:]
        for place in places {
            let (a, b) = pairs[place]
            guard let opposite = [a, b].first(where: { $0.language == other }) else { continue }
            for (key, phrase) in opposite.phrases {
                found[key] = ((found[key]?.together ?? 0) + 1, found[key].map { $0.phrase.better(phrase) } ?? phrase)
            }
        }
        let wanted = AlignedPhrase(text, language, isName: false, words: words)
        let ranked = found.compactMap { candidate, seen -> (likeness: Double, length: Int, text: String, times: Int)? in
            let all = pairsOf[Name(language: other, key: candidate)]?.count ?? 0
            let dice = 2 * Double(seen.together) / Double(places.count + all)
            guard dice >= Self.leastDice else { return nil }
            let likeness = wanted.similarity(AlignedPhrase(seen.phrase.text, other, isName: false, words: words))
            guard seen.together >= Self.leastCountAlone || likeness >= Self.leastWordSimilarity else { return nil }
            // Of phrases that always stand together the longest is the whole.
            return (dice + likeness, seen.phrase.length, seen.phrase.text, seen.together)
        }
        return ranked.max { ($0.likeness, $0.length, $1.text) < ($1.likeness, $1.length, $0.text) }.map {
            EquivalentProposal(language: other, text: $0.text, evidence: .translation(times: $0.times), source: "")
        }
    }

    private static func sentence(_ document: Document, _ languages: PhraseLanguages) -> Sentence? {
        guard let language = document.language else { return nil }
        var phrases: [UInt64: CandidatePhraseText] = [:]
        for phrase in languages.phrases(in: document) {
            let span = Span(
                document.tokens[phrase.tokens.lowerBound].span.start,
                document.tokens[phrase.tokens.upperBound - 1].span.end)
            let text = CandidatePhraseText(
                text: String(document[span]), isBaseForm: phrase.isBaseForm, length: span.count)
            phrases[phrase.key] = phrases[phrase.key]?.better(text) ?? text
        }
        return Sentence(language: language, phrases: phrases)
    }
}

/// A phrase as a sentence writes it.
struct CandidatePhraseText {
    let text: String
    let isBaseForm: Bool
    /// In scalars.
    let length: Int

    /// The one in the form a dictionary lists; of two such the one in small letters, which come later in Unicode.
    func better(_ other: CandidatePhraseText) -> CandidatePhraseText {
        if isBaseForm != other.isBaseForm { return isBaseForm ? self : other }
        return other.text > text ? other : self
    }
}

/// What stands in brackets directly behind a term, in another language: `Hi-Tech Park (高科技园区)`.
struct BracketEvidence {
    private struct Note {
        var count = 0
        let source: String
    }

    private var notes: [Language: [String: Note]] = [:]

    /// Looks at what begins at a token; it counts when it is short and in a language of ours other than the text's.
    mutating func look(
        behind token: Int, in document: Document, _ source: String, _ languages: PhraseLanguages
    ) {
        let tokens = document.tokens
        guard token < tokens.count, ["(", "（"].contains(document[tokens[token]]) else { return }
        let rest = tokens[(token + 1)...].prefix(9)
        guard let end = rest.firstIndex(where: { [")", "）"].contains(document[$0]) }), end > token + 1 else { return }
        let text = String(document[Span(tokens[token + 1].span.start, tokens[end - 1].span.end)])
        guard let other = languages.language(of: text), other != document.language, !Self.isCode(text) else {
            return
        }
        notes[other, default: [:]][text, default: Note(source: source)].count += 1
    }

    /// Whether it is a number with letters rather than a name, as that of a share is (000651.SZ), or a credit (A/B).
    private static func isCode(_ text: String) -> Bool {
        text.contains("/")
            || text.unicodeScalars.count { $0.properties.numericType != nil } * 2 > text.unicodeScalars.count
    }

    /// The most frequent note in a language; nil without one.
    func proposal(in language: Language) -> EquivalentProposal? {
        notes[language]?.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
            EquivalentProposal(language: language, text: $0.key, evidence: .brackets, source: $0.value.source)
        }
    }
}
