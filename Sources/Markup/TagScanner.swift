/// Walks over a start tag as libxml2 does, to count its attributes before libxml2 sees them.
struct TagScanner {
    enum Syntax {
        case html, xml
    }

    /// The place of an attribute, of its name, and of its value where that stands in quotation marks.
    struct Attribute {
        let range: Range<Int>
        let name: Range<Int>
        let quoted: Range<Int>?
    }

    /// What is known of a tag that was walked over.
    struct Tag {
        /// After its `>`.
        let end: Int
        /// Whether it is closed in itself: `<br/>`.
        let isEmpty: Bool
        /// Where its surplus attributes lie, if it has any.
        let surplus: Range<Int>?
    }

    let limit: Int
    let syntax: Syntax

    /// The tag that opens at `start`.
    ///
    /// - Parameter onAttribute: called with each attribute that is no surplus.
    func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, onAttribute: (Attribute) -> Void = { _ in }
    ) -> Tag {
        var position = start + 1
        while position < bytes.count, !Byte.isSpace(bytes[position]), !endsTag(bytes, at: position) { position += 1 }
        var seen = 0
        var surplusStart: Int?
        while position < bytes.count, !endsTag(bytes, at: position) {
            position = skipSpace(bytes, from: position)
            guard position < bytes.count, !endsTag(bytes, at: position) else { break }
            let attribute = attribute(bytes, at: position)
            position = attribute.range.upperBound
            seen += 1
            if seen <= limit { onAttribute(attribute) }
            if seen == limit + 1 { surplusStart = attribute.range.lowerBound }
        }
        let isEmpty = position < bytes.count && bytes[position] == Byte.solidus
        return Tag(
            end: min(bytes.count, position + (isEmpty ? 2 : 1)), isEmpty: isEmpty,
            surplus: surplusStart.map { $0..<position })
    }

    private func endsTag(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        bytes[position] == Byte.greaterThan
            || (bytes[position] == Byte.solidus && position + 1 < bytes.count
                && bytes[position + 1] == Byte.greaterThan)
    }

    /// The attribute with its value that begins at a position, or whatever stands in its place: a byte at least.
    private func attribute(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Attribute {
        var nameEnd = start
        while nameEnd < bytes.count, !Byte.isSpace(bytes[nameEnd]), bytes[nameEnd] != Byte.equals,
            !endsTag(bytes, at: nameEnd)
        {
            nameEnd += 1
        }
        let name = start..<nameEnd
        let equals = skipSpace(bytes, from: nameEnd)
        guard equals < bytes.count, bytes[equals] == Byte.equals else {
            return Attribute(range: name, name: name, quoted: nil)
        }
        let value = skipSpace(bytes, from: equals + 1)
        let end = skipValue(bytes, from: value)
        let isQuoted =
            end > value + 1 && (bytes[value] == Byte.quotation || bytes[value] == Byte.apostrophe)
            && bytes[end - 1] == bytes[value]
        return Attribute(range: start..<end, name: name, quoted: isQuoted ? value + 1..<end - 1 : nil)
    }

    private func skipValue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < bytes.count else { return start }
        if bytes[start] == Byte.quotation || bytes[start] == Byte.apostrophe {
            return bytes.find(byte: bytes[start], from: start + 1).map { $0 + 1 } ?? bytes.count
        }
        var position = start
        // In HTML the `/` of `<a href=/x/>` belongs to the value.
        while position < bytes.count, !Byte.isSpace(bytes[position]), bytes[position] != Byte.greaterThan,
            syntax == .html || !endsTag(bytes, at: position)
        {
            position += 1
        }
        return position
    }

    private func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
        return position
    }
}
