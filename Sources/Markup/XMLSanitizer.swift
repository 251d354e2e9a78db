import CLibXML2Shims

/// Makes a text safe to be read as XML: no document type reaches the parser, so that no entity can be declared.
///
/// The lines stay where they are. With `repairs`, what feeds get wrong most is put right: white space before the XML
/// declaration, characters that XML forbids, HTML's entities, and `&` and `<` that stand for themselves.
struct XMLSanitizer {
    let limits: MarkupLimits
    let repairs: Bool

    /// The text as UTF-8, ready for the parser.
    func sanitize(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { whole in
            let bytes = UnsafeBufferPointer(rebasing: whole.prefix(limits.bytes))
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            var position = skipProlog(bytes)
            while position < bytes.count {
                let plainEnd = endOfPlainText(bytes, from: position)
                output.append(contentsOf: bytes[position..<plainEnd])
                position = plainEnd
                guard position < bytes.count else { break }
                position = handle(bytes, at: position, into: &output)
            }
            return output
        }
    }

    private func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Byte.lessThan || byte == Byte.ampersand || isForbidden(bytes, at: position) { break }
            position += 1
        }
        return position
    }

    /// Control characters, and the two that end the plane: EF BF BE and EF BF BF.
    private func isForbidden(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let byte = bytes[position]
        if byte < 0x20 { return byte != Byte.tab && byte != Byte.newline && byte != Byte.carriageReturn }
        return byte == 0xEF && position + 2 < bytes.count && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
    }

    private func skipProlog(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let start = position
        while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
        guard bytes.has("<?xml", at: position), position == start || repairs, position + 5 < bytes.count,
            Byte.isSpace(bytes[position + 5])
        else { return start }
        // The text is decoded by now: what the declaration says of its charset is no longer true.
        return bytes.find("?>", from: position).map { $0 + 2 } ?? start
    }

    /// Copies or repairs what begins at a byte that is not plain text; returns where it ends.
    private func handle(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, into output: inout [UInt8]) -> Int {
        switch bytes[position] {
        case Byte.lessThan: return handleMarkup(bytes, at: position, into: &output)
        case Byte.ampersand: return handleReference(bytes, at: position, into: &output)
        case 0xEF:
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
            return position + 3
        default:
            // Strict reading reports the character; NUL alone never gets there, since it would end C's strings.
            if !repairs { output.append(bytes[position] == 0 ? 1 : bytes[position]) }
            return position + 1
        }
    }

    private func handleMarkup(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, into output: inout [UInt8]) -> Int
    {
        if bytes.has("<![CDATA[", at: position) || bytes.has("<![cdata[", at: position) {
            if repairs { return copySection(bytes, from: position, into: &output) }
            return copy(bytes, from: position, after: "]]>", into: &output)
        }
        if bytes.has("<!--", at: position) { return copy(bytes, from: position, after: "-->", into: &output) }
        if bytes.has("<?", at: position) { return copy(bytes, from: position, after: "?>", into: &output) }
        if bytes.has("<!doctype", at: position) { return skipDocumentType(bytes, from: position, into: &output) }
        guard position + 1 < bytes.count, startsName(bytes[position + 1]) else {
            return handleOddMark(bytes, at: position, into: &output)
        }
        return copyTag(bytes, from: position, into: &output)
    }

    private func startsName(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte) || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    private func handleOddMark(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, into output: inout [UInt8]
    ) -> Int {
        let isEndTag = position + 1 < bytes.count && bytes[position + 1] == Byte.solidus
        output.append(contentsOf: !repairs || isEndTag ? Array("<".utf8) : Array("&lt;".utf8))
        return position + 1
    }

    /// Copies a start tag up to its end or its surplus attributes; references inside are repaired like any other.
    private func copyTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into output: inout [UInt8]) -> Int {
        let tag = TagScanner(limit: limits.attributes, syntax: .xml).scan(bytes, from: start)
        var position = start
        let stop = tag.surplus?.lowerBound ?? tag.end
        while position < stop {
            if bytes[position] == Byte.ampersand {
                position = handleReference(bytes, at: position, into: &output)
            } else if repairs && position > start && bytes[position] == Byte.lessThan {
                output.append(contentsOf: Array("&lt;".utf8))
                position += 1
            } else if isForbidden(bytes, at: position) {
                position = handle(bytes, at: position, into: &output)
            } else {
                output.append(bytes[position])
                position += 1
            }
        }
        return max(position, tag.surplus?.upperBound ?? position)
    }

    private func copy(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, after mark: StaticString, into output: inout [UInt8]
    ) -> Int {
        let found = bytes.find(mark, from: start)
        let end = found.map { $0 + mark.utf8CodeUnitCount } ?? bytes.count
        defer {
            // What is cut off inside is closed, so that it is not lost.
            if found == nil && repairs {
                output.append(contentsOf: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
            }
        }
        copyText(bytes, start..<end, into: &output)
        return end
    }

    /// Copies a CDATA section; of sections inside it the marks are left out, and one that is not closed ends where the
    /// element around it does.
    private func copySection(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into output: inout [UInt8]) -> Int {
        let element = elementName(before: start, in: bytes)
        let mark = "<![CDATA[".utf8.count
        var position = start + mark
        var depth = 1
        var opening = bytes.find("<![CDATA[", from: position)
        var closing = bytes.find("]]>", from: position)
        output.append(contentsOf: "<![CDATA[".utf8)
        while let end = closing, depth > 0 {
            if let inner = opening, inner < end {
                if let tag = endTag(of: element, in: bytes, position..<inner) {
                    copyText(bytes, position..<tag, into: &output)
                    (position, depth) = (tag, 0)
                } else {
                    copyText(bytes, position..<inner, into: &output)
                    position = inner + mark
                    depth += 1
                    opening = bytes.find("<![CDATA[", from: position)
                }
            } else {
                copyText(bytes, position..<end, into: &output)
                position = end + 3
                depth = isEndTag(of: element, in: bytes, at: position) ? 0 : depth - 1
                closing = bytes.find("]]>", from: position)
            }
        }
        // What is cut off inside is closed, so that it is not lost.
        if depth > 0 {
            copyText(bytes, position..<bytes.count, into: &output)
            position = bytes.count
        }
        output.append(contentsOf: "]]>".utf8)
        return position
    }

    /// Copies what stands for itself, but for characters that XML forbids.
    private func copyText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) {
        var position = range.lowerBound
        while position < range.upperBound {
            if isForbidden(bytes, at: position) {
                position = handle(bytes, at: position, into: &output)
            } else {
                output.append(bytes[position])
                position += 1
            }
        }
    }

    /// The name in the tag right before a position; empty where none stands there.
    private func elementName(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var end = position
        while end > 0, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        guard end > 0, bytes[end - 1] == Byte.greaterThan else { return [] }
        let earliest = max(0, end - 400)
        guard let tag = bytes[earliest..<end].lastIndex(of: Byte.lessThan) else { return [] }
        return Array(
            bytes[(tag + 1)..<end].prefix { !Byte.isSpace($0) && $0 != Byte.greaterThan && $0 != Byte.solidus })
    }

    private func isEndTag(of element: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        var position = position
        while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
        return !element.isEmpty && bytes.has("</", at: position) && bytes[(position + 2)...].starts(with: element)
    }

    private func endTag(of element: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
        var position = range.lowerBound
        while let tag = bytes.find("</", from: position) {
            if isEndTag(of: element, in: bytes, at: tag) { return tag }
            position = tag + 2
        }
        return nil
    }

    /// Leaves out a document type with its internal subset, all but its line ends.
    private func skipDocumentType(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into output: inout [UInt8]
    ) -> Int {
        var position = start
        var isInSubset = false
        var quote: UInt8?
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == Byte.newline { output.append(byte) }
            if let open = quote {
                if byte == open { quote = nil }
            } else if bytes.has("<!--", at: position - 1) {
                position = bytes.find("-->", from: position + 3).map { $0 + 3 } ?? bytes.count
            } else if byte == Byte.quotation || byte == Byte.apostrophe {
                quote = byte
            } else if byte == Byte.openingBracket {
                isInSubset = true
            } else if byte == Byte.closingBracket {
                isInSubset = false
            } else if byte == Byte.greaterThan && !isInSubset {
                break
            }
        }
        return position
    }
}

extension XMLSanitizer {
    private static let longestReference = 32

    /// Copies a reference that XML knows, resolves one that HTML knows, and escapes an `&` that is none.
    func handleReference(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, into output: inout [UInt8]) -> Int {
        let limit = min(bytes.count, position + Self.longestReference)
        var end = position + 1
        while end < limit, isNameByte(bytes[end]) { end += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[position + 1..<end])
        let isClosed = end < bytes.count && bytes[end] == Byte.semicolon && !name.isEmpty
        if !repairs || (isClosed && (isPredefined(name) || isCharacterReference(name))) {
            output.append(Byte.ampersand)
            return position + 1
        }
        if isClosed, let scalar = Self.scalar(ofEntity: name) {
            output.append(contentsOf: Array(String(scalar).utf8))
            return end + 1
        }
        output.append(contentsOf: Array("&amp;".utf8))
        return position + 1
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.numberSign
    }

    private func isPredefined(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
    }

    /// Only references to characters that XML allows; the others would end the reading.
    private func isCharacterReference(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count > 1, name[0] == Byte.numberSign else { return false }
        let isHexadecimal = name[1] == UInt8(ascii: "x")
        let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
        guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), Unicode.Scalar(value) != nil else {
            return false
        }
        return value >= 0x20 && value & 0xFFFE != 0xFFFE || [0x9, 0xA, 0xD].contains(value)
    }

    private static func scalar(ofEntity name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
        let value = String(decoding: name, as: UTF8.self).withCString { CLibXML2Shims_codePointOfEntity($0) }
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
