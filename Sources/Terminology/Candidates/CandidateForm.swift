import Languages
import NewsModel
import UnicodeText

/// The form in which a candidate is listed.
struct CandidateForm {
    let articles: [AnalyzedArticle]
    let languages: PhraseLanguages

    private struct Spelling: Hashable {
        let text: Substring
        let isBase: Bool
        let opensSentence: Bool
    }

    /// Where words agree the dictionary form; else that form where it occurs, or the most frequent one. Spellings that open a
    /// sentence count where there is no other, since their capital says nothing.
    func text(of phrase: SeenPhrase) -> String {
        if let text = inflected(phrase) { return text }
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

    private func inflected(_ phrase: SeenPhrase) -> String? {
        guard case .agreement(let lexicon) = languages.pack(of: phrase.language)?.terms.inflection else { return nil }
        let headed = phrase.uses.lazy.filter { $0.head != nil }
        guard let use = headed.first(where: { $0.traits.contains(.baseForm) }) ?? headed.first, let head = use.head
        else { return nil }
        // A name is singular unless it is plural everywhere; «Украины» alone shows neither.
        let isSingular =
            headed.contains { $0.traits.contains(.singular) }
            || phrase.isName && !headed.contains { $0.traits.contains(.plural) }
        return BaseForm(lexicon, isSingular: isSingular, isName: phrase.isName)
            .text(articles[Int(use.article)].words(of: use), head: Int(head))
    }
}

/// The sentence that shows best how a candidate is used: one that can be read whole.
struct CandidateExample {
    let text: String
    /// The publisher, else the file.
    let source: String

    /// In scalars: shorter ones say little, longer ones are cut where they are shown.
    private static let goodLength = 50...160
    private static let mostUses = 50

    init(_ phrase: SeenPhrase, articles: [AnalyzedArticle], languages: PhraseLanguages) {
        let dividesWords = languages[phrase.language]?.dividesWords ?? true
        var best: (cost: Int, document: Document, sentence: Sentence, use: PhraseUse)?
        for use in phrase.uses.prefix(Self.mostUses) {
            let document = articles[Int(use.article)].document(of: use)
            guard let sentence = document.sentence(of: use.tokens.lowerBound) else { continue }
            let saysNoMore = sentence.tokenRange.count <= use.tokens.count + 1
            let cost =
                Self.cost(sentence.span.count, dividesWords: dividesWords) + (use.traits.contains(.inTitle) ? 40 : 0)
                + (saysNoMore ? 1_000 : 0)
            if cost < best?.cost ?? .max { best = (cost, document, sentence, use) }
        }
        text = best.map { Self.excerpt(of: $0.sentence, around: $0.use.tokens, in: $0.document) } ?? ""
        source = best.map { articles[Int($0.use.article)].sourceName } ?? ""
    }

    /// On screen, about two lines.
    private static let exampleWidth = 160

    /// The sentence; of a longer one so much around the phrase as can be read at a glance, from a clause's beginning if
    /// one is near. What it costs grows with the excerpt, not with the sentence.
    private static func excerpt(of sentence: Sentence, around use: Range<Int>, in document: Document) -> String {
        func width(_ span: Span) -> Int { DisplayWidth.columns(of: document[span]) }
        guard let last = sentence.tokenRange.last,
            sentence.span.count > exampleWidth || width(sentence.span) > exampleWidth
        else {
            return String(document[sentence])
        }
        let tokens = document.tokens
        var room = exampleWidth - 2 - width(document.span(of: use))
        var first = use.lowerBound
        var clause = first
        while first > sentence.tokenRange.lowerBound {
            room -= width(Span(tokens[first - 1].span.start, tokens[first].span.start))
            guard room > exampleWidth / 3 else { break }
            first -= 1
            if first == sentence.tokenRange.lowerBound || tokens[first - 1].kind == .punctuation { clause = first }
        }
        if clause < use.lowerBound { first = clause }
        var end = first
        room = exampleWidth - 2
        while end <= last {
            room -= width(Span(tokens[end].span.start, end < last ? tokens[end + 1].span.start : tokens[end].span.end))
            guard room >= 0 || end < use.upperBound else { break }
            end += 1
        }
        return (first > sentence.tokenRange.lowerBound ? "…" : "") + document[document.span(of: first..<end)]
            + (end <= last ? "…" : "")
    }

    /// How far a sentence's length is from a good one; a character that is a word counts as three letters.
    private static func cost(_ length: Int, dividesWords: Bool) -> Int {
        let length = dividesWords ? length : length * 3
        return max(0, goodLength.lowerBound - length, length - goodLength.upperBound)
    }
}

extension Document {
    /// The sentence a token belongs to; nil where there is none.
    func sentence(of token: Int) -> Sentence? { sentencePosition(of: token).map { sentences[$0] } }

    /// The position in `sentences` of the one a token belongs to; nil where there is none.
    func sentencePosition(of token: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokenRange.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
