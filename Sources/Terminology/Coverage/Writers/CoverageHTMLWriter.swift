import Markup
import NewsModel

/// Writes the review as one HTML page that needs nothing else: no script, no picture, no font from elsewhere.
public struct CoverageHTMLWriter: Sendable {
    /// The most items under each heading; the CSV and the JSON have all.
    public var mostItems = 200

    public init() {}

    /// The page, in UTF-8.
    public func write(_ report: CoverageReport) -> String {
        let title = "Glossary coverage, \(CoverageWords.date(report.date))"
        let articles = report.articleCounts.values.reduce(0, +)
        var lines = [
            "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width\">", "<title>\(title)</title>",
            "<style>\(Self.style)</style>", "</head>", "<body>", "<h1>\(title)</h1>",
            "<p>\(CoverageWords.count(articles, "article")), "
                + "\(CoverageWords.count(report.glossaryFiles.count, "glossary", plural: "glossaries"))</p>",
        ]
        lines += table(report)
        lines.append("<p>\(Escaping.text(CoverageWords.definition))</p>")
        if let trend = CoverageWords.trend(report.trend) {
            lines.append("<p>Coverage in all directions: \(trend).</p>")
        }
        lines += section("To add", "used in the news, in no glossary", report.candidates.map(candidate))
        lines += section("To complete", "in a glossary, without an equivalent", report.missingEquivalents.map(missing))
        lines += section("To decide", "more than one reading", report.ambiguities.map(ambiguity))
        lines += section(
            "To retire", "deprecated terms in use; entries not seen for long",
            report.retiredTerms.map(retired) + report.unusedEntries.map(unused))
        return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
    }

    private func table(_ report: CoverageReport) -> [String] {
        let targets: [Language] = [.russian, .chinese, .english]
        var lines = [
            "<table>",
            "<tr><td></td>" + targets.map { "<th scope=\"col\">into \(CoverageWords.name(of: $0))</th>" }.joined()
                + "</tr>",
        ]
        for language in Language.allCases {
            guard let articles = report.articleCounts[language] else { continue }
            let cells = targets.map { target in
                "<td>" + (report.shares[.init(from: language, into: target)].map(CoverageWords.share) ?? "") + "</td>"
            }
            lines.append(
                "<tr><th scope=\"row\">\(CoverageWords.name(of: language)) (\(CoverageWords.count(articles, "article")))</th>"
                    + cells.joined() + "</tr>")
        }
        return lines + ["</table>"]
    }

    private func section(_ title: String, _ remark: String, _ items: [String]) -> [String] {
        var lines = ["<h2>\(title)</h2>", "<p>\(remark)</p>"]
        guard !items.isEmpty else { return lines + ["<p>Nothing.</p>"] }
        lines += ["<ul>"] + items.prefix(mostItems).map { "<li>\($0)</li>" } + ["</ul>"]
        if items.count > mostItems { lines.append("<p>and \(items.count - mostItems) more</p>") }
        return lines
    }

    private func candidate(_ candidate: TermCandidate) -> String {
        let articles = CoverageWords.count(candidate.articles.count, "article")
        let proposals = candidate.proposals.map { proposal in
            "<br>\(proposal.language.rawValue)? \(marked(proposal.text, proposal.language)) "
                + "<small>(\(Escaping.text(CoverageWords.evidence(proposal))))</small>"
        }
        return
            "<b>\(marked(candidate.text, candidate.language))</b> \(CoverageWords.times(candidate.count)) in \(articles)"
            + proposals.joined()
            + "<br><q lang=\"\(candidate.language.tag)\">\(Escaping.text(CoverageWords.shortened(candidate.example)))</q> "
            + Escaping.text(candidate.exampleSource)
    }

    private func missing(_ item: MissingEquivalent) -> String {
        let languages = item.missing.map { "no \(CoverageWords.name(of: $0))" }.joined(separator: ", ")
        return "<b>\(marked(item.term, item.language))</b> \(CoverageWords.times(item.count)): "
            + "\(Escaping.text(CoverageWords.place(item.concept))), \(languages)"
    }

    private func ambiguity(_ item: TermAmbiguity) -> String {
        let readings = item.readings.map { reading in
            Escaping.text(reading.equivalents.joined(separator: ", ") + " (\(CoverageWords.place(reading.concept)))")
        }
        return "<b>\(marked(item.term, item.language))</b> \(CoverageWords.times(item.count)): "
            + readings.joined(separator: " or ")
    }

    private func retired(_ item: RetiredTermUse) -> String {
        let instead = item.preferred.map { ", write \(marked($0, item.language))" } ?? ""
        return "<b>\(marked(item.term, item.language))</b> \(CoverageWords.times(item.count))\(instead)"
    }

    private func unused(_ item: UnusedEntry) -> String {
        Escaping.text("\(item.term), \(CoverageWords.place(item.concept)): ")
            + (item.lastSeen.map { "last seen \($0)" } ?? "never seen")
    }

    private func marked(_ text: String, _ language: Language) -> String {
        "<span lang=\"\(language.tag)\">\(Escaping.text(text))</span>"
    }

    private static let style =
        "body{font:16px/1.5 system-ui,sans-serif;max-width:50em;margin:auto;padding:1em}table{border-collapse:collapse}"
        + "td,th{padding:.2em .8em;border:1px solid #999;text-align:right}li{margin:.6em 0}"
        + "@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}}"
}
