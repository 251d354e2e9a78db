import Carrying
import Languages
public import NewsModel
import Segmentation
public import Terminology

/// Says what articles are about in the language of another edition: finds names and terms, and has them carried over.
public struct CarryingDesk: Sendable {
    private let segmenter = Segmenter()
    private let names: NameFinder
    private let matcher: TermMatcher
    private let carrier = Carrier()

    /// - Parameters:
    ///   - glossary: its terms are carried over, too.
    ///   - names: the table of names.
    public init(glossary: Glossary, names: NameFinder = NameFinder()) {
        self.names = names
        matcher = TermMatcher(glossary: glossary)
    }

    /// The line of an article that nobody has analysed.
    public func line(
        title: String, text: String, id: String, language: LanguageTag?, isCertain: Bool, into target: Language
    ) -> CarriedLine {
        let document = segmenter.segment(text, id: id, language: language, isCertain: isCertain)
        let heading = segmenter.segment(title, id: id, language: document.languageTag, isCertain: true)
        return carrier.line(title: found(in: heading), text: found(in: document), into: target)
    }

    private func found(in document: Document) -> CarriedText {
        CarriedText(document: document, names: names.names(in: document), terms: matcher.matches(in: document))
    }
}
