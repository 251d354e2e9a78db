import Digests
import Formats
import Languages

/// Makes of what a page calls its outlet a name that readers may see.
struct OutletDisplay: Sendable {
    /// Words before a colon that say that a source follows: `Source`, «Источник», 来源.
    private let labels: Set<String>

    init(_ languages: LanguagePacks = .standard) {
        labels = Set(
            languages.all.flatMap { pack in
                pack.parsing.credits.lines("sources") + pack.parsing.credits.lines("header-source")
            }.map { $0.lowercased() })
    }

    /// The name without its label, the host of an address; nil for what is no name, such as a file's or a slug.
    func name(_ text: String) -> String? {
        var name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        if let colon = name.firstIndex(where: { $0 == ":" || $0 == "：" }),
            labels.contains(name[..<colon].trimmed.lowercased())
        {
            name = name[name.index(after: colon)...].trimmed[...]
        }
        if name.hasPrefix("www.") { name = "http://" + name }
        if name.contains("://") { return WebLink.host(of: String(name)).flatMap { $0.contains(".") ? $0 : nil } }
        return name.isEmpty || isSlug(name) ? nil : String(name)
    }

    /// `north-agency-news`, `mill.html`: small ASCII letters and digits joined by marks.
    private func isSlug(_ name: Substring) -> Bool {
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_.".utf8.contains($0)
        }
        let isFile = [".html", ".htm", ".txt", ".xml", ".php"].contains { name.hasSuffix($0) }
        return isPlain && (isFile || name.contains("_") || name.split(separator: "-").count > 2)
    }
}
