public import NewsModel
import Segmentation
public import Terminology
public import Translation

/// Looks translations over, whoever made them: terms, numbers, names, links, length. It informs and holds nothing back.
public struct TranslationReview: Sendable {
    private let segmenter = Segmenter()
    private let matcher: TermMatcher?
    private let checker = TranslationChecker()

    /// - Parameter glossary: nil to leave the terms unchecked.
    public init(_ glossary: Glossary?) {
        matcher = glossary.map { TermMatcher(glossary: $0) }
    }

    /// The remarks on the sentences of an article in order; on a term once.
    public func remarks(on sentences: [TranslatedSentence]) -> [TranslationRemark] {
        checker.remarks(
            on: sentences.map { sentence in
                let source = segmenter.segment(sentence.source, id: sentence.id, language: sentence.sourceTag)
                let target = segmenter.segment(sentence.text, id: sentence.id, language: sentence.languageTag)
                return CheckedSentence(
                    id: sentence.id, source: source, target: target, sourceTerms: matcher?.matches(in: source) ?? [],
                    targetTerms: matcher?.matches(in: target) ?? [])
            })
    }

    /// The same as notes on the file that the translations came in, or on the engine that made them.
    public func notes(on sentences: [TranslatedSentence], of source: String) -> [Finding] {
        remarks(on: sentences).map {
            Finding(.note, source: source, message: "look at \($0.sentence): \($0.message)")
        }
    }
}
