import Formats
import NewsModel
import Parsing

/// Saved pages and the articles that a reader sees in them.
struct PageEvaluation {
    /// What a person read in a page.
    private struct Case {
        let page: String
        var title = ""
        /// As the page gives it: a day, or a time with or without a zone.
        var date: String?
        var authors: [String] = []
        let text: String

        init(_ file: String) throws {
            page = file.dropLast(".txt".count) + ".html"
            let lines = try Gold.lines(of: file)
            let head = lines.prefix { !$0.text.isEmpty }
            for line in head {
                if let title = line.text.text(after: "title:") {
                    self.title = title
                } else if let date = line.text.text(after: "date:") {
                    self.date = date
                } else if let author = line.text.text(after: "author:") {
                    authors.append(author)
                } else {
                    throw Gold.FormatError(file, line: line.number, "not title:, date: or author:")
                }
            }
            text = lines.dropFirst(head.count).map(\.text).joined(separator: "\n").trimmed
        }
    }

    static func figures(of language: Gold.Language) throws -> [Figure] {
        var text: [(f1: Double, error: String)] = []
        var (titles, dates, authors) = (Tally(), Tally(), Counts())
        var authorErrors: [String] = []
        for file in try Gold.files(in: "pages/\(language.name)") {
            let gold = try Case(file)
            let article = SourceParser().parse(
                SourceFile(name: gold.page, mediaType: .html, bytes: try Gold.bytes(of: gold.page))
            ).articles.first
            let counts = Counts.extraction(given: article?.text ?? "", expected: gold.text)
            text.append((counts.f1, difference(from: gold.text, to: article?.text ?? "", counts, in: gold.page)))
            guard !gold.text.isEmpty else { continue }
            titles.add(key(article?.title ?? "") == key(gold.title)) {
                "\(gold.page): “\(article?.title ?? "")” for “\(gold.title)”"
            }
            dates.add(isSame(article?.published, gold.date)) {
                "\(gold.page): \(article?.published?.iso8601 ?? "none") for \(gold.date ?? "none")"
            }
            let found = article?.authors ?? []
            let names = Counts(given: found.map(key), expected: gold.authors.map(key))
            authors += names
            if names.f1 < 1 {
                authorErrors.append("\(gold.page): \(list(found)) for \(list(gold.authors))")
            }
        }
        let wrong = text.filter { $0.f1 < 1 }.sorted { $0.f1 < $1.f1 }
        return [
            Figure(
                "pages, text F1", language.name, text.map(\.f1).reduce(0, +) / Double(max(1, text.count)),
                errors: wrong.map(\.error)),
            Figure("pages, title", language.name, titles.share, errors: titles.errors),
            Figure("pages, date", language.name, dates.share, errors: dates.errors),
            Figure("pages, author F1", language.name, authors.f1, errors: authorErrors),
        ]
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "nobody" : names.joined(separator: ", ")
    }

    /// What makes two titles or names the same: letters and digits, whatever their case.
    private static func key(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// Whether a time is the one that a page gives: its day, and hour and minute where the page has them.
    ///
    /// A time without a zone is compared with what a clock in the page's zone shows.
    private static func isSame(_ found: Timestamp?, _ gold: String?) -> Bool {
        guard let found, let gold else { return found == nil && gold == nil }
        if let instant = Timestamp(iso8601: gold), instant.precision != .day {
            return found.secondsSince1970 / 60 == instant.secondsSince1970 / 60
        }
        guard let local = Timestamp(iso8601: gold.contains("T") ? gold + "Z" : gold) else { return false }
        guard local.precision != .day else { return found.date == local.date }
        return found.date == local.date && found.hour == local.hour && found.minute == local.minute
    }

    /// The lines that one of the two texts has alone.
    private static func difference(from gold: String, to found: String, _ counts: Counts, in page: String) -> String {
        let (expected, given) = (gold.split(separator: "\n"), found.split(separator: "\n"))
        let missing = expected.filter { !given.contains($0) }.map { "\n    lacks “\($0.prefix(90))”" }
        let extra = given.filter { !expected.contains($0) }.map { "\n    has “\($0.prefix(90))”" }
        return "\(page): \(Figure.shown(counts.f1))" + (missing + extra).joined()
    }
}

/// How many of the cases are right, and a line for each of the others.
struct Tally {
    private var right = 0
    private var all = 0
    private(set) var errors: [String] = []

    var share: Double { all == 0 ? 1 : Double(right) / Double(all) }

    mutating func add(_ isRight: Bool, error: () -> String) {
        all += 1
        if isRight { right += 1 } else { errors.append(error()) }
    }
}
