/// What a page or an XML document says of its own charset.
enum DeclaredCharset {
    /// The standard asks browsers to look at 1,024 bytes; pages put long comments and scripts before the declaration.
    private static let window = 8_192

    /// The charset in an XML declaration or a `<meta>` element near the beginning; nil without one that is known.
    static func find(in bytes: ArraySlice<UInt8>) -> Charset? {
        let head = bytes.prefix(window)
        return inXMLDeclaration(head) ?? inMeta(head)
    }

    private static func inXMLDeclaration(_ head: ArraySlice<UInt8>) -> Charset? {
        guard let start = find("<?xml", in: head), let end = head[start...].firstIndex(of: UInt8(ascii: ">")),
            let name = find("encoding", in: head[start..<end])
        else { return nil }
        return charset(in: head[(name + 8)..<end])
    }

    private static func inMeta(_ head: ArraySlice<UInt8>) -> Charset? {
        var rest = head
        while let start = find("<meta", in: rest) {
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            if let name = find("charset", in: rest[start..<end]), let found = charset(in: rest[(name + 7)..<end]) {
                return found
            }
            rest = rest[end...]
        }
        return nil
    }

    /// Reads `= "name"` and the like.
    private static func charset(in bytes: ArraySlice<UInt8>) -> Charset? {
        let isNoise: (UInt8) -> Bool = { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        var value = bytes.drop(while: isNoise)
        guard value.first == UInt8(ascii: "=") else { return nil }
        value = value.dropFirst().drop(while: isNoise)
        let label = value.prefix { !isNoise($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "/") }
        // A declaration that could be read as bytes cannot be in UTF-16, whatever it says.
        let found = Charset(label: String(decoding: label, as: UTF8.self))
        return [.utf16LE, .utf16BE, .utf32LE, .utf32BE].contains(found) ? .utf8 : found
    }

    /// The first position of a word in lower case, whatever the case of the bytes.
    private static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let length = word.utf8CodeUnitCount
        guard bytes.count >= length else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            for start in 0...(buffer.count - length) {
                var offset = 0
                while offset < length, lowered(buffer[start + offset]) == word.utf8Start[offset] { offset += 1 }
                if offset == length { return bytes.startIndex + start }
            }
            return nil
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
