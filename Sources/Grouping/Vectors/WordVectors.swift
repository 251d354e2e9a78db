import Glibc
import Languages
import NewsModel
import UnicodeText

/// The words that tell what an article is about, each with its share in it.
struct WordCounts {
    /// A headline's word counts as much as several of the text.
    private static let titleWeight = 2.0
    /// A common word of the news says half as much as a rare one: a day of ten articles cannot tell which are common.
    /// Costs nothing where there are many articles, and raises precision by a point (English, 152 texts).
    private static let commonWordWeight = 0.5

    private let functionWords: Set<UInt64>
    private let commonWords: Set<UInt64>
    /// Days, months and numbers of one or two digits.
    private let dates: Set<UInt64>

    /// - Parameter pack: nil in a language that is not served.
    init(_ pack: LanguagePack?, _ words: CommonWords) {
        functionWords = Set(pack?.functionWords.words("function-words").map { WordKey.of($0) } ?? [])
        commonWords = words[pack?.language].common
        let times = words[pack?.language].concepts.filter { $0.value.allSatisfy { words.kind(of: $0) == .time } }
        dates = Set(times.keys).union((0..<100).map { WordKey.of(String($0)) })
    }

    /// Whether a word says something of an event: all texts of a day share its date.
    func isTelling(_ word: UInt64) -> Bool { !dates.contains(word) }

    /// Dictionary forms and numbers without function words; of Han characters also pairs, since words are
    /// not divided in writing and names are not in dictionaries.
    func words(of article: AnalyzedArticle) -> KeyCounts {
        var mentions: [KeyCounts.Entry] = []
        mentions.reserveCapacity(article.document.tokens.count)
        add(article.title, weight: { _ in Self.titleWeight }, to: &mentions)
        add(article.document, weight: LeadWeight.of, to: &mentions)
        return KeyCounts(mentions)
    }

    private func add(_ document: Document, weight: (Int) -> Double, to mentions: inout [KeyCounts.Entry]) {
        var previousHan: Unicode.Scalar?
        for (position, token) in document.tokens.prefix(LeadWeight.last).enumerated() {
            guard token.kind == .word || token.kind == .number else {
                previousHan = nil
                continue
            }
            let worth = weight(position)
            let key = WordKey.of(token.lemma)
            if isInformative(token, key) {
                // Counts are weighted by their root.
                let share = commonWords.contains(key) ? Self.commonWordWeight * Self.commonWordWeight : 1
                mentions.append(KeyCounts.Entry(key: key, count: worth * share))
            }
            addPairs(of: token, after: &previousHan, worth: worth, to: &mentions)
        }
    }

    private func isInformative(_ token: Token, _ key: UInt64) -> Bool {
        if functionWords.contains(key) || functionWords.contains(WordKey.of(token.normalized)) { return false }
        guard token.kind == .word, let first = token.lemma.unicodeScalars.first else { return true }
        return token.lemma.utf8.count > 1 && (!first.isHan || token.lemma.unicodeScalars.count > 1)
    }

    private func addPairs(
        of token: Token, after previous: inout Unicode.Scalar?, worth: Double, to mentions: inout [KeyCounts.Entry]
    ) {
        for scalar in token.normalized.unicodeScalars {
            guard scalar.isHan else {
                previous = nil
                return
            }
            if let first = previous {
                mentions.append(KeyCounts.Entry(key: WordKey.ofPair(first, scalar), count: worth))
            }
            previous = scalar
        }
    }
}

/// Articles as vectors of their words, each weighted by how rare it is among the articles.
struct VectorSpace {
    /// In the order of the articles.
    let vectors: [SparseVector]
    /// For each term whether it is a telling word.
    let isTelling: [Bool]

    /// - Parameters:
    ///   - counts: for each article its words and how often it has them.
    ///   - backgroundSize: articles without any of the words that are taken to stand beside these.
    ///   - isTelling: whether a word says something of an event.
    init(_ counts: [KeyCounts], backgroundSize: Double, isTelling: (UInt64) -> Bool) {
        var terms = TermNumbers()
        let numbered = counts.map { terms.numbers(of: $0) }
        var telling = [Bool](repeating: true, count: terms.frequencies.count)
        for (words, numbers) in zip(counts, numbered) {
            for (entry, number) in zip(words.entries, numbers) where !isTelling(entry.key) {
                telling[Int(number)] = false
            }
        }
        self.isTelling = telling
        let total = Double(counts.count) + backgroundSize + 1
        let rarities = terms.frequencies.map { log(total / (Double($0) + 0.5)) }
        vectors = zip(counts, numbered).map { words, numbers in
            // The root of the count: a second mention adds less than the first.
            let weights = zip(words.entries, numbers).map { $0.count.squareRoot() * rarities[Int($1)] }
            let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return SparseVector(terms: numbers, weights: weights.map { length > 0 ? $0 / length : 0 })
        }
    }
}

/// News tells the event first: what a word's place in the text makes of it.
enum LeadWeight {
    /// After so many words a mention counts 1/e of one at the beginning.
    private static let length = 110.0
    /// Words from here on are not looked at: they would count less than a two-hundredth.
    static let last = 600

    static func of(_ position: Int) -> Double { exp(-Double(position) / length) }
}
