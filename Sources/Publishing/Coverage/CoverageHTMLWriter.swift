import Languages
import NewsModel
import Terminology

extension Writer<CoverageReview> {
    /// The review as a page that needs nothing else: no script, no picture, no font from elsewhere.
    public static var page: Self { Self("html", ending: "html") { CoverageHTMLWriter($0).page() } }
}

/// Writes a coverage review as one HTML page, in UTF-8.
struct CoverageHTMLWriter {
    private let review: CoverageReview
    private let words: CoverageWords

    /// The most items under each heading; the CSV and the JSON have all.
    private static let mostItems = 200

    init(_ review: CoverageReview) {
        self.review = review
        words = review.words
    }

    private var report: CoverageReport { review.report }

    private var phrases: Catalogue.Coverage { words.phrases }

    func page() -> String {
        review.style.templates.render(
            "coverage",
            [
                "lang": .text(words.edition.tag.rawValue), "title": .text(phrases.title),
                "date": .text(words.edition.plainDate(report.date)), "isoDate": .text(report.date.description),
                "hasEditions": .flag(review.pages.count > 1),
                "editionsLabel": .text(words.edition.catalogue.editionsLabel),
                "editions": words.edition.links(to: review.pages), "count": own(words.head(report)),
                "sharesTitle": .text(phrases.shares), "definition": own(phrases.definition),
                "trend": own(words.trend(report.trend)), "parts": .list(words.parts(of: report).map(own)),
                "trendWidth": .text(String(report.trend.count * 10 - 2)), "trendDays": .list(trendDays(report.trend)),
                "targets": .list(words.targets.map { own(words.column($0)) }),
                "rows": .list(words.edition.languages.languages.compactMap(row)), "groups": .list(groups),
            ])
    }

    /// The review's own words.
    private func own(_ text: String?) -> PageValue {
        .text(text.map { words.edition.tied($0) })
    }

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

    private func row(_ language: Language) -> PageValue? {
        guard let articles = report.articleCounts[language] else { return nil }
        let cells = words.targets.map { target -> PageValue in
            let share = report.shares[.init(from: language, into: target)]
            guard let share, let percent = share.percent else {
                return .group(["share": .text(nil), "detail": own(share.map(words.share))])
            }
            return .group([
                "share": .group([
                    "percent": .text(String(percent)), "percentage": .text(words.percent(percent)),
                    "detail": own(words.covered(share)),
                ])
            ])
        }
        return .group(["name": own(words.row(language, articles: articles)), "cells": .list(cells)])
    }

    private var groups: [PageValue] {
        let most = report.candidates.map(\.count).max() ?? 1
        return [
            group("add", phrases.toAdd, report.candidates.map { candidate($0, most: most) }),
            group("complete", phrases.toComplete, report.missingEquivalents.map(missing)),
            group("decide", phrases.toDecide, report.ambiguities.map(ambiguity)),
            group("retire", phrases.toRetire, report.retiredTerms.map(retired) + report.unusedEntries.map(unused)),
        ]
    }

    private func group(_ id: String, _ task: Catalogue.Task, _ items: [PageValue]) -> PageValue {
        let more = items.count - Self.mostItems
        return .group([
            "id": .text(id), "heading": .text(task.title), "number": .text(String(items.count)),
            "remark": own(task.remark), "hasItems": .flag(!items.isEmpty),
            "items": .list(Array(items.prefix(Self.mostItems))),
            "closing": own(items.isEmpty ? phrases.nothing : more > 0 ? words.more(more) : nil),
        ])
    }

    private func candidate(_ candidate: TermCandidate, most: Int) -> PageValue {
        let example = detail(
            "", ExampleSentence.unquoted(candidate.example), candidate.language, candidate.exampleSource,
            isQuotation: !ExampleSentence.isQuotation(candidate.example))
        let use = words.fill(
            phrases.use,
            ["times": words.timesOrOnce(candidate.count), "articles": words.inArticles(candidate.articles.count)])
        return item(
            candidate.text, candidate.language, use, details(of: candidate.proposals) + [example],
            width: max(1, candidate.count * 100 / most))
    }

    private func missing(_ item: MissingEquivalent) -> PageValue {
        let what = words.list([words.missing(item), CoverageWords.place(item.concept)])
        return self.item(
            item.term, item.language, words.timesOrOnce(item.count), [detail(what)] + details(of: item.proposals))
    }

    private func details(of proposals: [EquivalentProposal]) -> [PageValue] {
        proposals.map { proposal in
            let label = words.fill(
                words.edition.frame(phrases.proposal, around: "{term}").before,
                ["language": proposal.language.rawValue])
            return detail(label, proposal.text, proposal.language, words.evidence(proposal))
        }
    }

    private func ambiguity(_ item: TermAmbiguity) -> PageValue {
        let readings = item.readings.map { reading in
            detail("\(words.list(reading.equivalents)) ", evidence: CoverageWords.place(reading.concept))
        }
        return self.item(item.term, item.language, words.timesOrOnce(item.count), readings)
    }

    private func retired(_ item: RetiredTermUse) -> PageValue {
        let label = words.edition.frame(phrases.instead, around: "{term}").before
        let instead = item.preferred.map { [detail(label, $0, item.language)] } ?? []
        return self.item(item.term, item.language, words.timesOrOnce(item.count), instead)
    }

    private func unused(_ item: UnusedEntry) -> PageValue {
        self.item(
            item.term, nil, words.lastSeen(item.lastSeen), [detail("", evidence: CoverageWords.place(item.concept))])
    }

    private func item(
        _ term: String, _ language: Language?, _ times: String, _ details: [PageValue], width: Int? = nil
    ) -> PageValue {
        .group([
            "term": .text(term), "textLang": lang(language), "times": own(times), "hasBar": .flag(width != nil),
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

    /// The language to declare; absent where it is the page's.
    private func lang(_ language: Language?) -> PageValue {
        .text(language.flatMap { $0 == review.language ? nil : words.edition.languages.tag(of: $0).rawValue })
    }
}
