import NewsModel
import UnicodeText

/// Words, numbers and marks, in one pass; ICU's dictionaries divide what is written without spaces.
struct Tokenizer {
    /// A token before it has its normalized form.
    struct Piece {
        var range: Range<Int>
        var kind: Token.Kind
    }

    let dictionary: BreakIteratorPool
    let conventions: TokenConventions

    /// The pieces of a range of the text, appended to `pieces`.
    func tokenize(_ range: Range<Int>, in text: ScalarText, into pieces: inout [Piece]) {
        var i = range.lowerBound
        let end = range.upperBound
        while i < end {
            let kind = text.classes[i]
            if kind == .space || kind == .newline || kind == .format || kind == .mark {
                i += 1
            } else if kind == .ideograph {
                i = ideographs(from: i, to: end, text, &pieces)
            } else if kind.isWordPart {
                i = word(from: i, to: end, text, &pieces)
            } else {
                i = mark(from: i, to: end, text, &pieces)
            }
        }
    }

    private func word(from start: Int, to end: Int, _ text: ScalarText, _ pieces: inout [Piece]) -> Int {
        var i = start
        while i < end {
            if text.classes[i].isWordPart {
                i += 1
            } else if i + 1 < end, conventions.joins(i, in: text) {
                i += 1
            } else {
                break
            }
        }
        let isNumber = text.classes[start] == .digit || text.classes[start] == .number
        pieces.append(Piece(range: start..<i, kind: isNumber ? .number : .word))
        return i
    }

    private func mark(from start: Int, to end: Int, _ text: ScalarText, _ pieces: inout [Piece]) -> Int {
        var i = start + 1
        let scalar = text.scalars[start]
        let runs = text.classes[start].isStop || text.classes[start] == .dash || text.classes[start] == .hyphen
        if runs { while i < end, text.scalars[i] == scalar { i += 1 } }
        while i < end, text.classes[i] == .mark || text.classes[i] == .format { i += 1 }
        let isSymbol = text.classes[start] == .symbol || text.classes[start] == .other
        pieces.append(Piece(range: start..<i, kind: isSymbol ? .symbol : .punctuation))
        return i
    }

    /// The longest run that ICU is given at once: its dictionary search takes memory for every position.
    private static let longestRun = 4096

    private func ideographs(from start: Int, to end: Int, _ text: ScalarText, _ pieces: inout [Piece]) -> Int {
        var i = start
        var units: [UInt16] = []
        while i < end, i - start < Self.longestRun, text.classes[i] == .ideograph || text.classes[i] == .mark {
            let scalar = text.scalars[i]
            if scalar < 0x10000 {
                units.append(UInt16(scalar))
            } else {
                units.append(UInt16(0xD7C0 + (scalar >> 10)))
                units.append(UInt16(0xDC00 + (scalar & 0x3FF)))
            }
            i += 1
        }
        let boundaries = units.withUnsafeBufferPointer { buffer in dictionary.withIterator { $0.boundaries(of: buffer) }
        }
        var from = start
        var unit = 0
        for boundary in boundaries ?? [] {
            var to = from
            while unit < boundary.end, to < i {
                unit += text.scalars[to] < 0x10000 ? 1 : 2
                to += 1
            }
            if to > from { pieces.append(Piece(range: from..<to, kind: .word)) }
            from = to
        }
        if from < i { pieces.append(Piece(range: from..<i, kind: .word)) }
        return i
    }
}
