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
    private let pieces: TokenPieces

    init(
        _ sentence: Range<Int>, of text: ScalarText, dictionaries: WordDictionaries, conventions: TokenConventions,
        into pieces: TokenPieces
    ) {
        self.text = text
        self.dictionaries = dictionaries
        self.conventions = conventions
        self.sentence = sentence
        self.pieces = pieces
    }

    /// Fills the pieces.
    func run() {
        pieces.list.removeAll(keepingCapacity: true)
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

    @inline(__always)
    func append(_ range: Range<Int>, _ kind: Token.Kind) {
        pieces.list.append(Piece(range: range, kind: kind))
    }

    /// The class at `i`; white space beyond the sentence.
    @inline(__always)
    func classAt(_ i: Int) -> ScalarClass { i < sentence.upperBound ? text.classes[i] : .space }

    /// The scalar at `i`; a space beyond the sentence.
    @inline(__always)
    func scalarAt(_ i: Int) -> UInt32 { i < sentence.upperBound ? text.scalars[i] : 0x20 }

    // MARK: - Without spaces

    /// The longest run that is divided at once: the search takes memory for every position.
    private static let longestRun = 4096

    private func ideographs(from start: Int) -> Int {
        var end = start
        while end < sentence.upperBound, end - start < Self.longestRun,
            text.classes[end] == .ideograph || text.classes[end] == .mark
        {
            end += 1
        }
        let first = pieces.list.count
        dictionaries.forEachWord(of: start..<end, in: text) { word in
            if let place = dictionaries.divider?.division(word, in: text) {
                append(word.lowerBound..<place, .word)
                append(place..<word.upperBound, .word)
            } else {
                append(word, .word)
            }
        }
        dictionaries.divider?.joinNames(in: &pieces.list, from: first, of: text)
        return end
    }
}

/// The pieces of one sentence after the other, in memory that is reused.
///
/// A class, since a tokenizer that had to change for each piece would be copied for every word.
final class TokenPieces {
    // Only the borrower of the workspace touches it.
    @exclusivity(unchecked) var list: [Tokenizer.Piece] = []
}
