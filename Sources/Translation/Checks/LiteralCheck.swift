import NewsModel

/// Whether links, addresses and names in another script stand in the translation as they stand in the source.
struct LiteralCheck {
    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let target = SegmentText(sentence.target.text).string.lowercased()
        let links = Self.links(in: sentence.source.text)
        let missingLinks = links.filter { !target.contains(SegmentText($0).string.lowercased()) }.map {
            TranslationRemark(.link, sentence: sentence.id, message: "the link \($0) is missing")
        }
        guard sentence.source.language == .russian || sentence.source.language == .chinese else { return missingLinks }
        let names = sentence.source.tokens.map { String(sentence.source[$0]) }.filter { name in
            isLatinName(name) && !links.contains { $0.contains(name) } && !target.contains(name.lowercased())
        }
        var seen: Set<String> = []
        return missingLinks
            + names.filter { seen.insert($0).inserted }.map {
                TranslationRemark(.name, sentence: sentence.id, message: "the name \($0) is missing")
            }
    }

    /// A word of three Latin letters or more with a capital: short ones are units and codes that get translated.
    private func isLatinName(_ word: String) -> Bool {
        word.unicodeScalars.count >= 3 && word.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
            && word.contains(where: \.isUppercase)
    }

    /// Web and mail addresses, without the marks of the sentence around them.
    static func links(in text: String) -> [String] {
        text.split { $0.isWhitespace || "<>\"«»“”（）()，。；、".contains($0) }.compactMap { piece in
            let link = piece.trimmingEnd(".,;:!?")
            let isAddress = link.contains("@") && link.last != "@" && link.first != "@" && link.contains(".")
            return link.hasPrefix("http://") || link.hasPrefix("https://") || link.hasPrefix("www.") || isAddress
                ? String(link) : nil
        }
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ marks: String) -> Substring {
        var rest = self
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return rest
    }
}
