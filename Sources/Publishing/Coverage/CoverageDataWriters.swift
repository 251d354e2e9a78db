import Formats
import Languages
import NewsModel
import Terminology

extension Writer<CoverageReview> {
    /// What there is to do as a glossary table: to be edited and merged.
    public static var csv: Self { Self("csv", ending: "csv") { CoverageCSVWriter($0).table() } }

    /// The whole review as one JSON object, for other programs and for tomorrow's trend.
    public static var json: Self { Self("json", ending: "json") { CoverageJSONWriter($0).json() } }
}

/// Writes what there is to do as a glossary table with three more columns: edit the terms, delete the rows that are no
/// terms, and merge it. The headings of the further columns are none that a glossary has, so merging passes them over.
private struct CoverageCSVWriter {
    private let report: CoverageReport
    private let words: CoverageWords

    init(_ review: CoverageReview) {
        report = review.report
        words = review.words
    }

    /// Rows to add and to complete, in the order of the report; RFC 4180, with the mark by which spreadsheets know UTF-8.
    func table() -> String {
        let header = words.edition.languages.languages.map(\.rawValue) + ["subject"] + GlossaryReader.reviewColumns
        let rows = report.candidates.map(row) + report.missingEquivalents.map(row)
        return DelimitedTextWriter.byteOrderMark
            + ([header] + rows).map(DelimitedTextWriter(guardsFormulas: true).row).joined()
    }

    private func row(_ candidate: TermCandidate) -> [String] {
        row(
            [candidate.language: candidate.text], candidate.proposals, subject: "", todo: "add", count: candidate.count,
            evidence: words.example(of: candidate))
    }

    private func row(_ item: MissingEquivalent) -> [String] {
        row(
            item.terms, item.proposals, subject: item.concept.subject ?? "", todo: "complete", count: item.count,
            evidence: CoverageWords.place(item.concept))
    }

    private func row(
        _ known: [Language: String], _ proposals: [EquivalentProposal], subject: String, todo: String, count: Int,
        evidence: String
    ) -> [String] {
        let terms = known.merging(proposals.map { ($0.language, $0.text) }) { known, _ in known }
        let reasons = proposals.map { "\($0.language.rawValue): \(words.evidence($0))" } + [evidence]
        return words.edition.languages.languages.map { terms[$0] ?? "" }
            + [subject, todo, String(count), reasons.joined(separator: "; ")]
    }
}

/// Writes the whole review as JSON, keys in a fixed order: counts are numbers, languages their codes.
private struct CoverageJSONWriter {
    private let report: CoverageReport
    /// Those that came with svodka, whatever the edition: other programs find the same words in every newsroom.
    private let words: CoverageWords
    private let languages: [Language]

    init(_ review: CoverageReview) {
        report = review.report
        let packs = review.style.languages
        languages = packs.languages
        words = CoverageWords(packs.messages ?? review.language, style: EditionStyle(languages: packs))
    }

    func json() -> String {
        var json = JSONWriter(layout: .linePerElement, escapesLineSeparators: true)
        json.object { json in
            json.member("date", "\(report.date)")
            json.member("definition", words.phrases.definition)
            json.member("articles") { articles in
                for language in languages {
                    articles.member(language.rawValue, report.articleCounts[language])
                }
            }
            json.member("glossaries", report.glossaryFiles)
            json.member("total") { write(report.total, to: &$0) }
            writeShares(to: &json)
            json.member("sections", objects: report.sections) { write($1, named: words.sectionName($1.name), to: &$0) }
            json.member("sources", objects: report.sources) { write($1, named: $1.name, to: &$0) }
            json.member("toAdd", objects: report.candidates, write)
            json.member("toComplete", objects: report.missingEquivalents, write)
            json.member("toDecide", objects: report.ambiguities, write)
            json.member("toRetire", objects: report.retiredTerms, write)
            json.member("notSeen", objects: report.unusedEntries, write)
            json.member("trend", objects: report.trend) { json, day in
                json.member("date", "\(day.date)")
                write(day.share, to: &json)
            }
            json.member("seen", report.trend.last?.seen.sorted() ?? [])
        }
        json.endLine()
        return json.text
    }

    private func writeShares(to json: inout JSONWriter) {
        let directions = languages.flatMap { from in
            languages.map { CoverageReport.Direction(from: from, into: $0) }
        }
        json.member("coverage", objects: directions.filter { report.shares[$0] != nil }) { json, direction in
            json.member("from", direction.from.rawValue)
            json.member("into", direction.into.rawValue)
            if let share = report.shares[direction] { write(share, to: &json) }
        }
    }

    private func write(_ share: CoverageShare, to json: inout JSONWriter) {
        json.member("covered", share.covered)
        json.member("total", share.total)
    }

    private func write(_ part: CoverageReport.Part, named name: String, to json: inout JSONWriter) {
        json.member("name", name)
        json.member("articles", part.articles)
        write(part.share, to: &json)
    }

    private func write(_ json: inout JSONWriter, _ candidate: TermCandidate) {
        json.member("language", candidate.language.rawValue)
        json.member("text", candidate.text)
        json.member("count", candidate.count)
        json.member("articles", candidate.articles.count)
        json.member("example", candidate.example)
        json.member("source", candidate.exampleSource)
        json.member("proposals", objects: candidate.proposals, write)
    }

    private func write(_ json: inout JSONWriter, _ proposal: EquivalentProposal) {
        json.member("language", proposal.language.rawValue)
        json.member("text", proposal.text)
        json.member("evidence", words.evidence(proposal))
    }

    private func write(_ json: inout JSONWriter, _ item: MissingEquivalent) {
        json.member("concept", item.concept.id)
        json.member("term", item.term)
        json.member("place", CoverageWords.place(item.concept))
        json.member("missing", item.missing.map(\.rawValue))
        json.member("count", item.count)
        json.member("proposals", objects: item.proposals, write)
    }

    private func write(_ json: inout JSONWriter, _ item: TermAmbiguity) {
        json.member("term", item.term)
        json.member("language", item.language.rawValue)
        json.member("count", item.count)
        json.member("readings", objects: item.readings) { json, reading in
            json.member("concept", reading.concept.id)
            json.member("place", CoverageWords.place(reading.concept))
            json.member("equivalents", reading.equivalents)
        }
    }

    private func write(_ json: inout JSONWriter, _ item: RetiredTermUse) {
        json.member("concept", item.concept.id)
        json.member("term", item.term)
        json.member("count", item.count)
        json.member("preferred", item.preferred)
        json.member("sources", item.sources)
    }

    private func write(_ json: inout JSONWriter, _ item: UnusedEntry) {
        json.member("concept", item.concept.id)
        json.member("term", item.term)
        json.member("lastSeen", item.lastSeen.map { "\($0)" })
    }
}
