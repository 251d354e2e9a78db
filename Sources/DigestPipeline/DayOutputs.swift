public import Digests
public import FoundationEssentials
public import NewsModel
import Terminology

/// The files a day is published as.
public enum DayOutputs {
    /// What is written beside the text editions, the XML and the coverage review.
    public struct Extras: Sendable {
        /// A page and a feed for each edition.
        public var pages = false
        /// The head of each edition's message; an edition without one is not written as mail.
        public var mail: [Language: EmailWriter.Options] = [:]

        public init() {}
    }

    /// Name → content, in the order they are written; the XML comes last, as the sign that all are there.
    public static func files(of day: Day, extras: Extras = Extras()) -> [(name: String, content: Data)] {
        var files = Language.allCases.map { (name("txt", $0), PlainTextWriter(edition: $0).write(day.digest)) }
        if extras.pages { files += pages(of: day) }
        for language in Language.allCases {
            guard let options = extras.mail[language] else { continue }
            files.append((name("eml", language), EmailWriter(edition: language, options: options).write(day.digest)))
        }
        files += [
            ("coverage.txt", CoverageTextWriter().write(day.coverage)),
            ("digest.xml", DigestXMLWriter().write(day.digest)),
        ]
        return files.map { (name: $0.0, content: Data($0.1.utf8)) }
    }

    private static func pages(of day: Day) -> [(String, String)] {
        let addresses = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, name("html", $0)) })
        return Language.allCases.flatMap { language in
            [
                (
                    name("html", language),
                    HTMLPageWriter(edition: language, otherEditions: addresses).write(day.digest)
                ),
                (name("atom", language), AtomWriter(edition: language).write(day.digest)),
            ]
        }
    }

    private static func name(_ format: String, _ edition: Language) -> String {
        "digest.\(edition.rawValue).\(format)"
    }
}
