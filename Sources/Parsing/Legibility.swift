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
        var controls = 0
        var zeros = 0
        var replaced = 0
        var isBlank = true
        for scalar in text.unicodeScalars.prefix(4_000) {
            seen += 1
            switch scalar.value {
            case 0x09...0x0D, 0x1B, 0x20, 0xFEFF: break
            case 0: zeros += 1
            case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xE000...0xF8FF: controls += 1
            case 0xFFFD: replaced += 1
            default: isBlank = false
            }
        }
        if isBlank && controls + zeros + replaced == 0 { return "is blank" }
        // Text in a wrong charset has one replacement in ten characters at worst; of random bytes, one in nine is a
        // control character, and one in three is replaced.
        let isBinary = controls * 25 > seen || zeros * 3 > seen || replaced * 5 > seen
        return isBinary ? "is not text; it may be binary or damaged" : nil
    }
}
