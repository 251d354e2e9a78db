import Formats
import NewsModel
public import Terminology

/// Writes the whole review as one JSON object, keys in a fixed order, for other programs and for tomorrow's trend.
public struct CoverageJSONWriter: Sendable {
    public init() {}

    /// The review; counts are numbers, languages their codes.
    public func write(_ report: CoverageReport) -> String {
        var json = JSONWriter(layout: .linePerElement, escapesLineSeparators: true)
        json.object { json in
            json.member("date", "\(report.date)")
            json.member("definition", CoverageWords.definition)
            json.member("articles") { articles in
                for language in Language.allCases {
                    articles.member(language.rawValue, report.articleCounts[language])
                }
            }
            json.member("glossaries", report.glossaryFiles)
            json.member("total") { Self.write(report.total, to: &$0) }
            write(report.shares, to: &json)
            json.member("sections", objects: report.sections, Self.write)
            json.member("sources", objects: report.sources, Self.write)
            json.member("toAdd", objects: report.candidates, Self.write)
            json.member("toComplete", objects: report.missingEquivalents, Self.write)
            json.member("toDecide", objects: report.ambiguities, Self.write)
            json.member("toRetire", objects: report.retiredTerms, Self.write)
            json.member("notSeen", objects: report.unusedEntries, Self.write)
            json.member("trend", objects: report.trend) { json, day in
                json.member("date", "\(day.date)")
                Self.write(day.share, to: &json)
            }
            json.member("seen", report.trend.last?.seen.sorted() ?? [])
        }
        json.endLine()
        return json.text
    }

    private func write(_ shares: [CoverageReport.Direction: CoverageShare], to json: inout JSONWriter) {
        let directions = Language.allCases.flatMap { from in
            Language.allCases.map { CoverageReport.Direction(from: from, into: $0) }
        }
        json.member("coverage", objects: directions.filter { shares[$0] != nil }) { json, direction in
            json.member("from", direction.from.rawValue)
            json.member("into", direction.into.rawValue)
            if let share = shares[direction] { Self.write(share, to: &json) }
        }
    }

    private static func write(_ share: CoverageShare, to json: inout JSONWriter) {
        json.member("covered", share.covered)
        json.member("total", share.total)
    }

    private static func write(_ json: inout JSONWriter, _ part: CoverageReport.Part) {
        json.member("name", part.name)
        json.member("articles", part.articles)
        write(part.share, to: &json)
    }

    private static func write(_ json: inout JSONWriter, _ candidate: TermCandidate) {
        json.member("language", candidate.language.rawValue)
        json.member("text", candidate.text)
        json.member("count", candidate.count)
        json.member("articles", candidate.articles.count)
        json.member("example", candidate.example)
        json.member("source", candidate.exampleSource)
        json.member("proposals", objects: candidate.proposals, write)
    }

    private static func write(_ json: inout JSONWriter, _ proposal: EquivalentProposal) {
        json.member("language", proposal.language.rawValue)
        json.member("text", proposal.text)
        json.member("evidence", CoverageWords.evidence(proposal))
    }

    private static func write(_ json: inout JSONWriter, _ item: MissingEquivalent) {
        json.member("concept", item.concept.id)
        json.member("term", item.term)
        json.member("place", CoverageWords.place(item.concept))
        json.member("missing", item.missing.map(\.rawValue))
        json.member("count", item.count)
        json.member("proposals", objects: item.proposals, write)
    }

    private static func write(_ json: inout JSONWriter, _ item: TermAmbiguity) {
        json.member("term", item.term)
        json.member("language", item.language.rawValue)
        json.member("count", item.count)
        json.member("readings", objects: item.readings) { json, reading in
            json.member("concept", reading.concept.id)
            json.member("place", CoverageWords.place(reading.concept))
            json.member("equivalents", reading.equivalents)
        }
    }

    private static func write(_ json: inout JSONWriter, _ item: RetiredTermUse) {
        json.member("concept", item.concept.id)
        json.member("term", item.term)
        json.member("count", item.count)
        json.member("preferred", item.preferred)
        json.member("sources", item.sources)
    }

    private static func write(_ json: inout JSONWriter, _ item: UnusedEntry) {
        json.member("concept", item.concept.id)
        json.member("term", item.term)
        json.member("lastSeen", item.lastSeen.map { "\($0)" })
    }
}
