import NewsModel
public import Terminology

/// Writes the whole review as one JSON object, keys in a fixed order, for other programs and for tomorrow's trend.
public struct CoverageJSONWriter: Sendable {
    public init() {}

    /// The review; counts are numbers, languages their codes.
    public func write(_ report: CoverageReport) -> String {
        let fields: [(String, JSONText)] = [
            ("date", .string("\(report.date)")),
            ("definition", .string(CoverageWords.definition)),
            (
                "articles",
                .object(
                    Language.allCases.compactMap { language in
                        report.articleCounts[language].map { (language.rawValue, .number($0)) }
                    })
            ),
            ("glossaries", .array(report.glossaryFiles.map { .string($0) })),
            ("total", .object(numbers(report.total))),
            ("coverage", .array(shares(report))),
            ("sections", .array(report.sections.map(part))),
            ("sources", .array(report.sources.map(part))),
            ("toAdd", .array(report.candidates.map(candidate))),
            ("toComplete", .array(report.missingEquivalents.map(missing))),
            ("toDecide", .array(report.ambiguities.map(ambiguity))),
            ("toRetire", .array(report.retiredTerms.map(retired))),
            ("notSeen", .array(report.unusedEntries.map(unused))),
            (
                "trend",
                .array(
                    report.trend.map { .object([("date", .string("\($0.date)"))] + numbers($0.share)) })
            ),
            ("seen", .array((report.trend.last?.seen.sorted() ?? []).map { .string($0) })),
        ]
        return JSONText.object(fields).text + "\n"
    }

    private func shares(_ report: CoverageReport) -> [JSONText] {
        var rows: [JSONText] = []
        for from in Language.allCases {
            for into in Language.allCases {
                guard let share = report.shares[.init(from: from, into: into)] else { continue }
                rows.append(
                    .object([("from", .string(from.rawValue)), ("into", .string(into.rawValue))] + numbers(share)))
            }
        }
        return rows
    }

    private func numbers(_ share: CoverageShare) -> [(String, JSONText)] {
        [("covered", .number(share.covered)), ("total", .number(share.total))]
    }

    private func part(_ part: CoverageReport.Part) -> JSONText {
        .object([("name", .string(part.name)), ("articles", .number(part.articles))] + numbers(part.share))
    }

    private func candidate(_ candidate: TermCandidate) -> JSONText {
        .object([
            ("language", .string(candidate.language.rawValue)), ("text", .string(candidate.text)),
            ("count", .number(candidate.count)), ("articles", .number(candidate.articles.count)),
            ("example", .string(candidate.example)), ("source", .string(candidate.exampleSource)),
            ("proposals", proposals(candidate.proposals)),
        ])
    }

    private func proposals(_ proposals: [EquivalentProposal]) -> JSONText {
        .array(
            proposals.map { proposal in
                .object([
                    ("language", .string(proposal.language.rawValue)), ("text", .string(proposal.text)),
                    ("evidence", .string(CoverageWords.evidence(proposal))),
                ])
            })
    }

    private func missing(_ item: MissingEquivalent) -> JSONText {
        .object([
            ("concept", .string(item.concept.id)), ("term", .string(item.term)), ("place", place(item.concept)),
            ("missing", .array(item.missing.map { .string($0.rawValue) })), ("count", .number(item.count)),
            ("proposals", proposals(item.proposals)),
        ])
    }

    private func ambiguity(_ item: TermAmbiguity) -> JSONText {
        .object([
            ("term", .string(item.term)), ("language", .string(item.language.rawValue)), ("count", .number(item.count)),
            (
                "readings",
                .array(
                    item.readings.map { reading in
                        .object([
                            ("concept", .string(reading.concept.id)), ("place", place(reading.concept)),
                            ("equivalents", .array(reading.equivalents.map { .string($0) })),
                        ])
                    })
            ),
        ])
    }

    private func retired(_ item: RetiredTermUse) -> JSONText {
        .object(
            [("concept", .string(item.concept.id)), ("term", .string(item.term)), ("count", .number(item.count))]
                + (item.preferred.map { [("preferred", .string($0))] } ?? [])
                + [("sources", .array(item.sources.map { .string($0) }))])
    }

    private func unused(_ item: UnusedEntry) -> JSONText {
        .object(
            [("concept", .string(item.concept.id)), ("term", .string(item.term))]
                + (item.lastSeen.map { [("lastSeen", .string("\($0)"))] } ?? []))
    }

    private func place(_ concept: ConceptReference) -> JSONText { .string(CoverageWords.place(concept)) }
}
