/// Looks at a line's bytes for what phrases and letters tell.
enum LineFold {
    /// The line in lower case (ASCII and Cyrillic), without marks and spaces at its beginning.
    static func fold(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
                output.append(byte | 0x20)
            } else if previous == 0xD0 && (0x90...0x9F).contains(byte) {
                output.append(byte + 0x20)
            } else if previous == 0xD0 && (0xA0...0xAF).contains(byte) {
                output[output.count - 1] = 0xD1
                output.append(byte - 0x20)
            } else if !output.isEmpty || !isLeadingMark(byte) {
                output.append(byte)
            }
            previous = byte
        }
        return output[...]
    }

    private static func isLeadingMark(_ byte: UInt8) -> Bool {
        byte < UInt8(ascii: "0") && byte != UInt8(ascii: "(") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
            || byte == UInt8(ascii: "*")
    }

    /// Shares of digits and of capitals among letters, and whether the line begins with a small letter.
    static func counts(_ bytes: ArraySlice<UInt8>) -> (digits: Float, capitals: Float, startsSmall: Bool) {
        var digits: Float = 0
        var capitals: Float = 0
        var letters: Float = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                capitals += 1
                letters += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"): letters += 1
            default: break
            }
        }
        let first = bytes.first ?? 0
        return (
            digits / Float(max(1, bytes.count)), letters == 0 ? 0 : capitals / letters,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        )
    }
}
