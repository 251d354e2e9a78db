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
