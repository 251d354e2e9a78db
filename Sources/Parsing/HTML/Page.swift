import Markup
import NewsModel

/// A page with all that is known of it before its article is looked for.
struct Page {
    let source: SourceText
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
    /// The headline as the head and the `h1` elements have it; empty when they have none.
    private(set) var headline = ""

    init(_ source: SourceText) {
        self.source = source
        let tree = MarkupTree(html: source.text, omitting: Self.unread)
        outline = PageOutline(tree)
        let scripts = outline.elements(.script).filter { $0["type"]?.lowercased().utf8.holds("ld+json".utf8) == true }
        meta = MetaTags(outline.elements(.meta))
        structured = StructuredData(scripts.prefix(50).compactMap { $0.children.first { $0.isText }?.textBytes })
        windowTitle = outline.elements(.title).first { $0.parent?.name != "svg" }?.text.collapsed
        headings = outline.elements(.h1).map(\.text.collapsed).filter { !$0.isEmpty }
        let html = outline.elements(.html).first
        declaredLanguage = html?["lang"]
        host = Self.name(of: source.file.url ?? meta.first("og:url"))
        siteNames = SiteNames(meta: meta, structured: structured, host: host, links: outline.elements(.a))
        url = Self.address(outline, meta, structured, source)
        headline = TitleFinder(page: self).find()
    }

    /// Of the scripts and attributes that pages are full of, what finders look at. One that wants more must add it here.
    private static let unread = HTMLOmissions(
        unseen: true,
        keepingOnly: [
            "class", "id", "role", "itemprop", "data-testid", "data-component", "data-type", "style", "hidden", "href",
            "rel", "name", "property", "http-equiv", "content", "lang", "type", "datetime", "pubdate", "alt",
        ])

    private static func name(of url: String?) -> String? {
        guard let url else { return nil }
        let parts: [Substring] = url.split { $0 == "/" }
        let labels: [Substring] = parts.dropFirst().first?.split { $0 == "." } ?? []
        return labels.dropLast().max { $0.count < $1.count }.map(String.init)
    }

    private static func address(
        _ outline: PageOutline, _ meta: MetaTags, _ structured: StructuredData, _ source: SourceText
    ) -> String? {
        let canonical = outline.elements(.link).first { $0["rel"]?.lowercased() == "canonical" }?["href"]
        let candidates = [canonical, meta.first("og:url"), source.file.url, structured.url]
        let absolute = candidates.compactMap { $0?.collapsed }.filter {
            $0.hasPrefix("http://") || $0.hasPrefix("https://")
        }
        // Some sites name their front page as the address of every article.
        return absolute.first { $0.utf8.dropLast().filter { $0 == UInt8(ascii: "/") }.count > 2 } ?? absolute.first
    }
}
