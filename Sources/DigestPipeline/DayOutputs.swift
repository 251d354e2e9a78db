import Digests
public import FoundationEssentials
import NewsModel
import Terminology

/// The files a day is published as.
public enum DayOutputs {
    /// Name → content, in the order they are written; the XML comes last, as the sign that all are there.
    public static func files(of day: Day) -> [(name: String, content: Data)] {
        let texts = Language.allCases.map { language in
            ("digest.\(language.rawValue).txt", PlainTextWriter(edition: language).write(day.digest))
        }
        let all = texts + [
            ("coverage.txt", CoverageTextWriter().write(day.coverage)),
            ("digest.xml", DigestXMLWriter().write(day.digest)),
        ]
        return all.map { (name: $0.0, content: Data($0.1.utf8)) }
    }
}
