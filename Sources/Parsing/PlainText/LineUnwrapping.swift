/// Joins the lines of paragraphs that were broken at a fixed width, as in mail.
enum LineUnwrapping {
    /// The lines as they are, unless their paragraphs (set off by empty lines) are broken inside sentences.
    static func unwrap(_ lines: [String]) -> [String] {
        let blocks = lines.split(separator: "", omittingEmptySubsequences: true)
        let wrapped = blocks.filter(isWrapped)
        // One such block may be an address or a poem; a wrapped text is wrapped throughout.
        let long = blocks.filter { $0.count > 2 }
        guard !wrapped.isEmpty, wrapped.count * 3 >= long.count * 2 else { return lines }
        var result: [String] = []
        for block in blocks {
            if isWrapped(block) { result.append(joined(block)) } else { result += block }
            result.append("")
        }
        return result
    }

    /// At least two lines; all but the last of nearly one width, most of them not ending a sentence.
    private static func isWrapped(_ block: ArraySlice<String>) -> Bool {
        let inner = block.dropLast()
        guard let widest = inner.map(\.unicodeScalars.count).max() else { return false }
        let isHan = inner.contains { $0.unicodeScalars.contains(where: \.isHan) }
        guard (isHan ? 20...60 : 45...100).contains(widest) else { return false }
        let broken = inner.filter { !TextWeight.endsSentence($0) && $0.unicodeScalars.count * 10 >= widest * 7 }
        return broken.count * 10 >= inner.count * 7
    }

    private static func joined(_ block: ArraySlice<String>) -> String {
        var text = ""
        for line in block {
            if let last = text.unicodeScalars.last, let first = line.unicodeScalars.first {
                // Chinese is written without spaces between words, so without them between lines too.
                if !(last.isHan || last.value > 0x3000) || !(first.isHan || first.value > 0x3000) { text += " " }
            }
            text += line
        }
        return text
    }
}
