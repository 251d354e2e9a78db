import Formats
import Markup

/// The name of a person in a feed.
enum FeedAuthor {
    /// Atom's `<author><name>`, or the text of RSS: `editor@example.com (Anna Lesnaya)`, `Anna Lesnaya <editor@…>`.
    static func name(_ node: MarkupNode) -> String? {
        let parts = node.elements
        if parts.isEmpty { return name(in: node.text) }
        let name = parts.first { ["name", "nickname", "person"].contains($0.name.lowercased()) }
        return (name ?? parts.first { $0.name.lowercased() == "email" }).flatMap { self.name(in: $0.text) }
    }

    /// The name without the address; the address alone where there is no name.
    static func name(in text: String) -> String? {
        let text = FeedText.singleSpaced(text)
        guard text.contains("@") else { return text.isEmpty ? nil : text }
        for (open, close) in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard let start = text.firstIndex(of: open), let end = text.lastIndex(of: close), start < end else {
                continue
            }
            let inside = text[text.index(after: start)..<end].trimmed
            let outside = text[..<start].trimmed
            let name = inside.contains("@") ? outside : inside
            if !name.isEmpty { return name.trimmingQuotes }
        }
        return text
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        var rest = self[...]
        if rest.count > 1, rest.first == "\"", rest.last == "\"" { rest = rest.dropFirst().dropLast() }
        return String(rest)
    }
}
