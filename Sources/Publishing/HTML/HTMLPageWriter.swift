public import Digests
public import NewsModel

/// Writes an edition as one page of HTML: headings in order, every text with its language, no script. What stands where is
/// the templates' to say.
public struct HTMLPageWriter: Sendable {
    /// Where the page is read.
    public enum Kind: String, Sendable {
        /// In a browser, where a term shows its equivalents when it is pointed at or has the focus.
        case page
        /// In a mail program, which keeps little more than text.
        case mail
    }

    private let edition: Language
    private let style: EditionStyle
    private let kind: Kind
    private let pages: [Language: String]

    /// `pages` are the addresses of the day's pages by edition, as this page should link them.
    public init(
        edition: Language, style: EditionStyle = EditionStyle(), kind: Kind = .page, pages: [Language: String] = [:]
    ) {
        self.edition = edition
        self.style = style
        self.kind = kind
        self.pages = pages
    }

    /// The page, in UTF-8 and NFC; the same digest gives the same bytes on every machine.
    public func write(_ digest: Digest) -> String {
        write(EditionComposer(edition, style: style).compose(digest), of: digest)
    }

    func write(_ composed: ComposedEdition, of digest: Digest) -> String {
        let remarks = [composed.omitted, composed.note].compactMap { $0 }
        return style.templates.render(
            kind.rawValue,
            [
                "lang": .text(edition.tag.rawValue), "title": .text(composed.title), "date": .text(composed.date),
                "isoDate": .text(digest.date.description), "edition": .text(composed.edition),
                "count": .text(composed.count.tied(in: edition)), "contentsTitle": .text(composed.contents),
                "hasEditions": .flag(!pages.isEmpty), "editionsLabel": .text(composed.editionsLabel),
                "editions": .list(editions), "hasStories": .flag(!composed.sections.isEmpty),
                "sections": .list(composed.sections.map(section)), "hasRemarks": .flag(!remarks.isEmpty),
                "remarks": .list(remarks.map { .text($0.tied(in: edition)) }),
            ])
    }

    private var editions: [PageValue] {
        Language.allCases.compactMap { language in
            pages[language].map { address in
                .group([
                    "href": .text(address), "lang": .text(language.tag.rawValue), "name": .text(language.ownName),
                    "isCurrent": .flag(language == edition),
                ])
            }
        }
    }

    private func section(_ section: ComposedSection) -> PageValue {
        .group([
            "sectionName": .text(section.name.rawValue), "sectionTitle": .text(section.title),
            "firstNumber": .text(section.stories.first.map { String($0.number) }),
            "stories": .list(section.stories.map { StoryValues($0, edition: edition, kind: kind).value }),
        ])
    }
}

extension Language {
    /// The language's name in itself.
    var ownName: String {
        switch self {
        case .english: "English"
        case .russian: "Русский"
        case .chinese: "中文"
        default: rawValue
        }
    }
}
