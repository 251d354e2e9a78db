/// A copy of a page in the making, without what is cut and with references to what is stashed.
///
/// A reference is U+E000 and one to seven letters, of four bits each, the last of them small. The stashed texts hold no `&` and no character that HTML
/// forbids, so that libxml2 would have handed them on as they are.
struct HTMLCopy {
    /// Shorter texts are no longer than their references, or little.
    private static let shortest = 16
    /// libxml2 hands on texts in pieces of 1,000 bytes: a reference must not be torn by the white space before it.
    private static let longestSpace = 500

    private let bytes: UnsafeBufferPointer<UInt8>
    private var page = HTMLSanitizer.Page(bytes: [], stash: [])
    private var copied = 0
    /// Not where the page has characters of its own that look like the beginning of a reference.
    private let stashes: Bool

    init(of bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        stashes = bytes.find("\u{E000}", from: 0) == nil
        page.bytes.reserveCapacity(bytes.count / 2)
    }

    mutating func cut(_ range: Range<Int>) {
        page.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<range.lowerBound]))
        copied = range.upperBound
    }

    /// Leaves a space, so that the element still holds a text.
    mutating func cut(rawText range: Range<Int>) {
        cut(range)
        page.bytes.append(Byte.space)
    }

    /// Takes out a value, where that is worth it.
    mutating func stash(value range: Range<Int>) {
        guard stashes, range.count > Self.shortest, isPlain(range) else { return }
        stash(range)
    }

    /// Takes out a text, where that is worth it; the white space around it stays.
    mutating func stash(text range: Range<Int>) {
        guard stashes, range.count > Self.shortest else { return }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Byte.isSpace(bytes[start]) { start += 1 }
        while start < end, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        guard end - start > Self.shortest, start - range.lowerBound <= Self.longestSpace, isPlain(start..<end) else {
            return
        }
        stash(start..<end)
    }

    private mutating func stash(_ range: Range<Int>) {
        guard page.stash.count < 1 << 25 else { return }
        cut(range)
        let number = page.stash.count
        page.bytes.append(contentsOf: [0xEE, 0x80, 0x80])
        var shift = 0
        while number >> (shift + 4) > 0 { shift += 4 }
        while shift >= 0 {
            let first = UInt8(ascii: shift > 0 ? "A" : "a")
            page.bytes.append(first + UInt8(truncatingIfNeeded: number >> shift & 15))
            shift -= 4
        }
        page.stash.append(range)
    }

    mutating func finish() -> HTMLSanitizer.Page {
        cut(bytes.count..<bytes.count)
        return page
    }

    /// Whether libxml2 would hand on a text to the letter.
    private func isPlain(_ range: Range<Int>) -> Bool {
        for position in range {
            let byte = bytes[position]
            switch byte {
            case Byte.ampersand: return false
            // Line feeds stay, since they are counted.
            case ..<0x20 where byte != Byte.tab: return false
            case 0xEF
            where position + 2 < range.upperBound && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE:
                return false
            default: break
            }
        }
        return true
    }
}
