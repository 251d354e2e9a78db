/// A number, word or mark of a text that may hold a date.
struct DateToken {
    enum Kind: Equatable {
        /// Decimal digits, full-width ones and Han numerals before a unit of time too; a value past 18 digits is -1.
        case number(value: Int, digits: Int)
        /// Letters of an alphabet, in lower case, ё as е, without a full stop.
        case word(String)
        /// Any other scalar: punctuation, a Han character.
        case mark(Unicode.Scalar)
    }

    let kind: Kind
    /// Whether white space stands before it.
    let isSpaced: Bool
    /// Where it stands, in Unicode scalars of the text.
    let span: Range<Int>
}

extension DateToken {
    /// Cuts a text into numbers, words and marks; white space is only remembered.
    static func tokens(of text: some StringProtocol, _ words: SourceWords) -> [DateToken] {
        let scalars = Array(text.unicodeScalars)
        var tokens: [DateToken] = []
        var index = 0
        var isSpaced = true
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isSpacing {
                isSpaced = true
                index += 1
                continue
            }
            let (kind, end) = token(at: index, of: scalars, words)
            tokens.append(DateToken(kind: kind, isSpaced: isSpaced, span: index..<end))
            isSpaced = false
            index = end
        }
        return tokens
    }

    private static func token(
        at start: Int, of scalars: [Unicode.Scalar], _ words: SourceWords
    ) -> (Kind, end: Int) {
        let scalar = scalars[start]
        if scalar.decimalDigit != nil {
            let end = scalars.end(of: start) { $0.decimalDigit != nil }
            let value = end - start > 18 ? -1 : scalars[start..<end].reduce(0) { $0 * 10 + ($1.decimalDigit ?? 0) }
            return (.number(value: value, digits: end - start), end)
        }
        if let numeral = hanNumeral(at: start, of: scalars, words) { return numeral }
        if scalar.isAlphabetLetter {
            let end = scalars.end(of: start) { $0.isAlphabetLetter }
            var word = String.UnicodeScalarView()
            // No date word is longer than this.
            for scalar in scalars[start..<min(end, start + 24)] {
                let small = Unicode.Scalar(lowercase: scalar)
                word.append(small == "ё" ? "е" : small)
            }
            return (.word(String(word)), end)
        }
        return (.mark(scalar), start + 1)
    }

    /// Han numerals are numbers only before a unit of time: 二〇二五年五月十四日, but not 一 of 一带一路.
    private static func hanNumeral(
        at start: Int, of scalars: [Unicode.Scalar], _ words: SourceWords
    ) -> (Kind, end: Int)? {
        guard words.dates.hanNumerals[scalars[start]] != nil else { return nil }
        let end = scalars.end(of: start) { words.dates.hanNumerals[$0] != nil }
        guard end - start <= 4, end < scalars.count, words.dates.hanUnits.contains(scalars[end]) else { return nil }
        let digits = scalars[start..<end].compactMap { words.dates.hanNumerals[$0] }
        guard let ten = digits.firstIndex(of: 10) else {
            return (.number(value: digits.reduce(0) { $0 * 10 + $1 }, digits: digits.count), end)
        }
        guard digits.count <= 3, ten <= 1, digits.count - ten <= 2 else { return nil }
        let value = (ten == 0 ? 10 : digits[0] * 10) + (ten + 1 < digits.count ? digits[ten + 1] : 0)
        return (.number(value: value, digits: 2), end)
    }
}

extension [Unicode.Scalar] {
    fileprivate func end(of start: Int, while predicate: (Unicode.Scalar) -> Bool) -> Int {
        var end = start
        while end < count, predicate(self[end]) { end += 1 }
        return end
    }
}

extension Unicode.Scalar {
    /// White space of any kind, seen or not.
    fileprivate var isSpacing: Bool {
        switch value {
        case 0x21..<0x80, 0x400...0x52F: false
        case 0x200B, 0xFEFF: true
        default: properties.isWhitespace
        }
    }
}
