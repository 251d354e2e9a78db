import Formats
import Markup
import NewsModel

extension SourceReader {
    /// Markdown, with or without front matter; plain text below front matter, too.
    static let markdown = SourceReader(
        name: "Markdown",
        mediaTypes: ["md": MediaType("text/markdown"), "markdown": MediaType("text/markdown")], mostClaim: .likely,
        claim: { content in
            let isSaid = content.file.mediaType?.essence.hasSuffix("markdown") == true
            guard isSaid || Markdown.looksLikeIt(content.start) else { return .none }
            return content.profile.kind == .words ? .likely : .none
        },
        readText: { Markdown($0).parse() })
}

/// Reads Markdown as a document: its signs mean headings, lists, quotations and tables, or nothing to a reader.
struct Markdown {
    private let source: SourceText
    private var document = WrittenDocument()
    /// Of the paragraph that is not yet at its end.
    private var open: [String] = []
    private var kind = Paragraph.Kind.paragraph

    private static let mostLines = 50_000

    init(_ source: SourceText) {
        self.source = source
    }

    /// Whether a text that nobody calls Markdown is: front matter, or a heading with other signs after it.
    static func looksLikeIt(_ start: String) -> Bool {
        let lines = start.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.trimmed)
        guard let first = lines.first else { return false }
        if FrontMatter.fences.contains(first) {
            return lines.dropFirst().contains(first)
                && lines.dropFirst().first?.contains(where: { ":=".contains($0) }) == true
        }
        guard first.hasPrefix("# ") else { return false }
        return lines.dropFirst().contains { line in
            line.hasPrefix("## ") || line.hasPrefix("- ") || line.hasPrefix("> ")
                || ["](", "**", "__"].contains { line.firstRange(of: $0) != nil }
        }
    }

    func parse() -> ParsedSource {
        let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .prefix(Self.mostLines).map(String.init)
        var reader = self
        let start = reader.takeFrontMatter(lines)
        reader.take(lines[start...])
        return reader.document.parsed(from: source)
    }

    // MARK: - Front matter

    /// Returns the first line after it.
    private mutating func takeFrontMatter(_ lines: [String]) -> Int {
        guard let matter = FrontMatter(lines, keys: source.words.credits.headerKeys) else { return 0 }
        let values = matter.values
        document.title = values[.title]?.first
        document.published = values[.date]?.first.flatMap(source.dateReader.read)
        document.updated = values[.updated]?.first.flatMap(source.dateReader.read)
        document.authors = (values[.author] ?? []).flatMap { source.authorNames.names(in: $0) }
        document.publisher = values[.source]?.first
        document.url = values[.url]?.first.flatMap { URIReference.link($0, base: nil) }
        document.section = values[.section]?.first
        document.language = values[.language]?.first
        document.keywords = values[.keywords] ?? []
        return matter.end
    }

    // MARK: - Blocks

    private mutating func take(_ lines: ArraySlice<String>) {
        var fence: Substring?
        var isComment = false
        for (index, line) in zip(lines.indices, lines) {
            let text = line.trimmed
            if let mark = fence {
                if text.hasPrefix(mark) { fence = nil }
            } else if isComment || text.hasPrefix("<!--") {
                isComment = text.firstRange(of: "-->") == nil
            } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
                endBlock()
                fence = text.prefix(3)
            } else if text.isEmpty || Self.isDefinition(text) {
                endBlock()
            } else if Self.isRule(text) {
                // Below a line of text it is an underline, which makes that a heading.
                if !open.isEmpty, kind == .paragraph, text.first != "*", text.first != "_" {
                    addHeading(open.joined(separator: " "), level: text.first == "=" ? 1 : 2)
                    open = []
                }
                endBlock()
            } else {
                take(
                    text, isIndented: line.first?.isWhitespace == true,
                    next: index + 1 < lines.endIndex ? lines[index + 1] : "")
            }
        }
        endBlock()
    }

    private mutating func take(_ text: String, isIndented: Bool, next: String) {
        let level = text.prefix { $0 == "#" }.count
        if (1...6).contains(level), text.dropFirst(level).first.map(\.isWhitespace) ?? false {
            endBlock()
            var title = text.dropFirst(level).trimmed
            while title.last == "#" { title.removeLast() }
            addHeading(title, level: level)
        } else if text.hasPrefix("|") || Self.isTableRule(next.trimmed) {
            endBlock()
            if !Self.isTableRule(text) {
                document.add(
                    Self.plain(
                        text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " | ")))
            }
        } else if text.hasPrefix(">") {
            let rest = text.drop { $0 == ">" || $0 == " " }.trimmed
            if kind != .quotation || rest.isEmpty { endBlock() }
            kind = .quotation
            if !rest.isEmpty { open.append(rest) }
        } else if let item = Self.item(text) {
            endBlock()
            kind = .listItem
            open = [item]
        } else {
            // A line that stands at the margin ends a list; within a paragraph it goes on.
            if kind == .listItem, !isIndented, open.isEmpty { kind = .paragraph }
            open.append(text)
        }
    }

    private mutating func addHeading(_ text: String, level: Int) {
        document.add(Self.plain(text), kind: .heading, isTitle: level == 1)
    }

    private mutating func endBlock() {
        if !open.isEmpty {
            document.add(Self.plain(BrokenLines.joinedParagraph(open)), kind: kind)
            open = []
        }
        kind = .paragraph
    }

    /// A line of three marks or more, alike but for spaces.
    private static func isRule(_ text: String) -> Bool {
        let marks = text.filter { $0 != " " }
        guard let first = marks.first, "-*_=".contains(first), marks.count >= 3 || first == "=" else { return false }
        return marks.allSatisfy { $0 == first }
    }

    private static func isTableRule(_ text: String) -> Bool {
        text.contains("|") && text.contains("-") && text.allSatisfy { "|-: ".contains($0) }
    }

    /// `[1]: https://…`, `[^1]: a note`.
    private static func isDefinition(_ text: String) -> Bool {
        guard text.hasPrefix("["), let end = text.firstRange(of: "]:") else { return false }
        return text[..<end.lowerBound].count <= 60
    }

    /// The text behind a bullet or a number; nil without one.
    private static func item(_ text: String) -> String? {
        if let first = text.first, "-*+".contains(first), text.dropFirst().first == " " {
            let rest = text.dropFirst(2).trimmed
            return rest.hasPrefix("[ ] ") || rest.lowercased().hasPrefix("[x] ") ? String(rest.dropFirst(4)) : rest
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), let mark = text.dropFirst(digits.count).first, ".)".contains(mark),
            text.dropFirst(digits.count + 1).first == " "
        else { return nil }
        return text.dropFirst(digits.count + 2).trimmed
    }
}

/// What stands above a text between two lines of `---` or `+++`: keys and values.
private struct FrontMatter {
    static let fences: Set = ["---", "+++"]

    private(set) var values: [HeaderKey: [String]] = [:]
    /// The first line after it.
    let end: Int

    private static let mostLines = 200

    init?(_ lines: [String], keys: [String: HeaderKey]) {
        guard let start = lines.firstIndex(where: { !$0.trimmed.isEmpty }), Self.fences.contains(lines[start].trimmed),
            let end = lines[(start + 1)...].prefix(Self.mostLines).firstIndex(where: {
                $0.trimmed == lines[start].trimmed
            })
        else { return nil }
        self.end = end + 1
        var last: HeaderKey?
        for line in lines[(start + 1)..<end] {
            let text = line.trimmed
            if text.hasPrefix("- "), let last {
                values[last, default: []].append(Self.bare(text.dropFirst(2)))
            } else if let mark = text.firstIndex(where: { ":=：".contains($0) }), line.first?.isWhitespace == false {
                let name = text[..<mark].trimmed.lowercased()
                last = keys[name] ?? (name == "tags" ? .keywords : nil)
                let list = Self.list(text[text.index(after: mark)...].trimmed)
                if let last, values[last] == nil, !list.isEmpty { values[last] = list }
            }
        }
    }

    /// `[a, "b"]` is a list; anything else one value.
    private static func list(_ value: String) -> [String] {
        guard value.hasPrefix("["), value.hasSuffix("]") else { return value.isEmpty ? [] : [bare(value[...])] }
        return value.dropFirst().dropLast().split(separator: ",").map(bare).filter { !$0.isEmpty }
    }

    private static func bare(_ value: Substring) -> String {
        let text = value.trimmed
        guard text.count > 1, let first = text.first, first == text.last, "\"'".contains(first) else { return text }
        return String(text.dropFirst().dropLast())
    }
}

extension Markdown {
    /// A text without the signs of emphasis, links, pictures, code and notes.
    static func plain(_ text: String) -> String {
        var output = ""
        let characters = Array(text)
        var index = 0
        var previous: Character = " "
        // Brackets without end are not looked at again and again.
        var failures = 0
        func link(at start: Int) -> Link? {
            guard failures < 100 else { return nil }
            let link = Link(characters, at: start)
            if link == nil { failures += 1 }
            return link
        }
        func append(_ character: Character) {
            output.append(character)
            previous = character
        }
        while index < characters.count {
            let character = characters[index]
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            switch character {
            case "\\" where next.isPunctuation || next.isSymbol:
                append(next)
                index += 2
                continue
            case "!" where next == "[":
                if let link = link(at: index + 1) {
                    index = link.end
                    continue
                }
                append(character)
            case "[":
                if let link = link(at: index) {
                    if characters[index + 1] != "^" { output += plain(link.text) }
                    previous = output.last ?? " "
                    index = link.end
                    continue
                }
                append(character)
            case "`": break
            case "~" where next == "~" || previous == "~": previous = "~"
            case "*" where !(previous.isWhitespace && next.isWhitespace): break
            case "_" where !isWord(previous) || !isWord(next): break
            default: append(character)
            }
            index += 1
        }
        return output.withoutMarkup
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// `[text](address "title")`, `[text][name]`, `[^note]`.
    private struct Link {
        let text: String
        let end: Int

        /// A longer text or address, in characters, is none.
        private static let longest = 2_000

        init?(_ characters: [Character], at start: Int) {
            guard let close = Self.closing("]", for: "[", in: characters, from: start) else { return nil }
            text = String(characters[(start + 1)..<close])
            let next = close + 1 < characters.count ? characters[close + 1] : " "
            if next == "(", let end = Self.closing(")", for: "(", in: characters, from: close + 1) {
                self.end = end + 1
            } else if next == "[", let end = Self.closing("]", for: "[", in: characters, from: close + 1) {
                self.end = end + 1
            } else if text.hasPrefix("^") {
                self.end = close + 1
            } else {
                return nil
            }
        }

        private static func closing(
            _ close: Character, for open: Character, in characters: [Character], from start: Int
        ) -> Int? {
            var depth = 0
            for index in start..<min(characters.count, start + longest) {
                if characters[index] == open { depth += 1 }
                if characters[index] == close { depth -= 1 }
                if depth == 0 { return index }
            }
            return nil
        }
    }
}
