import Glibc

/// Finds and cuts text by its UTF-8 bytes, which is many times faster than by characters.
extension String {
    /// The number of bytes before the first occurrence of these bytes; nil without one.
    func utf8Offset(of bytes: [UInt8]) -> Int? {
        guard let first = bytes.first else { return nil }
        var copy = self
        return copy.withUTF8 { buffer in
            var start = 0
            while start + bytes.count <= buffer.count {
                guard let found = buffer[start...].firstIndex(of: first), found + bytes.count <= buffer.count else {
                    return nil
                }
                if buffer[found..<found + bytes.count].elementsEqual(bytes) { return found }
                start = found + 1
            }
            return nil
        }
    }

    /// The text without its first bytes, and up to a number of them.
    func cut(from start: Int, to end: Int? = nil) -> String {
        String(decoding: utf8.dropFirst(start).prefix((end ?? utf8.count) - start), as: UTF8.self)
    }
}

extension Collection<UInt8> {
    /// Whether these bytes stand anywhere inside, one after another; false for none. Both must lie in one piece.
    func holds(_ other: some Collection<UInt8>) -> Bool {
        withContiguousStorageIfAvailable { bytes in
            other.withContiguousStorageIfAvailable { bytes.holds($0) } ?? false
        } ?? false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The position in `words`, which all begin with the same byte, of one that stands anywhere inside; nil for none.
    func indexOfHeld(among words: [[UInt8]]) -> Int? {
        guard let first = words.first?.first, let start = baseAddress else { return nil }
        var position = 0
        while position < count, let found = memchr(start + position, Int32(first), count - position) {
            position = UnsafeRawPointer(found) - UnsafeRawPointer(start)
            let held = words.firstIndex { $0.count <= count - position && memcmp(found, $0, $0.count) == 0 }
            if let held { return held }
            position += 1
        }
        return nil
    }

    /// The position of the first place where these bytes stand; nil for none.
    func offset(of other: [UInt8]) -> Int? { other.withUnsafeBufferPointer(offset) }

    fileprivate func holds(_ other: UnsafeBufferPointer<UInt8>) -> Bool { offset(of: other) != nil }

    private func offset(of other: UnsafeBufferPointer<UInt8>) -> Int? {
        guard other.count <= count, let first = other.first, let start = baseAddress, let wanted = other.baseAddress
        else { return nil }
        // Where the others can begin and still end inside.
        let end = count - other.count + 1
        var position = 0
        while position < end, let found = memchr(start + position, Int32(first), end - position) {
            position = UnsafeRawPointer(found) - UnsafeRawPointer(start)
            if memcmp(found, wanted, other.count) == 0 { return position }
            position += 1
        }
        return nil
    }
}
