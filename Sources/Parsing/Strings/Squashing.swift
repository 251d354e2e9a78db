extension StringProtocol {
    /// Letters and digits alone, in lower case, as UTF-8: equal for texts that differ in marks and spaces only.
    var squashed: [UInt8] {
        utf8.withContiguousStorageIfAvailable { Squasher.squash($0) } ?? ArraySlice(utf8).squashed
    }
}

extension ArraySlice<UInt8> {
    /// The letters and digits of UTF-8, in lower case; what is left of a broken character is no letter.
    var squashed: [UInt8] { withUnsafeBufferPointer { Squasher.squash($0) } }

    /// Whether this is what is left of the text when it is squashed; most texts differ in their first letter.
    func squashes(to wanted: [UInt8]) -> Bool {
        withUnsafeBufferPointer { bytes in
            var squasher = Squasher(bytes)
            var matched = 0
            var letter: [UInt8] = []
            while squasher.next(into: &letter) {
                for byte in letter {
                    guard matched < wanted.count, wanted[matched] == byte else { return false }
                    matched += 1
                }
                letter.removeAll(keepingCapacity: true)
            }
            return matched == wanted.count
        }
    }
}

/// Walks over UTF-8 and picks its letters and digits. A page has thousands of texts to compare, so that the bytes are
/// looked at: only letters that are neither Latin, Russian nor Chinese need Unicode's tables.
private struct Squasher {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    static func squash(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var squasher = Squasher(bytes)
        while squasher.next(into: &output) {}
        return output
    }

    /// Walks over a character and appends it where it is a letter or a digit; false at the end.
    mutating func next(into output: inout [UInt8]) -> Bool {
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        switch byte {
        case 0x30...0x39, 0x61...0x7A: output.append(byte)
        case 0x41...0x5A: output.append(byte | 0x20)
        case 0x80...:
            nextWide(into: &output)
            return true
        default: break
        }
        position += 1
        return true
    }

    private mutating func nextWide(into output: inout [UInt8]) {
        let start = position
        let length = bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
        guard start + length <= bytes.count else {
            position = bytes.count
            return
        }
        position += length
        var value = UInt32(bytes[start]) & (0x7F >> UInt32(length))
        for offset in start + 1..<position { value = value << 6 | UInt32(bytes[offset] & 0x3F) }
        switch value {
        case 0x410...0x41F: output.append(contentsOf: [0xD0, bytes[start + 1] + 0x20])
        case 0x420...0x42F: output.append(contentsOf: [0xD1, bytes[start + 1] - 0x20])
        case 0x430...0x44F, 0x4E00...0x9FA5:
            for offset in start..<position { output.append(bytes[offset]) }
        // Marks, Latin and Chinese.
        case 0x2000...0x206F, 0x3000...0x3004, 0xFF00...0xFF0F: break
        default:
            guard let scalar = Unicode.Scalar(value),
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            else { return }
            output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}

/// Bytes in which many others are looked for, most of them in vain.
struct SearchedBytes {
    private static let window = 4

    let bytes: [UInt8]
    /// For each hash of four neighbours whether it comes; those looked for that begin with others are dismissed at once.
    private var windows = [Bool](repeating: false, count: 1 << 16)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for start in bytes.indices.dropLast(Self.window - 1) {
            windows[Self.slot(bytes[start..<start + Self.window])] = true
        }
    }

    /// Whether these stand anywhere inside, one after another.
    func holds(_ other: ArraySlice<UInt8>) -> Bool {
        if other.count >= Self.window, !windows[Self.slot(other.prefix(Self.window))] { return false }
        return bytes.holds(other)
    }

    private static func slot(_ window: ArraySlice<UInt8>) -> Int {
        var value: UInt32 = 0
        for byte in window { value = value << 8 | UInt32(byte) }
        return Int((value &* 0x9E37_79B1) >> 16)
    }
}
