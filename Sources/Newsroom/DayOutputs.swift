public import Digests
public import FoundationEssentials
public import NewsModel
public import Publishing
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
        let parts = editions.map(Part.edition) + [.coverageText, .coveragePage, .coverageData, .digest]
        return parts.concurrentMap { part in
            let files: [(String, String)] =
                switch part {
                case .edition(let language):
                    EditionFiles(edition: language, style: style, pages: pages, mail: mail[language]).write(day.digest)
                        .map { (name(language, $0.ending), $0.content) }
                case .coverageText: [("coverage.txt", CoverageTextWriter().write(day.coverage))]
                case .coveragePage:
                    [("coverage.html", CoverageHTMLWriter(templates: style.templates).write(day.coverage))]
                case .coverageData: [(CoverageArchive.fileName, CoverageJSONWriter().write(day.coverage))]
                case .digest: [("digest.xml", DigestXMLWriter(style: style).write(day.digest))]
                }
            return files.map { (name: $0.0, content: Data($0.1.utf8)) }
        }.flatMap { $0 }
    }

    /// The names that a run with other editions or other readers of mail may have left in a day's folder. Where no mail is
    /// written, the messages of the editions stay.
    public static func former(editions: [Language], mail: [Language: EmailWriter.Options]) -> [String] {
        Language.allCases.flatMap { edition in
            if !editions.contains(edition) { return EditionFiles.endings.map { name(edition, $0) } }
            return mail.isEmpty || mail[edition] != nil ? [] : [name(edition, EditionFiles.mailEnding)]
        }
    }

    /// What is written by itself, at the same time as the others.
    private enum Part: Sendable {
        case edition(Language), coverageText, coveragePage, coverageData, digest
    }

    private static func name(_ edition: Language, _ format: String) -> String {
        "digest.\(edition.rawValue).\(format)"
    }
}
