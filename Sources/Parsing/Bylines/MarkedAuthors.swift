import Markup

/// Finds the authors that elements near the text are marked for: `itemprop="author"`, `rel="author"`, links to authors'
/// pages, classes such as `byline`.
struct MarkedAuthors {
    let page: Page
    /// Where the article stands; elements outside name the authors of others.
    let nodes: ClosedRange<Int>

    /// Names in order; empty where nothing is marked.
    func find() -> [String] {
        for (attribute, wanted) in [("itemprop", "author"), ("rel", "author"), ("itemprop", "creator")] {
            let names = page.source.authorNames.all(in: texts(where: attribute, is: wanted))
            if !names.isEmpty { return names }
        }
        let linked = fromLinks()
        return linked.isEmpty ? fromClasses() : linked
    }

    private var tree: MarkupTree { page.outline.tree }

    private func texts(where attribute: String, is wanted: String) -> [String] {
        guard let name = tree.nameIndex(of: attribute) else { return [] }
        let marked = nodes.compactMap { index -> (text: String, isAside: Bool)? in
            let node = MarkupNode(tree: tree, index: index)
            guard let value = node.attributeBytes(name), value.elementsEqual(wanted.utf8), !isOfOthers(index) else {
                return nil
            }
            let inner = node.descendants.first { $0.attributeBytes(name)?.elementsEqual("name".utf8) == true }
            return (node["content"] ?? inner?["content"] ?? Self.text(of: inner ?? node), isAside(index))
        }
        return Self.own(marked)
    }

    /// What stands with the text, or else the only thing that stands beside it: a side box that names several names the
    /// writers of other articles.
    private static func own<Name: Hashable>(_ named: [(text: Name, isAside: Bool)]) -> [Name] {
        let own = named.filter { !$0.isAside }.map(\.text)
        guard own.isEmpty else { return own }
        return Set(named.map(\.text)).count == 1 ? Array(named.prefix(1).map(\.text)) : []
    }

    private func isAside(_ index: Int) -> Bool {
        !page.outline.marks[index].isDisjoint(with: [.related, .sidebar, .inAside])
    }

    private func isOfOthers(_ index: Int) -> Bool { !page.outline.marks[index].isDisjoint(with: [.comment, .inNav]) }

    /// The text of an element with a bar between its parts, since a date often follows the name without a space.
    private static func text(of node: MarkupNode) -> String {
        var parts: [String] = []
        for inner in node.descendants.prefix(60) where inner.isText {
            let part = inner.text.collapsed
            if !part.isEmpty { parts.append(part) }
        }
        return parts.count == 2 && parts.allSatisfy { $0.split(separator: " ").count == 1 }
            ? parts.joined(separator: " ") : parts.reduce("") { $0.isEmpty ? $1 : Self.joined($0, $1) }
    }

    /// "By" and a name, two names and "and" between them belong together; what else follows a name does not.
    private static func joined(_ text: String, _ part: String) -> String {
        let isConnected =
            text.split(separator: " ").count == 1 || [",", "&"].contains { text.hasSuffix($0) || part.hasPrefix($0) }
            || text.hasSuffix(":") || text.hasSuffix(" and") || part.hasPrefix("and ") || part == "and"
            || text.hasSuffix(" by")
            || text.hasSuffix(" и")
            || part == "и"
        return isConnected ? "\(text) \(part)" : "\(text) | \(part)"
    }

    // MARK: - Links to authors' pages

    private func fromLinks() -> [String] {
        guard let href = tree.nameIndex(of: "href") else { return [] }
        var names: [String] = []
        var last: Int?
        for index in nodes where page.outline.tag(at: index) == .a {
            // Further names stand right beside the first; others are those of other articles.
            if let last, index > last + 12 { break }
            let node = MarkupNode(tree: tree, index: index)
            guard let target = node.attributeBytes(href), Self.leadsToAuthor(target), !isOfOthers(index),
                !isAside(index)
            else {
                continue
            }
            let name = node.text.collapsed
            guard page.source.authorNames.isFullName(name), !page.siteNames.contains(name) else { continue }
            if !names.contains(name) { names.append(name) }
            last = node.end
        }
        return names
    }

    private static let authorPaths = [
        "author", "authors", "by", "byline", "profile", "profiles", "people", "person", "staff", "contributor",
        "contributors", "journalist", "journalists", "reporter", "reporters", "writer", "writers", "columnist",
        "columnists", "newsteam", "team", "our-team", "professionals", "our-professionals", "editors", "correspondents",
        "avtor", "avtory", "autor", "autors",
    ].map { Array($0.utf8) }

    /// Whether a part of the path is the word under which sites keep their authors.
    private static func leadsToAuthor(_ href: ArraySlice<UInt8>) -> Bool {
        guard href.count < 300 else { return false }
        let slash = UInt8(ascii: "/")
        var rest = href
        while let end = rest.firstIndex(of: slash) {
            let part = rest[..<end]
            rest = rest[(end + 1)...]
            // The author's own name follows it.
            if authorPaths.contains(where: { $0.elementsEqual(part) }) { return rest.contains { $0 != slash } }
        }
        return false
    }

    // MARK: - Classes

    private func fromClasses() -> [String] {
        guard let name = tree.nameIndex(of: "class") else { return [] }
        var best: (rank: Int, found: [(text: [String], isAside: Bool)]) = (1, [])
        for index in nodes {
            let node = MarkupNode(tree: tree, index: index)
            guard let value = node.attributeBytes(name) else { continue }
            let rank = Self.rank(value)
            guard rank >= best.rank, node.end - node.index < 60, !isOfOthers(index) else { continue }
            let text = Self.text(of: node)
            // 编辑：… in an element called `author` is an editor all the same.
            guard text.utf8.count < 300,
                CreditFields(words: page.source.words).fields(of: text).allSatisfy({ $0.role == .author })
            else {
                continue
            }
            let names = page.source.authorNames.all(in: [text])
            guard !names.isEmpty else { continue }
            if rank > best.rank { best = (rank, []) }
            best.found.append((names, isAside(index)))
        }
        return Self.own(best.found).first ?? []
    }

    private static let plainNames = [
        "author-name", "author__name", "authorname", "byline__name", "byline-name", "author_name",
    ]
    .map { Array($0.utf8) }
    private static let author = Array("author".utf8)
    private static let byline = Array("byline".utf8)
    private static let biography = Array("bio".utf8)

    /// How plainly a class says that a name is inside.
    private static func rank(_ value: ArraySlice<UInt8>) -> Int {
        let lowered = Array(value.prefix(200).lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        let namesAuthor = lowered.holds(author)
        guard namesAuthor || lowered.holds(byline) else { return 0 }
        if plainNames.contains(where: { lowered.holds($0) }) { return 3 }
        if namesAuthor { return lowered.holds(biography) ? 0 : 2 }
        return 1
    }
}
