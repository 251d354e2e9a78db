import Formats
import Markup
import NewsModel

extension SourceReader {
    /// A document of Word and its kin (Office Open XML).
    static let wordDocument = SourceReader(
        name: "Word document", mediaTypes: ["docx": MediaType("application/vnd.openxmlformats")],
        claim: { $0.archive?.entry("word/document.xml") != nil ? .certain : .none },
        read: { content in
            OfficeDocument.reading(of: &content, text: "word/document.xml", about: "docProps/core.xml") { parts in
                WordText(parts.document, styles: parts.styles).blocks
            }
        })

    /// A text document of LibreOffice and its kin (OpenDocument).
    static let openDocument = SourceReader(
        name: "OpenDocument", mediaTypes: ["odt": MediaType("application/vnd.oasis.opendocument.text")],
        claim: { content in
            content.archive?.entry("content.xml") != nil && content.archive?.entry("META-INF/manifest.xml") != nil
                ? .certain : .none
        },
        read: { content in
            OfficeDocument.reading(of: &content, text: "content.xml", about: "meta.xml") {
                OpenText($0.document).blocks
            }
        })
}

/// A document that is XML in a ZIP archive: what both kinds have in common.
enum OfficeDocument {
    typealias Block = WrittenDocument.Block

    struct Parts {
        let document: MarkupTree
        /// Where the names of the styles stand; nil where that is in the document.
        let styles: MarkupTree?
    }

    static func reading(
        of content: inout SourceContent, text: String, about: String, blocks: (Parts) -> [Block]
    ) -> SourceReader.Reading {
        let file = content.file
        guard let archive = content.archive else {
            return .init(parsed: .unreadable(file, "is a broken office document"))
        }
        func tree(_ name: String) throws(ZIPArchive.Failure) -> MarkupTree? {
            guard let entry = archive.entry(name) else { return nil }
            let bytes = try archive.contents(of: entry, limit: content.unpackingLimit)
            content.unpackable -= bytes.count
            return MarkupTree(recoveringXML: String(decoding: bytes, as: UTF8.self))
        }
        do {
            guard let document = try tree(text), document.root != nil else {
                return .init(parsed: .unreadable(file, "is an office document that is broken or has a password"))
            }
            var written = WrittenDocument()
            for block in blocks(Parts(document: document, styles: try tree("word/styles.xml"))) {
                written.add(block.text, kind: block.kind, isTitle: block.isTitle)
            }
            let source = content.sourceText
            // What is said of the document may be broken where the document is not.
            if let properties = try? tree(about) { describe(&written, by: properties, source) }
            return .init(parsed: written.parsed(from: source))
        } catch {
            let reason =
                switch error {
                case .encrypted: "is an office document with a password; save it without one"
                case .tooLarge: content.tooLarge
                case .unreadable: "is an office document that is broken or cut short"
                }
            return .init(parsed: .unreadable(file, reason))
        }
    }

    /// Fills in the core properties, which both kinds name alike (Dublin Core), or nearly.
    private static func describe(_ document: inout WrittenDocument, by tree: MarkupTree, _ source: SourceText) {
        func line(_ names: String...) -> String? {
            let node = names.lazy.compactMap { tree.document.first($0) }.first { !$0.text.trimmed.isEmpty }
            return node?.text.singleSpaced
        }
        if let title = line("title"), !isFileName(title) { document.title = title }
        if let author = line("initial-creator", "creator"), source.authorNames.isFullName(author) {
            document.authors = [author]
        }
        let created = line("created", "creation-date").flatMap(source.dateReader.readFeedDate)
        let modified = line("modified", "date").flatMap(source.dateReader.readFeedDate)
        // Who begins from last year's document takes its time along.
        let isOld = created.flatMap { created in
            modified.map { $0.secondsSince1970 - created.secondsSince1970 > 30 * 86_400 }
        }
        document.published = isOld == true ? modified : created ?? modified
        document.updated = modified
        document.language = line("language")
        document.keywords = line("keywords", "keyword")?.split { ",;".contains($0) }.map(\.trimmed) ?? []
    }

    private static func isFileName(_ title: String) -> Bool {
        let lowered = title.lowercased()
        return lowered.hasPrefix("microsoft word")
            || [".doc", ".docx", ".odt", ".rtf"].contains(where: lowered.hasSuffix)
    }
}

/// The text of a Word document (ECMA-376, part 1, chapter 17), with the changes that somebody proposed.
private struct WordText {
    private(set) var blocks: [OfficeDocument.Block] = []
    private let styles: [String: String]

    init(_ tree: MarkupTree, styles: MarkupTree?) {
        self.styles = Self.names(of: styles)
        guard let body = tree.document.first("body") else { return }
        walk(body.index + 1..<body.end, of: tree)
    }

    /// The names of styles by what documents call them; in a Russian Word the heading's identifier is "1".
    private static func names(of tree: MarkupTree?) -> [String: String] {
        let styles = tree?.document.all("style") ?? []
        return styles.reduce(into: [:]) { names, style in
            guard let id = value("styleId", of: style), let name = style.child("name").flatMap({ value("val", of: $0) })
            else { return }
            names[id] = name.lowercased()
        }
    }

    private mutating func walk(_ nodes: Range<Int>, of tree: MarkupTree) {
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            let node = MarkupNode(tree: tree, index: index)
            switch node.name {
            case "p":
                add(node)
                index = node.end
            case "tr":
                let cells = node.children("tc").map { Self.text(of: $0).singleSpaced }.filter { !$0.isEmpty }
                blocks.append(.init(text: cells.joined(separator: " | ")))
                index = node.end
            case _ where Self.skipped.contains(node.name): index = node.end
            default: index += 1
            }
        }
    }

    private mutating func add(_ paragraph: MarkupNode) {
        let properties = paragraph.child("pPr")
        let id = properties?.child("pStyle").flatMap { Self.value("val", of: $0) } ?? ""
        let style = styles[id] ?? id.lowercased()
        let level = style.hasPrefix("heading") ? style.last?.wholeNumberValue : nil
        let isTitle = style == "title" || level == 1
        let kind: Paragraph.Kind =
            if isTitle || level != nil || style == "subtitle" || properties?.child("outlineLvl") != nil {
                .heading
            } else if properties?.child("numPr") != nil || style.hasPrefix("list") {
                .listItem
            } else {
                style.hasSuffix("quote") ? .quotation : .paragraph
            }
        for line in Self.text(of: paragraph).split(separator: "\n") {
            blocks.append(.init(text: String(line), kind: kind, isTitle: isTitle))
        }
    }

    /// What was deleted, moved away, hidden, or stands in a box of its own.
    private static let skipped: Set = [
        "del", "moveFrom", "Fallback", "txbxContent", "pict", "drawing", "sectPr", "tblPr", "instrText", "rt",
    ]

    private static func text(of node: MarkupNode) -> String {
        var text = ""
        var index = node.index + 1
        while index < node.end {
            let inner = MarkupNode(tree: node.tree, index: index)
            switch inner.name {
            case "t": text += inner.text
            case "tab": text += " "
            case "br", "cr": text += "\n"
            case "noBreakHyphen": text += "-"
            case "p": text += text.isEmpty ? "" : " "
            case "r" where inner.child("rPr")?.child("vanish") != nil:
                index = inner.end
                continue
            case _ where skipped.contains(inner.name):
                index = inner.end
                continue
            default: break
            }
            index += 1
        }
        return text
    }

    private static func value(_ name: String, of node: MarkupNode) -> String? {
        node.attributes.first { $0.name.local == name }?.value
    }
}

/// The text of an OpenDocument (ODF 1.3, part 3).
private struct OpenText {
    private(set) var blocks: [OfficeDocument.Block] = []
    /// The styles that a document's own styles are made from.
    private let parents: [String: String]

    init(_ tree: MarkupTree) {
        parents = tree.document.all("style").reduce(into: [:]) { parents, style in
            guard let name = Self.value("name", of: style) else { return }
            parents[name] = Self.value("parent-style-name", of: style)
        }
        guard let body = tree.document.first("text") else { return }
        walk(body)
    }

    private mutating func walk(_ body: MarkupNode) {
        var index = body.index + 1
        var listEnd = 0
        while index < body.end {
            let node = MarkupNode(tree: body.tree, index: index)
            switch node.name {
            case "h", "p":
                add(node, isItem: index < listEnd)
                index = node.end
            case "table-row":
                let cells = node.children("table-cell").map { Self.text(of: $0).singleSpaced }.filter { !$0.isEmpty }
                blocks.append(.init(text: cells.joined(separator: " | ")))
                index = node.end
            case _ where Self.skipped.contains(node.name): index = node.end
            default:
                if node.name == "list" { listEnd = max(listEnd, node.end) }
                index += 1
            }
        }
    }

    private mutating func add(_ node: MarkupNode, isItem: Bool) {
        let own = Self.value("style-name", of: node) ?? ""
        let style = (parents[own] ?? own).lowercased()
        let level = node.name == "h" ? Self.value("outline-level", of: node).flatMap { Int($0) } ?? 1 : nil
        let isTitle = style == "title" || level == 1
        let kind: Paragraph.Kind =
            if isTitle || level != nil || style == "subtitle" {
                .heading
            } else if isItem {
                .listItem
            } else {
                style.hasPrefix("quot") ? .quotation : .paragraph
            }
        for line in Self.text(of: node).split(separator: "\n") {
            blocks.append(.init(text: String(line), kind: kind, isTitle: isTitle))
        }
    }

    private static let skipped: Set = [
        "tracked-changes", "annotation", "note", "frame", "table-of-content", "sequence-decls", "forms", "ruby-text",
    ]

    private static func text(of node: MarkupNode) -> String {
        var text = ""
        var index = node.index + 1
        while index < node.end {
            let inner = MarkupNode(tree: node.tree, index: index)
            if inner.isText {
                text += inner.text.replacing("\n", with: " ")
            } else {
                switch inner.name {
                case "s", "tab": text += " "
                case "line-break": text += "\n"
                case "p": text += text.isEmpty ? "" : " "
                case _ where skipped.contains(inner.name):
                    index = inner.end
                    continue
                default: break
                }
            }
            index += 1
        }
        return text
    }

    private static func value(_ name: String, of node: MarkupNode) -> String? {
        node.attributes.first { $0.name.local == name }?.value
    }
}
