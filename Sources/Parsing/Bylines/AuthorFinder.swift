import Formats
import Markup

/// Finds who wrote a page's article: what the page says to machines first, then what stands around the text.
struct AuthorFinder {
    let page: Page
    /// The position of the headline's line, and of the article's first and last line; nil where none was found.
    let heading: Int?
    let body: Range<Int>?

    /// Names in the order given; empty where none is.
    func find() -> [String] {
        let markup = MarkedAuthors(page: page, nodes: nodesOfArticle)
        let sources: [() -> [String]] = [
            { page.source.authorNames.all(in: page.structured.authors) }, fromMeta, markup.find, shown.find,
        ]
        var others: [String] = []
        for source in sources {
            let names = source()
            // Many sites name themselves, or the writer's account, to machines and the writer to readers.
            let persons = names.filter { !AuthorNames.isAccount($0) && !isOutlet($0) }
            if !persons.isEmpty { return Array(withoutOrganizations(persons).prefix(12)) }
            if others.isEmpty { others = names }
        }
        return others
    }

    private var shown: ShownAuthors { ShownAuthors(page: page, heading: heading, body: body) }

    private func isOutlet(_ name: String) -> Bool {
        [page.structured.publisher, page.meta.first("og:site_name"), page.host].contains {
            $0?.squashed == name.squashed
        }
    }

    /// A person before an organization: no outlet beside a person, and where organizations alone are named to machines,
    /// who signed the text.
    private func withoutOrganizations(_ names: [String]) -> [String] {
        let isSite = { (name: String) in name.contains(" ") && page.siteNames.contains(name) }
        let organizations = Set(page.source.authorNames.all(in: page.structured.organizations))
        guard names.allSatisfy({ isSite($0) || organizations.contains($0) }) else {
            return names.filter { !isSite($0) }
        }
        let signed = shown.signed.filter { !isOutlet($0) && !isSite($0) && page.source.authorNames.isFullName($0) }
        return signed.isEmpty ? names : signed
    }

    private func fromMeta() -> [String] {
        for name in [
            "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "authors",
            "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "mediator_author",
            "og:article:author",
            "rbauthors", "creator",
        ] {
            let names = page.source.authorNames.all(in: page.meta.all(name))
            if !names.isEmpty { return names }
        }
        let label = page.meta.first("twitter:label1")?.lowercased()
        if label == "written by" || label == "by" {
            return page.source.authorNames.all(in: page.meta.all("twitter:data1"))
        }
        return []
    }

    /// From a little above the headline to a little below the text.
    private var nodesOfArticle: ClosedRange<Int> {
        let blocks = page.outline.blocks
        guard !blocks.isEmpty, let body else { return 0...max(0, page.outline.tree.nodeCount - 1) }
        let first = blocks[max(0, min(heading ?? body.lowerBound, body.lowerBound) - 8)].node
        let last = blocks[min(blocks.count - 1, body.upperBound + 8)].node
        return first...max(first, last)
    }
}

/// Finds the authors that the lines around a text name: by-lines, credits, a name that stands alone beside the date.
struct ShownAuthors {
    let page: Page
    /// The position of the headline's line, and of the article's first and last line; nil where none was found.
    let heading: Int?
    let body: Range<Int>?

    /// Names in order, by the plainest kind of line there is; empty without any.
    func find() -> [String] {
        first(of: [
            { $1?.names(of: .author) ?? [] }, { line, _ in afterDate(line) }, { line, _ in afterRole(line) },
            { line, _ in standingAlone(line) },
        ])
    }

    /// The names in by-lines and credits alone.
    var signed: [String] { first(of: [{ $1?.names(of: .author) ?? [] }]) }

    private func first(of readings: [(Int, Credits?) -> [String]]) -> [String] {
        let blocks = page.outline.blocks
        guard !blocks.isEmpty else { return [] }
        let start = heading ?? body?.lowerBound ?? 0
        let first = body?.lowerBound ?? start
        let end = body?.upperBound ?? start
        let above = max(0, min(start, first) - 3)..<min(blocks.count, max(start, first) + 3)
        let below = max(0, end - 3)..<min(blocks.count, end + 6)
        let lines = Array(above) + below.filter { $0 >= above.upperBound }
        var credits: [Int: Credits] = [:]
        for line in lines { credits[line] = Credits(page, line) }
        for reading in readings {
            for line in lines {
                let names = reading(line, credits[line])
                if !names.isEmpty { return names }
            }
        }
        return []
    }

    /// 作者：…, "By …", «Автор: …» in a short line, or at the end of a long one.
    private struct Credits {
        private let text: String
        private let isShort: Bool
        private let fields: [(role: CreditRole, value: String)]
        private let words: SourceWords

        init(_ page: Page, _ line: Int) {
            let outline = page.outline
            words = page.source.words
            let block = outline.blocks[line]
            isShort = block.bytes.count <= ShownAuthors.shortLine
            text = isShort ? outline.string(block) : outline.end(of: block, limit: ShownAuthors.shortLine / 2)
            fields = CreditFields(words: words).fields(of: text)
        }

        func names(of role: CreditRole) -> [String] {
            let names = AuthorNames(words: words)
            let named = fields.filter { $0.role == role }.flatMap { names.names(in: $0.value) }
            if isShort, role == .author, fields.isEmpty { return Byline(words: words).names(in: text) ?? [] }
            return isShort ? named : named.filter { HanNames(words: words).isPersonal($0) || names.isFullName($0) }
        }
    }

    /// In bytes; longer lines are paragraphs.
    private static let shortLine = 240

    /// "12 May 2025 by Jane Doe", "Jane Doe | 12 May 2025".
    private func afterDate(_ index: Int) -> [String] {
        let block = page.outline.blocks[index]
        guard block.bytes.count <= Self.shortLine, isAboveText(index) else { return [] }
        let line = page.outline.string(block)
        guard page.source.dateReader.firstDate(in: line) != nil else { return [] }
        let names = page.source.authorNames
        if let by = line.firstRange(of: " by ") {
            return names.names(in: String(line[by.upperBound...])).filter(names.isFullName)
        }
        let parts = line.split { "|•·–—-".contains($0) }.map(\.collapsed)
        return parts.count > 1 ? parts.prefix(1).filter(names.isFullName) : []
    }

    private var hanNames: HanNames { HanNames(words: page.source.words) }

    /// 记者 张三, （记者张三）, and names alone in the brackets that end a text: （张三 李四）.
    private func afterRole(_ index: Int) -> [String] {
        let (outline, block) = (page.outline, page.outline.blocks[index])
        let ends = [
            outline.beginning(of: block, limit: Self.shortLine), outline.end(of: block, limit: Self.shortLine / 2),
        ]
        for text in block.bytes.count > Self.shortLine ? ends : Array(ends.prefix(1)) {
            for role in page.source.words.hanCredits.reporters {
                guard let range = text.firstRange(of: role) else { continue }
                let rest = text[range.upperBound...].drop { "：: 　".contains($0) }
                let names = hanNames.names(afterRole: rest)
                if !names.isEmpty { return names }
            }
        }
        return inBrackets(ends[1])
    }

    private func inBrackets(_ text: String) -> [String] {
        let line = text.trimmed
        guard let close = line.last, let open = Self.brackets[close], let start = line.lastIndex(of: open) else {
            return []
        }
        return hanNames.names(alone: line[line.index(after: start)...].dropLast()) ?? []
    }

    private static let brackets: [Character: Character] = ["）": "（", ")": "(", "]": "[", "】": "【", "］": "［"]

    /// A line that is a name, above the text: of Chinese names any, of others one beside the date.
    private func standingAlone(_ index: Int) -> [String] {
        let blocks = page.outline.blocks
        let block = blocks[index]
        guard block.weight <= 60, isAboveText(index), !block.tag.isHeading || heading != index,
            !block.marks.contains(.inNav), !isMenu(block)
        else { return [] }
        let line = page.outline.string(block)
        if let names = hanNames.names(alone: line) { return names }
        guard page.source.authorNames.isFullName(line), !page.siteNames.contains(line) else { return [] }
        let beside = (max(0, index - 2)...min(blocks.count - 1, index + 2)).filter { $0 != index && $0 != heading }
        let isDated = beside.contains {
            blocks[$0].weight <= 80 && page.source.dateReader.firstDate(in: page.outline.string(blocks[$0])) != nil
        }
        return isDated ? [line] : []
    }

    /// Several links and nothing else.
    private func isMenu(_ block: PageBlock) -> Bool {
        guard block.linkDensity > 0.8 else { return false }
        let inner = block.node..<MarkupNode(tree: page.outline.tree, index: block.node).end
        return inner.prefix(40).count { page.outline.tag(at: $0) == .a } > 2
    }

    /// Between the headline and the text's first line, that line included.
    private func isAboveText(_ index: Int) -> Bool {
        let first = body?.lowerBound ?? heading ?? 0
        guard let heading else { return index <= first && index >= first - 3 }
        return index > heading && index <= max(first, heading + 3) || index == heading - 1
    }
}
