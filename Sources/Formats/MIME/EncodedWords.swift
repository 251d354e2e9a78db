/// The encoded words of a mail's header (RFC 2047): `=?utf-8?B?0J/QvtGA0YI=?=`.
public enum EncodedWords {
    /// A piece of a header.
    public enum Piece: Equatable, Sendable {
        /// What stands for itself.
        case text(String)
        /// Bytes in a charset, which is named by its label.
        case encoded(charset: String, bytes: [UInt8])
    }

    /// Words with more characters than this are none, though the standard allows 75.
    private static let longestWord = 2_000

    /// The pieces of a header in order.
    ///
    /// White space between encoded words is none, and words of one charset that touch are one piece, since mailers cut
    /// characters of several bytes in two.
    public static func pieces(of header: String) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        var rest = header[...]
        while let start = rest.firstIndex(of: "=") {
            text += rest[..<start]
            rest = rest[start...]
            guard let word = Word(rest) else {
                text.append("=")
                rest = rest.dropFirst()
                continue
            }
            if case .encoded(let charset, let bytes)? = pieces.last, text.allSatisfy(\.isWhitespace) {
                if charset == word.charset {
                    pieces[pieces.count - 1] = .encoded(charset: charset, bytes: bytes + word.bytes)
                } else {
                    pieces.append(.encoded(charset: word.charset, bytes: word.bytes))
                }
            } else {
                if !text.isEmpty { pieces.append(.text(text)) }
                pieces.append(.encoded(charset: word.charset, bytes: word.bytes))
            }
            text = ""
            rest = rest[word.end...]
        }
        text += rest
        if !text.isEmpty { pieces.append(.text(text)) }
        return pieces
    }

    private struct Word {
        let charset: String
        let bytes: [UInt8]
        let end: Substring.Index

        init?(_ text: Substring) {
            guard text.hasPrefix("=?") else { return nil }
            let parts = text.dropFirst(2).prefix(EncodedWords.longestWord).split(
                separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let close = Self.end(of: parts[2]), !parts[0].isEmpty else { return nil }
            let encoded = parts[2][..<close]
            switch parts[1].lowercased() {
            case "b":
                guard let bytes = Base64.decoded(encoded.utf8) else { return nil }
                self.bytes = bytes
            case "q":
                bytes = QuotedPrintable.decoded(encoded.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
            default: return nil
            }
            // RFC 2231 lets a language follow: utf-8*ru.
            charset = parts[0].prefix { $0 != "*" }.lowercased()
            end = text.index(close, offsetBy: 2)
        }

        private static func end(of text: Substring) -> Substring.Index? {
            var from = text.startIndex
            while let mark = text[from...].firstIndex(of: "?") {
                let next = text.index(after: mark)
                guard next < text.endIndex else { return nil }
                if text[next] == "=" { return mark }
                from = next
            }
            return nil
        }
    }
}
