import Markup
import NewsModel

/// Finds when a page's article was published and changed: what the page says to machines first, what it shows last.
struct PublicationDateFinder {
    let page: Page
    /// The position of the headline's line, and of the article's first and last line; nil where none was found.
    let heading: Int?
    let body: Range<Int>?

    private var reader: DateReader {
        var reader = page.source.dateReader
        reader.isDayFirst = isDayFirst
        return reader
    }

    /// Whether the page comes from where the day is written first, 12-hour clock or not: by its language's region or its
    /// site's country. `en-US` says nothing, since much software puts it into every page.
    private var isDayFirst: Bool {
        let words = page.source.words.dates
        if let isUsual = page.declaredLanguage.flatMap(words.isDayFirst(inLanguage:)) { return isUsual }
        let parts: [Substring] = (page.url ?? "").split { $0 == "/" }
        let domain = parts.dropFirst().first?.split { $0 == "." }.last.map { $0.lowercased() } ?? ""
        return words.isDayFirst(inDomain: domain)
    }

    /// When it was published; nil where nothing says so.
    func published() -> Timestamp? {
        guard let stated = stated() else {
            return shown() ?? inURL() ?? plausible(page.meta.first("og:updated_time", "article:modified_time"))
                ?? plausible(page.structured.modified)
        }
        return refined(stated)
    }

    /// What the page says to machines.
    private func stated() -> Timestamp? {
        let named = plausible(
            page.meta.first(
                "article:published_time", "og:article:published_time", "og:published_time", "mediator_published_time",
                "datepublished", "article:published", "parsely-pub-date", "sailthru.date", "published_time",
                "publishdate", "publish-date", "publish_date", "publication_date", "pubdate", "publishtime",
                "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
                "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime",
                "weibo:article:create_at", "weibo: article:create_at", "citation_date", "citation_publication_date",
                "article_date_original", "article:create_at", "date", "firstcreatetime"))
        let structured = plausible(page.structured.published)
        // Live pages write the time of the last change into both tags.
        if let named, let structured, structured < named, named.precision != .day, named == updated() {
            return structured
        }
        return named ?? structured
    }

    /// The time that readers are shown, where it says more than what machines are told: the hour beside a bare day, or
    /// the same instant on the newsroom's clock beside one in UTC.
    private func refined(_ stated: Timestamp) -> Timestamp {
        guard stated.precision == .day || stated.zoneOffset == 0, let shown = shown(), shown.precision != .day else {
            return stated
        }
        if stated.precision == .day { return shown.date == stated.date ? shown : stated }
        guard shown.zoneIsAssumed else {
            return shown.secondsSince1970 == stated.secondsSince1970 ? shown : stated
        }
        // A minute's precision hides the seconds; zones differ by half hours, up to 14 hours.
        let offset = Double(shown.secondsSince1970 + shown.zoneOffset - stated.secondsSince1970)
        let whole = (offset / 1_800).rounded() * 1_800
        guard abs(offset - whole) < 60, abs(whole) <= 14 * 3_600 else { return stated }
        return stated.inZone(offset: Int(whole))
    }

    /// What the page shows to readers: in elements made for dates first.
    private func shown() -> Timestamp? { inMarkup() ?? visible() }

    /// When it was last changed; nil where nothing says so.
    func updated() -> Timestamp? {
        plausible(
            page.meta.first(
                "article:modified_time", "og:article:modified_time", "datemodified", "lastmod", "last-modified",
                "dcterms.modified", "dc.date.modified", "article:update_at", "weibo: article:update_at"))
            ?? plausible(page.structured.modified)
    }

    /// A date that news on the web can have.
    private func plausible(_ text: String?) -> Timestamp? {
        guard let text, let time = reader.read(text.collapsed) else { return nil }
        return isPlausible(time) ? time : nil
    }

    private func isPlausible(_ time: Timestamp) -> Bool { (1990...2100).contains(time.date.year) }

    /// `itemprop="datePublished"`, `<time pubdate>`, and the first `<time>` near the headline.
    private func inMarkup() -> Timestamp? {
        let tree = page.outline.tree
        if let name = tree.nameIndex(of: "itemprop") {
            for index in 0..<tree.nodeCount where !isComment(index) {
                let node = MarkupNode(tree: tree, index: index)
                guard let value = node.attributeBytes(name),
                    value.elementsEqual("datePublished".utf8) || value.elementsEqual("dateCreated".utf8)
                else { continue }
                if let time = plausible(node["content"] ?? node["datetime"] ?? node.text) { return time }
            }
        }
        let times = page.outline.elements(.time).filter { !isComment($0.index) }
        if let marked = times.first(where: { $0["pubdate"] != nil || $0["class"]?.utf8.holds("publish".utf8) == true }),
            let time = plausible(marked["datetime"] ?? marked.text)
        {
            return time
        }
        let near = times.filter { isNearHeading($0.index) }.lazy.compactMap { plausible($0["datetime"] ?? $0.text) }
            .first
        if let near { return near }
        // A page that names one day alone names its own.
        let all = times.prefix(40).compactMap { plausible($0["datetime"] ?? $0.text) }
        return all.allSatisfy { $0.date == all[0].date } ? all.first : nil
    }

    /// Readers' comments have dates of their own.
    private func isComment(_ node: Int) -> Bool { page.outline.marks[node].contains(.comment) }

    /// Not in the lists of other articles: between a little before the headline and the article's end.
    private func isNearHeading(_ node: Int) -> Bool {
        let blocks = page.outline.blocks
        guard let heading = heading ?? body?.lowerBound, blocks.indices.contains(heading) else { return true }
        let first = blocks[max(0, heading - 6)].node
        let last = blocks[min(blocks.count - 1, (body?.upperBound ?? heading + 12) + 2)].node
        return (first...max(first, last)).contains(node)
    }

    /// The first date among the lines around the headline, then among those that say what they are, then at the end.
    private func visible() -> Timestamp? {
        let blocks = page.outline.blocks
        guard !blocks.isEmpty else { return nil }
        let start = heading ?? body?.lowerBound ?? 0
        let near = max(0, start - 5)..<min(blocks.count, max(start + 12, (body?.lowerBound ?? start) + 2))
        let after = Array(near.filter { $0 >= start })
        let before = Array(near.filter { $0 < start }.reversed())
        // Without a headline the text itself is the start, and what stands above it says more than its first words.
        let order = heading == nil ? before + after : after + before
        let end = body?.upperBound ?? start
        return firstDate(in: [
            order.filter { blocks[$0].weight < 300 || $0 == start },
            blocks.indices.filter { blocks[$0].marks.contains(.date) && blocks[$0].weight < 120 },
            (end..<min(blocks.count, end + 6)).filter { blocks[$0].weight < 120 },
        ])
    }

    /// The first date in these lines; the date of a change or of a linked article only when there is no other.
    private func firstDate(in places: [[Int]]) -> Timestamp? {
        var spare: Timestamp?
        for index in places.joined() {
            let block = page.outline.blocks[index]
            guard let time = firstDate(in: block, limit: Self.dateLine) else { continue }
            let line = page.outline.beginning(of: block, limit: Self.dateLine)
            if block.linkDensity < 0.5, !page.source.words.dates.isOfChange(line) {
                return time
            }
            spare = spare ?? time
        }
        return spare
    }

    /// How much of a line is read, in bytes.
    private static let dateLine = 300

    private func firstDate(in block: PageBlock, limit: Int) -> Timestamp? {
        let text = page.outline.beginning(of: block, limit: limit)
        // A line about rights has the year of the site.
        guard text.contains(where: \.isNumber), !text.utf8.holds("©".utf8) else { return nil }
        return reader.firstDate(in: text).flatMap { isPlausible($0) ? $0 : nil }
    }

    /// `/2025/05/14/`, `/2025-05/14/`, `/20250514/` in the address.
    private func inURL() -> Timestamp? {
        guard let url = page.url else { return nil }
        var digits: [Int] = []
        var numbers: [(value: Int, length: Int)] = []
        for byte in url.utf8.drop(while: { $0 != UInt8(ascii: ":") }) + [UInt8(ascii: "/")] {
            if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits.append(Int(byte - UInt8(ascii: "0")))
            } else if !digits.isEmpty {
                if digits.count <= 8 { numbers.append((digits.reduce(0) { $0 * 10 + $1 }, digits.count)) }
                digits = []
            }
        }
        for (index, number) in numbers.enumerated() {
            if number.length == 8, let date = day(number.value / 10_000, number.value / 100 % 100, number.value % 100) {
                return date
            }
            let next = numbers[(index + 1)...].prefix(2).map(\.value)
            if number.length == 4, next.count == 2, let date = day(number.value, next[0], next[1]) { return date }
            if number.length == 6, let following = next.first,
                let date = day(number.value / 100, number.value % 100, following)
            {
                return date
            }
            if number.length == 4, let following = next.first, numbers[index + 1].length == 4,
                let date = day(number.value, following / 100, following % 100)
            {
                return date
            }
        }
        return nil
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) -> Timestamp? {
        guard (1990...2100).contains(year), let date = CivilDate(year: year, month: month, day: day) else { return nil }
        return Timestamp(date: date, zoneOffset: page.source.zoneOffset, precision: .day, zoneIsAssumed: true)
    }
}
