/// What may not stand at the edge of a line.
enum LineEdges {
    /// Octets of a word that is printed whole: some percent-encoded links need this much, and a mail line holds 998.
    static let longestWord = 900
    /// UTF-16 units that `isUnsafeStart` and `isClosing` look at.
    static let longestStart = 6

    private static let closing = Set("、。，．・：；？！）］｝〕〉》」』】〙〗’”…‥ー々＝),.;:!?]}»%％℃°—".utf16)
    private static let opening = Set("（［｛〔〈《「『【〘〖‘“([{«„$￥¥№§".utf16)

    static func isClosing(_ unit: UInt16) -> Bool { closing.contains(unit) }

    static func isOpening(_ unit: UInt16) -> Bool { opening.contains(unit) }

    static func isCyrillic(_ unit: UInt16) -> Bool { (0x400...0x52F).contains(unit) }

    /// Cyrillic or Latin letters of both cases.
    static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) || (0x400...0x52F).contains(unit)
    }

    /// Ideographs of a name that stays on one line in a text of other letters.
    static let longestHanName = 8

    /// The unified ideographs of the basic plane.
    static func isHan(_ unit: UInt16) -> Bool { (0x3400...0x9FFF).contains(unit) }

    static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    /// Lower-case letters of English and Russian.
    static func isLowercase(_ unit: UInt16) -> Bool {
        (0x61...0x7A).contains(unit) || (0x430...0x45F).contains(unit)
    }

    /// Whether a mail program would take a line that begins so for its own: an mbox separator, a signature, a quotation,
    /// or the end of the message.
    static func isUnsafeStart(_ units: ArraySlice<UInt16>) -> Bool {
        if units.starts(with: "From ".utf16) || units.starts(with: "--".utf16) { return true }
        return units.first == UInt16(ascii: ">")
    }
}

extension UInt16 {
    init(ascii scalar: Unicode.Scalar) {
        self = UInt16(UInt8(ascii: scalar))
    }
}
