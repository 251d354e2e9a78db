import Markup
import NewsModel

/// A translation of a headline or a sentence as an XML element, with where it comes from.
struct TranslationXML {
    let translation: TranslatedSentence
    /// The place of the sentence it translates; nil for the headline.
    let span: Span?

    func write(to output: inout XMLOutput) {
        output.element(
            "translation",
            [
                ("xml:lang", language), ("start", span.map { String($0.start) }), ("end", span.map { String($0.end) }),
            ] + origin + [
                ("reviewer", printable(translation.reviewer)),
                ("date", translation.date.map(\.iso8601)),
            ], text: Glosser.printable(translation.text))
    }

    private var language: String {
        (translation.languageTag.language?.tag ?? translation.languageTag).rawValue
    }

    private var origin: [XMLOutput.Attribute] {
        switch translation.origin {
        case .human(let name): [("origin", "human"), ("translator", printable(name))]
        case .memory(let unit, let kind): [("origin", "memory"), ("unit", printable(unit)), ("match", kind.rawValue)]
        case .engine(let name, let version):
            [("origin", "machine"), ("engine", printable(name)), ("engineVersion", printable(version))]
        }
    }

    private func printable(_ text: String?) -> String? {
        text.map(Glosser.printable).flatMap { $0.isEmpty ? nil : $0 }
    }
}
