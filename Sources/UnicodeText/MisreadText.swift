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
