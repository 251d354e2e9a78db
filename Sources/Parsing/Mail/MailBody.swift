import Formats
import Markup
import NewsModel

/// The text of a mail: which of its forms is read, what was forwarded in it, and what several items it holds.
struct MailBody {
    private let plain: String?
    private let html: String?
    /// What somebody wrote to the desk in HTML, without what stands around pages; nil for any other mail.
    let letter: WrittenDocument?
    /// The items of a newsletter; nil for any other mail.
    let newsletter: [FeedEntry]?
    /// Whether the text is of another mail, which stands with its own head in it.
    let isForwarded: Bool

    init(plain: [String], html: [String], isOfList: Bool, _ source: SourceText) {
        let page = html.isEmpty ? nil : html.joined(separator: "\n")
        let text = plain.map(Self.withoutSignature).joined(separator: "\n\n").trimmed
        newsletter =
            page.flatMap { Newsletter(html: $0, isOfList: isOfList, source).items }
            ?? (isOfList ? Newsletter(text: text, source).items : nil)
        let blocks = page.map { HTMLText(html: $0, skipsPictures: true).paragraphs } ?? []
        let pageLines = blocks.map(\.text).joined(separator: "\n")
        if let inner = ForwardedMail.text(in: text.isEmpty ? pageLines : text, words: source.words) {
            (self.plain, self.html, letter, isForwarded) = (inner, nil, nil, true)
            return
        }
        isForwarded = false
        // The plain form of some mails says only that there is another.
        let isEnough = TextWeight.weight(of: text) * 5 >= TextWeight.weight(of: pageLines) * 3
        self.plain = text.isEmpty ? nil : text
        self.html = page != nil && isEnough && !text.isEmpty ? nil : page
        letter = self.html == nil || isOfList || blocks.isEmpty ? nil : Self.letter(blocks)
    }

    /// The paragraphs above the signature.
    private static func letter(_ paragraphs: [Paragraph]) -> WrittenDocument {
        var document = WrittenDocument()
        let end = paragraphs.dropFirst().firstIndex { $0.text == "--" } ?? paragraphs.endIndex
        for paragraph in paragraphs[..<end] { document.add(paragraph.text, kind: paragraph.kind) }
        return document
    }

    /// The forms of the text, the best first.
    func candidates(named name: String) -> [SourceFile] {
        [html.map { ($0, MediaType.html) }, plain.map { ($0, .plainText) }].compactMap { $0 }.map {
            SourceFile(name: name, mediaType: $1, bytes: Array($0.utf8))
        }
    }

    /// What stands above the line of two hyphens that mail programs put before a signature.
    private static func withoutSignature(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let mark = lines.lastIndex(where: { $0 == "-- " || $0 == "--" }), mark > 0 else { return text }
        return lines[..<mark].joined(separator: "\n")
    }
}

/// A mail that was forwarded within the text of another.
enum ForwardedMail {
    /// The lines looked at for its head.
    private static let mostLines = 400
    /// What stands above it, by weight, is no longer.
    private static let longestNote = 300
    /// A head has no more lines than this.
    private static let longestHead = 8

    /// The inner mail with its head as a block of keys; nil where nothing is forwarded.
    static func text(in text: String, words: SourceWords) -> String? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for index in lines.indices.prefix(mostLines) where isMark(lines[index].trimmed, words) {
            // Who answers writes more than who passes on.
            guard TextWeight.weight(of: lines[..<index].joined(separator: " ")) < longestNote else { return nil }
            var start = index + 1
            while start < lines.count, lines[start].trimmed.isEmpty { start += 1 }
            var keys: [HeaderKey: String] = [:]
            var end = start
            while end < lines.count, end < start + longestHead, let field = field(lines[end].trimmed, words) {
                if let key = field.key, keys[key] == nil { keys[key] = field.value }
                end += 1
            }
            guard let title = keys[.title] else { continue }
            var head = ["Title: \(title)"]
            if let date = keys[.date] { head.append("Date: \(date)") }
            if let source = keys[.source] { head.append("Source: \(source.prefix { $0 != "<" && $0 != "[" }.trimmed)") }
            return (head + [""] + lines[end...].map { unquoted($0) }).joined(separator: "\n")
        }
        return nil
    }

    /// A line of marks with words between them, or those words with a colon.
    private static func isMark(_ line: String, _ words: SourceWords) -> Bool {
        guard line.utf8.count <= 120 else { return false }
        let bare = line.lowercased().drop { "-=_> *".contains($0) }
        return words.marks.forwardings.contains(where: bare.hasPrefix)
    }

    /// `From: …`, «Тема: …», 发件人：…; the key is nil for one that tells nothing of the text.
    private static func field(_ line: String, _ words: SourceWords) -> (key: HeaderKey?, value: String)? {
        let line = line.drop { $0 == ">" || $0 == " " || $0 == "*" }
        guard let colon = line.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let name = line[..<colon].lowercased().filter { $0 != "*" }.trimmed
        let value = line[line.index(after: colon)...].drop { $0 == "*" || $0 == " " }.trimmed
        if words.marks.mailSenders.contains(name) { return (.source, value) }
        return (words.credits.headerKeys[name], value)
    }

    private static func unquoted(_ line: Substring) -> String {
        line.hasPrefix(">") ? line.drop { $0 == ">" }.trimmed : String(line)
    }
}

/// A mail that tells several things: each has a headline, a few words and a link.
struct Newsletter {
    /// nil for a mail that does not divide into at least three items.
    private(set) var items: [FeedEntry]?

    private static let fewestItems = 3
    /// An item has at least this much to read, by weight.
    private static let shortestItem = 40

    // MARK: - In HTML

    /// The headings of one rank divide it, where most of them lead somewhere; in a list's mail what stands below may do so.
    init(html: String, isOfList: Bool, _ source: SourceText) {
        let tree = MarkupTree(html: html)
        let elements = tree.document.descendants.filter(\.isElement)
        for rank in ["h1", "h2", "h3", "h4"] {
            let headings = elements.filter { $0.name == rank && !$0.text.singleSpaced.isEmpty }
            guard headings.count >= Self.fewestItems else { continue }
            let ends = headings.dropFirst().map(\.index) + [tree.nodeCount]
            let entries = zip(headings, ends).compactMap { heading, end in
                Self.entry(heading, end: end, linkEnd: isOfList ? end : heading.end, source)
            }
            guard entries.count >= Self.fewestItems, entries.count * 2 > headings.count else { continue }
            items = entries
            return
        }
    }

    private static func entry(
        _ heading: MarkupNode, end: Int, linkEnd: Int, _ source: SourceText
    ) -> FeedEntry? {
        let around = heading.parent.flatMap { $0.name == "a" ? $0["href"] : nil }
        let within = (heading.index..<linkEnd).lazy.map { MarkupNode(tree: heading.tree, index: $0) }
            .first { $0.name == "a" && $0["href"]?.hasPrefix("http") == true }?["href"]
        let link = around?.hasPrefix("http") == true ? around : within
        let paragraphs = HTMLText(heading.tree, nodes: heading.end..<end, skipsPictures: true).beforeLink
        return entry(heading.text.singleSpaced, link, paragraphs, source)
    }

    private static func entry(
        _ title: String, _ link: String?, _ paragraphs: [Paragraph], _ source: SourceText
    ) -> FeedEntry? {
        // Behind the last item stands who sends the mail, and how to get no more of it.
        let text = paragraphs.prefix { paragraph in
            let kind = source.words.marks.kind(of: paragraph.text)
            return kind != .end && kind != .furniture
        }
        guard let link, text.reduce(0, { $0 + TextWeight.weight(of: $1.text) }) >= shortestItem else { return nil }
        var entry = FeedEntry()
        entry.item.title = title
        entry.item.link = URIReference.link(link, base: nil)
        entry.paragraphs = Array(text)
        entry.item.summary = text.map(\.text).joined(separator: "\n")
        return entry
    }

    // MARK: - In plain text

    /// Lines of marks divide it: each item is a headline, some lines, and an address.
    init(text: String, _ source: SourceText) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
        let parts = lines.split { Self.isRule($0) }
        guard parts.count >= Self.fewestItems else { return }
        let entries = parts.compactMap { part -> FeedEntry? in
            let full = part.filter { !$0.isEmpty }
            guard let title = full.first, !Self.isLink(title) else { return nil }
            let rest = BrokenLines.mended(LineUnwrapping.unwrap(Array(part.drop { $0.isEmpty }.dropFirst())))
            let paragraphs = rest.filter { !$0.isEmpty && !Self.isLink($0) }.map { Paragraph($0.singleSpaced) }
            return Self.entry(title, Self.link(in: full), paragraphs, source)
        }
        if entries.count >= Self.fewestItems { items = entries }
    }

    private static func isRule(_ line: String) -> Bool {
        guard line.count >= 5, let first = line.first, "-=*_~#—".contains(first) else { return false }
        return line.allSatisfy { $0 == first }
    }

    private static func isLink(_ line: String) -> Bool { !line.contains(" ") && line.firstRange(of: "://") != nil }

    private static func link(in lines: [String]) -> String? {
        for line in lines {
            guard let start = line.firstRange(of: "http") else { continue }
            return String(line[start.lowerBound...].prefix { !$0.isWhitespace && $0 != ">" && $0 != ")" })
        }
        return nil
    }
}
