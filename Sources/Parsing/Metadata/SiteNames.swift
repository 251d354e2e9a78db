import Markup

/// What a page's site is called: as its head says, by its address, and on the link to its front page.
struct SiteNames {
    /// Squashed.
    private let names: Set<[UInt8]>

    init(meta: MetaTags, structured: StructuredData, host: String?, links: [MarkupNode]) {
        let named = [
            meta.first("og:site_name"), meta.first("application-name"), meta.first("twitter:site"),
            structured.publisher, host,
        ].compactMap { $0 }
        let shown = links.lazy.filter { Self.leadsHome($0["href"]) }.prefix(8).compactMap(Self.label)
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

    private static func leadsHome(_ href: String?) -> Bool {
        guard let href, href.utf8.count < 100 else { return false }
        if ["/", "./", "../", "index.html", "/index.html"].contains(href) { return true }
        guard href.hasPrefix("http") || href.hasPrefix("//") else { return false }
        let parts: [Substring] = href.split { $0 == "/" }
        return parts.count == (href.hasPrefix("//") ? 1 : 2)
    }

    /// What a link says, or what its picture is called.
    private static func label(of link: MarkupNode) -> String? {
        let text = link.text.collapsed
        let label = text.isEmpty ? link.descendants.first { $0.name == "img" }?["alt"]?.collapsed ?? "" : text
        return (2...60).contains(label.count) ? label : nil
    }
}
