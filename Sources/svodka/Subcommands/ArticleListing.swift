import NewsModel

/// An article as `svodka parse` shows it to a person.
struct ArticleListing {
    let text: String

    init(_ article: Article) {
        var lines = [article.id, "Title: \(article.title)"]
        let fields: [(String, String?)] = [
            ("Author", article.authors.isEmpty ? nil : article.authors.joined(separator: "; ")),
            ("Published", article.published.map(Self.describe)), ("Updated", article.updated.map(Self.describe)),
            ("Language", article.languageTag?.rawValue), ("Section", article.section),
            ("Publisher", article.publisher), ("Agency", article.agency), ("Dateline", article.dateline),
            ("URL", article.url),
            ("Keywords", article.keywords.isEmpty ? nil : article.keywords.joined(separator: "; ")),
            ("Teaser", article.isTeaser ? "yes, the full text is elsewhere" : nil),
        ]
        for case (let name, let value?) in fields { lines.append("\(name): \(value)") }
        lines.append("")
        for paragraph in article.paragraphs { lines.append(Self.mark(paragraph.kind) + paragraph.text) }
        text = lines.joined(separator: "\n") + "\n\n"
    }

    private static func describe(_ time: Timestamp) -> String {
        time.iso8601 + (time.zoneIsAssumed && time.precision != .day ? " (zone assumed)" : "")
    }

    /// As in Markdown, which most people can read.
    private static func mark(_ kind: Paragraph.Kind) -> String {
        switch kind {
        case .paragraph: ""
        case .heading: "## "
        case .listItem: "- "
        case .quotation: "> "
        }
    }
}
