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
        if let heading = heading(named: named, window: window) { return heading }
        if let best = named.first { return withoutSiteName(best) }
        return window.isEmpty ? page.headings.first ?? "" : withoutSiteName(window)
    }

    /// The `h1` that shares most words with what the head calls the page; nil when none shares enough.
    private func heading(named: [String], window: String) -> String? {
        let references = (named + [window]).map { Words($0) }.filter { !$0.isEmpty }
        let siteName =
            page.meta.first("og:site_name", "application-name")?.squashed ?? page.structured.publisher?.squashed
        var best: (heading: String, share: Double)?
        for heading in page.headings.prefix(40) where heading.utf8.count <= 600 {
            let words = Words(heading)
            let squashed = heading.squashed
            guard squashed.count >= 8 || words.count >= 2, squashed != siteName else { continue }
            var share = references.map { words.share(in: $0) }.max() ?? 0
            // A site's name stands in the window's title too, but not in what is named for the article alone.
            if let first = named.first.map({ Words($0) }), words.share(in: first) == 0,
                first.share(in: Words(window)) > 0.6
            {
                share = 0
            }
            if share > best?.share ?? 0 { best = (heading, share) }
        }
        if let best, best.share >= 0.4 { return best.heading }
        guard page.headings.count == 1, let only = page.headings.first, only.squashed != siteName else { return nil }
        return (20...300).contains(only.squashed.count) ? only : nil
    }

    /// The words of a title; each Han character counts as one.
    private struct Words {
        private let words: Set<[UInt8]>

        init(_ title: String) {
            var words: Set<[UInt8]> = []
            var word = ""
            for character in title {
                if character.isHan {
                    words.insert(Array(String(character).utf8))
                } else if character.isLetter || character.isNumber {
                    word.append(character)
                    continue
                }
                if !word.isEmpty { words.insert(word.squashed) }
                word = ""
            }
            if !word.isEmpty { words.insert(word.squashed) }
            self.words = words
        }

        var isEmpty: Bool { words.isEmpty }
        var count: Int { words.count }

        /// How many of these words the other title has, 0 to 1.
        func share(in other: Words) -> Double {
            words.isEmpty ? 0 : Double(words.intersection(other.words).count) / Double(words.count)
        }
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
        return part.squashed.count <= 30 && part.squashed.count * 2 < rest && part.split { $0 == " " }.count <= 4
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
