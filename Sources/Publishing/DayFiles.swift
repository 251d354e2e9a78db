public import Digests
public import Languages
public import NewsModel
public import Terminology

/// The forms that an edition is printed in.
public enum EditionWriters {
    /// In the order in which their files are written.
    public static let all: [Writer<Edition>] = [.text, .page, .feed, .mail]
}

/// The forms that a coverage review is printed in.
public enum CoverageWriters {
    /// In the order in which users are told of them.
    public static let all: [Writer<CoverageReview>] = [.text, .csv, .json, .page]
}

/// What stands in a day's folder beside the editions.
public enum DayWriters {
    /// In the order in which they are written; the digest's XML is the last, as the sign that all are there.
    public static let all: [DayWriter] = [.coverage(.text), .coverage(.page), .coverageData, .digest]
}

/// Writes a file that a day has once, or once for each edition where it has words.
public struct DayWriter: Sendable {
    /// What the file is called before its ending: `coverage`.
    let stem: String
    let ending: String
    /// Whether each edition has one in its language, the first edition's under the plain name too: `coverage.ru.txt`.
    let hasEditions: Bool
    let write: @Sendable (PublishedDay, Language) -> [UInt8]?

    /// The file's name in a language; the plain name without one.
    func name(in language: Language?) -> String {
        ([stem] + [language?.rawValue].compactMap { $0 } + [ending]).joined(separator: ".")
    }

    /// A review with words.
    static func coverage(_ writer: Writer<CoverageReview>) -> DayWriter {
        DayWriter(stem: "coverage", ending: writer.ending, hasEditions: true) { day, language in
            let pages = day.editions.map { ($0, "coverage.\($0.rawValue).\(writer.ending)") }
            let review = CoverageReview(
                day.coverage, in: language, style: day.style, pages: Dictionary(uniqueKeysWithValues: pages))
            return writer.write(review)
        }
    }

    /// The review that later days read.
    static let coverageData = DayWriter(stem: "coverage", ending: "json", hasEditions: false) { day, language in
        Writer<CoverageReview>.json.write(CoverageReview(day.coverage, in: language, style: day.style))
    }

    static let digest = DayWriter(stem: "digest", ending: "xml", hasEditions: false) { day, _ in
        Array(DigestXMLWriter(style: day.style).write(day.digest).utf8)
    }
}

/// A day as it is published: the digest in its editions, and what it asked of the glossaries.
public struct PublishedDay: Sendable {
    let digest: Digest
    let coverage: CoverageReport
    let editions: [Language]
    let style: EditionStyle
    let mail: [Language: MailHead]

    /// - Parameters:
    ///   - editions: those to publish, in this order, each once; all where none are named.
    ///   - mail: the head of each edition's message; an edition without one is not written as mail.
    public init(
        digest: Digest, coverage: CoverageReport, editions: [Language]? = nil,
        style: EditionStyle = EditionStyle(), mail: [Language: MailHead] = [:]
    ) {
        self.digest = digest
        self.coverage = coverage
        self.editions = editions ?? style.languages.languages
        self.style = style
        self.mail = mail
    }

    /// A file of the day's folder.
    public typealias File = (name: String, bytes: [UInt8])

    /// The files of the day's folder, in the order they are written.
    public func files() -> [File] {
        let editions = editions.map { edition in { @Sendable in files(of: edition) } }
        let others = DayWriters.all.map { writer in { @Sendable in files(of: writer) } }
        return (editions + others).concurrentMap { $0() }.flatMap { $0 }
    }

    /// The names that a run with other editions or other readers of mail may have left in a day's folder.
    ///
    /// Where no mail is written, the messages of the editions stay.
    public static func formerFiles(
        editions: [Language], languages: LanguagePacks = .standard, mail: [Language: MailHead]
    ) -> [String] {
        languages.languages.flatMap { language -> [String] in
            guard !editions.contains(language) else {
                return mail.isEmpty || mail[language] != nil ? [] : [name(of: language, .mail)]
            }
            return EditionWriters.all.map { name(of: language, $0) }
                + DayWriters.all.filter(\.hasEditions).map { $0.name(in: language) }
        }
    }

    private func files(of language: Language) -> [File] {
        let pages = editions.map { ($0, Self.name(of: $0, .page)) }
        let edition = Edition(
            digest, in: language, style: style, pages: Dictionary(uniqueKeysWithValues: pages), mail: mail[language])
        return EditionWriters.all.compactMap { writer in
            writer.write(edition).map { (Self.name(of: language, writer), $0) }
        }
    }

    private func files(of writer: DayWriter) -> [File] {
        let languages = editions.isEmpty ? Array(style.languages.languages.prefix(1)) : editions
        guard writer.hasEditions else {
            return languages.prefix(1).compactMap { file(writer.name(in: nil), by: writer, in: $0) }
        }
        let files = languages.compactMap { file(writer.name(in: $0), by: writer, in: $0) }
        return files.prefix(1).map { (writer.name(in: nil), $0.bytes) } + files
    }

    private func file(_ name: String, by writer: DayWriter, in language: Language) -> File? {
        writer.write(self, language).map { (name, $0) }
    }

    private static func name(of edition: Language, _ writer: Writer<Edition>) -> String {
        "digest.\(edition.rawValue).\(writer.ending)"
    }
}
