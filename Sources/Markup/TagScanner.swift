/// Walks over a start tag as libxml2 does, to count its attributes before libxml2 sees them.
struct TagScanner {
    let limit: Int

    /// Where the tag that opens at `start` ends (after its `>`), and where its surplus attributes lie, if it has any.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, surplus: Range<Int>?) {
        var position = start + 1
        while position < bytes.count, !Byte.isSpace(bytes[position]), !endsTag(bytes, at: position) { position += 1 }
        var seen = 0
        var surplusStart: Int?
        while position < bytes.count, !endsTag(bytes, at: position) {
            let before = position
            position = skipAttribute(bytes, from: position)
            if position == before { position += 1 }
            guard !Byte.isSpace(bytes[before]) else { continue }
            seen += 1
            if seen == limit + 1 { surplusStart = before }
        }
        let surplus = surplusStart.map { $0..<position }
        return (min(bytes.count, position + 1), surplus)
    }

    private func endsTag(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        bytes[position] == Byte.greater
            || (bytes[position] == Byte.solidus && position + 1 < bytes.count && bytes[position + 1] == Byte.greater)
    }

    /// Skips white space, or one attribute with its value, or whatever stands in its place.
    private func skipAttribute(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = skipSpace(bytes, from: start)
        guard position == start else { return position }
        while position < bytes.count, !Byte.isSpace(bytes[position]), bytes[position] != Byte.equals,
            !endsTag(bytes, at: position)
        {
            position += 1
        }
        let value = skipSpace(bytes, from: position)
        guard value < bytes.count, bytes[value] == Byte.equals else { return position }
        return skipValue(bytes, from: skipSpace(bytes, from: value + 1))
    }

    private func skipValue(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < bytes.count else { return start }
        var position = start
        if bytes[start] == Byte.quotation || bytes[start] == Byte.apostrophe {
            position += 1
            while position < bytes.count, bytes[position] != bytes[start] { position += 1 }
            return min(bytes.count, position + 1)
        }
        while position < bytes.count, !Byte.isSpace(bytes[position]), !endsTag(bytes, at: position) { position += 1 }
        return position
    }

    private func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var position = start
        while position < bytes.count, Byte.isSpace(bytes[position]) { position += 1 }
        return position
    }
}
