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
            { AuthorNames.all(in: page.structured.authors) }, fromMeta, markup.find,
            ShownAuthors(page: page, heading: heading, body: body).find,
        ]
        let outlets = [page.structured.publisher, page.meta.first("og:site_name"), page.host].compactMap {
            $0?.squashed
        }
        var others: [String] = []
        for source in sources {
            let names = source()
            // Many sites name themselves, or the writer's account, to machines and the writer to readers.
            let persons = names.filter { name in
                !AuthorNames.isAccount(name) && !outlets.contains { $0 == name.squashed }
            }
            if !persons.isEmpty { return Array(persons.prefix(12)) }
            if others.isEmpty { others = names }
        }
        return others
    }

    private func fromMeta() -> [String] {
        for name in [
            "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "authors",
            "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "mediator_author",
            "og:article:author",
            "rbauthors", "creator",
        ] {
            let names = AuthorNames.all(in: page.meta.all(name))
            if !names.isEmpty { return names }
        }
        let label = page.meta.first("twitter:label1")?.lowercased()
        if label == "written by" || label == "by" { return AuthorNames.all(in: page.meta.all("twitter:data1")) }
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
