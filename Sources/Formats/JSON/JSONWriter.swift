/// Writes JSON (RFC 8259).
///
/// What is generic here is inlined into the callers: the filters write a word of a text in each call.
public struct JSONWriter {
    /// How values are spread over lines.
    public enum Layout: Sendable {
        /// All on one line.
        case oneLine
        /// The second and further elements of an array begin lines of their own.
        case linePerElement
        /// Every member and element has a line of its own, indented by two spaces for each level.
        case indented
    }

    /// What was written so far, as UTF-8.
    public private(set) var bytes: [UInt8] = []
    private let layout: Layout
    /// Whether U+2028 and U+2029, at which some readers end a line, are escaped.
    private let escapesLineSeparators: Bool
    private var depth = 0
    private var needsComma = false

    /// A writer that has written nothing.
    public init(layout: Layout = .oneLine, escapesLineSeparators: Bool = false) {
        self.layout = layout
        self.escapesLineSeparators = escapesLineSeparators
    }

    /// What was written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    // MARK: - Objects and arrays

    /// Writes an object that holds the members that `content` writes.
    @inlinable
    public mutating func object(_ content: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        content(&self)
        close(UInt8(ascii: "}"))
    }

    /// Writes a member of the object that is being written; nil is left out.
    @inlinable
    public mutating func member(_ name: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        beginMember(name)
        value.write(to: &self)
    }

    /// Writes a member that is an object.
    @inlinable
    public mutating func member(_ name: String, _ content: (inout JSONWriter) -> Void) {
        beginMember(name)
        object(content)
    }

    /// Writes a member that is an array of objects, one for each element.
    @inlinable
    public mutating func member<Elements: Sequence>(
        _ name: String, objects elements: Elements, _ content: (inout JSONWriter, Elements.Element) -> Void
    ) {
        beginMember(name)
        open(UInt8(ascii: "["))
        for element in elements {
            beginElement()
            object { content(&$0, element) }
        }
        close(UInt8(ascii: "]"))
    }

    /// Writes an array.
    @inlinable
    public mutating func array(_ values: some Sequence<some JSONWritable>) {
        open(UInt8(ascii: "["))
        for value in values {
            beginElement()
            value.write(to: &self)
        }
        close(UInt8(ascii: "]"))
    }

    @usableFromInline
    mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        depth += 1
        needsComma = false
    }

    @usableFromInline
    mutating func close(_ bracket: UInt8) {
        depth -= 1
        if layout == .indented {
            // An empty line stands where nothing does, as Foundation has it.
            if !needsComma { bytes.append(UInt8(ascii: "\n")) }
            beginLine()
        }
        bytes.append(bracket)
        needsComma = true
    }

    @usableFromInline
    mutating func beginMember(_ name: String) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if layout == .indented { beginLine() }
        write(name)
        if layout == .indented {
            bytes.append(contentsOf: " : ".utf8)
        } else {
            bytes.append(UInt8(ascii: ":"))
        }
        needsComma = true
    }

    @usableFromInline
    mutating func beginElement() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if layout == .indented || (layout == .linePerElement && needsComma) { beginLine() }
        needsComma = true
    }

    private mutating func beginLine() {
        bytes.append(UInt8(ascii: "\n"))
        if layout == .indented { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth)) }
    }

    // MARK: - Values

    /// Writes a value that needs no quotation marks: a number, a word.
    public mutating func write(bare text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes a whole number.
    public mutating func write(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            var rest = number.magnitude
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }

    /// Writes a string with its quotation marks.
    public mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { content in
            var copied = 0
            while copied < content.count {
                let special = firstToEscape(in: content, from: copied)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[copied..<special]))
                guard special < content.count else { return }
                copied = writeEscape(of: content, at: special)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Ends the line.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private func firstToEscape(in content: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let special = JSONBytes.firstSpecial(in: content, from: start)
        guard escapesLineSeparators else { return special }
        return (start..<special).first { Self.isLineSeparator(content, at: $0) } ?? special
    }

    /// U+2028 is E2 80 A8, U+2029 is E2 80 A9.
    private static func isLineSeparator(_ content: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        content[position] == 0xE2 && content[position + 1] == 0x80 && content[position + 2] & 0xFE == 0xA8
    }

    /// Writes the character at a position escaped; returns where the next one begins.
    private mutating func writeEscape(of content: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        bytes.append(UInt8(ascii: "\\"))
        switch content[position] {
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case let byte where byte < 0x20:
            bytes.append(contentsOf: "u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
        case 0xE2:
            bytes.append(contentsOf: content[position + 2] == 0xA8 ? "u2028".utf8 : "u2029".utf8)
            return position + 3
        case let byte: bytes.append(byte)
        }
        return position + 1
    }
}

/// What can be written as JSON; objects write their members in the order of their names, so that they are easy to find
/// and the same in every run.
public protocol JSONWritable {
    /// Writes one value.
    func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
    /// Writes the text in quotation marks.
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Int: JSONWritable {
    /// Writes the decimal digits.
    public func write(to json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONWritable {
    /// Writes `true` or `false`.
    public func write(to json: inout JSONWriter) { json.write(bare: self ? "true" : "false") }
}

extension Double: JSONWritable {
    /// Writes as many digits as tell it from its neighbours; `null` for what is not a number, which JSON has no word for.
    public func write(to json: inout JSONWriter) {
        let digits = "\(self)"
        json.write(bare: !isFinite ? "null" : digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    /// Writes the elements in their order.
    @inlinable
    public func write(to json: inout JSONWriter) { json.array(self) }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    /// Writes the members by their names.
    @inlinable
    public func write(to json: inout JSONWriter) {
        json.object { json in
            for (name, value) in sorted(by: { $0.key < $1.key }) { json.member(name, value) }
        }
    }
}
