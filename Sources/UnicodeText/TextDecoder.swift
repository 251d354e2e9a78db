/// Turns the bytes of a page, a feed or a text into text, whatever charset they are in.
///
/// In this order: a byte order mark; the zero bytes of UTF-16 and UTF-32; valid UTF-8, since no other text looks like
/// it by chance; what is declared, if the bytes fit; what the statistics of letters say.
public struct TextDecoder: Sendable {
    /// The most bytes that are read; the rest is left out.
    public var limit = 32 << 20

    /// A decoder, which keeps nothing between texts.
    public init() {}

    /// The text of `bytes`; `declared` is the charset a server named, and weighs more than one named inside.
    public func decode(_ bytes: [UInt8], declared label: String? = nil) -> DecodedText {
        let bytes = bytes.prefix(limit)
        if let (charset, length) = byteOrderMark(bytes) {
            return decoded(bytes.dropFirst(length), charset, .byteOrderMark)
        }
        if let charset = zeroBytePattern(bytes) ?? WideText.charset(ofControls: bytes) {
            return decoded(bytes, charset, .zeroBytes)
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: text, charset: .utf8, evidence: .validUTF8, replacementCount: 0)
        }
        if let charset = WideText.charset(of: bytes) { return decoded(bytes, charset, .detected) }
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

    /// Markup begins with `<` or white space, so that its first two characters show the width of all.
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

/// Tells UTF-16 without a mark by what its pairs of bytes stand for: in no other charset do they nearly all give letters and
/// marks that news is written with.
private enum WideText {
    private static let sampleSize = 4_096
    private static let fewestCharacters = 30

    /// Of bytes with control characters among them, as no text in a charset of single bytes has them.
    static func charset(ofControls bytes: ArraySlice<UInt8>) -> Charset? {
        bytes.prefix(sampleSize).contains { $0 < 0x09 } ? charset(of: bytes) : nil
    }

    static func charset(of bytes: ArraySlice<UInt8>) -> Charset? {
        let sample = Array(bytes.prefix(sampleSize))
        guard bytes.count % 2 == 0, sample.count >= 2 * fewestCharacters else { return nil }
        if isText(sample, high: 1) { return .utf16LE }
        return isText(sample, high: 0) ? .utf16BE : nil
    }

    private static func isText(_ sample: [UInt8], high: Int) -> Bool {
        var (usual, marks, letters) = (0, 0, 0)
        for index in stride(from: 0, to: sample.count - 1, by: 2) {
            let unit = UInt16(sample[index + high]) << 8 | UInt16(sample[index + 1 - high])
            switch unit {
            case 0x0A, 0x0D, 0x20, 0x3001, 0x3002, 0xFF0C: marks += 1
            case 0x09, 0x21...0x7E, 0xA0, 0xAB, 0xBB, 0x2010...0x2026, 0x2116, 0x3000...0x301F, 0xFF01...0xFF5E:
                usual += 1
            case 0x0401...0x045F, 0x4E00...0x9FA5: letters += 1
            default: break
            }
        }
        let all = sample.count / 2
        return (usual + marks + letters) * 100 >= all * 97 && marks * 100 >= all && letters * 2 >= all
    }
}

/// Bytes turned into text, with the charset they were read in and why.
public struct DecodedText: Sendable {
    /// What spoke for the charset, the strongest first.
    public enum Evidence: Sendable {
        case byteOrderMark, zeroBytes, validUTF8, declared, detected
    }

    /// The text, without a byte order mark.
    public let text: String
    /// The charset it was decoded from.
    public let charset: Charset
    /// What the charset was known by.
    public let evidence: Evidence
    /// How many places were ill-formed, so that U+FFFD stands there.
    public let replacementCount: Int
}

/// Texts that were UTF-8 and were read as a charset of one byte a character before they came here, as some tools do that
/// save pages: `donâ€™t`, `РЅРѕРІРѕСЃС‚Рё`.
public enum MisreadText {
    /// The text that was meant; nil where nothing speaks for such a slip.
    ///
    /// No writer makes these sequences by chance: each character beyond ASCII has to be part of one, and there must be
    /// at least three.
    public static func mended(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { utf8 in
            guard let first = utf8.firstIndex(where: { $0 >= 0x80 }) else { return nil }
            for charset in [western, cyrillic] {
                // Nearly every text fails at its first character beyond ASCII.
                guard charset.mayBeMisread(utf8[first..<min(utf8.count, first + 8)]),
                    let bytes = charset.bytes(of: utf8), let meant = String(validating: bytes, as: UTF8.self),
                    isEnough(bytes)
                else { continue }
                return meant
            }
            return nil
        }
    }

    private static func isEnough(_ bytes: [UInt8]) -> Bool {
        bytes.lazy.filter { $0 >= 0xC2 }.prefix(3).count == 3
    }

    // MARK: - Charsets

    private static let western = Table(.windows1252)
    private static let cyrillic = Table(.windows1251)

    /// Which byte a character stands for in a charset of one byte a character.
    private struct Table: Sendable {
        private var bytes: [Unicode.Scalar: UInt8] = [:]

        init(_ charset: Charset) {
            for byte in UInt8(0x80)...0x9F {
                // ISO 8859-1 has control characters where windows-1252 has letters and marks; both are met.
                bytes[Unicode.Scalar(byte)] = byte
            }
            for byte in UInt8(0x80)...0xFF {
                guard let scalar = charset.decode([byte]).unicodeScalars.first, scalar != "\u{FFFD}" else { continue }
                bytes[scalar] = byte
            }
        }

        /// Whether a text's beginning stands for a first and a second byte of UTF-8.
        func mayBeMisread(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
            let found = String(decoding: text, as: UTF8.self).unicodeScalars.prefix(2).map { bytes[$0] ?? 0 }
            return found.count == 2 && (0xC2...0xF4).contains(found[0]) && (0x80...0xBF).contains(found[1])
        }

        /// What the text was before it was misread; nil when some character cannot have been a byte.
        func bytes(of utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
            var output: [UInt8] = []
            output.reserveCapacity(utf8.count)
            for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
                if scalar.isASCII {
                    output.append(UInt8(truncatingIfNeeded: scalar.value))
                } else if let byte = bytes[scalar] {
                    output.append(byte)
                } else {
                    return nil
                }
            }
            return output
        }
    }
}
