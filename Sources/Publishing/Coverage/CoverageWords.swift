import NewsModel
import Terminology

/// The words of the coverage review.
enum CoverageWords {
    static let definition =
        "Coverage is the share of term occurrences (glossary matches, and candidates seen at least twice) that have a "
        + "preferred equivalent in the other language. Entries marked “gloss: no” are not counted."

    static func name(of language: Language) -> String {
        switch language {
        case .english: "English"
        case .russian: "Russian"
        case .chinese: "Chinese"
        default: language.rawValue
        }
    }

    static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// ` 6 times`, ` 1 time`.
    static func times(_ number: Int) -> String {
        let digits = String(number)
        return (digits.count < 2 ? " " : "") + digits + (number == 1 ? " time" : " times")
    }

    /// `91% (112 of 123)`.
    static func share(_ share: CoverageShare) -> String {
        share.percent.map { "\($0)% (\(share.covered) of \(share.total))" } ?? "no terms"
    }

    /// `12 May 78%, 13 May 80%, 14 May 77%`; nil where no earlier day is known.
    static func trend(_ days: [PastDay]) -> String? {
        guard days.count > 1 else { return nil }
        return days.map { day in
            "\(day.date.day) \(months[day.date.month - 1]) \(day.share.percent.map { "\($0)%" } ?? "no terms")"
        }.joined(separator: ", ")
    }

    /// `Economy 84% (5 articles), Science 91% (2 articles) and 3 more`; nil where there is but one part, or none has a
    /// name.
    static func parts(_ parts: [CoverageReport.Part]) -> String? {
        let named = parts.filter { !$0.name.isEmpty }
        guard parts.count > 1, !named.isEmpty else { return nil }
        let shown = named.prefix(mostParts).map { part in
            "\(part.name) \(part.share.percent.map { "\($0)%" } ?? "no terms") (\(count(part.articles, "article")))"
        }.joined(separator: ", ")
        return named.count > mostParts ? "\(shown) and \(named.count - mostParts) more" : shown
    }

    /// The JSON has all.
    private static let mostParts = 12

    /// `14 May 2025`.
    static func date(_ date: CivilDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    static func place(_ concept: ConceptReference) -> String {
        concept.line.map { "\(concept.file):\($0)" } ?? "\(concept.file) \(concept.id)"
    }

    static func evidence(_ proposal: EquivalentProposal) -> String {
        switch proposal.evidence {
        case .brackets: "in brackets in \(proposal.source)"
        case .translation(let times): "so translated \(times == 1 ? "once" : "\(times) times")"
        case .sameStory(let times): "same story in \(proposal.source): \(times == 1 ? "once" : "\(times) times")"
        case .romanized: "transliterated by BGN/PCGN, seen nowhere"
        case .transliteration: "sounds alike, same story in \(proposal.source)"
        }
    }

    /// A sentence in quotation marks; one that begins with its own gets no others.
    static func quoted(_ sentence: String) -> String {
        isQuotation(sentence) ? sentence : "“\(unquoted(sentence))”"
    }

    /// Whether a sentence begins with a quotation that ends in it.
    static func isQuotation(_ sentence: String) -> Bool {
        sentence.first.flatMap { quotationMarks[$0] }.map { sentence.dropFirst().contains($0) } ?? false
    }

    /// A sentence without the mark of a quotation that goes on after it.
    static func unquoted(_ sentence: String) -> String {
        let opens = sentence.first.map { quotationMarks[$0] != nil } ?? false
        return opens && !isQuotation(sentence) ? String(sentence.dropFirst()) : sentence
    }

    private static let quotationMarks: [Character: Character] = [
        "“": "”", "«": "»", "„": "“", "\"": "\"", "「": "」", "『": "』",
    ]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
