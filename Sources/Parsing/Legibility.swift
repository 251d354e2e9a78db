/// Tells bytes and texts that nobody can read, so that the finding can say why.
enum Legibility {
    /// The beginnings of files that are no text, with what they are.
    private static let signatures: [([UInt8], String)] = [
        ([0x1F, 0x8B], "is compressed (gzip); unpack it first"),
        (Array("PK\u{3}\u{4}".utf8), "is an archive or an office document; save it as a page or as text"),
        (Array("%PDF-".utf8), "is a PDF; save it as text"),
        (Array("\u{89}PNG".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }), "is a picture"),
        ([0xFF, 0xD8, 0xFF], "is a picture"),
        (Array("GIF8".utf8), "is a picture"),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an old office document; save it as text"),
    ]

    /// Why bytes are not even worth decoding; nil when they may be text.
    static func reasonAgainst(bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return "is empty" }
        if let (_, reason) = signatures.first(where: { bytes.starts(with: $0.0) }) { return reason }
        if bytes.allSatisfy({ $0 == 0 }) { return "holds nothing but zero bytes; the download may have failed" }
        return nil
    }

    /// Why a text is none; nil when it may be one. Looks at its beginning.
    static func reasonAgainst(text: String) -> String? {
        var text = text
        let kinds = text.withUTF8(Kinds.init)
        if kinds.isBlank && kinds.controls + kinds.zeros + kinds.replaced == 0 { return "is blank" }
        // Text in a wrong charset has one replacement in ten characters at worst; of random bytes, one in nine is a
        // control character, and one in three is replaced.
        let isBinary =
            kinds.controls * 25 > kinds.seen || kinds.zeros * 3 > kinds.seen || kinds.replaced * 5 > kinds.seen
        return isBinary ? "is not text; it may be binary or damaged" : nil
    }

    /// How many characters of each kind a text has among its first.
    private struct Kinds {
        private(set) var seen = 0
        /// Those of private use, too.
        private(set) var controls = 0
        private(set) var zeros = 0
        private(set) var replaced = 0
        private(set) var isBlank = true

        private static let most = 4_000

        init(_ utf8: UnsafeBufferPointer<UInt8>) {
            for (position, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
                if seen == Self.most { return }
                seen += 1
                if byte < 0x80 {
                    countASCII(byte)
                } else {
                    count(byte, utf8[position...].dropFirst().first ?? 0, utf8[position...].dropFirst(2).first ?? 0)
                }
            }
        }

        private mutating func countASCII(_ byte: UInt8) {
            switch byte {
            case 0x09...0x0D, 0x1B, 0x20: break
            case 0: zeros += 1
            case ..<0x20, 0x7F: controls += 1
            default: isBlank = false
            }
        }

        /// A character of two bytes or more, by its first three.
        private mutating func count(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
            switch (first, second, third) {
            // A byte order mark.
            case (0xEF, 0xBB, 0xBF): break
            // U+FFFD.
            case (0xEF, 0xBF, 0xBD): replaced += 1
            // U+0080 to U+009F but for U+0085, a line's end; U+E000 to U+F8FF.
            case (0xC2, 0x80...0x84, _), (0xC2, 0x86...0x9F, _), (0xEE, _, _), (0xEF, 0x80...0xA3, _): controls += 1
            default: isBlank = false
            }
        }
    }
}
