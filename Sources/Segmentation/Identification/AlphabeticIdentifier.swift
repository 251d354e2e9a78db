import Lexicons
import NewsModel
import UnicodeText

/// Tells languages of one alphabet apart by letter pairs, small words and, for Russian, its lexicon.
struct AlphabeticIdentifier: Sendable {
    /// A score for each language, up to four.
    private typealias Scores = SIMD4<Float>

    private let alphabet: LetterPairs.Alphabet
    private let languages: [LanguageTag]
    private let words: SmallWords
    private let endings: SmallWords?
    private let lexicon: RussianLexicon?
    /// For each pair of letters what it says for each language.
    private let pairs: [Scores]
    private let width: Int
    /// The position of each letter, small or capital, in the rows and columns of `pairs`; for U+0000 to U+04FF.
    private let columns: [UInt8]

    /// How many pieces of a text are read at least.
    private static let fewestPieces = 3
    /// How far ahead is far enough, as a natural logarithm: one error in three million.
    private static let decisiveLead: Float = 15
    /// How many words are looked at closely where letters and small words leave a doubt.
    private static let mostDoubtfulWords = 60
    /// Letter pairs are no independent events: halving their evidence was best of 0.5, 0.7 and 1 in cross-validation
    /// (98.9, 98.8 and 98.5 % of sentences and headlines in four Cyrillic languages).
    private static let pairWeight: Float = 0.5
    /// What a small word says when one, two, three of the languages have it; one that all have says nothing.
    private static let wordWeights: [Float] = [0, 3, 1.5, 0.7, 0]
    /// What an ending says beside that: letter pairs have told half of it.
    private static let endingWeight: Float = 0.5
    private static let shortestWithEnding = 5
    /// What a word that the Russian lexicon has, or lacks, says for Russian.
    private static let knownWeight: Float = 1
    private static let unknownWeight: Float = -3
    /// The source's own word is worth a small word or two.
    private static let declaredWeight: Float = 5

    static let latin = AlphabeticIdentifier(
        .latin, languages: [("en", .english), ("de", .german)], words: .latin, endings: nil, lexicon: nil)
    static let cyrillic = AlphabeticIdentifier(
        .cyrillic,
        languages: [("ru", .russian), ("uk", .ukrainian), ("be", .belarusian), ("bg", .bulgarian)],
        words: .cyrillic, endings: .cyrillicEndings, lexicon: RussianLexicon())

    private init(
        _ alphabet: LetterPairs.Alphabet, languages: [(tag: LanguageTag, pairs: LetterPairs)], words: SmallWords,
        endings: SmallWords?, lexicon: RussianLexicon?
    ) {
        self.alphabet = alphabet
        self.languages = languages.map(\.tag)
        self.words = words
        self.endings = endings
        self.lexicon = lexicon
        width = alphabet.letters.unicodeScalars.count
        pairs = (0..<(width * width)).map { pair in
            var scores = Scores.zero
            for (k, language) in languages.enumerated() {
                scores[k] = language.pairs.logProbability(pair) * Self.pairWeight
            }
            return scores
        }
        columns = (0..<0x500).map { alphabet.column(of: UInt32($0)) }
    }

    /// The likeliest language; `declared` where there is nothing to tell by.
    func identify(_ text: ScalarText, declared: LanguageTag?) -> LanguageTag {
        var scores = Scores.zero
        for k in languages.count..<Scores.scalarCount { scores[k] = -.greatestFiniteMagnitude }
        if let known = languages.firstIndex(where: { $0.primary == declared?.primary }) {
            scores[known] += Self.declaredWeight
        }
        guard readLetters(of: text, &scores) > 0 else { return declared ?? .undetermined }
        if !isDecided(scores) { lookClosely(at: text, &scores) }
        let best = languages.indices.max { scores[$0] < scores[$1] } ?? 0
        return languages[best]
    }

    /// Adds what letter pairs and small words say, until that is decisive; gives how many letters were read.
    private func readLetters(of text: ScalarText, _ scores: inout Scores) -> Int {
        var letters = 0
        for (number, piece) in SamplePieces(text.count).enumerated() {
            for word in WordRanges(text, piece) where isOwn(word, in: text) {
                letters += word.count
                add(word, in: text, to: &scores)
            }
            if number + 1 >= Self.fewestPieces, isDecided(scores) { break }
        }
        return letters
    }

    /// Adds what endings and the Russian lexicon say of the first words, where letters and small words leave a doubt.
    private func lookClosely(at text: ScalarText, _ scores: inout Scores) {
        var looked = 0
        for word in WordRanges(text) where word.count > 2 && isOwn(word, in: text) {
            if let endings, word.count >= Self.shortestWithEnding {
                let key = WordKey((word.upperBound - 3)..<word.upperBound, in: text)
                add(endings.languages(of: key), weight: Self.endingWeight, to: &scores)
            }
            if let lexicon {
                scores[0] += lexicon.contains(text.string(word)) ? Self.knownWeight : Self.unknownWeight
            }
            looked += 1
            if looked == Self.mostDoubtfulWords { return }
        }
    }

    private func isDecided(_ scores: Scores) -> Bool {
        let best = scores.max()
        return languages.indices.count { best - scores[$0] < Self.decisiveLead } == 1
    }

    /// Whether a word is written in this alphabet, as far as its first letters tell.
    private func isOwn(_ word: Range<Int>, in text: ScalarText) -> Bool {
        for i in word.lowerBound..<min(word.lowerBound + 3, word.upperBound) {
            let scalar = text.scalars[i]
            if alphabet == .latin ? scalar < 0x250 : scalar >= 0x400 && scalar < 0x530 { return true }
        }
        return false
    }

    private func add(_ word: Range<Int>, in text: ScalarText, to scores: inout Scores) {
        var previous = 0
        var sum = Scores.zero
        var key = WordKey()
        for i in word {
            let scalar = text.scalars[i]
            let column = scalar < 0x500 ? Int(columns[Int(scalar)]) : scalar == 0x2019 ? 1 : 0
            sum += pairs[previous * width + column]
            previous = column
            key.add(scalar)
        }
        scores += sum + pairs[previous * width]
        add(words.languages(of: key), weight: 1, to: &scores)
    }

    /// Adds what a small word or an ending says that the languages of the bits `found` have.
    private func add(_ found: UInt16, weight: Float, to scores: inout Scores) {
        guard found != 0 else { return }
        let worth = weight * Self.wordWeights[min(4, found.nonzeroBitCount)]
        for k in languages.indices where found >> k & 1 == 1 { scores[k] += worth }
    }
}
