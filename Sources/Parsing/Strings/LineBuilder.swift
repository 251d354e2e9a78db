/// A line of text in the making: collapses white space and counts what tells prose from labels.
struct LineBuilder {
    private(set) var start = 0
    private(set) var weight: Float = 0
    private(set) var linkWeight: Float = 0
    private(set) var stops = 0
    private(set) var commas = 0
    private(set) var endsWithStop = false
    /// Line breaks since the last character.
    private(set) var breaks = 0
    private(set) var needsSpace = false

    init(start: Int = 0) {
        self.start = start
    }

    var isEmpty: Bool { weight == 0 }

    /// Counts a Han character as two and a half Latin letters: what it takes to say the same in English.
    private static let hanWeight: Float = 2.5

    mutating func addBreak(to text: inout [UInt8]) {
        breaks += 1
        needsSpace = true
    }

    /// Drops the white space at the end.
    mutating func finish(_ text: inout [UInt8]) {
        needsSpace = false
    }

    /// Appends text, with white space of any kind as single spaces.
    mutating func append(_ bytes: ArraySlice<UInt8>, isLink: Bool, to text: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                let byte = buffer[position]
                if byte < 0x80 {
                    if Self.isAlphanumeric(byte) {
                        position = appendWord(buffer, at: position, isLink, &text)
                        continue
                    }
                    if byte <= 0x20 || byte == 0x7F { needsSpace = true } else { appendASCII(byte, isLink, &text) }
                    position += 1
                } else {
                    position += appendWide(buffer, at: position, isLink, &text)
                }
            }
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
            || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    /// Appends the letters and digits from a position on; returns where they end.
    private mutating func appendWord(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ isLink: Bool, _ text: inout [UInt8]
    ) -> Int {
        var end = start + 1
        while end < bytes.count, Self.isAlphanumeric(bytes[end]) { end += 1 }
        addSpaceIfNeeded(&text)
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        count(Float(end - start), isLink)
        endsWithStop = false
        return end
    }

    private mutating func appendASCII(_ byte: UInt8, _ isLink: Bool, _ text: inout [UInt8]) {
        addSpaceIfNeeded(&text)
        text.append(byte)
        count(1, isLink)
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            stops += 1
            endsWithStop = true
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            commas += 1
            endsWithStop = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
        default: endsWithStop = false
        }
    }

    private mutating func appendWide(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, _ isLink: Bool, _ text: inout [UInt8]
    ) -> Int {
        let first = bytes[position]
        let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - position)
        let second = length > 1 ? bytes[position + 1] : 0
        let third = length > 2 ? bytes[position + 2] : 0
        switch (first, second, third) {
        case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
            (0xE2, 0x80, 0xAF), (0xC2, 0x80...0x9F, _):
            needsSpace = true
            return length
        case (0xC2, 0xAD, _), (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8E...0x8F),
            (0xE2, 0x80, 0xAA...0xAE):
            return length
        default: break
        }
        addSpaceIfNeeded(&text)
        for offset in position..<position + length { text.append(bytes[offset]) }
        count((0xE3...0xE9).contains(first) ? Self.hanWeight : 1, isLink)
        weigh(first, second, third)
        return length
    }

    private mutating func weigh(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        switch (first, second, third) {
        // 。 ！ ？ …
        case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE2, 0x80, 0xA6):
            stops += 1
            endsWithStop = true
        // ， 、 ；
        case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x9B):
            commas += 1
            endsWithStop = false
        // Closing quotation marks and brackets: ” ’ » 」 』 ）
        case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x99), (0xC2, 0xBB, _), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F),
            (0xEF, 0xBC, 0x89):
            break
        default: endsWithStop = false
        }
    }

    private mutating func addSpaceIfNeeded(_ text: inout [UInt8]) {
        if needsSpace && weight > 0 { text.append(UInt8(ascii: " ")) }
        needsSpace = false
        breaks = 0
    }

    private mutating func count(_ weight: Float, _ isLink: Bool) {
        self.weight += weight
        if isLink { linkWeight += weight }
    }
}
