import Digests
import NewsModel

extension Writer<Edition> {
    /// A page that needs nothing else.
    public static var page: Self { Self("page", ending: "html") { HTMLPageWriter(kind: .page).write($0) } }
}

/// Writes an edition as one page of HTML: headings in order, every text with its language, no script. What stands where is
/// the templates' to say.
struct HTMLPageWriter {
    /// Where the page is read.
    enum Kind: String {
        /// In a browser, where a term shows its equivalents when it is pointed at or has the focus.
        case page
        /// In a mail program, which keeps little more than text.
        case mail
    }

    let kind: Kind

    /// The page, in UTF-8 and NFC.
    func write(_ edition: Edition) -> String {
        let (composed, words) = (edition.composed, edition.words)
        // A mail has no pages beside it.
        let pages = kind == .page ? edition.pages : [:]
        let remarks = [composed.omitted, composed.note].compactMap { $0 }
        return edition.style.templates.render(
            kind.rawValue,
            [
                "lang": .text(words.tag.rawValue), "title": .text(composed.title), "date": .text(composed.date),
                "isoDate": .text(edition.digest.date.description), "edition": .text(composed.edition),
                "count": .text(words.tied(composed.count)), "contentsTitle": .text(composed.contents),
                "hasEditions": .flag(!pages.isEmpty), "editionsLabel": .text(composed.editionsLabel),
                "editions": words.links(to: pages), "hasStories": .flag(!composed.sections.isEmpty),
                "sections": .list(composed.sections.map { section($0, words) }),
                "hasRemarks": .flag(!remarks.isEmpty),
                "remarks": .list(remarks.map { .text(words.tied($0)) }),
            ])
    }

    private func section(_ section: ComposedSection, _ words: EditionWords) -> PageValue {
        .group([
            "sectionName": .text(section.name.rawValue), "sectionTitle": .text(section.title),
            "firstNumber": .text(section.stories.first.map { String($0.number) }),
            "stories": .list(section.stories.map { StoryValues($0, words, kind: kind).value }),
        ])
    }
}
