import Fetching
import Formats
import Markup
import NewsModel
import UnicodeText

/// A pattern of addresses: `*` stands for anything but a slash, `**` for anything, all else for itself.
struct AddressPattern: Sendable {
    private enum Piece: Sendable {
        case byte(UInt8)
        case withinSegment, anything
    }

    private let pieces: [Piece]

    /// Returns nil for what can be no address.
    init?(_ text: String) {
        guard let address = WebAddress(text) else { return nil }
        var pieces: [Piece] = []
        var rest = Array(address.description.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "*") else {
                pieces.append(.byte(byte))
                continue
            }
            let isDouble = rest.first == UInt8(ascii: "*")
            if isDouble { rest.removeFirst() }
            pieces.append(isDouble ? .anything : .withinSegment)
        }
        self.pieces = pieces
    }

    /// Steps through all ways to fit at once, so that no pattern takes longer than its length times the address's.
    func fits(_ address: String) -> Bool {
        var places = [Bool](repeating: false, count: pieces.count + 1)
        places[0] = true
        passStars(&places)
        for byte in address.utf8 {
            var next = [Bool](repeating: false, count: pieces.count + 1)
            for place in pieces.indices where places[place] {
                switch pieces[place] {
                case .byte(let wanted): if byte == wanted { next[place + 1] = true }
                case .withinSegment: if byte != UInt8(ascii: "/") { next[place] = true }
                case .anything: next[place] = true
                }
            }
            passStars(&next)
            places = next
        }
        return places[pieces.count]
    }

    /// A star may stand for nothing.
    private func passStars(_ places: inout [Bool]) {
        for place in pieces.indices where places[place] {
            if case .byte = pieces[place] { continue }
            places[place + 1] = true
        }
    }
}

/// Reads what leads to articles or feeds: the links of a page, a sitemap.
enum LinkReader {
    /// Links beyond this are no newspaper's.
    private static let mostLinks = 5_000

    private static func text(_ response: HTTPResponse) -> String {
        let charset = response["content-type"].flatMap { MediaType(parsing: $0) }?.charset
        return TextDecoder().decode(unpacked(response.body), declared: charset).text
    }

    /// Large sitemaps are files that are packed themselves; what cannot be unpacked is no sitemap.
    private static func unpacked(_ body: [UInt8]) -> [UInt8] {
        guard body.starts(with: [0x1F, 0x8B]) else { return body }
        return (try? Deflate.gunzipped(body[...], limit: 64 << 20))?.bytes ?? []
    }

    /// The addresses a page links to, in its order, each once.
    static func links(of response: HTTPResponse, at address: WebAddress) -> [WebAddress] {
        let tree = MarkupTree(html: text(response))
        let base = tree.document.first("base")?["href"].flatMap { WebAddress($0, base: address) } ?? address
        var seen: Set<WebAddress> = []
        return tree.document.all("a").prefix(mostLinks).compactMap { link in
            guard let target = link["href"].flatMap({ WebAddress($0, base: base) }), seen.insert(target).inserted else {
                return nil
            }
            return target
        }
    }

    /// The feeds that a page names, with what it calls them.
    static func feeds(of response: HTTPResponse, at address: WebAddress) -> [(address: WebAddress, title: String?)] {
        let types: Set = ["application/rss+xml", "application/atom+xml", "application/feed+json"]
        let tree = MarkupTree(html: text(response))
        return tree.document.all("link").compactMap { link in
            let words = link["rel"]?.lowercased().split(separator: " ") ?? []
            guard words.contains("alternate"), let type = link["type"]?.lowercased(), types.contains(type),
                let target = link["href"].flatMap({ WebAddress($0, base: address) })
            else { return nil }
            return (target, link["title"])
        }
    }

    /// What a page calls itself.
    static func title(of response: HTTPResponse) -> String? {
        let tree = MarkupTree(html: text(response))
        let site = tree.document.all("meta").first { $0["property"] == "og:site_name" }?["content"]
        return (site ?? tree.document.first("title")?.text)?.split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
    }

    /// What a sitemap names.
    struct Sitemap {
        /// An address and when it was published or changed, in seconds since 1970; nil where it says nothing.
        typealias Entry = (address: WebAddress, time: Int?)

        var pages: [Entry] = []
        /// Other sitemaps.
        var sitemaps: [Entry] = []
    }

    /// Reads a sitemap, or an index of them; nil for anything else.
    static func sitemap(of response: HTTPResponse, at address: WebAddress) -> Sitemap? {
        let tree = MarkupTree(recoveringXML: text(response))
        guard let root = tree.root, ["urlset", "sitemapindex"].contains(root.name.lowercased()) else { return nil }
        var sitemap = Sitemap()
        for node in root.elements.prefix(50_000) {
            guard let location = node.child("loc")?.text.trimmed, let target = WebAddress(location, base: address)
            else {
                continue
            }
            let time = (node.first("publication_date") ?? node.child("lastmod")).flatMap { seconds($0.text.trimmed) }
            switch node.name.lowercased() {
            case "url": sitemap.pages.append((target, time))
            case "sitemap": sitemap.sitemaps.append((target, time))
            default: break
            }
        }
        return sitemap
    }

    /// A W3C date and time: seconds may be missing or have fractions; a day alone is its noon.
    private static func seconds(_ text: String) -> Int? {
        guard let mark = text.firstIndex(of: "T") else {
            return CivilDate(text).map { $0.daysSince1970 * 86_400 + 43_200 }
        }
        let clock = text[text.index(after: mark)...]
        let time = clock.prefix { $0.isNumber || $0 == ":" }
        let zone = clock.dropFirst(time.count).drop { $0 == "." || $0.isNumber }
        let padded = time.count == 5 ? time + ":00" : time
        return Timestamp(iso8601: "\(text[..<mark])T\(padded)\(zone.isEmpty ? "Z" : zone)")?.secondsSince1970
    }
}
