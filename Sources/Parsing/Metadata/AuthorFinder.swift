import Markup

/// Finds who wrote a page's article: what the page says to machines first, then what stands around the text.
struct AuthorFinder {
    let page: Page
    /// The position of the headline's line, and of the article's first and last line; nil where none was found.
    let heading: Int?
    let body: Range<Int>?

    /// Names in the order given; empty where none is.
    func find() -> [String] {
        let sources: [() -> [String]] = [
            { BylineNames.clean(page.structured.authors) }, fromMeta, fromMarkup, fromLines,
        ]
        let outlets = [page.structured.publisher, page.meta.first("og:site_name"), page.host].compactMap {
            $0?.squashed
        }
        var organisation: [String] = []
        for source in sources {
            let names = source()
            // Many sites name themselves to machines and the writer to readers.
            let persons = names.filter { name in !outlets.contains { $0 == name.squashed } }
            if !persons.isEmpty { return Array(persons.prefix(12)) }
            if organisation.isEmpty { organisation = names }
        }
        return organisation
    }

    private func fromMeta() -> [String] {
        for name in [
            "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "authors",
            "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "mediator_author",
            "og:article:author",
            "rbauthors", "creator",
        ] {
            let names = BylineNames.clean(page.meta.all(name))
            if !names.isEmpty { return names }
        }
        let label = page.meta.first("twitter:label1")?.lowercased()
        if label == "written by" || label == "by" { return BylineNames.clean(page.meta.all("twitter:data1")) }
        return []
    }

    /// `itemprop="author"`, `rel="author"`, and short texts in elements named for the author.
    private func fromMarkup() -> [String] {
        let tree = page.outline.tree
        for (attribute, wanted) in [("itemprop", "author"), ("rel", "author"), ("itemprop", "creator")] {
            guard let name = tree.nameIndex(of: attribute) else { continue }
            var names: [String] = []
            for index in 0..<tree.nodeCount where isNearArticle(index) {
                let node = MarkupNode(tree: tree, index: index)
                guard let value = node.attributeBytes(name), value.elementsEqual(wanted.utf8) else { continue }
                let inner = node.descendants.first { $0.attributeBytes(name)?.elementsEqual("name".utf8) == true }
                names.append(node["content"] ?? inner?["content"] ?? (inner ?? node).text)
            }
            let clean = BylineNames.clean(names)
            if !clean.isEmpty { return clean }
        }
        return fromClasses()
    }

    private func fromClasses() -> [String] {
        let tree = page.outline.tree
        guard let name = tree.nameIndex(of: "class") else { return [] }
        var best: (rank: Int, names: [String]) = (0, [])
        for index in 0..<tree.nodeCount where isNearArticle(index) {
            let node = MarkupNode(tree: tree, index: index)
            guard let value = node.attributeBytes(name) else { continue }
            let rank = Self.rank(String(decoding: value.prefix(200), as: UTF8.self).lowercased())
            guard rank > best.rank else { continue }
            guard node.end - node.index < 60 else { continue }
            let text = node.text
            guard text.utf8.count < 300 else { continue }
            let names = BylineNames.clean([text.collapsed])
            if !names.isEmpty { best = (rank, names) }
        }
        return best.names
    }

    /// How plainly a class says that a name is inside.
    private static func rank(_ value: String) -> Int {
        let words = value.split { !$0.isLetter }
        if ["author-name", "author__name", "authorname", "byline__name", "byline-name", "author_name"].contains(where: {
            value.contains($0)
        }) {
            return 3
        }
        if words.contains("author") || words.contains("authors") { return words.contains("bio") ? 0 : 2 }
        return words.contains("byline") ? 1 : 0
    }

    private func isNearArticle(_ node: Int) -> Bool {
        let blocks = page.outline.blocks
        guard !blocks.isEmpty, let body else { return true }
        let first = blocks[max(0, min(heading ?? body.lowerBound, body.lowerBound) - 8)].node
        let last = blocks[min(blocks.count - 1, body.upperBound + 8)].node
        return (first...max(first, last)).contains(node)
    }

    /// "By Jane Doe", "Автор: …", "作者：…", "记者 …" in the lines before, at the beginning and at the end of the text.
    private func fromLines() -> [String] {
        let blocks = page.outline.blocks
        guard !blocks.isEmpty else { return [] }
        let start = heading ?? body?.lowerBound ?? 0
        let first = body?.lowerBound ?? start
        let end = body?.upperBound ?? start
        let before = Array(max(0, min(start, first) - 3)..<min(blocks.count, max(start, first) + 3))
        let after = Array(max(0, end - 3)..<min(blocks.count, end + 6))
        for words in AuthorWords.byCertainty {
            for index in before + after {
                let block = blocks[index]
                if let names = words.names(in: page.outline.beginning(of: block, limit: 240)) { return names }
                guard block.bytes.count > 240, !words.beginsLine else { continue }
                if let names = words.names(in: page.outline.end(of: block, limit: 120)) { return names }
            }
        }
        return []
    }
}
