import Dispatch
public import NewsModel
import Synchronization

/// Finds the terms of a glossary in texts, in every form their language gives them.
///
/// Built once, immutable, shared by all threads. Matching is linear in the text and independent of the number of terms.
public struct TermMatcher: Sendable {
    let glossary: Glossary
    private let indexes: [Language: TermIndex]

    /// Prepares a glossary for matching.
    public init(glossary: Glossary) {
        self.glossary = glossary
        let indexes = Mutex<[Language: TermIndex]>([:])
        DispatchQueue.concurrentPerform(iterations: Language.allCases.count) { position in
            let language = Language.allCases[position]
            let index = TermIndexBuilder(language, glossary: glossary).build()
            indexes.withLock { $0[language] = index }
        }
        self.indexes = indexes.withLock { $0 }
    }

    /// All matches in order of their place, the longer before the shorter; those inside a longer one are nested.
    ///
    /// A document in a language that Svodka does not serve has none.
    public func matches(in document: Document) -> [TermMatch] {
        guard let language = document.language, let index = indexes[language] else { return [] }
        let scanner = AtomScanner(document.text)
        let boundaries = TextBoundaries(document, language: language)
        var finder = CandidateFinder(index: index, scanner: scanner, language: language, boundaries: boundaries)
        let candidates = IntroducedAbbreviations(scanner).completed(finder.find().sorted())
        return MatchSelection(glossary: glossary, language: language).matches(from: candidates)
    }
}
