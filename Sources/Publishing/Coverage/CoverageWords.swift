import Languages
public import NewsModel
public import Terminology

/// A coverage review in one language: what every writer of it starts from.
public struct CoverageReview: Sendable {
    let report: CoverageReport
    let language: Language
    let words: CoverageWords
    let style: EditionStyle
    /// The addresses of the same review by language, as this one's page links them.
    let pages: [Language: String]

    /// A report in a language's words.
    public init(
        _ report: CoverageReport, in language: Language, style: EditionStyle = EditionStyle(),
        pages: [Language: String] = [:]
    ) {
        self.report = report
        self.language = language
        self.style = style
        self.pages = pages
        words = CoverageWords(language, style: style)
    }
}

/// Puts what a coverage review says into a language's words.
struct CoverageWords: Sendable {
    let edition: EditionWords

    var phrases: Catalogue.Coverage { edition.catalogue.coverage }

    init(_ language: Language, style: EditionStyle) {
        edition = EditionWords(language, style: style)
    }

    func fill(_ phrase: String, _ values: KeyValuePairs<String, String>) -> String {
        edition.fill(phrase, values)
    }

    // MARK: Figures

    func articles(_ number: Int) -> String { edition.count(number, phrases.articles) }

    /// `23 articles, 16 glossaries`.
    func head(_ report: CoverageReport) -> String {
        fill(
            phrases.head,
            [
                "articles": articles(report.articleCounts.values.reduce(0, +)),
                "glossaries": edition.count(report.glossaryFiles.count, phrases.glossaries),
            ])
    }

    /// The languages that equivalents are looked for in: the review's own last.
    var targets: [Language] {
        edition.languages.languages.filter { $0 != edition.edition } + [edition.edition]
    }

    func row(_ language: Language, articles number: Int) -> String {
        fill(
            phrases.row,
            ["language": name(of: language), "articles": articles(number), "n": edition.number(number)])
    }

    func column(_ language: Language) -> String { fill(phrases.column, ["language": name(of: language)]) }

    func percent(_ percent: Int) -> String { fill(phrases.percent, ["n": String(percent)]) }

    /// `112 of 123`.
    func covered(_ share: CoverageShare) -> String {
        fill(
            phrases.covered, ["covered": edition.number(share.covered), "total": edition.number(share.total)])
    }

    /// `91% (112 of 123)`.
    func share(_ share: CoverageShare) -> String {
        guard let percent = share.percent else { return phrases.noTerms }
        return fill(phrases.share, ["percent": self.percent(percent), "covered": covered(share)])
    }

    /// `Coverage in all directions: 12 May 78%, 13 May 80%.`; nil where no earlier day is known.
    func trend(_ days: [PastDay]) -> String? {
        guard days.count > 1 else { return nil }
        let shares = days.map { day in
            fill(
                phrases.trendDay,
                ["date": edition.shortDate(day.date), "share": day.share.percent.map(percent) ?? phrases.noTerms])
        }
        return fill(phrases.trend, ["days": shares.joined(separator: phrases.separator)])
    }

    /// The coverage of the day's sections, then of its sources, each in a line.
    func parts(of report: CoverageReport) -> [String] {
        let sections = report.sections.map { part in (sectionName(part.name), part) }
        return [
            parts(sections).map { fill(phrases.sections, ["parts": $0]) },
            parts(report.sources.map { ($0.name, $0) }).map { fill(phrases.sources, ["parts": $0]) },
        ].compactMap { $0 }
    }

    /// A section by the title it has in the edition; a source's own word for one as it is.
    func sectionName(_ name: String) -> String {
        edition.catalogue.sections[SectionName(rawValue: name)] ?? name
    }

    /// `Economy 84% (5 articles), Science 91% (2 articles) and 3 more`; nil where there is but one part, or none has a
    /// name.
    private func parts(_ parts: [(name: String, part: CoverageReport.Part)]) -> String? {
        let named = parts.filter { !$0.name.isEmpty }
        guard parts.count > 1, !named.isEmpty else { return nil }
        let shown = named.prefix(Self.mostParts).map { name, part in
            fill(
                phrases.part,
                [
                    "name": name, "share": part.share.percent.map(percent) ?? phrases.noTerms,
                    "articles": articles(part.articles),
                ])
        }.joined(separator: phrases.separator)
        guard named.count > Self.mostParts else { return shown }
        return fill(phrases.moreParts, ["parts": shown, "n": edition.number(named.count - Self.mostParts)])
    }

    /// The JSON has all.
    private static let mostParts = 12

    // MARK: What there is to do

    func name(of language: Language) -> String { edition.catalogue.languageName(edition.languages.tag(of: language)) }

    func times(_ number: Int) -> String { edition.count(number, phrases.times) }

    /// The same in words where it is but once.
    func timesOrOnce(_ number: Int) -> String { number == 1 ? phrases.once : times(number) }

    func inArticles(_ number: Int) -> String { edition.count(number, phrases.inArticles) }

    /// `no Chinese`.
    func missing(_ item: MissingEquivalent) -> String {
        item.missing.map { fill(phrases.missing, ["language": name(of: $0)]) }.joined(separator: phrases.separator)
    }

    /// A concept's terms in other languages, in a row.
    func list(_ terms: [String]) -> String { terms.joined(separator: phrases.separator) }

    func instead(_ term: String) -> String { fill(phrases.instead, ["term": term]) }

    func lastSeen(_ date: CivilDate?) -> String {
        date.map { fill(phrases.lastSeen, ["date": $0.description]) } ?? phrases.neverSeen
    }

    func more(_ number: Int) -> String { fill(phrases.more, ["n": edition.number(number)]) }

    /// Where a concept stands: file and line, else its id.
    static func place(_ concept: ConceptReference) -> String {
        concept.line.map { "\(concept.file):\($0)" } ?? "\(concept.file) \(concept.id)"
    }

    // MARK: Evidence

    func evidence(_ proposal: EquivalentProposal) -> String {
        switch proposal.evidence {
        case .brackets: fill(phrases.inBrackets, ["source": proposal.source])
        case .translation(let number): fill(phrases.translated, ["times": timesOrOnce(number)])
        case .sameStory(let number):
            fill(phrases.sameStory, ["source": proposal.source, "times": timesOrOnce(number)])
        case .romanized: phrases.romanized
        case .transliteration: fill(phrases.soundsAlike, ["source": proposal.source])
        }
    }

    /// `zh? 数字走廊 (same story in 北方日报: 4 times)`.
    func proposal(_ proposal: EquivalentProposal) -> String {
        fill(
            phrases.proposal,
            ["language": proposal.language.rawValue, "term": proposal.text, "evidence": evidence(proposal)])
    }

    /// `“The digital corridor will link the two parks.” North Agency`.
    func example(of candidate: TermCandidate) -> String {
        fill(phrases.example, ["sentence": quoted(candidate.example), "source": candidate.exampleSource])
    }

    /// A sentence in the language's quotation marks; one that begins with a quotation gets no others.
    private func quoted(_ sentence: String) -> String {
        guard !ExampleSentence.isQuotation(sentence) else { return sentence }
        let words = ExampleSentence.unquoted(sentence)
        let endsInStop = words.hasSuffix(".") && !words.hasSuffix("..")
        let typography = edition.typography
        let quoted = typography.stopFollowsQuotation && endsInStop ? String(words.dropLast()) : words
        return typography.quotationMarks.open + quoted + typography.quotationMarks.close
    }
}

/// A sentence that shows a candidate's use.
enum ExampleSentence {
    /// Whether a sentence begins with a quotation that ends in it.
    static func isQuotation(_ sentence: String) -> Bool {
        sentence.first.flatMap { marks[$0] }.map { sentence.dropFirst().contains($0) } ?? false
    }

    /// A sentence without the mark of a quotation that goes on after it.
    static func unquoted(_ sentence: String) -> String {
        let opens = sentence.first.map { marks[$0] != nil } ?? false
        return opens && !isQuotation(sentence) ? String(sentence.dropFirst()) : sentence
    }

    private static let marks: [Character: Character] = [
        "“": "”", "«": "»", "„": "“", "\"": "\"", "「": "」", "『": "』",
    ]
}
