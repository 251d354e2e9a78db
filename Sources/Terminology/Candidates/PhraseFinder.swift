import NewsModel

/// Finds the phrases of an article that no glossary has.
struct PhraseFinder {
    let article: AnalyzedArticle
    let position: Int
    let languages: PhraseLanguages

    /// The sentences of the text, then those of the title, as numbers.
    static func sentences(of article: AnalyzedArticle) -> [UInt64] {
        [article.document, article.title].flatMap { document in
            document.sentences.map { WordKey.of(document[$0]) }
        }
    }

    /// In order, the title's last.
    ///
    /// - Parameter isNew: for each sentence whether no earlier article has it.
    func uses(isNew: [Bool]) -> [PhraseUse] {
        let count = article.document.sentences.count
        let body = uses(in: article.document, article.matches, isNew[..<count], [])
        let title = uses(in: article.title, article.titleMatches, isNew[count...], .inTitle)
        let uses = body + title
        let subjects = subjects(of: uses)
        return uses.filter { !$0.traits.contains(.plain) || subjects.contains($0.key) }
    }

    /// The words that the article is about: it says them again and again.
    private func subjects(of uses: [PhraseUse]) -> Set<UInt64> {
        var counts: [UInt64: Int] = [:]
        for use in uses where use.length == 1 { counts[use.key, default: 0] += 1 }
        return Set(counts.lazy.filter { $0.value >= SeenPhrase.leastPlainCount }.map(\.key))
    }

    private func uses(
        in document: Document, _ matches: [TermMatch], _ isNew: ArraySlice<Bool>, _ place: PhraseUse.Traits
    ) -> [PhraseUse] {
        let known = KnownTokens(document, matches)
        return languages.phrases(in: document).compactMap { phrase in
            guard phrase.tokens.count <= UInt8.max,
                let sentence = document.sentencePosition(of: phrase.tokens.lowerBound),
                isNew[isNew.startIndex + sentence],
                !known.haveTerm(around: phrase.tokens), !known.cut(phrase.tokens)
            else { return nil }
            var traits = place
            if phrase.isName { traits.insert(.name) }
            if phrase.isBaseForm { traits.insert(.baseForm) }
            if phrase.head?.grammar.isDisjoint(with: .plural) ?? false { traits.insert(.singular) }
            if let grammar = phrase.head?.grammar, !grammar.isEmpty, grammar.isDisjoint(with: .singular) {
                traits.insert(.plural)
            }
            if phrase.isPlain { traits.insert(.plain) }
            if phrase.isLoose { traits.insert(.loose) }
            if phrase.isOpen { traits.insert(.open) }
            if phrase.isNoun { traits.insert(.noun) }
            if known.cover(phrase.tokens) { traits.insert(.composed) }
            return PhraseUse(
                key: phrase.key, article: Int32(position), firstToken: Int32(phrase.tokens.lowerBound),
                length: UInt8(phrase.tokens.count), head: phrase.head.map { UInt8($0.offset) }, traits: traits)
        }
    }
}

/// Which tokens of a text belong to terms that a glossary has.
struct KnownTokens {
    /// By token: the end of the longest term that begins at it or before, as a token; the token itself without one.
    private var ends: [Int32]
    private var isCovered: [Bool]
    /// By token: whether a term began before it and goes on with it; one more than there are tokens.
    private var isInside: [Bool]

    init(_ document: Document, _ matches: [TermMatch]) {
        let tokens = document.tokens
        ends = tokens.indices.map { Int32($0) }
        isCovered = Array(repeating: false, count: tokens.count)
        isInside = Array(repeating: false, count: tokens.count + 1)
        var first = 0
        for match in matches {
            while first < tokens.count, tokens[first].span.end <= match.span.start { first += 1 }
            var end = first
            while end < tokens.count, tokens[end].span.end <= match.span.end { end += 1 }
            // A term that begins within a token has not that token.
            let begin = first < tokens.count && tokens[first].span.start < match.span.start ? first + 1 : first
            var inner = first
            while inner < tokens.count, tokens[inner].span.start < match.span.end {
                if tokens[inner].span.start > match.span.start { isInside[inner] = true }
                inner += 1
            }
            guard begin < end else { continue }
            ends[begin] = max(ends[begin], Int32(end))
            for token in begin..<end { isCovered[token] = true }
        }
        var furthest: Int32 = 0
        for token in ends.indices {
            furthest = max(furthest, ends[token])
            ends[token] = furthest
        }
    }

    /// Whether a term is as long as the phrase or longer, and around it.
    func haveTerm(around phrase: Range<Int>) -> Bool { Int(ends[phrase.lowerBound]) >= phrase.upperBound }

    /// Whether the phrase has but a part of a term: 斯克芭蕾舞团 of 明斯克.
    func cut(_ phrase: Range<Int>) -> Bool { isInside[phrase.lowerBound] || isInside[phrase.upperBound] }

    /// Whether each of the tokens belongs to a term.
    func cover(_ phrase: Range<Int>) -> Bool { isCovered[phrase].allSatisfy { $0 } }
}
