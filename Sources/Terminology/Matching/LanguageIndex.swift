import NewsModel
import Synchronization

/// The terms of one language, prepared when the first text in that language comes.
final class LanguageIndex: Sendable {
    private let language: Language
    private let glossary: Glossary
    private let index = Mutex<TermIndex?>(nil)
    private let workspaces = MatchWorkspacePool()

    init(_ language: Language, of glossary: Glossary) {
        self.language = language
        self.glossary = glossary
    }

    /// The matches in a document, in order.
    ///
    /// - Parameter subjects: the subject fields of the article's section.
    func matches(in document: Document, subjects: Set<String>) -> [TermMatch] {
        let index = prepared()
        let scanner = AtomScanner(document.text)
        return workspaces.withWorkspace {
            MatchWorkspace(index, glossary: glossary, language: language)
        } _: { workspace in
            let candidates = candidates(scanner, document, index, workspace)
            guard !candidates.isEmpty else { return [] }
            return MatchSelection(workspace: workspace, subjects: subjects).matches(from: candidates)
        }
    }

    private func candidates(
        _ scanner: AtomScanner, _ document: Document, _ index: TermIndex, _ workspace: MatchWorkspace
    ) -> [MatchCandidate] {
        scanner.withBuffer { buffer in
            var finder = CandidateFinder(
                index: index, buffer: buffer, language: language,
                boundaries: TextBoundaries(document, language: language), forms: workspace.forms)
            let found = finder.find().sorted()
            return scanner.hasBrackets ? IntroducedAbbreviations(buffer).completed(found) : found
        }
    }

    private func prepared() -> TermIndex {
        index.withLock { index in
            if let index { return index }
            let made = TermIndexBuilder.index(of: glossary, language)
            index = made
            return made
        }
    }
}
