/// Base64 (RFC 4648).
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of some bytes, in one line, filled up with `=`.
    public static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for digit in 0..<4 {
                text.append(digit > group.count ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * digit) & 63])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text in the alphabet of section 4 or 5; white space may stand anywhere, the `=` may be missing.
    ///
    /// Returns nil when a character belongs to neither alphabet.
    public static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
        text.withContiguousStorageIfAvailable(decoded) ?? Array(text).withUnsafeBufferPointer(decoded)
    }

    private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        values.withUnsafeBufferPointer { values in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count / 4 * 3 + 3)
            var bits: UInt32 = 0
            var count: UInt32 = 0
            for character in text {
                let value = values[Int(character)]
                guard value < 64 else {
                    if value == passedOver { continue }
                    return nil
                }
                bits = bits << 6 | UInt32(value)
                count += 6
                guard count >= 8 else { continue }
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
            return bytes
        }
    }

    /// Stands in `values` for white space and `=`.
    private static let passedOver: UInt8 = 64

    /// By character its six bits; 255 for what is no base64.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        for character in Array(0...0x20) + [Int(UInt8(ascii: "="))] { values[character] = passedOver }
        return values
    }()
}
