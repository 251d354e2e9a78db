/// What of a page need not come into its tree, so that libxml2 does not spend half its time on it.
public struct HTMLOmissions: Sendable {
    /// Nothing is left out.
    public static let none = HTMLOmissions(unseen: false)

    /// Whether scripts, styles, drawings, and white space beside block elements are left out, but for JSON-LD and the like.
    let unseen: Bool
    /// By first letter the names of the attributes that are kept; nil where all are.
    private let kept: [[[UInt8]]]?

    /// - Parameters:
    ///   - unseen: whether scripts, styles and drawings are left out, but for JSON-LD and the like, and the white space
    ///     beside block elements. What nobody closed may stay, without its text. Lines are not counted right then.
    ///   - attributes: those that are kept, in lower case; nil where all are.
    public init(unseen: Bool, keepingOnly attributes: [String]? = nil) {
        self.unseen = unseen
        kept = attributes.map { attributes in
            var kept = [[[UInt8]]](repeating: [], count: 256)
            for name in attributes.map({ Array($0.utf8) }) where !name.isEmpty { kept[Int(name[0])].append(name) }
            return kept
        }
    }

    /// Whether an attribute of this name, which is not empty, is left out. What begins with no letter may be no attribute.
    func drop(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let kept, Byte.isLetter(name[name.startIndex]) else { return false }
        return !kept[Int(name[name.startIndex] | 0x20)].contains { $0.elementsEqual(name, by: Self.matches) }
    }

    private static func matches(_ wanted: UInt8, _ byte: UInt8) -> Bool {
        byte == wanted || Byte.isLetter(byte) && byte | 0x20 == wanted
    }
}

/// Takes out of a page what would cost libxml2 more than it is worth: NUL bytes, masses of attributes, what nobody reads
/// (scripts and styles alone are nearly half of what news pages consist of), and long texts and values.
///
/// libxml2 takes some ten nanoseconds a character. What a long text says does not matter to it, so that it gets a short
/// reference in its place; the shims put the text back.
struct HTMLSanitizer {
    /// A page ready for the parser.
    struct Page {
        /// UTF-8. The lines stay where they are, but for those within attributes that were taken out, and where what no
        /// reader sees is left out.
        var bytes: [UInt8]
        /// What the references stand for, as ranges of the page's UTF-8.
        var stash: [Range<Int>]
    }

    let limits: MarkupLimits
    let omissions: HTMLOmissions

    /// - Parameter text: the page's UTF-8.
    func sanitize(_ text: UnsafeBufferPointer<UInt8>) -> Page {
        let bytes = UnsafeBufferPointer(rebasing: text.prefix(limits.bytes))
        var output = HTMLCopy(of: bytes)
        cut(bytes, &output)
        var page = output.finish()
        if bytes.find(byte: 0, from: 0) != nil { page.bytes.removeAll { $0 == 0 } }
        return page
    }

    private func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ output: inout HTMLCopy) {
        let scanner = TagScanner(limit: limits.attributes, syntax: .html)
        var omitted = OmittedElements(bytes, scanner)
        var position = 0
        // Where a text begins, as far as that is beyond doubt.
        var textStart: Int?
        var isAfterBlock = true
        while let tag = bytes.find(byte: Byte.lessThan, from: position), tag + 1 < bytes.count {
            let isBlock = BlockTags.hold(tagAt: tag, in: bytes)
            if let textStart {
                if omissions.unseen, isAfterBlock || isBlock, isBlank(textStart..<tag, of: bytes) {
                    output.cut(textStart..<tag)
                } else {
                    output.stash(text: textStart..<tag)
                }
            }
            isAfterBlock = isBlock
            position = tag + 1
            textStart = nil
            if omissions.unseen, let end = omitted.end(ofElementAt: tag) {
                output.cut(tag..<end)
                position = end
            } else if Byte.isLetter(bytes[position]) {
                let scanned = cutTag(bytes, at: tag, scanner, &output)
                position = scanned.end
                guard !scanned.isEmpty, let end = endOfRawText(bytes, of: tag, from: position) else {
                    textStart = position
                    continue
                }
                if position < end, isCut(after: UnsafeBufferPointer(rebasing: bytes[tag..<position])) {
                    output.cut(rawText: position..<end)
                }
                position = end
            } else if bytes[position] == Byte.solidus, position + 1 < bytes.count, Byte.isLetter(bytes[position + 1]) {
                position = bytes.find(byte: Byte.greaterThan, from: position).map { $0 + 1 } ?? bytes.count
                textStart = position
            } else if bytes.has("!--", at: position) {
                position = bytes.find("-->", from: position + 3) ?? bytes.count
            }
        }
    }

    private func isBlank(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for position in range where !Byte.isSpace(bytes[position]) { return false }
        return true
    }

    /// Cuts attributes out of a tag, and long values.
    private func cutTag(
        _ bytes: UnsafeBufferPointer<UInt8>, at tag: Int, _ scanner: TagScanner, _ output: inout HTMLCopy
    ) -> TagScanner.Tag {
        let scanned = scanner.scan(bytes, from: tag) { attribute in
            if !attribute.name.isEmpty, omissions.drop(bytes[attribute.name]) {
                output.cut(withSpace(attribute.range, in: bytes))
            } else if let value = attribute.quoted {
                output.stash(value: value)
            }
        }
        if let surplus = scanned.surplus { output.cut(surplus) }
        return scanned
    }

    /// The attribute with the spaces before it, where nothing runs together without them.
    private func withSpace(_ attribute: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let end = attribute.upperBound
        guard end < bytes.count, Byte.isSpace(bytes[end]) || bytes[end] == Byte.greaterThan else { return attribute }
        var start = attribute.lowerBound
        while bytes[start - 1] == Byte.space || bytes[start - 1] == Byte.tab { start -= 1 }
        return start..<end
    }

    /// Where the text of a script or style ends, which is no markup, whatever it looks like; nil for other elements.
    private func endOfRawText(_ bytes: UnsafeBufferPointer<UInt8>, of tag: Int, from end: Int) -> Int? {
        let tag = UnsafeBufferPointer(rebasing: bytes[tag..<end])
        if tag.opens("<script") { return bytes.find("</script", from: end) ?? bytes.count }
        if tag.opens("<style") { return bytes.find("</style", from: end) ?? bytes.count }
        return nil
    }

    private func isCut(after tag: UnsafeBufferPointer<UInt8>) -> Bool {
        omissions.unseen && !OmittedElements.holdsData(tag)
    }
}

/// A copy of a page in the making, without what is cut and with references to what is stashed.
///
/// A reference is U+E000 and one to seven letters, of four bits each, the last of them small. The stashed texts hold no `&` and no character that HTML
/// forbids, so that libxml2 would have handed them on as they are.
struct HTMLCopy {
    /// Shorter texts are no longer than their references, or little.
    private static let shortestStash = 16
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
        guard stashes, range.count > Self.shortestStash, isPlain(range) else { return }
        stash(range)
    }

    /// Takes out a text, where that is worth it; the white space around it stays.
    mutating func stash(text range: Range<Int>) {
        guard stashes, range.count > Self.shortestStash else { return }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Byte.isSpace(bytes[start]) { start += 1 }
        while start < end, Byte.isSpace(bytes[end - 1]) { end -= 1 }
        guard end - start > Self.shortestStash, start - range.lowerBound <= Self.longestSpace, isPlain(start..<end)
        else {
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
