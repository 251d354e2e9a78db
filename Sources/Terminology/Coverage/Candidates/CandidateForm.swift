import NewsModel

/// The form in which a candidate is listed.
struct CandidateForm {
    let articles: [AnalyzedArticle]

    private struct Spelling: Hashable {
        let text: Substring
        let isBase: Bool
        let opensSentence: Bool
    }

    /// In Russian the dictionary form; else that form where it occurs, or the most frequent one. Spellings that open a
    /// sentence count where there is no other, since their capital says nothing.
    func text(of phrase: SeenPhrase) -> String {
        if phrase.language == .russian, let text = russian(phrase) { return text }
        var spellings: [Spelling: Int] = [:]
        for use in phrase.uses.prefix(Self.mostUses) { spellings[spelling(of: use), default: 0] += 1 }
        let inner = spellings.filter { !$0.key.opensSentence }
        let known = inner.isEmpty ? spellings : inner
        let bases = known.filter(\.key.isBase)
        let best = (bases.isEmpty ? known : bases).min { ($1.value, $0.key.text) < ($0.value, $1.key.text) }
        return String(best?.key.text ?? "")
    }

    /// More occurrences than that alter nothing.
    private static let mostUses = 100

    private func spelling(of use: PhraseUse) -> Spelling {
        let article = articles[Int(use.article)]
        let document = article.document(of: use)
        let token = use.tokens.lowerBound
        return Spelling(
            text: article.text(of: use), isBase: use.traits.contains(.baseForm),
            opensSentence: document.sentence(of: token).map { document.opensSentence(token, $0) } ?? true)
    }

    private func russian(_ phrase: SeenPhrase) -> String? {
        let headed = phrase.uses.lazy.filter { $0.head != nil }
        guard let use = headed.first(where: { $0.traits.contains(.baseForm) }) ?? headed.first, let head = use.head
        else { return nil }
        let isSingular = headed.contains { $0.traits.contains(.singular) }
        return RussianBaseForm(isSingular: isSingular, isName: phrase.isName)
            .text(articles[Int(use.article)].words(of: use), head: Int(head))
    }
}
