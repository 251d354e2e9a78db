import ArgumentParser
import FoundationEssentials
import NewsModel
import Parsing

/// `svodka parse`: the articles in pages, feeds and texts.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Finds the article in a page, a feed or a pasted text.",
        discussion: """
            Prints what was found: title, authors, time, and the text. With --jsonl it is a filter: \
            {"id","url"?,"html"} (text) or {"id","url"?,"mediaType"?,"base64"} (bytes) in; \
            {"id","title","author","published","language","section","paragraphs"} or, for a feed, \
            {"id","title","link","items"} out.
            """)

    @OptionGroup var input: StageInput

    @Option(help: "Hours east of UTC for times that name no zone, such as 3 or 5.5.")
    var zone = 0.0

    func validate() throws {
        guard (-14...14).contains(zone) else { throw ValidationError("--zone lies between -14 and 14.") }
    }

    func run() throws {
        var options = SourceParser.Options()
        options.zoneOffset = Int(zone * 3_600)
        // By tomorrow's end it is tomorrow everywhere.
        options.latest = Timestamp(secondsSince1970: Int(Date().timeIntervalSince1970) + 2 * 86_400, zoneOffset: 0)
        let parser = SourceParser(options: options)
        if input.jsonl {
            try JSONLinesFilter.run(ParseInput.self) { ParseAnswer(try $0.parse(with: parser), id: $0.id) }
        } else {
            try input.forEachArticle(with: parser) { try StandardStreams.print(ArticleListing($0).text) }
        }
    }
}

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
