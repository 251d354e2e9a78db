public import Digests
import Formats
import Markup
public import NewsModel

/// Writes an edition as an Atom feed (RFC 4287), an entry for each story.
public struct AtomWriter: Sendable {
    /// What BCP 47 calls text without words, and lines that mix languages.
    private static let noLanguage: [XMLOutput.Attribute] = [("xml:lang", "zxx")]
    private static let manyLanguages: [XMLOutput.Attribute] = [("xml:lang", "mul")]

    private let edition: Language
    private let domain: String
    private let address: String?

    /// `domain` names the publisher in the feed's identifiers, which never change (RFC 4151); `address` is where the feed
    /// will lie, nil when that is not known.
    public init(edition: Language, domain: String = "svodka.localhost", address: String? = nil) {
        self.edition = edition
        self.domain = domain
        self.address = address
    }

    /// The feed; the same digest gives the same bytes on every machine.
    public func write(_ digest: Digest) -> String {
        write(EditionComposer(edition).compose(digest), of: digest)
    }

    func write(_ composed: ComposedEdition, of digest: Digest) -> String {
        let morning = Timestamp(date: digest.date, zoneOffset: digest.zoneOffset)
        let times = composed.stories.map { time(of: $0, orElse: morning) }
        var output = XMLOutput()
        output.element(
            "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", edition.tag.rawValue)]
        ) { output in
            output.element("id", Self.noLanguage, text: "tag:\(domain),2025:digest/\(edition.rawValue)")
            output.element("title", text: composed.title)
            output.element("subtitle", text: composed.date)
            output.element("updated", text: (times.max() ?? morning).iso8601)
            output.element("author") { $0.element("name", text: composed.title) }
            if let address {
                output.element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", address)]) { _ in }
            }
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
            let name = StableHash(story.id.utf8).hexadecimal
            output.element("id", Self.noLanguage, text: "tag:\(domain),\(date):\(edition.rawValue)/\(name)")
            let titleTag = story.headline.translation == nil ? story.headline.languageTag : edition.tag
            output.element("title", [("xml:lang", titleTag.rawValue)], text: story.headline.shown)
            output.element("updated", text: updated.iso8601)
            let tag = story.headline.languageTag
            let nameTag = NameLanguage.tag(of: story.sourceName, in: tag) ?? tag.rawValue
            output.element("author", [("xml:lang", nameTag)]) { $0.element("name", text: story.sourceName) }
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
        output.element("p", [("xml:lang", edition.tag.rawValue)], text: sentence.translation?.marked)
        output.element("p", [("xml:lang", sentence.languageTag.rawValue)], text: sentence.plain)
    }

    private func write(_ addition: ComposedAddition, to output: inout XMLOutput) {
        if let translated = addition.translated {
            output.element("p", [("xml:lang", edition.tag.rawValue)], text: translated)
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
