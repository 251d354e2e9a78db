import Formats

/// Links as they may be printed and followed.
public enum WebLink {
    /// Octets that a link may have: it stays in one line, and a line of a mail holds 998.
    private static let longest = 900

    /// The link with every character that a URI cannot have percent-encoded (RFC 3986, RFC 3987 section 3.1); nil for a
    /// relative one, for another scheme than `http` and `https`, and for one of hostile length.
    static func checked(_ link: String) -> String? {
        let lower = link.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), link.utf8.count <= longest,
            let host = host(of: link), !host.isEmpty
        else { return nil }
        let encoded = PercentEncoding.encoded(link) { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
        return encoded.utf8.count <= longest ? encoded : nil
    }

    /// The host of an absolute link, without `www.`: the name a reader knows the source by.
    public static func host(of link: String) -> String? {
        guard let separator = link.firstRange(of: "://") else { return nil }
        let authority = link[separator.upperBound...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last.map { $0.prefix { $0 != ":" } } ?? ""
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// Whether an absolute link leads to a site's front page, which some sites name as the address of every article.
    public static func isFrontPage(_ link: String) -> Bool {
        guard let separator = link.firstRange(of: "://") else { return false }
        let path = link[separator.upperBound...].drop { !"/?#".contains($0) }
        return path.isEmpty || path == "/"
    }

    private static let forbidden = Set("<>\"{}|\\^`".utf8)
}
