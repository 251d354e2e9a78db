import Languages
import NewsModel
import Terminology
import UnicodeText

extension Writer<CoverageReview> {
    /// The review as text: first the figures, then what there is to add, complete, decide and retire.
    public static var text: Self { Self("text", ending: "txt") { CoverageTextWriter($0).text() } }
}

/// Writes a coverage review as text in lines of at most 78 columns, but for single long words.
struct CoverageTextWriter {
    private let review: CoverageReview
    private let words: CoverageWords
    private var page: TextPage

    /// The most lines under each heading; the whole lists are in the CSV.
    private static let mostItems = 20

    init(_ review: CoverageReview) {
        self.review = review
        words = review.words
        page = TextPage(languageTag: words.edition.tag.rawValue, ties: words.edition.typography.ties)
    }

    private var report: CoverageReport { review.report }

    private var phrases: Catalogue.Coverage { words.phrases }

    func text() -> String {
        var writer = self
        writer.write()
        return writer.page.text
    }

    private mutating func write() {
        page.add(words.fill(phrases.titleOfDay, ["date": words.edition.plainDate(report.date)]), words.head(report))
        page.add("")
        writeShares()
        page.add("")
        page.add(wrapped: phrases.definition)
        for line in [words.trend(report.trend)].compactMap({ $0 }) + words.parts(of: report) {
            page.add("")
            page.add(wrapped: line)
        }
        writeToAdd()
        writeToComplete()
        writeToDecide()
        writeToRetire()
    }

    private mutating func writeShares() {
        let languages = words.edition.languages.languages.filter { report.articleCounts[$0] != nil }
        guard !languages.isEmpty else { return page.add(phrases.nothingRead) }
        let rows = languages.map { language in
            [words.row(language, articles: report.articleCounts[language] ?? 0)]
                + words.targets.map { report.shares[.init(from: language, into: $0)].map(words.share) ?? "" }
        }
        page.add(table: [[phrases.corner] + words.targets.map(words.column)] + rows)
    }

    private mutating func writeToAdd() {
        add(heading: phrases.toAdd)
        for candidate in report.candidates.prefix(Self.mostItems) {
            let use = words.fill(
                phrases.use,
                ["times": times(candidate.count), "articles": words.inArticles(candidate.articles.count)])
            page.add("\(use)  \(candidate.text)")
            add(candidate.proposals)
            page.add(wrapped: words.example(of: candidate), indent: 3)
        }
        addRest(of: report.candidates.count)
    }

    private mutating func writeToComplete() {
        add(heading: phrases.toComplete)
        for item in report.missingEquivalents.prefix(Self.mostItems) {
            let entry = words.fill(
                phrases.missingEntry,
                ["term": item.term, "place": CoverageWords.place(item.concept), "missing": words.missing(item)])
            page.add("\(times(item.count))  \(entry)")
            add(item.proposals)
        }
        addRest(of: report.missingEquivalents.count)
    }

    private mutating func writeToDecide() {
        add(heading: phrases.toDecide)
        for item in report.ambiguities.prefix(Self.mostItems) {
            let readings = item.readings.map { reading in
                let place = words.list(
                    [reading.concept.subject, CoverageWords.place(reading.concept)].compactMap { $0 })
                return words.fill(phrases.reading, ["terms": words.list(reading.equivalents), "place": place])
            }
            let line = words.fill(
                phrases.readings, ["term": item.term, "readings": readings.joined(separator: phrases.orReading)])
            page.add(wrapped: "\(times(item.count))  \(line)", hanging: 3)
        }
        addRest(of: report.ambiguities.count)
    }

    private mutating func writeToRetire() {
        add(heading: phrases.toRetire)
        for item in report.retiredTerms.prefix(Self.mostItems) {
            let term = words.list([item.term] + [item.preferred.map(words.instead)].compactMap { $0 })
            let line = words.fill(phrases.reading, ["terms": term, "place": words.list(item.sources)])
            page.add(wrapped: "\(times(item.count))  \(line)", hanging: 3)
        }
        addRest(of: report.retiredTerms.count, isAlone: report.unusedEntries.isEmpty)
        for item in report.unusedEntries.prefix(Self.mostItems) {
            let entry = words.list([item.term, CoverageWords.place(item.concept)])
            page.add("\(words.lastSeen(item.lastSeen))  \(entry)")
        }
        addRest(of: report.unusedEntries.count, isAlone: false)
    }

    private mutating func add(heading task: Catalogue.Task) {
        page.add("")
        page.add(words.fill(phrases.heading, ["title": task.title.uppercased(), "remark": task.remark]))
    }

    private mutating func add(_ proposals: [EquivalentProposal]) {
        for proposal in proposals { page.add(wrapped: words.proposal(proposal), indent: 3, hanging: 4) }
    }

    /// Tells how many items of a list are not shown; of an empty one, that there is nothing, if nothing else follows.
    private mutating func addRest(of count: Int, isAlone: Bool = true) {
        if count == 0, isAlone { page.add(phrases.nothing) }
        if count > Self.mostItems { page.add(words.more(count - Self.mostItems)) }
    }

    /// The number of times, in a column of its own.
    private func times(_ number: Int) -> String { (number < 10 ? " " : "") + words.times(number) }
}

/// Lines of a text page, with columns aligned by what they take on screen.
private struct TextPage {
    static let width = 78

    private let languageTag: String
    private let ties: WordTies
    private var lines: [String] = []

    init(languageTag: String, ties: WordTies) {
        self.languageTag = languageTag
        self.ties = ties
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func add(_ line: String) {
        lines.append(line.hasSuffix(" ") ? String(line.reversed().drop { $0 == " " }.reversed()) : line)
    }

    /// A line with something at its right end.
    mutating func add(_ left: String, _ right: String) {
        let gap = max(2, Self.width - DisplayWidth.columns(of: left) - DisplayWidth.columns(of: right))
        add(left + String(repeating: " ", count: gap) + right)
    }

    /// Breaks the text at its width; every line is indented, those after the first by `hanging` more.
    mutating func add(wrapped text: String, indent: Int = 0, hanging: Int = 0) {
        let wrapper = LineWrapper(width: Self.width - indent - hanging, languageTag: languageTag, ties: ties)
        for (number, line) in wrapper.lines(of: text).enumerated() {
            lines.append(String(repeating: " ", count: indent + (number > 0 ? hanging : 0)) + line)
        }
    }

    /// Rows of cells: the first column to the left, the others to the right, each as wide as its widest cell.
    mutating func add(table rows: [[String]]) {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
        }
        for row in rows {
            let cells = row.enumerated().map { column, cell in
                let gap = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.columns(of: cell)))
                return column == 0 ? cell + gap : gap + cell
            }
            add(cells.joined(separator: "   "))
        }
    }
}
