import UnicodeText

/// Words as the index keeps them: FTS5's `ascii` tokenizer ends a token at every ASCII character but letters and digits.
enum IndexedText {
    /// A word as one token; other ASCII characters give way to a point that is none.
    static func token(_ word: String) -> String {
        var token = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            token.append(scalar.isASCII && !scalar.isLetterOrDigit ? "\u{B7}" : scalar)
        }
        return String(token)
    }

    /// Han characters as tokens of their own.
    static func characters(of text: some StringProtocol) -> String {
        text.unicodeScalars.filter(\.isHan).map(String.init).joined(separator: " ")
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case "0"..."9", "a"..."z", "A"..."Z": true
        default: false
        }
    }
}
