import Lexicons
import NewsModel
import UnicodeText

/// Words, numbers and marks, in one pass; dictionaries divide what is written without spaces.
struct Tokenizer {
    /// A token before it has its normalized form.
    struct Piece {
        var range: Range<Int>
        var kind: Token.Kind
    }

    let text: ScalarText
    let dictionaries: WordDictionaries
    let conventions: TokenConventions
    /// The sentence.
    let sentence: Range<Int>
    private(set) var pieces: [Piece]

    init(
        _ sentence: Range<Int>, of text: ScalarText, dictionaries: WordDictionaries, conventions: TokenConventions,
        reusing pieces: consuming [Piece] = []
    ) {
        self.text = text
        self.dictionaries = dictionaries
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

    /// The longest run that is divided at once: the search takes memory for every position.
    private static let longestRun = 4096

    private mutating func ideographs(from start: Int) -> Int {
        var end = start
        while end < sentence.upperBound, end - start < Self.longestRun,
            text.classes[end] == .ideograph || text.classes[end] == .mark
        {
            end += 1
        }
        let first = pieces.count
        let text = text
        dictionaries.forEachWord(of: start..<end, in: text) { word in
            if let place = ChineseWordDivider.division(word, in: text) {
                append(word.lowerBound..<place, .word)
                append(place..<word.upperBound, .word)
            } else {
                append(word, .word)
            }
        }
        ChineseWordDivider.joinNames(in: &pieces, from: first, of: text)
        return end
    }
}
