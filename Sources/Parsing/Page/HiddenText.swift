import Formats
import Markup
import NewsModel

/// The article of a page that shows it by a script: in JSON-LD, a frame's source, a template, or the state that scripts
/// begin with.
struct HiddenText {
    private let page: Page

    init(_ page: Page) {
        self.page = page
    }

    /// The first of these that is a text of some sentences; empty where none is.
    var paragraphs: [Paragraph] {
        let places: [() -> [Paragraph]] = [
            { page.structured.paragraphs }, { inFrames }, { inTemplates },
            { ScriptState(page.source.text).paragraphs },
        ]
        return places.lazy.map { $0() }.first { !$0.isEmpty } ?? []
    }

    /// Whether the page has such a state, whatever is in it.
    var isKeptByScripts: Bool { ScriptState(page.source.text).start != nil }

    private func elements(_ name: String) -> [MarkupNode] {
        page.outline.elements(.unseen).filter { $0.name == name }
    }

    private var inFrames: [Paragraph] {
        elements("iframe").prefix(Self.most).compactMap { $0["srcdoc"] }
            .map { Self.text(HTMLText(html: $0, skipsPictures: true)) }.first { !$0.isEmpty } ?? []
    }

    private var inTemplates: [Paragraph] {
        elements("template").prefix(Self.most).map { Self.text(HTMLText($0, skipsPictures: true)) }
            .first { !$0.isEmpty } ?? []
    }

    private static let most = 40

    private static func text(_ text: HTMLText) -> [Paragraph] { isText(text.paragraphs) ? text.paragraphs : [] }

    /// Whether paragraphs are an article's: three sentences, and a few hundred bytes.
    static func isText(_ paragraphs: [Paragraph]) -> Bool {
        let stops = paragraphs.reduce(0) { $0 + $1.text.count { ".。!?！？".contains($0) } }
        return stops >= 3 && paragraphs.reduce(0) { $0 + $1.text.utf8.count } >= 300
    }
}

/// What a page's scripts begin with, as Next.js, Nuxt and others put it into a page: JSON that holds the article too.
private struct ScriptState {
    private let bytes: [UInt8]
    /// Where the JSON begins; nil for a page without it.
    let start: Int?

    private static let names = [
        "__NEXT_DATA__", "__NUXT__", "__INITIAL_STATE__", "__PRELOADED_STATE__", "__APOLLO_STATE__", "__INITIAL_DATA__",
    ].map { Array($0.utf8) }

    init(_ text: String) {
        let place = Self.names.lazy.compactMap { text.utf8Offset(of: $0) }.first
        bytes = place == nil ? [] : Array(text.utf8)
        let name = place ?? 0
        start = bytes[name...].prefix(500).firstIndex(of: UInt8(ascii: "{"))
    }

    /// The longest text under a member that is called as texts are.
    var paragraphs: [Paragraph] {
        guard let start, let state = JSONValue(embedded: bytes[start...]) else { return [] }
        var texts: [[Paragraph]] = []
        var values: [(name: String, value: JSONValue)] = [("", state)]
        var seen = 0
        while let (name, value) = values.popLast(), seen < Self.mostValues {
            seen += 1
            if Self.textNames.contains(name.lowercased()) {
                let text = Self.paragraphs(of: value)
                if HiddenText.isText(text) { texts.append(text) }
            }
            switch value {
            case .object(let object): values += object.members.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
            case .array(let elements): values += elements.reversed().map { ("", $0) }
            default: break
            }
        }
        return texts.max { Self.length($0) < Self.length($1) } ?? []
    }

    private static let mostValues = 20_000
    private static let textNames: Set = ["body", "content", "articlebody", "text", "html", "bodyhtml", "contenthtml"]

    private static func length(_ paragraphs: [Paragraph]) -> Int { paragraphs.reduce(0) { $0 + $1.text.utf8.count } }

    /// A text, or pieces of one: `[{"type": "paragraph", "text": …}]`.
    private static func paragraphs(of value: JSONValue) -> [Paragraph] {
        switch value {
        case .string(let text):
            text.firstRange(of: "</") == nil
                ? text.split(whereSeparator: \.isNewline).map { Paragraph($0.collapsed, kind: .paragraph) }
                    .filter { !$0.text.isEmpty }
                : HTMLText(html: text, skipsPictures: true).paragraphs
        case .array(let pieces):
            pieces.prefix(500).flatMap { piece in
                ["text", "content", "html", "value"].lazy.compactMap { piece[$0]?.text }.first
                    .map { HTMLText(html: $0, skipsPictures: true).paragraphs } ?? []
            }
        default: []
        }
    }
}
