public import Digests
import Languages
import Markup
import NewsModel
import UnicodeText

/// Writes a digest as XML (`schema/digest.rng`): what all editions print, with the provenance of every sentence.
///
/// UTF-8, NFC, every text with its language (BCP 47), every time in RFC 3339. A sentence names its place in the article's
/// text, and its entry the file and the file's SHA-256, so that a reader can verify each quotation.
public struct DigestXMLWriter: Sendable {
    /// The namespace of the format's first major version; it changes only when older readers would fail.
    public static let namespace = "urn:x-svodka:digest:1"
    /// Minor versions add optional elements and attributes, nothing else.
    public static let version = "1.2"

    private let style: EditionStyle

    /// `style` has the sections' titles.
    public init(style: EditionStyle = EditionStyle()) {
        self.style = style
    }

    /// The document; the same digest gives the same bytes on every machine.
    public func write(_ digest: Digest) -> String {
        var output = XMLOutput()
        output.element(
            "digest",
            [
                ("xmlns", Self.namespace), ("version", Self.version), ("date", digest.date.description),
                ("timeZone", digest.zone.name), ("offset", Timestamp.offset(digest.zoneOffset)),
            ]
        ) { output in
            for section in digest.sections { write(section, of: digest, to: &output) }
            if !digest.omissions.isEmpty {
                output.element("omissions") { output in
                    for finding in digest.omissions { write(finding, to: &output) }
                }
            }
        }
        return output.text
    }

    private func write(_ section: Section, of digest: Digest, to output: inout XMLOutput) {
        output.element("section", [("kind", section.name.rawValue)]) { output in
            for pack in style.languages.all {
                let title = style.catalogue(of: pack.language).sections[section.name]
                output.element("title", [("xml:lang", pack.tag.rawValue)], text: title)
            }
            for story in section.stories {
                StoryXML(
                    story: story, section: section.name, languages: style.languages, zoneOffset: digest.zoneOffset
                ).write(to: &output)
            }
        }
    }

    private func write(_ finding: Finding, to output: inout XMLOutput) {
        let (reason, language) = Self.reason(of: finding.omission)
        let told: EarlierStory? = if case .alreadyReported(let story) = finding.omission { story } else { nil }
        output.element(
            "omission",
            [
                ("reason", reason), ("language", language), ("file", PrintableText.printed(finding.source)),
                ("line", finding.line.map(String.init)), ("date", told?.date.description), ("story", told?.id),
                ("xml:lang", "en"),
            ], text: PrintableText.printed(finding.message))
    }

    private static func reason(of omission: Finding.Omission?) -> (String, String?) {
        switch omission {
        case .unreadable, nil: ("unreadable", nil)
        case .notAnArticle: ("notAnArticle", nil)
        case .language(let tag): ("language", tag.rawValue)
        case .otherDay: ("otherDay", nil)
        case .duplicate, .alreadyReported: ("duplicate", nil)
        }
    }
}

extension Timestamp {
    /// `+03:00`, `-03:30`, `Z` (RFC 3339).
    static func offset(_ seconds: Int) -> String {
        guard seconds != 0 else { return "Z" }
        let minutes = abs(seconds) / 60
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return (seconds < 0 ? "-" : "+") + parts.joined(separator: ":")
    }
}
