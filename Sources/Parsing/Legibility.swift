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
        var seen = 0
        var odd = 0
        var isBlank = true
        for scalar in text.unicodeScalars.prefix(20_000) {
            seen += 1
            switch scalar.value {
            case 0x09...0x0D, 0x20, 0xFEFF: break
            case 0..<0x20, 0x7F..<0xA0, 0xFFFD, 0xE000...0xF8FF: odd += 1
            default: isBlank = false
            }
        }
        if isBlank && odd == 0 { return "is blank" }
        // Text of a wrong charset has one replacement in ten characters at worst; binary data have one in three.
        return odd * 5 > seen ? "is not text; it may be binary or damaged" : nil
    }
}
