/// Chooses the headline among what a page calls itself.
struct TitleFinder {
    let page: Page

    /// The marks that sites put between a headline and their name.
    private static let separators: Set<Character> = [
        "|", "-", "–", "—", "_", "·", "•", "»", "«", "/", ":", "：", "－", "｜",
    ]

    /// The headline; empty when the page has none.
    func find() -> String {
        let named = [
            page.meta.first("og:title"), page.structured.headline, page.meta.first("twitter:title"),
            page.meta.first("dc.title", "dcterms.title", "headline", "articletitle", "title"),
        ].compactMap { $0?.withoutMarkup }.filter { !$0.isEmpty }
        let window = page.windowTitle?.withoutMarkup ?? ""
        // What is on the page as its heading and in its head too is the headline, without a site's name.
        let references = (named + [window]).map(\.squashed).filter { !$0.isEmpty }
        if let heading = page.headings.first(where: { isWhole(heading: $0.squashed, references) }) { return heading }
        if let best = named.first { return withoutSiteName(best) }
        if page.headings.count == 1, let only = page.headings.first, only.count >= 8 { return only }
        return window.isEmpty ? page.headings.first ?? "" : withoutSiteName(window)
    }

    private func isWhole(heading: [UInt8], _ references: [[UInt8]]) -> Bool {
        guard heading.count >= 8 else { return false }
        let isSiteName = page.meta.first("og:site_name").map { $0.squashed == heading } ?? false
        return !isSiteName
            && references.contains { $0.starts(with: heading) || ($0.count <= heading.count * 3 && $0.holds(heading)) }
    }

    /// Cuts the names of site and section off the end (or the beginning) of a title.
    func withoutSiteName(_ title: String) -> String {
        var parts = split(title)
        guard parts.count > 1 else { return title }
        let names = [
            page.meta.first("og:site_name", "application-name", "twitter:site"), page.structured.publisher,
            page.host,
        ].compactMap { $0?.squashed }.filter { $0.count >= 2 }
        let isName: (Substring) -> Bool = { part in
            let squashed = part.squashed
            return squashed.isEmpty
                || names.contains {
                    $0 == squashed || (squashed.count >= 4 && ($0.holds(squashed) || squashed.holds($0)))
                }
        }
        if let first = parts.first, isName(first), parts.count > 1 { parts.removeFirst() }
        while parts.count > 1, let last = parts.last, isName(last) || isShort(last, beside: parts) {
            parts.removeLast()
        }
        guard let first = parts.first, let last = parts.last else { return title }
        return String(title[first.startIndex..<last.endIndex]).collapsed
    }

    /// The parts between separators that stand free; Chinese and Russian sites put `_` and `-` without spaces too.
    private func split(_ title: String) -> [Substring] {
        var parts: [Substring] = []
        var start = title.startIndex
        for index in title.indices where Self.separators.contains(title[index]) {
            let mark = title[index]
            let before = index > title.startIndex ? title[title.index(before: index)] : " "
            let next = title.index(after: index)
            let after = next < title.endIndex ? title[next] : " "
            let isFree = before.isWhitespace && after.isWhitespace
            let isTight = mark == "|" || mark == "_" || mark == "｜" || (mark == "-" && (before.isHan && after.isHan))
            guard mark == ":" || mark == "：" || mark == "/" ? isFree && mark != ":" : isFree || isTight else {
                continue
            }
            if start < index { parts.append(title[start..<index]) }
            start = next
        }
        if start < title.endIndex { parts.append(title[start...]) }
        return parts
    }

    /// A last part of few words beside a headline of many is a section or a site whose name is not known.
    private func isShort(_ part: Substring, beside parts: [Substring]) -> Bool {
        let rest = parts.dropLast().reduce(0) { $0 + $1.squashed.count }
        return part.squashed.count <= 30 && part.squashed.count * 2 < rest && part.split(separator: " ").count <= 4
    }
}

extension Character {
    /// Whether it is a Chinese character.
    var isHan: Bool { unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) } ?? false }
}

extension [UInt8] {
    /// Whether these bytes stand anywhere inside, one after another.
    func holds(_ other: [UInt8]) -> Bool {
        guard let first = other.first, other.count <= count else { return false }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first), found + other.count <= endIndex {
            if self[found..<found + other.count].elementsEqual(other) { return true }
            start = found + 1
        }
        return false
    }
}
