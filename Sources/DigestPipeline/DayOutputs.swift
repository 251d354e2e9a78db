public import Digests
public import FoundationEssentials
public import NewsModel
import Terminology

/// The files a day is published as.
public enum DayOutputs {
    /// Name → content, in the order they are written; the XML comes last, as the sign that all are there.
    ///
    /// - Parameters:
    ///   - editions: those to write, in this order.
    ///   - mail: the head of each edition's message; an edition without one is not written as mail.
    public static func files(
        of day: Day, editions: [Language] = Language.allCases, style: EditionStyle = EditionStyle(),
        mail: [Language: EmailWriter.Options] = [:]
    ) -> [(name: String, content: Data)] {
        let pages = Dictionary(uniqueKeysWithValues: editions.map { ($0, name($0, "html")) })
        let editions = editions.flatMap { language in
            EditionFiles(edition: language, style: style, pages: pages, mail: mail[language]).write(day.digest)
                .map { (name(language, $0.ending), $0.content) }
        }
        let all =
            editions + [
                ("coverage.txt", CoverageTextWriter().write(day.coverage)),
                ("coverage.html", CoverageHTMLWriter(templates: style.templates).write(day.coverage)),
                (CoverageArchive.fileName, CoverageJSONWriter().write(day.coverage)),
                ("digest.xml", DigestXMLWriter(style: style).write(day.digest)),
            ]
        return all.map { (name: $0.0, content: Data($0.1.utf8)) }
    }

    private static func name(_ edition: Language, _ format: String) -> String {
        "digest.\(edition.rawValue).\(format)"
    }
}
