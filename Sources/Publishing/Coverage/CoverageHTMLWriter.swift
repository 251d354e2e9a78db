import NewsModel
public import Terminology

/// Writes the review as one HTML page that needs nothing else: no script, no picture, no font from elsewhere.
public struct CoverageHTMLWriter: Sendable {
    /// The most items under each heading; the CSV and the JSON have all.
    public var mostItems = 200
    private let templates: PageTemplates

    public init(templates: PageTemplates = .builtIn) {
        self.templates = templates
    }

    /// The page, in UTF-8.
    public func write(_ report: CoverageReport) -> String {
        let articles = CoverageWords.count(report.articleCounts.values.reduce(0, +), "article")
        let glossaries = CoverageWords.count(report.glossaryFiles.count, "glossary", plural: "glossaries")
        return templates.render(
            "coverage",
            [
                "title": .text("Glossary coverage"), "date": .text(CoverageWords.date(report.date)),
                "isoDate": .text(report.date.description), "count": .text("\(articles), \(glossaries)"),
                "sharesTitle": .text("Coverage"), "definition": .text(CoverageWords.definition),
                "trend": .text(CoverageWords.trend(report.trend).map { "Coverage in all directions: \($0)." }),
                "parts": .list(
                    [("section", report.sections), ("source", report.sources)].compactMap { name, parts in
                        CoverageWords.parts(parts).map { .text("By \(name): \($0).") }
                    }),
                "trendWidth": .text(String(report.trend.count * 10 - 2)), "trendDays": .list(trendDays(report.trend)),
                "targets": .list(Self.targets.map { .text("into \(CoverageWords.name(of: $0))") }),
                "rows": .list(Language.allCases.compactMap { row($0, of: report) }),
                "groups": .list(groups(of: report)),
            ])
    }

    private static let targets: [Language] = [.russian, .chinese, .english]

    /// The days as columns of a chart that is 100 high, 10 apart.
    private func trendDays(_ days: [PastDay]) -> [PageValue] {
        days.enumerated().map { position, day in
            let percent = day.share.percent ?? 0
            return .group([
                "left": .text(String(position * 10)), "top": .text(String(100 - percent)),
                "percent": .text(String(percent)),
            ])
        }
    }

    private func row(_ language: Language, of report: CoverageReport) -> PageValue? {
        guard let articles = report.articleCounts[language] else { return nil }
        let cells = Self.targets.map { target -> PageValue in
            let share = report.shares[.init(from: language, into: target)]
            guard let share, let percent = share.percent else {
                return .group(["share": .text(nil), "detail": .text(share.map(CoverageWords.share))])
            }
            let detail = "\(share.covered) of \(share.total)"
            return .group(["share": .group(["percent": .text(String(percent)), "detail": .text(detail)])])
        }
        let name = "\(CoverageWords.name(of: language)) (\(CoverageWords.count(articles, "article")))"
        return .group(["name": .text(name), "cells": .list(cells)])
    }

    private func groups(of report: CoverageReport) -> [PageValue] {
        let most = report.candidates.map(\.count).max() ?? 1
        return [
            group(
                "add", "To add", "used in the news, in no glossary", report.candidates.map { candidate($0, most: most) }
            ),
            group(
                "complete", "To complete", "in a glossary, without an equivalent",
                report.missingEquivalents.map(missing)),
            group("decide", "To decide", "more than one reading", report.ambiguities.map(ambiguity)),
            group(
                "retire", "To retire", "deprecated terms in use; entries not seen for long",
                report.retiredTerms.map(retired) + report.unusedEntries.map(unused)),
        ]
    }

    private func group(_ id: String, _ heading: String, _ remark: String, _ items: [PageValue]) -> PageValue {
        let more = items.count - mostItems
        return .group([
            "id": .text(id), "heading": .text(heading), "number": .text(String(items.count)), "remark": .text(remark),
            "hasItems": .flag(!items.isEmpty), "items": .list(Array(items.prefix(mostItems))),
            "closing": .text(items.isEmpty ? "Nothing." : more > 0 ? "and \(more) more" : nil),
        ])
    }

    private func candidate(_ candidate: TermCandidate, most: Int) -> PageValue {
        let example = CoverageWords.unquoted(candidate.example)
        return item(
            candidate.text, candidate.language,
            "\(times(candidate.count)) in \(CoverageWords.count(candidate.articles.count, "article"))",
            details(of: candidate.proposals) + [
                detail(
                    "", example, candidate.language, candidate.exampleSource,
                    isQuotation: !CoverageWords.isQuotation(candidate.example))
            ],
            width: max(1, candidate.count * 100 / most))
    }

    private func missing(_ item: MissingEquivalent) -> PageValue {
        let languages = item.missing.map { "no \(CoverageWords.name(of: $0))" }.joined(separator: ", ")
        return self.item(
            item.term, item.language, times(item.count),
            [detail("\(languages), \(CoverageWords.place(item.concept))")] + details(of: item.proposals))
    }

    private func details(of proposals: [EquivalentProposal]) -> [PageValue] {
        proposals.map { proposal in
            detail(
                "\(proposal.language.rawValue)? ", proposal.text, proposal.language, CoverageWords.evidence(proposal))
        }
    }

    private func ambiguity(_ item: TermAmbiguity) -> PageValue {
        let readings = item.readings.map { reading in
            detail("\(reading.equivalents.joined(separator: ", ")) ", evidence: CoverageWords.place(reading.concept))
        }
        return self.item(item.term, item.language, times(item.count), readings)
    }

    private func retired(_ item: RetiredTermUse) -> PageValue {
        let instead = item.preferred.map { [detail("write ", $0, item.language)] } ?? []
        return self.item(item.term, item.language, times(item.count), instead)
    }

    private func unused(_ item: UnusedEntry) -> PageValue {
        let seen = item.lastSeen.map { "last seen \($0)" } ?? "never seen"
        return self.item(item.term, nil, seen, [detail("", evidence: CoverageWords.place(item.concept))])
    }

    private func times(_ count: Int) -> String {
        count == 1 ? "once" : "\(count) times"
    }

    private func item(
        _ term: String, _ language: Language?, _ times: String, _ details: [PageValue], width: Int? = nil
    ) -> PageValue {
        .group([
            "term": .text(term), "textLang": lang(language), "times": .text(times), "hasBar": .flag(width != nil),
            "width": .text(width.map(String.init)), "details": .list(details),
        ])
    }

    private func detail(
        _ label: String, _ text: String? = nil, _ language: Language? = nil, _ evidence: String? = nil,
        isQuotation: Bool = false
    ) -> PageValue {
        .group([
            "label": .text(label), "text": .text(text), "textLang": lang(language), "evidence": .text(evidence),
            "isQuotation": .flag(isQuotation),
        ])
    }

    private func detail(_ label: String, evidence: String) -> PageValue {
        detail(label, nil, nil, evidence)
    }

    /// The page is in English.
    private func lang(_ language: Language?) -> PageValue {
        .text(language.flatMap { $0 == .english ? nil : $0.tag.rawValue })
    }
}
