import NewsModel
import Synchronization

/// What matching one text at a time works with, and the next one takes over: what is known of words and concepts so far.
final class MatchWorkspace {
    /// The forms of Russian texts; nothing for other languages.
    let forms: RussianFormCache
    private let glossary: Glossary
    private let language: Language
    private var cards: [UInt32: ConceptCard] = [:]

    init(_ index: TermIndex, glossary: Glossary, language: Language) {
        forms = RussianFormCache(index)
        self.glossary = glossary
        self.language = language
    }

    /// The card of a concept, by its position in the glossary.
    func card(of concept: UInt32) -> ConceptCard {
        if let known = cards[concept] { return known }
        let card = ConceptCard(glossary.concepts[Int(concept)], except: language)
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
