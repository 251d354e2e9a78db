import NewsModel
public import Terminology
import UnicodeText

/// Writes the coverage review as text: first the figures, then what there is to add, complete, decide and retire.
public struct CoverageTextWriter: Sendable {
    /// The most lines under each heading; the whole lists are in the CSV.
    public var mostItems = 20

    public init() {}

    /// The review as text in lines of at most 78 columns, but for single long words.
    public func write(_ report: CoverageReport) -> String {
        var page = TextPage()
        writeHead(report, &page)
        writeTable(report, &page)
        page.add(wrapped: CoverageWords.definition)
        if let trend = CoverageWords.trend(report.trend) {
            page.add("")
            page.add(wrapped: "Coverage in all directions: \(trend).")
        }
        for (name, parts) in [("section", report.sections), ("source", report.sources)] {
            guard let parts = CoverageWords.parts(parts) else { continue }
            page.add("")
            page.add(wrapped: "By \(name): \(parts).")
        }
        writeToAdd(report, &page)
        writeToComplete(report, &page)
        writeToDecide(report, &page)
        writeToRetire(report, &page)
        return page.text
    }

    private func writeHead(_ report: CoverageReport, _ page: inout TextPage) {
        let articles = report.articleCounts.values.reduce(0, +)
        let left = "Glossary coverage, \(CoverageWords.date(report.date))"
        let right =
            "\(CoverageWords.count(articles, "article")), "
            + CoverageWords.count(report.glossaryFiles.count, "glossary", plural: "glossaries")
        let gap = max(2, TextPage.width - DisplayWidth.columns(of: left) - DisplayWidth.columns(of: right))
        page.add(left + String(repeating: " ", count: gap) + right)
        page.add("")
    }

    private func writeTable(_ report: CoverageReport, _ page: inout TextPage) {
        let languages = Language.allCases.filter { report.articleCounts[$0] != nil }
        guard !languages.isEmpty else {
            page.add("No articles in English, Russian or Chinese.")
            page.add("")
            return
        }
        let targets: [Language] = [.russian, .chinese, .english]
        var rows = [[""] + targets.map { "into \(CoverageWords.name(of: $0))" }]
        for language in languages {
            let articles = report.articleCounts[language] ?? 0
            rows.append(
                ["\(CoverageWords.name(of: language)) (\(CoverageWords.count(articles, "article")))"]
                    + targets.map { report.shares[.init(from: language, into: $0)].map(CoverageWords.share) ?? "" })
        }
        page.add(table: rows)
        page.add("")
    }

    private func writeToAdd(_ report: CoverageReport, _ page: inout TextPage) {
        page.add(heading: "TO ADD: used in the news, in no glossary")
        for candidate in report.candidates.prefix(mostItems) {
            let articles = CoverageWords.count(candidate.articles.count, "article")
            page.add("\(CoverageWords.times(candidate.count)) in \(articles)  \(candidate.text)")
            write(candidate.proposals, &page)
            page.add(wrapped: "\(CoverageWords.quoted(candidate.example)) \(candidate.exampleSource)", indent: 3)
        }
        page.addRest(of: report.candidates.count, shown: mostItems)
    }

    private func writeToComplete(_ report: CoverageReport, _ page: inout TextPage) {
        page.add(heading: "TO COMPLETE: in a glossary, without an equivalent")
        for item in report.missingEquivalents.prefix(mostItems) {
            let missing = item.missing.map { "no \(CoverageWords.name(of: $0))" }.joined(separator: ", ")
            page.add(
                "\(CoverageWords.times(item.count))  \(item.term), \(CoverageWords.place(item.concept)), \(missing)")
            write(item.proposals, &page)
        }
        page.addRest(of: report.missingEquivalents.count, shown: mostItems)
    }

    private func write(_ proposals: [EquivalentProposal], _ page: inout TextPage) {
        for proposal in proposals {
            page.add(
                wrapped: "\(proposal.language.rawValue)? \(proposal.text) (\(CoverageWords.evidence(proposal)))",
                indent: 3,
                hanging: 4)
        }
    }

    private func writeToDecide(_ report: CoverageReport, _ page: inout TextPage) {
        page.add(heading: "TO DECIDE: more than one reading")
        for item in report.ambiguities.prefix(mostItems) {
            let readings = item.readings.map { reading in
                let subject = reading.concept.subject.map { "\($0), " } ?? ""
                return
                    "\(reading.equivalents.joined(separator: ", ")) (\(subject)\(CoverageWords.place(reading.concept)))"
            }
            page.add(
                wrapped: "\(CoverageWords.times(item.count))  \(item.term): \(readings.joined(separator: " or "))",
                hanging: 3)
        }
        page.addRest(of: report.ambiguities.count, shown: mostItems)
    }

    private func writeToRetire(_ report: CoverageReport, _ page: inout TextPage) {
        page.add(heading: "TO RETIRE: deprecated terms in use; entries not seen for long")
        for item in report.retiredTerms.prefix(mostItems) {
            let instead = item.preferred.map { ", write \($0)" } ?? ""
            page.add(
                wrapped:
                    "\(CoverageWords.times(item.count))  \(item.term)\(instead) (\(item.sources.joined(separator: ", ")))",
                hanging: 3)
        }
        page.addRest(of: report.retiredTerms.count, shown: mostItems, isAlone: report.unusedEntries.isEmpty)
        for item in report.unusedEntries.prefix(mostItems) {
            let last = item.lastSeen.map { "last seen \($0)" } ?? "never seen"
            page.add("\(last)  \(item.term), \(CoverageWords.place(item.concept))")
        }
        page.addRest(of: report.unusedEntries.count, shown: mostItems, isAlone: false)
    }
}
