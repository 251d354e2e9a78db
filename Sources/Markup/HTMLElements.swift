/// Finds where the elements end that no reader sees: scripts, styles and drawings.
///
/// One in fourteen tags of news pages is theirs.
struct OmittedElements {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let scanner: TagScanner
    /// Whether no drawing ends any more, so that not every unclosed one looks for its end.
    private var drawingsEnded = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: TagScanner) {
        self.bytes = bytes
        self.scanner = scanner
    }

    /// Where the element whose tag opens at a position ends, if it can be left out whole; nil where it is another, holds
    /// data, or is not closed.
    mutating func end(ofElementAt start: Int) -> Int? {
        let ahead = UnsafeBufferPointer(rebasing: bytes[start...].prefix(8))
        let isScript = ahead.opens("<script")
        guard isScript || ahead.opens("<style") || ahead.opens("<svg") else { return nil }
        let tag = scanner.scan(bytes, from: start)
        if isScript, Self.holdsData(UnsafeBufferPointer(rebasing: bytes[start..<tag.end])) { return nil }
        if tag.isEmpty { return tag.end }
        let nameEnd =
            switch true {
            case isScript: bytes.find("</script", from: tag.end).map { $0 + 8 }
            case ahead.opens("<style"): bytes.find("</style", from: tag.end).map { $0 + 7 }
            default: endOfDrawing(from: tag.end).map { $0 + 5 }
            }
        guard let nameEnd, nameEnd < bytes.count, Byte.isSpace(bytes[nameEnd]) || bytes[nameEnd] == Byte.greaterThan
        else { return nil }
        return bytes.find(byte: Byte.greaterThan, from: nameEnd).map { $0 + 1 }
    }

    /// Whether a script's tag says that it holds data: JSON-LD and the like.
    static func holdsData(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
        tag.opens("<script") && tag.find("+json", from: 0) != nil
    }

    /// The end tag of a drawing; nil where another begins first, since then this one may have been left open.
    private mutating func endOfDrawing(from start: Int) -> Int? {
        guard !drawingsEnded else { return nil }
        var position = start
        while let tag = bytes.find(byte: Byte.lessThan, from: position) {
            if bytes.has("</svg", at: tag) { return tag }
            if bytes.has("<svg", at: tag) { return nil }
            position = tag + 1
        }
        drawingsEnded = true
        return nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes begin with this tag's name, and no longer one.
    func opens(_ tag: StaticString) -> Bool {
        let end = tag.utf8CodeUnitCount
        return end < count && (Byte.isSpace(self[end]) || self[end] == Byte.greaterThan) && has(tag, at: 0)
    }
}

/// The elements of HTML that stand on lines of their own: white space beside their tags shows nowhere.
enum BlockTags {
    /// Whether one of them begins or ends with the tag at a position.
    static func hold(tagAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = start + 1
        if position < bytes.count, bytes[position] == Byte.solidus { position += 1 }
        var name: UInt64 = 0
        var length = 0
        while position < bytes.count, length < 8, isPartOfName(bytes[position]) {
            name = name << 8 | UInt64(bytes[position] | 0x20)
            position += 1
            length += 1
        }
        guard length > 0 else { return false }
        var slot = slot(of: name)
        while slots[slot] != 0 {
            if slots[slot] == name { return position >= bytes.count || !isPartOfName(bytes[position]) }
            slot = (slot + 1) & 255
        }
        return false
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.hyphen
    }

    private static func slot(of name: UInt64) -> Int {
        Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }

    /// Open addressing by the names' bytes; 0 is empty.
    private static let slots: [UInt64] = {
        var slots = [UInt64](repeating: 0, count: 256)
        for name in names.split(separator: " ") {
            let bytes = name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1 | 0x20) }
            var slot = slot(of: bytes)
            while slots[slot] != 0 { slot = (slot + 1) & 255 }
            slots[slot] = bytes
        }
        return slots
    }()

    /// Of eight letters at the most.
    private static let names = """
        html head body title meta link base script style noscript div p ul ol li dl dt dd table thead tbody tfoot tr td th \
        section article header footer nav main aside h1 h2 h3 h4 h5 h6 form figure hr select option fieldset center
        """
}
