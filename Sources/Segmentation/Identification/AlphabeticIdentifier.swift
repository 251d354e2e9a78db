import Languages
import Lexicons
import NewsModel
import UnicodeText

/// Tells languages of one alphabet apart by letter pairs, small words and, where a language has one, its lexicon; and
/// whether a text is in none of them.
struct AlphabeticIdentifier: Sendable {
    /// A score for each language, up to four.
    private typealias Scores = SIMD4<Float>

    private let alphabet: LetterPairs.Alphabet
    private let languages: [LanguageTag]
    /// How many of them, the first, have packs.
    private let servedCount: Int
    /// For each small word a bit for each language that has it.
    private let words: WordMap
    /// The same for the last three letters of longer words; nil where no language lists any.
    private let endings: WordMap?
    /// For each language whether it has a word, where that can be looked up.
    private let lookups: [(@Sendable (String) -> Bool)?]
    /// For each pair of letters what it says for each language.
    private let pairs: [Scores]
    private let width: Int
    /// The position of each letter, small or capital, in the rows and columns of `pairs`; for U+0000 to U+04FF.
    private let columns: [UInt8]
    /// For each letter of the alphabet's script a bit for each language that has not got it.
    private let foreignLetters: [UInt8]
    private let others: OtherLanguages

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
    /// What a word that a language's lexicon has, or lacks, says for it.
    private static let knownWeight: Float = 1
    private static let unknownWeight: Float = -3
    /// The source's own word is worth a small word or two.
    private static let declaredWeight: Float = 5
    /// How much likelier than its neighbours a language is that is served, where a single word tells them apart.
    private static let servedWeight: Float = 1
    /// A text of which so many words, one in so many, are small words of its language is in it.
    private static let fewestSmallWords = 8
    private static let smallWordShare = 4
    /// A text of which one word in so many, names aside, has a letter that its language lacks is in another.
    private static let foreignWordShare = 5

    /// - Parameter packs: those in the alphabet are told apart, and their neighbours; four at most.
    init(_ alphabet: LetterPairs.Alphabet, _ packs: LanguagePacks) {
        let served = packs.all.map { ($0.identification, $0.segmentation.makeWordForms) }
        let others = packs.neighbours.map { ($0, { @Sendable in WordForms() }) }
        let known = (served + others).filter { $0.0.script == alphabet.script }.prefix(
            Scores.scalarCount)
        let lists = known.map(\.0.lists)
        self.alphabet = alphabet
        languages = known.map(\.0.tag)
        lookups = known.map { $0.1().contains }
        words = WordMap(lists.map { $0.words("small-words") })
        let endings = lists.map { $0.words("endings") }
        self.endings = endings.allSatisfy(\.isEmpty) ? nil : WordMap(endings)
        width = alphabet.letters.unicodeScalars.count
        pairs = Self.scores(
            of: lists.map { LetterPairs($0.lines("letter-pairs")) }, count: width * width)
        columns = alphabet.columns
        foreignLetters = Self.bits(of: lists.map { $0.characters("foreign-letters") })
        self.others = OtherLanguages(alphabet == .latin ? .latin : .cyrillic, members: languages)
        servedCount = min(served.count { $0.0.script == alphabet.script }, languages.count)
    }

    private static func bits(of letters: [[Unicode.Scalar]]) -> [UInt8] {
        var bits = [UInt8](repeating: 0, count: 0x530)
        for (bit, letters) in letters.enumerated() {
            for letter in letters where Int(letter.value) < bits.count {
                bits[Int(letter.value)] |= 1 << UInt8(bit)
            }
        }
        return bits
    }

    /// What each pair of letters says for each language; a language whose pairs are not known is like the others'
    /// average.
    private static func scores(of languages: [LetterPairs], count: Int) -> [Scores] {
        let known = languages.filter { !$0.isEmpty }
        return (0..<count).map { pair in
            let average = known.reduce(0) { $0 + $1.logProbability(pair) } / Float(max(1, known.count))
            var scores = Scores.zero
            for (k, language) in languages.enumerated() {
                scores[k] = (language.isEmpty ? average : language.logProbability(pair)) * Self.pairWeight
            }
            return scores
        }
    }

    /// Whether a text in this alphabet can be in a language.
    func knows(_ tag: LanguageTag) -> Bool {
        languages.contains { $0.isSameLanguage(as: tag) } || others.knows(tag)
    }

    /// The likeliest language; `declared` where there is nothing to tell by.
    func identify(_ text: ScalarText, declared: LanguageTag?) -> LanguageTag {
        var reading = Reading()
        for k in languages.count..<Scores.scalarCount { reading.scores[k] = -.greatestFiniteMagnitude }
        if let known = languages.firstIndex(where: { $0.isSameLanguage(as: declared) }) {
            reading.scores[known] += Self.declaredWeight
        }
        readLetters(of: text, &reading)
        guard reading.words > 0 else { return declared ?? .undetermined }
        if reading.words == 1 { for k in 0..<servedCount { reading.scores[k] += Self.servedWeight } }
        if !isDecided(reading.scores) { lookClosely(at: text, &reading.scores) }
        guard let best = languages.indices.max(by: { reading.scores[$0] < reading.scores[$1] }) else {
            return others.likeliest(text) ?? declared ?? .undetermined
        }
        return other(than: best, for: text, reading, declared: declared) ?? languages[best]
    }

    /// The language of a text that is in none of these, though `best` is the likeliest of them.
    private func other(
        than best: Int, for text: ScalarText, _ reading: Reading, declared: LanguageTag?
    ) -> LanguageTag? {
        let isForeign = reading.foreignWords[best] * Self.foreignWordShare >= reading.words
        let smallWords = reading.smallWords[best]
        if !isForeign, smallWords >= Self.fewestSmallWords,
            smallWords * Self.smallWordShare >= reading.words
        {
            return nil
        }
        let sample = sample(of: text, words: reading.words)
        return others.language(
            of: text, sample, ratherThan: best, words: reading.words, isForeign: isForeign,
            declared: declared
        ) { count(smallWordsOf: best, in: text, sample) }
    }

    /// What the profiles read of a text; of a few words those that are no names.
    private func sample(of text: ScalarText, words: Int) -> [Range<Int>] {
        guard words < OtherLanguages.fewWords else { return OtherLanguages.sample(of: text) }
        let plain = WordRanges(text).filter { text.classes[$0.lowerBound] != .upper }
        return plain.count > 1 ? plain : OtherLanguages.sample(of: text)
    }

    private func count(smallWordsOf language: Int, in text: ScalarText, _ sample: [Range<Int>]) -> Int {
        var count = 0
        for range in sample {
            for word in WordRanges(text, range) where word.count > 1 {
                if let found = words[FoldedKey(word, in: text)], found >> language & 1 == 1 { count += 1 }
            }
        }
        return count
    }

    /// What was seen of a text.
    private struct Reading {
        var scores = Scores.zero
        var words = 0
        /// For each language how many words are small words of its, of two letters or more, and have letters it lacks.
        var smallWords = SIMD4<Int>.zero
        var foreignWords = SIMD4<Int>.zero
    }

    /// Reads letter pairs and small words, until they are decisive.
    private func readLetters(of text: ScalarText, _ reading: inout Reading) {
        for (number, piece) in SamplePieces(text.count).enumerated() {
            for word in WordRanges(text, piece) where isOwn(word, in: text) {
                reading.words += 1
                add(word, in: text, to: &reading)
            }
            if number + 1 >= Self.fewestPieces, isDecided(reading.scores) { break }
        }
    }

    /// Adds what endings and lexicons say of the first words, where letters and small words leave a doubt.
    private func lookClosely(at text: ScalarText, _ scores: inout Scores) {
        var looked = 0
        for word in WordRanges(text) where word.count > 2 && isOwn(word, in: text) {
            if let endings, word.count >= Self.shortestWithEnding {
                let key = FoldedKey((word.upperBound - 3)..<word.upperBound, in: text)
                add(endings[key] ?? 0, weight: Self.endingWeight, to: &scores)
            }
            for (k, contains) in lookups.enumerated() {
                guard let contains else { continue }
                scores[k] += contains(text.string(word)) ? Self.knownWeight : Self.unknownWeight
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

    private func add(_ word: Range<Int>, in text: ScalarText, to reading: inout Reading) {
        var previous = 0
        var sum = Scores.zero
        var key = FoldedKey()
        var foreign: UInt8 = 0
        for i in word {
            let scalar = text.scalars[i]
            let column = scalar < 0x500 ? Int(columns[Int(scalar)]) : scalar == 0x2019 ? 1 : 0
            sum += pairs[previous * width + column]
            previous = column
            key.add(scalar)
            if column == 0, scalar < 0x530 { foreign |= foreignLetters[Int(CaseFolding.folded(scalar))] }
        }
        reading.scores += sum + pairs[previous * width]
        // Names keep their letters in every language.
        if foreign != 0, text.classes[word.lowerBound] != .upper {
            Self.count(UInt16(foreign), in: &reading.foreignWords)
        }
        guard let found = words[key] else { return }
        add(found, weight: 1, to: &reading.scores)
        if word.count > 1 { Self.count(found, in: &reading.smallWords) }
    }

    private static func count(_ found: UInt16, in counts: inout SIMD4<Int>) {
        for k in 0..<Scores.scalarCount where found >> k & 1 == 1 { counts[k] += 1 }
    }

    /// Adds what a small word or an ending says that the languages of the bits `found` have.
    private func add(_ found: UInt16, weight: Float, to scores: inout Scores) {
        guard found != 0 else { return }
        let worth = weight * Self.wordWeights[min(4, found.nonzeroBitCount)]
        for k in languages.indices where found >> k & 1 == 1 { scores[k] += worth }
    }
}

/// How often each letter of a language follows another, as costs: the less likely the dearer.
struct LetterPairs: Sendable {
    enum Alphabet: Sendable {
        case latin, cyrillic

        /// The letters of the tables' rows and columns; the first stands for everything between words.
        var letters: String {
            switch self {
            case .latin: " ’abcdefghijklmnopqrstuvwxyzäöüß"
            case .cyrillic: " ’абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў"
            }
        }

        var script: Writing.Script { self == .latin ? .latin : .cyrillic }

        /// The position of each letter, small or capital, in the rows and columns, for U+0000 to U+04FF; 0 for what is no
        /// letter here.
        var columns: [UInt8] {
            let positions = Dictionary(
                letters.unicodeScalars.enumerated().map {
                    ($0.element.value, UInt8(truncatingIfNeeded: $0.offset))
                },
                uniquingKeysWith: { first, _ in first })
            return (0..<0x500).map { positions[row(of: $0)] ?? 0 }
        }

        /// The letter whose row and column a scalar takes.
        private func row(of scalar: UInt32) -> UInt32 {
            switch scalar {
            case 0x27: 0x2019
            // Latin i in a Cyrillic word is the Ukrainian and Belarusian letter, mistyped.
            case 0x69, 0x49: self == .cyrillic ? 0x456 : 0x69
            case 0x401, 0x451: 0x451
            default: CaseFolding.folded(scalar)
            }
        }
    }

    private let costs: [UInt8]

    /// One row of base 64 digits for each letter.
    init(_ rows: [Substring]) {
        costs = rows.flatMap { $0.utf8.compactMap(Self.digit) }
    }

    var isEmpty: Bool { costs.isEmpty }

    /// The natural logarithm of the probability of a pair of letters: the first's position in the alphabet times the
    /// alphabet's length, plus the second's.
    func logProbability(_ pair: Int) -> Float { pair < costs.count ? -Float(costs[pair]) / 5 : 0 }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 97 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}

/// Pieces of a text in an order that soon has been in all parts of it, since what it begins with may be a quotation or a
/// title in another language.
struct SamplePieces: Sequence, IteratorProtocol {
    private static let length = 80
    private static let most = 24
    /// The bits of 0, 1, 2, 3 … turned round.
    private static let order = [
        0, 16, 8, 24, 4, 20, 12, 28, 2, 18, 10, 26, 6, 22, 14, 30, 1, 17, 9, 25, 5, 21, 13, 29, 3, 19,
        11, 27, 7, 23,
        15, 31,
    ]

    private let count: Int
    private let pieces: Int
    private var number = 0

    /// The pieces of a text of `count` scalars: all of it, if it is short; else some 2,000 at most.
    init(_ count: Int) {
        self.count = count
        pieces = Swift.min(Self.most, (count + Self.length - 1) / Self.length)
    }

    mutating func next() -> Range<Int>? {
        while number < Self.order.count {
            let piece = Self.order[number]
            number += 1
            guard piece < pieces else { continue }
            let start = piece * count / pieces
            return start..<Swift.min(start + Self.length, (piece + 1) * count / pieces)
        }
        return nil
    }
}

/// The words that begin in a piece of a text, roughly: runs of letters and apostrophes.
struct WordRanges: Sequence, IteratorProtocol {
    private let text: ScalarText
    private var position: Int
    private let end: Int

    /// The words that begin in `piece`; those of the whole text without one.
    init(_ text: ScalarText, _ piece: Range<Int>? = nil) {
        self.text = text
        position = piece?.lowerBound ?? 0
        end = piece?.upperBound ?? text.count
        // What began before is no whole word.
        while position > 0, position < end, text.classes[position - 1].isLetter { position += 1 }
    }

    mutating func next() -> Range<Int>? {
        while position < end, !text.classes[position].isLetter { position += 1 }
        guard position < end else { return nil }
        let start = position
        while position < text.count,
            text.classes[position].isLetter || text.classes[position] == .apostrophe
                || text.classes[position] == .mark
        {
            position += 1
        }
        return start..<position
    }
}
