/// A URI or a relative reference, cut into its parts (RFC 3986, section 3); any text can be one.
public struct URIReference: Equatable, Sendable {
    /// In lower case; nil in a relative reference.
    public var scheme: String?
    /// What stands between `//` and the path: host, port, user.
    public var authority: String?
    /// As written; may be empty.
    public var path: String
    /// Without its question mark.
    public var query: String?
    /// Without its number sign.
    public var fragment: String?

    /// Cuts a text, which loses the white space at its ends.
    public init(_ text: String) {
        var rest = text.trimmed[...]
        if let hash = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: hash)...])
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        if let colon = rest.firstIndex(of: ":"), Self.isScheme(rest[..<colon]) {
            scheme = rest[..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            authority = String(rest[..<end])
            rest = rest[end...]
        }
        path = String(rest)
    }

    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) >= UInt8(ascii: "a"), (first | 0x20) <= UInt8(ascii: "z")
        else { return false }
        return text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
        }
    }

    /// The reference as text.
    public var string: String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
            + (fragment.map { "#" + $0 } ?? "")
    }

    /// The reference as seen from a base (RFC 3986, section 5.2); unchanged when the base is relative itself.
    public func resolved(against base: URIReference) -> URIReference {
        guard base.scheme != nil, scheme == nil else { return self }
        var target = self
        target.scheme = base.scheme
        guard authority == nil else { return target.withoutDots() }
        target.authority = base.authority
        if path.isEmpty {
            target.path = base.path
            target.query = query ?? base.query
            return target
        }
        if !path.hasPrefix("/") { target.path = base.merged(with: path) }
        return target.withoutDots()
    }

    private func merged(with relative: String) -> String {
        if path.isEmpty, authority != nil { return "/" + relative }
        guard let slash = path.lastIndex(of: "/") else { return relative }
        return path[...slash] + relative
    }

    /// Section 5.2.4.
    private func withoutDots() -> URIReference {
        var copy = self
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                if kept.count > 1 { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        copy.path = kept.joined(separator: "/")
        return copy
    }

    /// A link that a reader may follow: absolute where the base is known; nil for scripts, data and local files.
    public static func link(_ text: String, base: String?) -> String? {
        let text = text.trimmed
        guard !text.isEmpty || base != nil, text.utf8.count <= longestLink else { return nil }
        let reference = URIReference(text)
        let target = base.map { reference.resolved(against: URIReference($0)) } ?? reference
        if let scheme = target.scheme, refusedSchemes.contains(scheme) { return nil }
        return target.string
    }

    private static let refusedSchemes: Set = [
        "javascript", "vbscript", "data", "file", "about", "blob", "livescript", "mocha",
    ]
    /// Longer ones are data in disguise.
    private static let longestLink = 4_096
}

/// What links carry to tell the publisher where a reader came from: it is no part of the address, and makes two links
/// to one article differ.
public enum TrackingParameters {
    private static let names: Set<Substring> = [
        "fbclid", "gclid", "yclid", "dclid", "msclkid", "mc_cid", "mc_eid", "spm",
    ]

    /// The link without them; all else stays as it was, to the letter.
    public static func removed(from link: String) -> String {
        let fragment = link.firstIndex(of: "#") ?? link.endIndex
        guard let question = link[..<fragment].firstIndex(of: "?") else { return link }
        let query = link[link.index(after: question)..<fragment]
        let parameters = query.split(separator: "&", omittingEmptySubsequences: false)
        let kept = parameters.filter { parameter in
            let name = parameter.prefix { $0 != "=" }
            return !name.hasPrefix("utm_") && !names.contains(name)
        }
        guard kept.count < parameters.count else { return link }
        return link[..<question] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + link[fragment...]
    }
}

/// Percent-encoding (RFC 3986, section 2.1).
public enum PercentEncoding {
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// The text in UTF-8, with `%` and two digits for every byte but those that are kept.
    public static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            bytes += isKept(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text that an encoded one stands for; what is no UTF-8 becomes U+FFFD, a `%` without its digits stays.
    public static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let code = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte stands for itself wherever it is: letters, digits, `-`, `.`, `_`, `~` (section 2.3).
    public static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
