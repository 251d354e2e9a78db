/// Turns the bytes of a page, a feed or a text into text, whatever charset they are in.
///
/// In this order: a byte order mark; the zero bytes of UTF-16 and UTF-32; valid UTF-8, since no other text looks like
/// it by chance; what is declared, if the bytes fit; what the statistics of letters say.
public struct TextDecoder: Sendable {
    /// The most bytes that are read; the rest is left out.
    public var limit = 32 << 20

    public init() {}

    /// The text of `bytes`; `declared` is the charset a server named, and weighs more than one named inside.
    public func decode(_ bytes: [UInt8], declared label: String? = nil) -> DecodedText {
        let bytes = bytes.prefix(limit)
        if let (charset, length) = byteOrderMark(bytes) {
            return decoded(bytes.dropFirst(length), charset, .byteOrderMark)
        }
        if let charset = zeroBytePattern(bytes) { return decoded(bytes, charset, .zeroBytes) }
        if let text = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: text, charset: .utf8, evidence: .validUTF8, replacementCount: 0)
        }
        let utf8 = UTF8Statistics(bytes)
        let declared = label.flatMap { Charset(label: $0) } ?? DeclaredCharset.find(in: bytes)
        // A page cut within a character, or with one foreign comment, is still UTF-8: a chance sequence is 1 in 8.
        if utf8.wellFormed >= 4 * utf8.malformed { return decoded(bytes, .utf8, .validUTF8) }
        let detector = CharsetDetector(bytes)
        if let declared, declared != .utf8, detector.supports(declared) { return decoded(bytes, declared, .declared) }
        return decoded(bytes, detector.best, .detected)
    }

    private func decoded(
        _ bytes: ArraySlice<UInt8>, _ charset: Charset, _ evidence: DecodedText.Evidence
    ) -> DecodedText {
        let text = charset.decode(bytes)
        var replaced = 0
        if evidence != .validUTF8 || charset != .utf8 {
            replaced = text.unicodeScalars.reduce(0) { $1 == "\u{FFFD}" ? $0 + 1 : $0 }
        }
        return DecodedText(text: text, charset: charset, evidence: evidence, replacementCount: replaced)
    }

    private func byteOrderMark(_ bytes: ArraySlice<UInt8>) -> (Charset, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LE, 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BE, 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
        if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
        return nil
    }

    /// Markup begins with `<` or white space, so that its first two characters tell the width of all.
    private func zeroBytePattern(_ bytes: ArraySlice<UInt8>) -> Charset? {
        let head = Array(bytes.prefix(8))
        guard head.count == 8 else { return nil }
        let isASCII: (UInt8) -> Bool = { (0x09...0x7E).contains($0) }
        switch head.map({ $0 == 0 }) {
        case [false, true, true, true, false, true, true, true]: return .utf32LE
        case [true, true, true, false, true, true, true, false]: return .utf32BE
        default: break
        }
        switch head.prefix(4).map({ $0 == 0 }) {
        case [false, true, false, true] where isASCII(head[0]): return .utf16LE
        case [true, false, true, false] where isASCII(head[1]): return .utf16BE
        default: return nil
        }
    }
}
