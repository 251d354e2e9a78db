/// A URI or a relative reference, cut into its parts (RFC 3986, section 3); any text can be one.
struct URIReference: Equatable {
    var scheme: String?
    var authority: String?
    var path: String
    var query: String?
    var fragment: String?

    init(_ text: String) {
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

    var string: String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
            + (fragment.map { "#" + $0 } ?? "")
    }

    /// The reference as seen from a base (RFC 3986, section 5.2); unchanged when the base is relative itself.
    func resolved(against base: URIReference) -> URIReference {
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
    static func link(_ text: String, base: String?) -> String? {
        let text = text.trimmed
        guard !text.isEmpty || base != nil, text.utf8.count <= longest else { return nil }
        let reference = URIReference(text)
        let target = base.map { reference.resolved(against: URIReference($0)) } ?? reference
        if let scheme = target.scheme, refused.contains(scheme) { return nil }
        return target.string
    }

    private static let refused: Set = [
        "javascript", "vbscript", "data", "file", "about", "blob", "livescript", "mocha",
    ]
    /// Longer ones are data in disguise.
    private static let longest = 4_096
}
