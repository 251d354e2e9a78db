import NewsModel
import UnicodeText

/// Words, numbers and marks, in one pass; ICU's dictionaries divide what is written without spaces.
struct Tokenizer {
    /// A token before it has its normalized form.
    struct Piece {
        var range: Range<Int>
        var kind: Token.Kind
    }

    let text: ScalarText
    let dictionary: BreakIterator?
    let conventions: TokenConventions
    /// The sentence.
    let sentence: Range<Int>
    private(set) var pieces: [Piece]

    init(
        _ sentence: Range<Int>, of text: ScalarText, dictionary: BreakIterator?, conventions: TokenConventions,
        reusing pieces: consuming [Piece] = []
    ) {
        self.text = text
        self.dictionary = dictionary
        self.conventions = conventions
        self.sentence = sentence
        self.pieces = pieces
        self.pieces.removeAll(keepingCapacity: true)
    }

    /// Fills `pieces`.
    mutating func run() {
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            switch text.classes[i] {
            case .space, .newline, .format, .mark: i += 1
            case .ideograph: i = ideographs(from: i)
            case .lower, .upper, .letter, .digit, .number: i = word(from: i)
            default: i = mark(from: i)
            }
        }
    }

    mutating func append(_ range: Range<Int>, _ kind: Token.Kind) {
        pieces.append(Piece(range: range, kind: kind))
    }

    /// The class at `i`; white space beyond the sentence.
    func classAt(_ i: Int) -> ScalarClass { i < sentence.upperBound ? text.classes[i] : .space }

    /// The scalar at `i`; a space beyond the sentence.
    func scalarAt(_ i: Int) -> UInt32 { i < sentence.upperBound ? text.scalars[i] : 0x20 }

    // MARK: - Without spaces

    /// The longest run that ICU is given at once: its dictionary search takes memory for every position.
    private static let longestRun = 4096

    private mutating func ideographs(from start: Int) -> Int {
        var i = start
        var units: [UInt16] = []
        while i < sentence.upperBound, i - start < Self.longestRun,
            text.classes[i] == .ideograph || text.classes[i] == .mark
        {
            let scalar = text.scalars[i]
            if scalar < 0x10000 {
                units.append(UInt16(scalar))
            } else {
                units.append(UInt16(0xD7C0 + (scalar >> 10)))
                units.append(UInt16(0xDC00 + (scalar & 0x3FF)))
            }
            i += 1
        }
        for word in ChineseWordDivider.adjusted(words(start..<i, units), in: text) { append(word, .word) }
        return i
    }

    /// The words of a run by ICU's dictionary; the whole run where ICU has none.
    private func words(_ run: Range<Int>, _ units: [UInt16]) -> [Range<Int>] {
        let boundaries = units.withUnsafeBufferPointer { dictionary?.boundaries(of: $0) }
        var words: [Range<Int>] = []
        var from = run.lowerBound
        var unit = 0
        for boundary in boundaries ?? [] {
            var to = from
            while unit < boundary.end, to < run.upperBound {
                unit += text.scalars[to] < 0x10000 ? 1 : 2
                to += 1
            }
            if to > from { words.append(from..<to) }
            from = to
        }
        if from < run.upperBound { words.append(from..<run.upperBound) }
        return words
    }
}
