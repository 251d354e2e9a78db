import Markup
import UnicodeText

/// Chooses the headline among what a page calls itself.
struct TitleFinder {
    let page: Page

    /// The marks that sites put between a headline and their name.
    private static let separators: Set<Character> = [
        "|", "-", "–", "—", "_", "·", "•", "»", "«", "/", ":", "：", "－", "｜",
    ]

    /// Nobody writes longer titles, in bytes; searching one in another takes time.
    private static let longestTitle = 1_000

    /// The headline as the head and the `h1` elements have it; empty when the page has none.
    func find() -> String { page.source.words.marks.withoutEditMark(chosen()) }

    private func chosen() -> String {
        let window = page.windowTitle?.withoutMarkup ?? ""
        let named = [
            page.meta.first("og:title"), page.structured.headline, page.meta.first("twitter:title"),
            page.meta.first("dc.title", "dcterms.title", "headline", "articletitle", "title"),
        ].compactMap { $0?.withoutMarkup }.filter { !$0.isEmpty }.map { whole($0, window: window) }
        if let heading = heading(named: named, window: window) {
            return withoutSecondLine(withoutLabel(heading, named: named))
        }
        if let best = named.first { return withoutSiteName(best) }
        if window.isEmpty { return page.headings.first ?? "" }
        return subheading(in: window) ?? withoutSiteName(window)
    }

    /// A name that a quotation mark within it has cut off, as the window's title or a heading has it.
    private func whole(_ name: String, window: String) -> String {
        let fuller = ([window] + page.headings.prefix(10)).first { full in
            full.utf8.count > name.utf8.count && full.hasPrefix(name)
                && full.dropFirst(name.count).first { !$0.isWhitespace }.map { "\"'".contains($0) } == true
        }
        return fuller.map { $0 == window ? withoutSiteName($0) : $0 } ?? name
    }

    /// The `h2` or `h3` that is most of the window's title; the rest of it is the site's name, with or without a mark.
    private func subheading(in window: String) -> String? {
        guard window.utf8.count <= Self.longestTitle else { return nil }
        let whole = window.squashed
        let headings = (page.outline.elements(.h2).prefix(20) + page.outline.elements(.h3).prefix(20)).lazy.map {
            $0.text.collapsed
        }
        return headings.first { heading in
            guard heading.utf8.count <= Self.longestTitle else { return false }
            let squashed = heading.squashed
            return squashed.count >= 16 && squashed.count * 2 > whole.count && whole.holds(squashed)
                && !page.siteNames.contains(heading)
        }
    }

    /// A headline without the line that a bar, a hyphen or a dash adds to it: a subtitle, a series, "live updates".
    ///
    /// Of English headlines only, since in Russian the dash stands for the verb; what goes on with a small letter or a
    /// number belongs to the sentence.
    private func withoutSecondLine(_ heading: String) -> String {
        guard heading.unicodeScalars.allSatisfy({ $0.isASCII || !$0.properties.isAlphabetic || $0.value < 0x250 }),
            heading.utf8.count <= Self.longestTitle
        else { return heading }
        let parts = split(heading)
        guard parts.count == 2, let first = parts.first?.collapsed, let second = parts.last?.collapsed,
            let mark = heading[parts[0].endIndex...].first, Self.lineMarks.contains(mark),
            first.split(separator: " ").count >= 3, second.count < first.count, second.first?.isUppercase == true
        else { return heading }
        return first
    }

    private static let lineMarks: Set<Character> = ["|", "-", "–", "—"]

    /// The headline that was found, or the one that only stands above the text, as on pages whose head names the site
    /// alone.
    func find(_ found: String, before first: Int?) -> String {
        let isSiteAlone = page.siteNames.contains(found) && found == page.windowTitle && page.headings.isEmpty
        // "North Agency -": the place of the headline is empty.
        let hasGap = page.headings.isEmpty && page.windowTitle?.last.map(Self.separators.contains) == true
        guard found.isEmpty || isSiteAlone || hasGap, let first else { return found }
        return ShownHeadline(page: page).find(before: first) ?? found
    }

    /// The `h1` that shares most words with what the head calls the page; nil when none shares enough.
    private func heading(named: [String], window: String) -> String? {
        let titles = (named + [window]).map { Words($0) }
        let references = titles.filter { !$0.isEmpty }
        var best: (heading: String, share: Double, rank: Double)?
        for heading in page.headings.prefix(40) where heading.utf8.count <= 600 {
            let words = Words(heading)
            guard heading.squashed.count >= 8 || words.count >= 2, !page.siteNames.contains(heading),
                named.isEmpty
                    || !standsBeside(
                        heading, words, named: (named[0], titles[0]), window: (window, titles[named.count]))
            else { continue }
            let share = references.map { words.share(in: $0) }.max() ?? 0
            // Of two headings that a title holds, the one that is all of it.
            let rank = share + 0.1 * (references.map { $0.share(in: words) }.max() ?? 0)
            if rank > best?.rank ?? 0 { best = (heading, share, rank) }
        }
        if let best, best.share >= 0.4 { return best.heading }
        guard page.headings.count == 1, let only = page.headings.first, !page.siteNames.contains(only) else {
            return nil
        }
        return (20...300).contains(only.squashed.count) ? only : nil
    }

    /// Whether the window's title has a heading beside what is named for the article: then it is the site's name.
    private func standsBeside(
        _ heading: String, _ words: Words, named: (title: String, words: Words), window: (title: String, words: Words)
    ) -> Bool {
        guard named.title.utf8.count <= Self.longestTitle, window.title.utf8.count <= Self.longestTitle else {
            return false
        }
        if words.share(in: named.words) == 0 && named.words.share(in: window.words) > 0.6 { return true }
        let (shown, own, whole) = (heading.squashed, named.title.squashed, window.title.squashed)
        return shown.count + own.count <= whole.count && whole.holds(shown) && whole.holds(own)
            && !own.holds(shown) && !shown.holds(own)
    }

    /// A heading without the section before, or the second headline after, what the head names alone.
    private func withoutLabel(_ heading: String, named: [String]) -> String {
        for name in named where name.count >= 16 && name.count < heading.count {
            // A mark must divide them: some heads cut a headline off after so many letters.
            let next = heading.dropFirst(name.count).first { !$0.isWhitespace } ?? "a"
            if heading.hasPrefix(name), !next.isLetter && !next.isNumber || isElement(name) { return name }
            guard heading.hasSuffix(name), let last = heading.dropLast(name.count).last else { continue }
            // The section's element stands right before the headline's, or a mark divides them.
            let mark = heading.dropLast(name.count).last { !$0.isWhitespace } ?? last
            if !last.isWhitespace || Self.separators.contains(mark) { return name }
        }
        return heading
    }

    /// Whether an element within an `h1` holds this and no more.
    private func isElement(_ text: String) -> Bool {
        page.outline.elements(.h1).prefix(10).contains { heading in
            heading.descendants.prefix(30).contains { $0.isElement && $0.text.collapsed == text }
        }
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

    /// The site's name as the window's title has it, before or after the headline; nil where no link home says the same.
    var siteName: String? {
        let window = page.windowTitle?.withoutMarkup ?? ""
        guard window.utf8.count <= Self.longestTitle else { return nil }
        let parts = split(window)
        guard parts.count > 1 else { return nil }
        return [parts.last, parts.first].compactMap { $0?.collapsed }.first { page.siteNames.contains($0) }
    }

    /// Cuts the names of site and section off the end (or the beginning) of a title.
    func withoutSiteName(_ title: String) -> String {
        var parts = split(title)
        guard parts.count > 1 else { return title }
        // A headline may begin with the site's name, a site's name that stands first is shorter than it.
        let longest = parts.map(\.count).max() ?? 0
        if let first = parts.first, first.count < longest, page.siteNames.isName(first) { parts.removeFirst() }
        let outlets = OutletName(words: page.source.words)
        while parts.count > 1, let last = parts.last,
            page.siteNames.isName(last) || isShort(last, beside: parts) || outlets.isName(last.collapsed)
                || isSection(last.collapsed)
        {
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
            let isTight =
                mark == "|" || mark == "_" || mark == "｜" || (mark == "-" && after.isHan && !before.isASCII)
                || (mark == ":" && (before == ":" || after == ":"))
            guard isTight || (isFree && mark != ":" && mark != "：") else { continue }
            if start < index { parts.append(title[start..<index]) }
            start = next
        }
        if start < title.endIndex { parts.append(title[start...]) }
        return parts
    }

    /// Whether a part is what a section is called, or an entry of the page's menu.
    private func isSection(_ part: String) -> Bool {
        guard part.utf8.count <= 60 else { return false }
        if page.source.words.marks.sections.contains(part.lowercased()) { return true }
        let label = part.squashed
        return page.outline.elements(.a).prefix(80).contains { link in
            page.outline.marks[link.index].contains(.inNav) && link.text.squashed == label
        }
    }

    /// A last part of few words beside a headline of many is a section or a site whose name is not known.
    private func isShort(_ part: Substring, beside parts: [Substring]) -> Bool {
        let rest = parts.dropLast().reduce(0) { $0 + $1.count }
        return part.count <= 32 && part.count * 2 < rest && part.split { $0 == " " }.count <= 4
    }
}

/// The headline that a page only shows: the line above the text that looks like one.
struct ShownHeadline {
    let page: Page

    /// Between the headline and the text stand a date, a byline, a picture, a lead; seldom more.
    private static let farthestLine = 14

    /// The best line before the article's first line, or that line itself when it is a heading; nil when none is like a
    /// headline.
    func find(before first: Int) -> String? {
        let blocks = page.outline.blocks
        guard blocks.indices.contains(first) else { return nil }
        let candidates = (max(0, first - Self.farthestLine)...first).filter {
            ($0 < first || blocks[$0].tag.isHeading) && isLikeHeadline(blocks[$0])
        }
        // Of equals the last: what stands nearer to the text.
        let best = candidates.reversed().max { value(blocks[$0]) < value(blocks[$1]) }
        return best.map { page.outline.string(blocks[$0]) }
    }

    private func isLikeHeadline(_ block: PageBlock) -> Bool {
        guard (20...250).contains(block.weight), block.linkDensity < 0.5, block.stops < 2,
            block.marks.isDisjoint(with: [.navigation, .byline, .date, .inNav, .inCaption, .hidden, .consent, .inForm]),
            !page.siteNames.contains(page.outline.string(block))
        else { return false }
        let bytes = page.outline.text[block.bytes].prefix(600)
        return page.phrases.kinds(of: LineFold.fold(bytes), isShort: true).isEmpty
    }

    private func value(_ block: PageBlock) -> Int {
        (block.tag.isHeading ? 4 : 0) + (block.marks.contains(.title) ? 2 : 0) + (block.endsWithStop ? 0 : 1)
    }
}
