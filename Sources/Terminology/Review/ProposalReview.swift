import Languages
import NewsModel

/// Completes candidates and concepts with proposals from all kinds of evidence, and lists each concept once.
struct ProposalReview {
    let articles: [AnalyzedArticle]
    let stories: [Story]
    let words: WordAlignment
    let translations: TranslationEvidence
    private let packs: LanguagePacks
    private let languages: PhraseLanguages
    private let transliterator: NameTransliterator

    init(
        articles: [AnalyzedArticle], stories: [Story], words: WordAlignment, translations: TranslationEvidence,
        packs: LanguagePacks, languages: PhraseLanguages
    ) {
        self.packs = packs
        self.languages = languages
        transliterator = NameTransliterator(languages: packs)
        self.articles = articles
        self.stories = stories
        self.words = words
        self.translations = translations
    }

    /// Both in their order, without the candidates that are proposed for something before them.
    ///
    /// - Parameter names: what is no candidate, but may be proposed by its sound.
    func completed(
        _ candidates: [TermCandidate], _ missing: [MissingEquivalent], names: [TermCandidate]
    ) -> (candidates: [TermCandidate], missing: [MissingEquivalent]) {
        let items = candidates.concurrentMap(item) + missing.map(item) + names.concurrentMap(nameSeenOnce)
        let found = EquivalentProposer(articles: articles, items: items, languages: languages.served).proposals(
            stories: stories)
        let added = zip(candidates, found).map { completed($0, $1) }
        let concepts = zip(missing, found[candidates.count...]).map { completed($0, $1) }
        let used = Set(concepts.flatMap { $0.proposals }.filter(\.isFromCandidate).map(Name.init))
        return (withoutEquivalents(added, known: used), concepts)
    }

    private func item(_ candidate: TermCandidate) -> EquivalentProposer.Item {
        let phrase = AlignedPhrase(candidate.text, candidate.language, isName: candidate.isName, words: words)
        return EquivalentProposer.Item(
            terms: [candidate.language: phrase], isName: candidate.isName, isInTitle: candidate.isInTitle,
            uses: Array(zip(candidate.articles, candidate.uses)).map { (article: $0, count: $1) }, candidate: candidate)
    }

    private func nameSeenOnce(_ name: TermCandidate) -> EquivalentProposer.Item {
        var item = item(name)
        item.isListed = false
        return item
    }

    private func item(_ concept: MissingEquivalent) -> EquivalentProposer.Item {
        let isName = isName(concept)
        return EquivalentProposer.Item(
            terms: Dictionary(
                uniqueKeysWithValues: concept.terms.map { language, term in
                    (language, AlignedPhrase(term, language, isName: isName, words: words))
                }),
            isName: isName, isInTitle: concept.isInTitle, uses: concept.uses, candidate: nil)
    }

    private func completed(_ candidate: TermCandidate, _ found: [EquivalentProposal]) -> TermCandidate {
        var candidate = candidate
        candidate.proposals = joined(candidate.proposals, found)
        let isRead = candidate.isName && !candidate.text.allSatisfy(\.isUppercase)
        if isRead, let name = romanized(candidate.text, candidate.language, besides: candidate.proposals) {
            candidate.proposals.insert(name, at: 0)
        }
        return candidate
    }

    private func completed(_ concept: MissingEquivalent, _ found: [EquivalentProposal]) -> MissingEquivalent {
        var concept = concept
        let translated = concept.missing.compactMap { language in
            concept.terms.sorted { $0.key.rawValue < $1.key.rawValue }.lazy
                .compactMap { translations.equivalent(of: $1, $0, in: language) }.first
        }
        concept.proposals = joined(joined(concept.proposals, translated), found).filter {
            concept.missing.contains($0.language)
        }
        guard isName(concept), let latin = languages.latin, concept.missing.contains(latin) else { return concept }
        let names = languages.served.lazy.compactMap { language in
            concept.terms[language].flatMap { romanized($0, language, besides: concept.proposals) }
        }
        if let name = names.first { concept.proposals.insert(name, at: 0) }
        return concept
    }

    /// Of each language the first, in the languages' order.
    private func joined(_ a: [EquivalentProposal], _ b: [EquivalentProposal]) -> [EquivalentProposal] {
        languages.served.compactMap { language in (a + b).first { $0.language == language } }
    }

    /// A name of a language with cases in Latin letters, for the language that is written in them; nil where that has
    /// a proposal already, or the name has Latin letters of its own.
    private func romanized(
        _ name: String, _ language: Language, besides found: [EquivalentProposal]
    ) -> EquivalentProposal? {
        guard let latin = languages.latin, !found.contains(where: { $0.language == latin }),
            !name.unicodeScalars.contains(where: { Script($0) == .latin })
        else { return nil }
        return transliterator.latin(of: name, language).map {
            EquivalentProposal(language: latin, text: $0, evidence: .romanized, source: "")
        }
    }

    /// Whether a concept is written as a name is, in any language that has capitals.
    private func isName(_ concept: MissingEquivalent) -> Bool {
        languages.served.contains { language in
            languages[language]?.hasCapitals ?? false && concept.terms[language]?.first?.isUppercase ?? false
        }
    }

    /// What distinguishes one candidate from another.
    private struct Name: Hashable {
        let language: Language
        let text: String

        init(_ proposal: EquivalentProposal) { (language, text) = (proposal.language, proposal.text) }
        init(_ candidate: TermCandidate) { (language, text) = (candidate.language, candidate.text) }
    }

    private func withoutEquivalents(_ candidates: [TermCandidate], known: Set<Name>) -> [TermCandidate] {
        var proposed = known
        return candidates.filter { candidate in
            guard !proposed.contains(Name(candidate)) else { return false }
            proposed.formUnion(candidate.proposals.filter(\.isFromCandidate).map(Name.init))
            return true
        }
    }
}

extension EquivalentProposal {
    /// Whether the text is a candidate's, too.
    fileprivate var isFromCandidate: Bool { evidence != .brackets && evidence != .romanized }
}
