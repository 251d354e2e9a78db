/// Looks at a line's bytes for what phrases and letters tell.
enum LineFold {
    /// The line in lower case (ASCII and Cyrillic), without marks and spaces at its beginning.
    static func fold(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let line = bytes.drop(while: isLeadingMark)
        return Array(unsafeUninitializedCapacity: line.count) { output, count in
            var previous: UInt8 = 0
            for byte in line {
                var folded = byte
                if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
                    folded = byte | 0x20
                } else if previous == 0xD0 {
                    if (0x90...0x9F).contains(byte) { folded = byte + 0x20 }
                    if (0xA0...0xAF).contains(byte) {
                        output[count - 1] = 0xD1
                        folded = byte - 0x20
                    }
                }
                output[count] = folded
                count += 1
                previous = byte
            }
        }[...]
    }

    private static func isLeadingMark(_ byte: UInt8) -> Bool {
        byte < UInt8(ascii: "0") && byte != UInt8(ascii: "(") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
            || byte == UInt8(ascii: "*")
    }

    /// Shares of digits and of capitals among letters, and whether the line begins with a small letter.
    static func counts(_ bytes: ArraySlice<UInt8>) -> (digits: Float, capitals: Float, startsSmall: Bool) {
        // Without branches, so that it is done many bytes at a time.
        var (digits, capitals, letters) = (0, 0, 0)
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                digits &+= (byte &- UInt8(ascii: "0")) < 10 ? 1 : 0
                capitals &+= (byte &- UInt8(ascii: "A")) < 26 ? 1 : 0
                letters &+= ((byte | 0x20) &- UInt8(ascii: "a")) < 26 ? 1 : 0
            }
        }
        let first = bytes.first ?? 0
        return (
            Float(digits) / Float(max(1, bytes.count)), letters == 0 ? 0 : Float(capitals) / Float(letters),
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        )
    }
}
