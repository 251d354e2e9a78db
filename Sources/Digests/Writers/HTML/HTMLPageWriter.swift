import Markup
public import NewsModel

/// Writes an edition as one page of HTML: headings in order, every text with its language, no script.
public struct HTMLPageWriter: Sendable {
    /// Where the page is read.
    public enum Kind: Sendable {
        /// In a browser, where a term shows its equivalents when it is pointed at or has the focus.
        case page
        /// In a mail program, which keeps little more than text.
        case mail
    }

    private let edition: Language
    private let kind: Kind
    private let template: PageTemplate
    private let otherEditions: [Language: String]

    /// `otherEditions` are the addresses of the same day's pages in other languages, as the page should link them.
    public init(
        edition: Language, kind: Kind = .page, template: PageTemplate? = nil, otherEditions: [Language: String] = [:]
    ) {
        self.edition = edition
        self.kind = kind
        self.template = template ?? (kind == .mail ? .mail : .page)
        self.otherEditions = otherEditions
    }

    /// The page, in UTF-8 and NFC; the same digest gives the same bytes on every machine.
    public func write(_ digest: Digest) -> String {
        write(EditionComposer(edition).compose(digest), of: digest)
    }

    func write(_ composed: ComposedEdition, of digest: Digest) -> String {
        var body = HTMLBuilder()
        writeHead(of: composed, date: digest.date, to: &body)
        if !composed.sections.isEmpty {
            writeContents(of: composed, to: &body)
            body.element("main") { body in
                body.endLine()
                for section in composed.sections { write(section, to: &body) }
            }
            body.endLine()
        }
        writeFoot(of: composed, to: &body)
        return template.filled([
            .lang: edition.tag.rawValue, .title: Escaping.text("\(composed.title) · \(composed.date)"),
            .style: template.style, .body: body.text,
        ])
    }

    private func writeHead(of composed: ComposedEdition, date: CivilDate, to body: inout HTMLBuilder) {
        body.element("header") { body in
            writeEditions(to: &body)
            body.element("h1", text: composed.title)
            body.endLine()
            body.element("p", [("class", "date")]) { body in
                body.element("time", [("datetime", date.description)], text: composed.date)
            }
            body.endLine()
            body.element("p", [("class", "quiet")], text: composed.edition)
            body.endLine()
            body.element("p", text: composed.count)
        }
        body.endLine()
    }

    private func writeEditions(to body: inout HTMLBuilder) {
        guard !otherEditions.isEmpty else { return }
        body.element("ul", [("class", "editions")]) { body in
            for language in Language.allCases {
                guard let address = otherEditions[language] else { continue }
                let tag = language.tag.rawValue
                body.element("li") { body in
                    body.element(
                        "a", [("href", address), ("hreflang", tag), ("lang", tag), ("rel", "alternate")],
                        text: language.ownName)
                }
            }
        }
        body.endLine()
    }

    private func writeContents(of composed: ComposedEdition, to body: inout HTMLBuilder) {
        body.element("nav", [("class", "contents"), ("aria-labelledby", "contents")]) { body in
            body.endLine()
            body.element("h2", [("id", "contents")], text: composed.contents)
            body.endLine()
            for section in composed.sections {
                body.element("h3", text: section.title)
                body.endLine()
                body.element("ol", [("start", section.stories.first.map { String($0.number) })]) { body in
                    for story in section.stories { writeContentsLine(story, to: &body) }
                }
                body.endLine()
            }
        }
        body.endLine()
    }

    private func writeContentsLine(_ story: ComposedStory, to body: inout HTMLBuilder) {
        let language = story.headline.languageTag
        body.element("li") { body in
            body.append(story.contentsFrame.before)
            body.element(
                "a", [("href", "#s\(story.number)"), ("lang", language == edition.tag ? nil : language.rawValue)],
                text: story.headline.quoted)
            body.append(story.contentsFrame.after)
        }
    }

    private func write(_ section: ComposedSection, to body: inout HTMLBuilder) {
        body.element("section", [("aria-labelledby", section.name.rawValue)]) { body in
            body.endLine()
            body.element("h2", [("id", section.name.rawValue)], text: section.title)
            body.endLine()
            for story in section.stories {
                StoryHTML(story: story, edition: edition, kind: kind).write(to: &body)
            }
        }
        body.endLine()
    }

    private func writeFoot(of composed: ComposedEdition, to body: inout HTMLBuilder) {
        let lines = [composed.omitted, composed.note].compactMap { $0 }
        guard !lines.isEmpty else { return }
        body.element("footer") { body in
            for line in lines { body.element("p", text: line) }
        }
    }
}

extension Language {
    /// The language's name in itself.
    var ownName: String {
        switch self {
        case .english: "English"
        case .russian: "Русский"
        case .chinese: "中文"
        }
    }
}
