import Formats
import UnicodeText

/// An address of the web as a request needs it: absolute, in ASCII, without a fragment.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`.
    public let scheme: String
    /// The host's name in lower case, with its port where that is not the scheme's own.
    public let authority: String
    /// The path with its query; begins with a slash.
    public let target: String

    /// Reads an address as pages and people write it: `https://президент.рф/новости #1`.
    ///
    /// - Parameter base: what a relative address is relative to.
    /// - Returns: nil for what is no address of the web, and for one that names a user or a password.
    public init?(_ text: String, base: WebAddress? = nil) {
        guard text.utf8.count <= Self.longest else { return nil }
        var reference = URIReference(text)
        if let base { reference = reference.resolved(against: URIReference(base.description)) }
        guard let scheme = reference.scheme, let port = Self.ports[scheme], let authority = reference.authority,
            let place = Self.host(authority, defaultPort: port)
        else { return nil }
        self.scheme = scheme
        self.authority = place
        let path = reference.path.hasPrefix("/") ? reference.path : "/" + reference.path
        target = Self.escaped(path + (reference.query.map { "?" + $0 } ?? ""))
    }

    private static let ports = ["http": "80", "https": "443"]
    /// Longer ones are data in disguise.
    private static let longest = 4_096

    private static func host(_ authority: String, defaultPort: String) -> String? {
        guard !authority.contains("@") else { return nil }
        if authority.hasPrefix("[") { return authority.hasSuffix("]") ? authority.lowercased() : bracketed(authority) }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let name = HostName.ascii(String(parts[0])) else { return nil }
        guard parts.count == 2, !parts[1].isEmpty, parts[1] != defaultPort else { return name }
        guard UInt16(parts[1]) != nil else { return nil }
        return "\(name):\(parts[1])"
    }

    /// An IPv6 address with a port.
    private static func bracketed(_ authority: String) -> String? {
        let parts = authority.split(separator: "]", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == ":", UInt16(parts[1].dropFirst()) != nil else { return nil }
        return authority.lowercased()
    }

    private static func escaped(_ target: String) -> String {
        let kept = Set("!#$%&'()*+,-./:;=?@_~[]|".utf8)
        return PercentEncoding.encoded(target) { PercentEncoding.isUnreserved($0) || kept.contains($0) }
    }

    /// Scheme and authority: what a `robots.txt` is for.
    public var origin: String { "\(scheme)://\(authority)" }

    /// The address of the origin's `robots.txt`.
    public var robots: WebAddress { WebAddress(scheme: scheme, authority: authority, target: "/robots.txt") }

    private init(scheme: String, authority: String, target: String) {
        self.scheme = scheme
        self.authority = authority
        self.target = target
    }

    /// The host without its port.
    public var host: String {
        guard !authority.hasPrefix("[") else { return authority.prefix { $0 != "]" } + "]" }
        return String(authority.prefix { $0 != ":" })
    }

    /// The address as text.
    public var description: String { origin + target }
}
