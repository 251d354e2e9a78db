import Markup
import NewsModel

/// A page with all that is known of it before its article is looked for.
struct Page {
    let source: SourceText
    /// What the lines of pages say.
    let phrases: PagePhrases
    let outline: PageOutline
    let meta: MetaTags
    let structured: StructuredData
    /// The `<title>`.
    let windowTitle: String?
    /// The `h1` elements' texts.
    let headings: [String]
    /// BCP 47, as the `<html>` element says.
    let declaredLanguage: String?
    /// The site's name as its address has it: `belta` of `https://eng.belta.by/economics`.
    let host: String?
    let siteNames: SiteNames
    /// The article's own address, absolute; nil where neither the page nor its finder knows it.
    let url: String?

    init(_ source: SourceText) {
        self.source = source
        phrases = source.words.phrases
        let tree = MarkupTree(html: source.text, omitting: Self.unread)
        outline = PageOutline(tree)
        let scripts = outline.elements(.script).filter { $0["type"]?.lowercased().utf8.holds("ld+json".utf8) == true }
        meta = MetaTags(outline.elements(.meta))
        structured = StructuredData(scripts.prefix(50).compactMap { $0.children.first { $0.isText }?.textBytes })
        windowTitle = outline.elements(.title).first { $0.parent?.name != "svg" }?.text.collapsed
        headings = outline.elements(.h1).map(\.text.collapsed).filter { !$0.isEmpty }
        let html = outline.elements(.html).first
        declaredLanguage = html?["lang"]
        let address = source.file.url ?? SavedAddress.find(in: source.text)
        host = Self.name(of: address ?? meta.first("og:url"))
        siteNames = SiteNames(meta: meta, structured: structured, host: host, links: outline.elements(.a))
        url = Self.address(outline, meta, structured, address)
    }

    /// Of the scripts and attributes that pages are full of, what finders look at. One that wants more must add it here.
    private static let unread = HTMLOmissions(
        unseen: true,
        keepingOnly: [
            "class", "id", "role", "itemprop", "data-testid", "data-component", "data-type", "style", "hidden", "href",
            "rel", "name", "property", "http-equiv", "content", "lang", "type", "datetime", "pubdate", "alt",
            "srcdoc", "shadowrootmode", "shadowroot",
        ])

    private static func name(of url: String?) -> String? {
        guard let url else { return nil }
        let parts: [Substring] = url.split { $0 == "/" }
        let labels: [Substring] = parts.dropFirst().first?.split { $0 == "." } ?? []
        return labels.dropLast().max { $0.count < $1.count }.map(String.init)
    }

    private static func address(
        _ outline: PageOutline, _ meta: MetaTags, _ structured: StructuredData, _ known: String?
    ) -> String? {
        let canonical = outline.elements(.link).first { $0["rel"]?.lowercased() == "canonical" }?["href"]
        let candidates = [canonical, meta.first("og:url"), known, structured.url]
        let absolute = candidates.compactMap { $0?.collapsed }.filter {
            $0.hasPrefix("http://") || $0.hasPrefix("https://")
        }
        // Some sites name their front page as the address of every article.
        return absolute.first { $0.utf8.dropLast().filter { $0 == UInt8(ascii: "/") }.count > 2 } ?? absolute.first
    }
}

/// The `<meta>` elements of a page: values by their name, property or itemprop in lower case.
struct MetaTags: Sendable {
    private var values: [String: [String]] = [:]

    init(_ elements: [MarkupNode]) {
        for element in elements.prefix(500) {
            guard let content = element["content"], !content.isEmpty else { continue }
            for attribute in ["property", "name", "itemprop", "http-equiv"] {
                if let name = element[attribute] { values[name.lowercased(), default: []].append(content) }
            }
        }
    }

    /// The first value of the first of these names that has one that is not blank.
    func first(_ names: String...) -> String? {
        for name in names {
            if let value = values[name]?.first(where: { !$0.allSatisfy(\.isWhitespace) }) { return value }
        }
        return nil
    }

    /// All values of a name.
    func all(_ name: String) -> [String] { values[name] ?? [] }
}

/// What a page's site is called: as its head says, by its address, and on the link to its front page.
struct SiteNames {
    /// Squashed.
    private let names: Set<[UInt8]>

    init(meta: MetaTags, structured: StructuredData, host: String?, links: [MarkupNode]) {
        let named = [
            meta.first("og:site_name"), meta.first("application-name"), meta.first("twitter:site"),
            structured.publisher, host,
        ].compactMap { $0 }
        let address = links.first?.tree.nameIndex(of: "href")
        let shown = links.lazy.filter { link in
            address.flatMap { link.attributeBytes($0) }.map(Self.leadsHome) ?? false
        }.prefix(8).compactMap(Self.label)
        names = Set((named + shown).map(\.squashed).filter { (2...90).contains($0.count) })
    }

    /// Whether a text is one of the names and nothing else.
    func contains(_ text: some StringProtocol) -> Bool { names.contains(text.squashed) }

    /// Whether a part of a title names the site: a name, a piece of one (`Vestnik` of `vestnik24`), or a name with a
    /// word or two beside it (`North Agency News`).
    func isName(_ part: some StringProtocol) -> Bool {
        let squashed = part.squashed
        guard !squashed.isEmpty, !names.contains(squashed) else { return true }
        guard squashed.count >= 4 else { return false }
        return names.contains {
            $0.holds(squashed) || ($0.count >= 4 && squashed.count <= 2 * $0.count + 8 && squashed.holds($0))
        }
    }

    /// The address's bytes are looked at: a page has hundreds of links.
    private static func leadsHome(_ href: ArraySlice<UInt8>) -> Bool {
        guard href.count < 100 else { return false }
        if href.count <= 11, homeAddresses.contains(where: { href.elementsEqual($0) }) { return true }
        let isWithoutScheme = href.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")])
        guard isWithoutScheme || href.first == UInt8(ascii: "h") && href.starts(with: "http".utf8) else { return false }
        var parts = 0
        var previous = UInt8(ascii: "/")
        for byte in href {
            if byte != UInt8(ascii: "/"), previous == UInt8(ascii: "/") { parts += 1 }
            previous = byte
        }
        return parts == (isWithoutScheme ? 1 : 2)
    }

    private static let homeAddresses = ["/", "./", "../", "index.html", "/index.html"].map { Array($0.utf8) }

    /// What a link says, or what its picture is called.
    private static func label(of link: MarkupNode) -> String? {
        let text = link.text.collapsed
        let label = text.isEmpty ? link.descendants.first { $0.name == "img" }?["alt"]?.collapsed ?? "" : text
        return (2...60).contains(label.count) ? label : nil
    }
}
