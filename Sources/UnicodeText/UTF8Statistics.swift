/// How many sequences beyond ASCII are well-formed UTF-8, and how many bytes are not.
struct UTF8Statistics {
    private(set) var wellFormed = 0
    private(set) var malformed = 0

    init(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                if buffer[position] < 0x80 {
                    position += 1
                    continue
                }
                let length = Self.sequenceLength(buffer, at: position)
                if length == 0 { malformed += 1 } else { wellFormed += 1 }
                position += max(1, length)
            }
        }
    }

    /// The length of the well-formed sequence at a position (Unicode, table 3-7); 0 when there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[position] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
