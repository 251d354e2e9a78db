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
