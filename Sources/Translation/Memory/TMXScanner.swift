/// Finds the units of a TMX file without reading what is in them, so that they can be read a few at a time.
struct TMXScanner {
    /// Some units as they stand in the file.
    struct Block {
        /// Each unit's text.
        let units: [String]
        /// The line each begins on, from 1.
        let lines: [Int]
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    /// Where lines were last counted.
    private var counted = 0
    private(set) var isTMX = false
    /// Whether the document type defines entities, which are never read.
    private(set) var definesEntities = false
    private(set) var endsInUnit = false
    /// Lines of units that the next unit interrupts.
    private(set) var brokenLines: [Int] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The file up to its `body`, without declaration and document type; closed, so that it can be read.
    mutating func header() -> String {
        guard let root = find("<tmx", from: 0), root < 100_000 else { return "" }
        isTMX = true
        definesEntities = find("<!ENTITY", from: 0).map { $0 < root } ?? false
        let body = find("<body", from: root) ?? bytes.count
        position = body
        return String(decoding: bytes[root..<min(body, root + 1_000_000)], as: UTF8.self) + "</tmx>"
    }

    /// The next units, at most `count`; nil after the last.
    mutating func nextUnits(_ count: Int) -> Block? {
        var units: [String] = []
        var lines: [Int] = []
        while units.count < count, let unit = nextUnit() {
            units.append(String(decoding: bytes[unit], as: UTF8.self))
            lines.append(countLines(to: unit.lowerBound))
        }
        return units.isEmpty ? nil : Block(units: units, lines: lines)
    }

    private mutating func countLines(to end: Int) -> Int {
        line += bytes[counted..<end].count { $0 == UInt8(ascii: "\n") }
        counted = end
        return line
    }

    private mutating func nextUnit() -> Range<Int>? {
        while let tag = nextTag(from: position) {
            position = tag + 1
            guard isUnit(tag) else { continue }
            guard let (end, isWhole) = unitEnd(from: tag + 3) else {
                endsInUnit = true
                position = bytes.count
                return nil
            }
            position = end
            if isWhole { return tag..<end }
            brokenLines.append(countLines(to: tag))
        }
        position = bytes.count
        return nil
    }

    /// Where the unit that begins before `start` ends, or where the next one interrupts it; nil at the file's end.
    private func unitEnd(from start: Int) -> (end: Int, isWhole: Bool)? {
        var position = start
        while let tag = nextTag(from: position) {
            if matches("</tu", at: tag), tag + 4 < bytes.count,
                bytes[tag + 4] == UInt8(ascii: ">") || isSpace(bytes[tag + 4])
            {
                return bytes[tag...].firstIndex(of: UInt8(ascii: ">")).map { ($0 + 1, true) }
            }
            if isUnit(tag) { return (tag, false) }
            position = tag + 1
        }
        return nil
    }

    private func isUnit(_ tag: Int) -> Bool {
        matches("<tu", at: tag) && tag + 3 < bytes.count
            && (bytes[tag + 3] == UInt8(ascii: ">") || isSpace(bytes[tag + 3]))
    }

    /// The next `<` that begins a tag; comments and CDATA sections are passed over.
    private func nextTag(from start: Int) -> Int? {
        var position = start
        while position < bytes.count {
            guard let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
            if matches("<!--", at: open) {
                position = find("-->", from: open + 4).map { $0 + 3 } ?? bytes.count
            } else if matches("<![CDATA[", at: open) {
                position = find("]]>", from: open + 9).map { $0 + 3 } ?? bytes.count
            } else {
                return open
            }
        }
        return nil
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    private func matches(_ text: StaticString, at position: Int) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { wanted in
            wanted.indices.allSatisfy { bytes[position + $0] == wanted[$0] }
        }
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        let first = text.withUTF8Buffer { $0[0] }
        var position = start
        while position < bytes.count, let next = bytes[position...].firstIndex(of: first) {
            if matches(text, at: next) { return next }
            position = next + 1
        }
        return nil
    }
}
