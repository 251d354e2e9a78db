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
        while let tag = bytes.find(byte: Byte.less, from: position), tag + 1 < bytes.count {
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
                position = bytes.find(byte: Byte.greater, from: position).map { $0 + 1 } ?? bytes.count
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
        guard end < bytes.count, Byte.isSpace(bytes[end]) || bytes[end] == Byte.greater else { return attribute }
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
