import UnicodeText

/// The outlet's name in a feed's title, which often says what is in the feed too: “North Agency: all news”,
/// «Экономика — Вестник», 国际新闻-北方网.
struct OutletName {
    let words: SourceWords

    /// The one part of the title that is not only words for what feeds hold; the title as it is when no part or several
    /// parts could be the name.
    func name(inFeedTitle title: String) -> String {
        let parts = Self.parts(of: title)
        guard parts.count > 1 else { return title }
        let names = parts.filter { !isContents($0) }
        guard names.count == 1, let name = names.first else { return title }
        return name
    }

    /// A pasted headline without the outlet's name behind its last dash, bar or underscore: 石湾玻璃厂投产-石湾新闻网,
    /// "Flood toll passes fifty - RT USA News"; `known` are names that the text itself gives.
    func headline(_ title: String, known: [String] = []) -> String {
        let parts = Self.parts(of: title)
        guard parts.count > 1, let last = parts.last,
            isName(last) || known.contains(where: { $0.squashed == last.squashed }), title.hasSuffix(last)
        else { return title }
        var headline = title.dropLast(last.count)
        while let mark = headline.last, mark.isWhitespace || Self.marks.contains(mark) { headline.removeLast() }
        return headline.count > last.count / 2 ? String(headline) : title
    }

    /// Whether a part of a title is built as outlets' names are: 北方日报网, "North Evening News", «Газета Вестник».
    func isName(_ part: String) -> Bool {
        if part.contains(where: \.isHan) {
            guard part.count <= Self.longestHanName, part.allSatisfy(\.isHan), let last = part.unicodeScalars.last
            else {
                return false
            }
            return words.hanCredits.agencyEnds.contains(last) && part.count > 2
                || words.hanCredits.agencyTails.contains { part.hasSuffix($0) && part.count > $0.count }
        }
        let names = part.split(separator: " ")
        return (2...5).contains(names.count)
            && names.allSatisfy {
                $0.first?.isLowercase == false || words.marks.outletWords.contains(String($0))
            } && names.first?.first?.isLowercase == false
            && [names.first, names.last].contains {
                $0.map { words.marks.outletWords.contains($0.lowercased()) } == true
            }
    }

    private static let longestHanName = 10

    /// The parts between marks; a colon divides before a space, a hyphen between spaces or beside Chinese characters.
    private static func parts(of title: String) -> [String] {
        var parts: [Substring] = []
        var start = title.startIndex
        for index in title.indices where marks.contains(title[index]) {
            let before = index > title.startIndex ? title[title.index(before: index)] : " "
            let next = title.index(after: index)
            let after = next < title.endIndex ? title[next] : " "
            let isLoose = (before.isWhitespace || title[index] == ":") && after.isWhitespace
            guard isLoose || "：｜|_»>".contains(title[index]) || before.isHan && after.isHan else { continue }
            parts.append(title[start..<index])
            start = next
        }
        parts.append(title[start...])
        return parts.map(\.collapsed).filter { !$0.isEmpty }
    }

    private static let marks: Set<Character> = [":", "：", "-", "–", "—", "|", "｜", "_", "·", "•", "/", "»", ">"]

    /// Whether a part names a section or says "all news" and the like.
    private func isContents(_ part: String) -> Bool {
        let lowered = part.lowercased()
        if words.marks.sections.contains(lowered) { return true }
        if part.contains(where: \.isHan) {
            var rest = lowered
            for word in words.marks.undividedFeedTitleWords {
                if let range = rest.firstRange(of: word) { rest.removeSubrange(range) }
            }
            return rest.isEmpty
        }
        return lowered.split { !$0.isLetter && !$0.isNumber }.allSatisfy {
            words.marks.feedTitleWords.contains(String($0)) || words.marks.sections.contains(String($0))
        }
    }
}
