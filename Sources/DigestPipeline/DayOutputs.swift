public import Digests
public import FoundationEssentials
public import NewsModel
import Terminology

/// The files a day is published as.
public enum DayOutputs {
    /// Name → content, in the order they are written; the XML comes last, as the sign that all are there.
    ///
    /// - Parameter mail: the head of each edition's message; an edition without one is not written as mail.
    public static func files(
        of day: Day, mail: [Language: EmailWriter.Options] = [:]
    ) -> [(name: String, content: Data)] {
        let pages = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, name($0, "html")) })
        let editions = Language.allCases.flatMap { language in
            let message = mail[language].map { EmailWriter(edition: language, options: $0).write(day.digest) }
            return [
                (name(language, "txt"), PlainTextWriter(edition: language).write(day.digest)),
                (name(language, "html"), HTMLPageWriter(edition: language, otherEditions: pages).write(day.digest)),
                (name(language, "atom"), AtomWriter(edition: language).write(day.digest)),
            ] + (message.map { [(name(language, "eml"), $0)] } ?? [])
        }
        let all =
            editions + [
                ("coverage.txt", CoverageTextWriter().write(day.coverage)),
                ("digest.xml", DigestXMLWriter().write(day.digest)),
            ]
        return all.map { (name: $0.0, content: Data($0.1.utf8)) }
    }

    private static func name(_ edition: Language, _ format: String) -> String {
        "digest.\(edition.rawValue).\(format)"
    }
}
