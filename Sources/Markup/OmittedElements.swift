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
        guard let nameEnd, nameEnd < bytes.count, Byte.isSpace(bytes[nameEnd]) || bytes[nameEnd] == Byte.greater
        else { return nil }
        return bytes.find(byte: Byte.greater, from: nameEnd).map { $0 + 1 }
    }

    /// Whether a script's tag says that it holds data: JSON-LD and the like.
    static func holdsData(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
        tag.opens("<script") && tag.find("+json", from: 0) != nil
    }

    /// The end tag of a drawing; nil where another begins first, since then this one may have been left open.
    private mutating func endOfDrawing(from start: Int) -> Int? {
        guard !drawingsEnded else { return nil }
        var position = start
        while let tag = bytes.find(byte: Byte.less, from: position) {
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
        return end < count && (Byte.isSpace(self[end]) || self[end] == Byte.greater) && has(tag, at: 0)
    }
}
