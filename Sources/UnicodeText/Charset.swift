import CICUShims

/// A way to write text as bytes: those of the Encoding Standard (WHATWG), and UTF-32.
public enum Charset: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LE = "utf-16le"
    case utf16BE = "utf-16be"
    case utf32LE = "utf-32le"
    case utf32BE = "utf-32be"
    /// Contains gb2312 and gbk, so that it stands for them too.
    case gb18030
    case big5
    case eucJP = "euc-jp"
    case iso2022JP = "iso-2022-jp"
    case shiftJIS = "shift_jis"
    case eucKR = "euc-kr"
    case windows874 = "windows-874"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    /// Contains iso-8859-1, so that it stands for it too.
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case iso8859_2 = "iso-8859-2"
    case iso8859_3 = "iso-8859-3"
    case iso8859_4 = "iso-8859-4"
    case iso8859_5 = "iso-8859-5"
    case iso8859_6 = "iso-8859-6"
    case iso8859_7 = "iso-8859-7"
    case iso8859_8 = "iso-8859-8"
    case iso8859_10 = "iso-8859-10"
    case iso8859_13 = "iso-8859-13"
    case iso8859_14 = "iso-8859-14"
    case iso8859_15 = "iso-8859-15"
    case ibm866
    case koi8R = "koi8-r"
    case koi8U = "koi8-u"
    case macintosh
    case macCyrillic = "x-mac-cyrillic"

    /// The text of bytes in this charset. What is ill-formed becomes U+FFFD; a byte order mark is not looked for.
    public func decode(_ bytes: ArraySlice<UInt8>) -> String {
        guard self != .utf8 else { return String(decoding: bytes, as: UTF8.self) }
        // No charset here takes fewer bytes than a third of what UTF-8 takes.
        let room = bytes.count * 3 + 8
        return String(unsafeUninitializedCapacity: room) { output in
            bytes.withUnsafeBufferPointer { input in
                max(0, Int(CICUShims_decode(converterName, input.baseAddress, input.count, output.baseAddress, room)))
            }
        }
    }

    /// ICU's name, where the standard's would get another table.
    private var converterName: String {
        switch self {
        case .big5: "Big5-HKSCS"
        case .shiftJIS: "ibm-943_P15A-2003"
        case .eucKR: "windows-949-2000"
        case .windows874: "windows-874-2000"
        case .iso8859_10: "iso-8859_10-1998"
        case .iso8859_14: "iso-8859_14-1998"
        case .macCyrillic: "x-mac-cyrillic"
        default: rawValue
        }
    }
}

extension Charset {
    /// The charset that a page, a feed or a server calls by this name; nil for a name the Encoding Standard lacks.
    ///
    /// Some names mean more than they say: `gb2312` is read as gb18030, `iso-8859-1` and `us-ascii` as windows-1252.
    public init?(label: some StringProtocol) {
        let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard let charset = Self.byLabel[name] else { return nil }
        self = charset
    }

    private static let byLabel: [String: Charset] = {
        var table: [String: Charset] = [:]
        for (charset, labels) in labels {
            for label in labels.split(separator: " ") { table[String(label)] = charset }
        }
        return table
    }()

    /// https://encoding.spec.whatwg.org/#names-and-labels, and UTF-32, which feeds still come in.
    private static let labels: [(Charset, String)] = [
        (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
        (.utf16LE, "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"),
        (.utf16BE, "utf-16be unicodefffe"),
        (.utf32LE, "utf-32 utf-32le ucs-4 iso-10646-ucs-4"),
        (.utf32BE, "utf-32be"),
        (
            .gb18030,
            "gb18030 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk cp936 ms936 gb2312-80"
        ),
        (.big5, "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"),
        (.eucJP, "cseucpkdfmtjapanese euc-jp x-euc-jp"),
        (.iso2022JP, "csiso2022jp iso-2022-jp"),
        (.shiftJIS, "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932"),
        (
            .eucKR,
            "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
        ),
        (.windows874, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
        (.windows1250, "cp1250 windows-1250 x-cp1250"),
        (.windows1251, "cp1251 windows-1251 x-cp1251 win-1251 windows1251 1251"),
        (
            .windows1252,
            "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
                + " iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"
        ),
        (.windows1253, "cp1253 windows-1253 x-cp1253"),
        (
            .windows1254,
            "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5"
                + " windows-1254 x-cp1254"
        ),
        (.windows1255, "cp1255 windows-1255 x-cp1255"),
        (.windows1256, "cp1256 windows-1256 x-cp1256"),
        (.windows1257, "cp1257 windows-1257 x-cp1257"),
        (.windows1258, "cp1258 windows-1258 x-cp1258"),
        (.iso8859_2, "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
        (.iso8859_3, "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
        (.iso8859_4, "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
        (
            .iso8859_5,
            "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"
        ),
        (
            .iso8859_6,
            "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i"
                + " iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
        ),
        (
            .iso8859_7,
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
                + " iso_8859-7:1987 sun_eu_greek"
        ),
        (
            .iso8859_8,
            "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
                + " iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
        ),
        (.iso8859_10, "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        (.iso8859_13, "iso-8859-13 iso8859-13 iso885913"),
        (.iso8859_14, "iso-8859-14 iso8859-14 iso885914"),
        (.iso8859_15, "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
        (.ibm866, "866 cp866 csibm866 ibm866"),
        (.koi8R, "cskoi8r koi koi8 koi8-r koi8_r"),
        (.koi8U, "koi8-ru koi8-u"),
        (.macintosh, "csmacintosh mac macintosh x-mac-roman"),
        (.macCyrillic, "x-mac-cyrillic x-mac-ukrainian"),
    ]
}

/// What a page or an XML document says of its own charset.
enum DeclaredCharset {
    /// The standard asks browsers to look at 1,024 bytes; pages put long comments and scripts before the declaration.
    private static let declarationWindow = 8_192

    /// The charset in an XML declaration or a `<meta>` element near the beginning; nil without one that is known.
    static func find(in bytes: ArraySlice<UInt8>) -> Charset? {
        let head = bytes.prefix(declarationWindow)
        return inXMLDeclaration(head) ?? inMeta(head)
    }

    private static func inXMLDeclaration(_ head: ArraySlice<UInt8>) -> Charset? {
        guard let start = find("<?xml", in: head), let end = head[start...].firstIndex(of: UInt8(ascii: ">")),
            let name = find("encoding", in: head[start..<end])
        else { return nil }
        return charset(in: head[(name + 8)..<end])
    }

    private static func inMeta(_ head: ArraySlice<UInt8>) -> Charset? {
        var rest = head
        while let start = find("<meta", in: rest) {
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            if let name = find("charset", in: rest[start..<end]), let found = charset(in: rest[(name + 7)..<end]) {
                return found
            }
            rest = rest[end...]
        }
        return nil
    }

    /// Reads `= "name"` and the like.
    private static func charset(in bytes: ArraySlice<UInt8>) -> Charset? {
        let isNoise: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        var value = bytes.drop(while: isNoise)
        guard value.first == UInt8(ascii: "=") else { return nil }
        value = value.dropFirst().drop(while: isNoise)
        let label = value.prefix { !isNoise($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "/") }
        // A declaration that could be read as bytes cannot be in UTF-16, whatever it says.
        let found = Charset(label: String(decoding: label, as: UTF8.self))
        return [.utf16LE, .utf16BE, .utf32LE, .utf32BE].contains(found) ? .utf8 : found
    }

    /// The first position of a word in lower case, whatever the case of the bytes.
    private static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let length = word.utf8CodeUnitCount
        guard bytes.count >= length else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            for start in 0...(buffer.count - length) {
                var offset = 0
                while offset < length, lowered(buffer[start + offset]) == word.utf8Start[offset] { offset += 1 }
                if offset == length { return bytes.startIndex + start }
            }
            return nil
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
