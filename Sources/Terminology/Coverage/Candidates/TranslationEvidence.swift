public import NewsModel

/// A sentence that a person translated, both texts analysed.
public struct TranslatedPair: Sendable {
    public let source: Document
    public let target: Document

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
        let key: String
    }

    private struct Sentence {
        let language: Language
        /// Phrases by their keys, as the sentence writes them.
        let phrases: [String: CandidatePhraseText]
    }

    private let words: WordAlignment
    private var pairs: [(Sentence, Sentence)] = []
    private var pairsOf: [Name: [Int]] = [:]

    init(_ translated: [TranslatedPair], words: WordAlignment) {
        self.words = words
        for pair in translated {
            guard let source = Self.sentence(pair.source), let target = Self.sentence(pair.target) else { continue }
            for sentence in [source, target] {
                for key in sentence.phrases.keys {
                    pairsOf[Name(language: sentence.language, key: key), default: []].append(pairs.count)
                }
            }
            pairs.append((source, target))
        }
    }

    /// The phrase that translations have for another in a language, and in how many sentences; nil where they do not
    /// tell.
    func equivalent(of key: String, _ language: Language, in other: Language) -> (text: String, times: Int)? {
        var found: [String: (together: Int, phrase: CandidatePhraseText)] = [:]
        let places = pairsOf[Name(language: language, key: key)] ?? []
        for place in places {
            let (a, b) = pairs[place]
            guard let opposite = [a, b].first(where: { $0.language == other }) else { continue }
            for (key, phrase) in opposite.phrases {
                found[key] = ((found[key]?.together ?? 0) + 1, found[key].map { $0.phrase.better(phrase) } ?? phrase)
            }
        }
        let ranked = found.compactMap { candidate, seen -> (likeness: Double, length: Int, text: String, times: Int)? in
            let all = pairsOf[Name(language: other, key: candidate)]?.count ?? 0
            let dice = 2 * Double(seen.together) / Double(places.count + all)
            let likeness = words.similarity(key, language, seen.phrase.text, other)
            guard dice >= Self.leastDice,
                seen.together >= Self.leastCountAlone || likeness >= Self.leastWordSimilarity
            else { return nil }
            // Of phrases that always stand together the longest is the whole.
            return (dice + likeness, seen.phrase.length, seen.phrase.text, seen.together)
        }
        return ranked.max { ($0.likeness, $0.length, $1.text) < ($1.likeness, $1.length, $0.text) }.map {
            ($0.text, $0.times)
        }
    }

    private static func sentence(_ document: Document) -> Sentence? {
        guard let language = document.language else { return nil }
        var phrases: [String: CandidatePhraseText] = [:]
        for phrase in CandidateCollector.grammar(of: language).phrases(in: document) {
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
