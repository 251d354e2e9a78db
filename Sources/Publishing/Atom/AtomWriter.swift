import Digests
import Formats
import Languages
import Markup
import NewsModel

extension Writer<Edition> {
    /// An Atom feed, an entry for each story.
    public static var feed: Self { Self("feed", ending: "atom") { AtomWriter($0).write() } }
}

/// Writes an edition as an Atom feed (RFC 4287), an entry for each story.
struct AtomWriter {
    /// What BCP 47 calls text without words, and lines that mix languages.
    private static let noLanguage: [XMLOutput.Attribute] = [("xml:lang", "zxx")]
    private static let manyLanguages: [XMLOutput.Attribute] = [("xml:lang", "mul")]

    private let content: Edition
    private let edition: Language
    /// Names the publisher in the feed's identifiers, which never change (RFC 4151).
    private let domain: String

    init(_ edition: Edition, domain: String = "svodka.localhost") {
        content = edition
        self.edition = edition.language
        self.domain = domain
    }

    func write() -> String {
        let (composed, digest) = (content.composed, content.digest)
        let morning = Timestamp(date: digest.date, zoneOffset: digest.zoneOffset)
        let times = composed.stories.map { time(of: $0, orElse: morning) }
        var output = XMLOutput()
        output.element(
            "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", content.words.tag.rawValue)]
        ) { output in
            output.element("id", Self.noLanguage, text: "tag:\(domain),2025:digest/\(edition.rawValue)")
            output.element("title", text: composed.title)
            output.element("subtitle", text: composed.date)
            output.element("updated", text: (times.max() ?? morning).iso8601)
            output.element("author") { $0.element("name", text: composed.title) }
            for (story, time) in zip(composed.stories, times) {
                write(story, of: digest.date, updated: time, to: &output)
            }
        }
        return output.text
    }

    private func time(of story: ComposedStory, orElse morning: Timestamp) -> Timestamp {
        story.published.flatMap { $0.precision == .day ? nil : $0 } ?? morning
    }

    private func write(_ story: ComposedStory, of date: CivilDate, updated: Timestamp, to output: inout XMLOutput) {
        output.element("entry") { output in
            output.element(
                "id", Self.noLanguage,
                text: "tag:\(domain),\(date):\(edition.rawValue)/\(StableHash(story.id.utf8).hexadecimal)")
            let titleTag = story.headline.translation == nil ? story.headline.languageTag : content.words.tag
            output.element("title", [("xml:lang", titleTag.rawValue)], text: story.headline.shown)
            output.element("updated", text: updated.iso8601)
            let tag = story.headline.languageTag
            let nameTag = content.words.languages.languageOfName(story.sourceName, in: tag) ?? tag
            output.element("author", [("xml:lang", nameTag.rawValue)]) { $0.element("name", text: story.sourceName) }
            for (position, link) in story.links.enumerated() {
                output.element("link", [("rel", position == 0 ? "alternate" : "related"), ("href", link.url)]) { _ in }
            }
            output.element("category", [("term", story.section.rawValue), ("label", story.sectionTitle)]) { _ in }
            writeContent(of: story, to: &output)
        }
    }

    private func writeContent(of story: ComposedStory, to output: inout XMLOutput) {
        let html = "http://www.w3.org/1999/xhtml"
        output.element("content", [("type", "xhtml")]) { output in
            output.element("div", [("xmlns", html)]) { output in
                output.element("p", text: story.about)
                output.element("p", Self.manyLanguages, text: story.source.plain)
                output.element("p", Self.manyLanguages, text: story.also?.plain)
                output.element("p", Self.manyLanguages, text: story.continues?.plain)
                output.element("p", Self.manyLanguages, text: story.translation)
                for sentence in story.sentences { write(sentence, to: &output) }
                if let addition = story.addition { write(addition, to: &output) }
                output.element("p", Self.manyLanguages, text: story.termsLine)
            }
        }
    }

    /// The sentence; where it is translated, below its translation.
    private func write(_ sentence: GlossedText, to output: inout XMLOutput) {
        output.element("p", [("xml:lang", content.words.tag.rawValue)], text: sentence.translation?.marked)
        output.element("p", [("xml:lang", sentence.languageTag.rawValue)], text: sentence.plain)
    }

    private func write(_ addition: ComposedAddition, to output: inout XMLOutput) {
        if let translated = addition.translated {
            output.element("p", [("xml:lang", content.words.tag.rawValue)], text: translated)
            return output.element(
                "p", [("xml:lang", addition.sentence.languageTag.rawValue)], text: addition.sentence.plain)
        }
        output.mixedElement("p", Self.manyLanguages) { mixed in
            mixed.append(addition.before.plain)
            mixed.element(
                "span", [("xml:lang", addition.sentence.languageTag.rawValue)], text: addition.sentence.plain)
            mixed.append(addition.after.plain)
        }
    }
}
