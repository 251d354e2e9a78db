import Formats
import Languages
import NewsModel

/// The words and phrases by which a text in one language shows its section, each with a weight.
///
/// A text is read once, word by word: where a phrase and a word in it both speak, the phrase does. Words that are written
/// without spaces are put together again, so that a phrase is found however the text was divided; never inside a word.
struct SectionCues: Sendable {
    /// How much a text speaks for each section, in the order of `SectionName.standard`.
    typealias Scores = SIMD16<Float>

    /// What a row of words is the beginning of; what it says if it is whole.
    private struct Cue {
        var weights = Scores.zero
        /// Where its occurrences are counted; nil for a beginning alone.
        var number: Int?
    }

    private var cues: [UInt64: Cue] = [:]
    private var count = 0
    private let dividesWords: Bool

    private static let mostWords = 4
    private static let mostText = 400
    /// News says what it is about in its beginning, and most of all in its headline.
    private static let opening = 60
    private static let openingWorth: Float = 1.5
    private static let headlineWorth: Float = 3
    /// A word that returns says half as much each time, and at last nothing.
    private static let mostRepeats = 4

    init(_ pack: LanguagePack) {
        dividesWords = pack.writing.dividesWords
        guard !pack.sections.names.isEmpty else { return }
        let lemma = pack.segmentation.makeWordForms().lemma
        for (position, section) in SectionName.standard.enumerated() {
            for (level, weight) in [("1", Float(0.3)), ("2", 1), ("3", 3)] {
                for line in pack.sections.lines("words \(section.rawValue) \(level)") {
                    for cue in line.split(separator: ",") { add(cue.trimmed, weight, position, lemma) }
                }
            }
        }
    }

    /// Adds a phrase as it is written and in its words' dictionary forms; a hyphen may divide the words of a text or join
    /// them.
    private mutating func add(_ cue: String, _ weight: Float, _ section: Int, _ lemma: (String) -> String) {
        let joined = cue.split(separator: " ").map(String.init)
        let divided = joined.flatMap { $0.split(separator: "-").map(String.init) }
        let number = count
        count += 1
        for words in Set([joined, joined.map(lemma), divided, divided.map(lemma)]) {
            add(words, number, weight, section)
        }
    }

    private mutating func add(_ words: [String], _ number: Int, _ weight: Float, _ section: Int) {
        // Without spaces a text may be divided anywhere in a phrase.
        let pieces = dividesWords ? words : words.joined().unicodeScalars.map(String.init)
        var row = RowKey(dividesWords: dividesWords)
        for (position, piece) in pieces.enumerated() {
            row.add(piece)
            mark(row.value, position == pieces.count - 1, weight, section, number)
        }
    }

    private mutating func mark(_ key: UInt64, _ isWhole: Bool, _ weight: Float, _ section: Int, _ number: Int) {
        var cue = cues[key] ?? Cue()
        if isWhole {
            cue.number = cue.number ?? number
            cue.weights[section] = max(weight, cue.weights[section])
        }
        cues[key] = cue
    }

    /// How much an article's headline speaks for each section, and all of it.
    func scores(title: Document, text: Document) -> (title: Scores, all: Scores) {
        guard count > 0 else { return (.zero, .zero) }
        var occurrences = [UInt8](repeating: 0, count: count)
        let headline = scores(of: title.tokens[...], &occurrences) { _ in Self.headlineWorth }
        let body = scores(of: text.tokens.prefix(Self.mostText), &occurrences) {
            $0 < Self.opening ? Self.openingWorth : 1
        }
        return (headline, headline + body)
    }

    private func scores(
        of tokens: ArraySlice<Token>, _ occurrences: inout [UInt8], worth: (Int) -> Float
    ) -> Scores {
        var scores = Scores.zero
        var position = tokens.startIndex
        while position < tokens.endIndex {
            guard let (cue, number, end) = longest(at: position, in: tokens) else {
                position += 1
                continue
            }
            if occurrences[number] < Self.mostRepeats {
                scores += cue * (worth(position - tokens.startIndex) / Float(1 << occurrences[number]))
                occurrences[number] += 1
            }
            position = end
        }
        return scores
    }

    /// The longest phrase that begins at a word, by dictionary forms before forms as they stand.
    private func longest(at start: Int, in tokens: ArraySlice<Token>) -> (Scores, number: Int, end: Int)? {
        var found: (Scores, Int, Int)?
        var lemmas: RowKey? = RowKey(dividesWords: dividesWords)
        var forms = lemmas
        var words = 0
        var position = start
        while position < tokens.endIndex, words < Self.mostWords, lemmas != nil || forms != nil {
            let token = tokens[position]
            position += 1
            if token.kind == .punctuation, position - 1 > start, token.normalized == "-" { continue }
            guard token.kind != .punctuation else { break }
            words += 1
            let isSame = token.lemma == token.normalized && lemmas == forms
            forms = follow(forms, token.normalized, to: position, &found)
            lemmas = isSame ? forms : follow(lemmas, token.lemma, to: position, &found)
        }
        return found
    }

    /// The row with one more word; nil where no phrase begins so. Notes a phrase that is whole.
    private func follow(_ row: RowKey?, _ word: String, to end: Int, _ found: inout (Scores, Int, Int)?) -> RowKey? {
        guard var row else { return nil }
        row.add(word)
        guard let cue = cues[row.value] else { return nil }
        if let number = cue.number { found = (cue.weights, number, end) }
        return row
    }
}

/// The key of words in a row.
private struct RowKey: Equatable {
    private var key = StableHash()
    private let dividesWords: Bool
    private var isEmpty = true

    init(dividesWords: Bool) {
        self.dividesWords = dividesWords
    }

    var value: UInt64 { key.value }

    mutating func add(_ word: String) {
        if !isEmpty, dividesWords { key.add(UInt8(ascii: " ")) }
        isEmpty = false
        for scalar in word.unicodeScalars { key.add(scalar.value) }
    }
}
