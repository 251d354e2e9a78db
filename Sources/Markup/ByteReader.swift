import Glibc

/// The characters that markup is made of, as bytes.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let exclamation = UInt8(ascii: "!")
    static let quotation = UInt8(ascii: "\"")
    static let numberSign = UInt8(ascii: "#")
    static let ampersand = UInt8(ascii: "&")
    static let apostrophe = UInt8(ascii: "'")
    static let solidus = UInt8(ascii: "/")
    static let semicolon = UInt8(ascii: ";")
    static let lessThan = UInt8(ascii: "<")
    static let equals = UInt8(ascii: "=")
    static let greaterThan = UInt8(ascii: ">")
    static let question = UInt8(ascii: "?")
    static let hyphen = UInt8(ascii: "-")
    static let openingBracket = UInt8(ascii: "[")
    static let closingBracket = UInt8(ascii: "]")

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == space || (byte >= tab && byte <= carriageReturn)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes at a position are these; letters of `word` are in lower case and match either case.
    func has(_ word: StaticString, at position: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position >= 0, position + length <= count else { return false }
        for offset in 0..<length {
            let byte = self[position + offset]
            let wanted = word.utf8Start[offset]
            if byte != wanted && !(Byte.isLetter(wanted) && byte | 0x20 == wanted) { return false }
        }
        return true
    }

    /// The first position of `word`, which begins with a mark, from a position on; nil when it does not come.
    func find(_ word: StaticString, from position: Int) -> Int? {
        var position = position
        while let found = find(byte: word.utf8Start[0], from: position) {
            if has(word, at: found) { return found }
            position = found + 1
        }
        return nil
    }

    /// The first position of a byte from a position on; nil when it does not come.
    func find(byte: UInt8, from position: Int) -> Int? {
        guard position < count, let start = baseAddress,
            let found = memchr(start + position, Int32(byte), count - position)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
}
