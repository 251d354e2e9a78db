public import Languages
public import NewsModel
import Synchronization

/// Finds the terms of a glossary in texts, in every form their language gives them.
///
/// Shared by all threads; a language is prepared when its first text comes. Matching is linear in the text and
/// independent of the number of terms. Of terms with one spelling the first 64 are found.
public struct TermMatcher: Sendable {
    private let indexes: [Language: LanguageIndex]
    private let subjects: SubjectFields

    /// Prepares a glossary for matching in texts of some languages.
    public init(glossary: Glossary, languages: LanguagePacks = .standard) {
        indexes = Dictionary(
            languages.all.map { ($0.language, LanguageIndex($0, among: languages, of: glossary)) },
            uniquingKeysWith: { first, _ in first })
        subjects = SubjectFields(languages)
    }

    /// All matches in order of their place, the longer before the shorter; those inside a longer one are nested.
    ///
    /// A document in a language that Svodka does not serve has none.
    /// - Parameter context: what is known of the article beside its text.
    public func matches(in document: Document, context: MatchContext = MatchContext()) -> [TermMatch] {
        guard let language = document.language, let index = indexes[language] else { return [] }
        return index.matches(in: document, context, subjects: subjects.subjects(ofSection: context.section))
    }
}

/// The terms of one language, prepared when the first text in that language comes.
final class LanguageIndex: Sendable {
    private let pack: LanguagePack
    private let packs: LanguagePacks
    private let glossary: Glossary
    private let index = Mutex<TermIndex?>(nil)
    private let workspaces = MatchWorkspacePool()
    private let countries: OnDemand<CountryWords>

    init(_ pack: LanguagePack, among packs: LanguagePacks, of glossary: Glossary) {
        self.pack = pack
        self.packs = packs
        self.glossary = glossary
        countries = OnDemand { CountryWords(pack) }
    }

    /// The matches in a document, in order.
    ///
    /// - Parameter subjects: the subject fields of the article's section.
    func matches(in document: Document, _ context: MatchContext, subjects: Set<String>) -> [TermMatch] {
        let index = prepared()
        let scanner = AtomScanner(document.text)
        return workspaces.withWorkspace {
            MatchWorkspace(index, glossary: glossary, pack)
        } _: { workspace in
            let candidates = candidates(scanner, document, index, workspace)
            guard !candidates.isEmpty else { return [] }
            let judge = UseJudge(document, context, { self.countries.value }, self.pack)
            return MatchSelection(workspace: workspace, judge: judge, subjects: subjects).matches(from: candidates)
        }
    }

    private func candidates(
        _ scanner: AtomScanner, _ document: Document, _ index: TermIndex, _ workspace: MatchWorkspace
    ) -> [MatchCandidate] {
        scanner.withBuffer { buffer in
            var finder = TermFinder(
                index: index, buffer: buffer,
                boundaries: TextBoundaries(document, dividesWords: index.rules.dividesWords), forms: workspace.forms)
            let found = finder.find().sorted()
            return scanner.hasBrackets ? IntroducedAbbreviations(buffer).completed(found) : found
        }
    }

    private func prepared() -> TermIndex {
        index.withLock { index in
            if let index { return index }
            let made = TermIndexBuilder.index(of: glossary, MatchRules(pack, among: packs))
            index = made
            return made
        }
    }
}

/// What matching one text at a time works with, and the next one takes over: what is known of words and concepts so far.
final class MatchWorkspace {
    /// The forms of texts whose words agree in case and number; nothing for other languages.
    let forms: InflectedFormCache
    private let glossary: Glossary
    private let rules: MatchRules
    private let pack: LanguagePack
    private var cards: [UInt32: ConceptCard] = [:]

    init(_ index: TermIndex, glossary: Glossary, _ pack: LanguagePack) {
        forms = InflectedFormCache(index)
        self.glossary = glossary
        rules = index.rules
        self.pack = pack
    }

    /// The card of a concept, by its position in the glossary.
    func card(of concept: UInt32) -> ConceptCard {
        if let known = cards[concept] { return known }
        let card = ConceptCard(glossary.concepts[Int(concept)], rules, pack)
        cards[concept] = card
        return card
    }
}

/// Workspaces of one language, lent to one text at a time.
final class MatchWorkspacePool: Sendable {
    private let idle = Mutex<[Lent]>([])

    /// Calls `body` with a workspace that nobody else has, made where none is idle.
    func withWorkspace<Result>(_ make: () -> MatchWorkspace, _ body: (MatchWorkspace) -> Result) -> Result {
        let lent = idle.withLock { $0.popLast() } ?? Lent(workspace: make())
        defer { if !lent.workspace.forms.isFull { idle.withLock { $0.append(lent) } } }
        return body(lent.workspace)
    }

    /// A workspace on its way between threads, which is safe since only one of them has it.
    private struct Lent: @unchecked Sendable {
        let workspace: MatchWorkspace
    }
}

/// What matches in one language carry of a concept: made once, when the concept is first met.
final class ConceptCard {
    let reference: ConceptReference
    /// The preferred term of each other language.
    let equivalents: [Language: String]
    let sections: [LanguageSection]
    let isGlossed: Bool
    let isChecked: Bool
    /// What must be so of a text; nil where nothing must.
    let conditions: FoldedConditions?

    init(_ concept: ConceptEntry, _ rules: MatchRules, _ pack: LanguagePack) {
        reference = concept.reference
        equivalents = concept.equivalents(except: rules.language, among: rules.served)
        sections = concept.sections
        isGlossed = concept.isGlossed
        isChecked = concept.isChecked
        conditions = FoldedConditions(concept.conditions, pack)
    }
}
