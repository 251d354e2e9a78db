/// Takes out of a page what would cost libxml2 more than it is worth: NUL bytes and masses of attributes.
struct HTMLSanitizer {
    let limits: MarkupLimits

    /// The text as UTF-8, ready for the parser.
    func sanitize(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { whole in
            let bytes = UnsafeBufferPointer(rebasing: whole.prefix(limits.bytes))
            var clean: [UInt8] = []
            clean.reserveCapacity(bytes.count + 1)
            var copied = 0
            for surplus in surplusAttributes(bytes) {
                clean.append(contentsOf: bytes[copied..<surplus.lowerBound])
                copied = surplus.upperBound
            }
            clean.append(contentsOf: bytes[copied...])
            if clean.contains(0) { clean.removeAll { $0 == 0 } }
            return clean
        }
    }

    private func surplusAttributes(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let scanner = TagScanner(limit: limits.attributes)
        var found: [Range<Int>] = []
        var position = 0
        while let tag = bytes[position...].firstIndex(of: Byte.less), tag + 1 < bytes.count {
            position = tag + 1
            if Byte.isLetter(bytes[position]) {
                let scanned = scanner.scan(bytes, from: tag)
                if let surplus = scanned.surplus { found.append(surplus) }
                position = skipRawText(bytes, of: tag, from: scanned.end)
            } else if bytes.has("!--", at: position) {
                position = bytes.find("-->", from: position + 3) ?? bytes.count
            }
        }
        return found
    }

    /// The text of a script or style is no markup, whatever it looks like.
    private func skipRawText(_ bytes: UnsafeBufferPointer<UInt8>, of tag: Int, from end: Int) -> Int {
        if bytes.has("<script", at: tag) { return bytes.find("</script", from: end) ?? bytes.count }
        if bytes.has("<style", at: tag) { return bytes.find("</style", from: end) ?? bytes.count }
        return end
    }
}
