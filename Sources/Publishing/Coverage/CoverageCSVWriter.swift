import Formats
import NewsModel
public import Terminology

/// Writes what there is to do as a glossary table with three more columns: edit the terms, delete the rows that are no
/// terms, and merge it. The headings of the further columns are none that a glossary has, so merging passes them over.
public struct CoverageCSVWriter: Sendable {
    public init() {}

    /// Rows to add and to complete, in the order of the report; RFC 4180, with the mark by which spreadsheets know UTF-8.
    public func write(_ report: CoverageReport) -> String {
        let rows =
            [["en", "ru", "zh", "subject"] + GlossaryReader.reviewColumns] + report.candidates.map(row)
            + report.missingEquivalents.map(row)
        return DelimitedTextWriter.byteOrderMark + rows.map(DelimitedTextWriter().row).joined()
    }

    private func row(_ candidate: TermCandidate) -> [String] {
        cells(
            [candidate.language: candidate.text], candidate.proposals, subject: "", todo: "add", count: candidate.count,
            evidence: ["\(CoverageWords.quoted(candidate.example)) \(candidate.exampleSource)"])
    }

    private func row(_ item: MissingEquivalent) -> [String] {
        cells(
            item.terms, item.proposals, subject: item.concept.subject ?? "", todo: "complete", count: item.count,
            evidence: [CoverageWords.place(item.concept)])
    }

    private func cells(
        _ known: [Language: String], _ proposals: [EquivalentProposal], subject: String, todo: String, count: Int,
        evidence: [String]
    ) -> [String] {
        let terms = known.merging(proposals.map { ($0.language, $0.text) }) { known, _ in known }
        let reasons = proposals.map { "\($0.language.rawValue): \(CoverageWords.evidence($0))" } + evidence
        return Language.allCases.map { terms[$0] ?? "" }
            + [subject, todo, String(count), reasons.joined(separator: "; ")]
    }
}
