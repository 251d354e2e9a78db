/// Writes JSON (RFC 8259) on one line.
struct JSONOutput {
    /// What was written so far, as UTF-8.
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An object that holds what `content` writes.
    mutating func object(_ content: (inout JSONOutput) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        content(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// A member of the object that is being written; nil is left out.
    mutating func member(_ name: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        separate()
        write(name)
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &self)
        needsComma = true
    }

    mutating func array(_ values: some Sequence<some JSONWritable>) {
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        for value in values {
            separate()
            value.write(to: &self)
            needsComma = true
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    /// A value that needs no quotation marks: a number, a word.
    mutating func write(bare text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Ends the line.
    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    // MARK: - Strings

    mutating func write(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { content in
            var copied = 0
            for position in content.indices {
                let byte = content[position]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[copied..<position]))
                writeEscape(of: byte)
                copied = position + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[copied...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(of byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0..<0x20: bytes.append(contentsOf: "u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8)
        default: bytes.append(byte)
        }
    }
}

/// What can be written as JSON; objects write their members in the order of their names, so that they are easy to find
/// and the same in every run.
protocol JSONWritable {
    func write(to json: inout JSONOutput)
}

extension String: JSONWritable {
    func write(to json: inout JSONOutput) { json.write(self) }
}

extension Int: JSONWritable {
    func write(to json: inout JSONOutput) { json.write(bare: String(self)) }
}

extension Bool: JSONWritable {
    func write(to json: inout JSONOutput) { json.write(bare: self ? "true" : "false") }
}

extension Double: JSONWritable {
    /// With as many digits as tell it from its neighbours; JSON has no word for what is not a number.
    func write(to json: inout JSONOutput) {
        let digits = "\(self)"
        json.write(bare: !isFinite ? "null" : digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }
}

extension Array: JSONWritable where Element: JSONWritable {
    func write(to json: inout JSONOutput) { json.array(self) }
}

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    func write(to json: inout JSONOutput) {
        json.object { json in
            for (name, value) in sorted(by: { $0.key < $1.key }) { json.member(name, value) }
        }
    }
}
