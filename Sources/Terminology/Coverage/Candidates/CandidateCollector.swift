import NewsModel

/// Gathers the phrases of all articles and keeps those that may be terms: seen twice, in no glossary.
struct CandidateCollector {
    /// What was seen of one phrase.
    struct Seen {
        let language: Language
        let key: String
        var count = 0
        var names = 0
        var articles: [Int] = []
        var forms: [Form: Int] = [:]
        /// Whether the head was seen in the singular for certain.
        var isSingular = false
        /// An occurrence with its head, from which the dictionary form can be made.
        var headed: (words: [String], head: Int)?
        var words = 0
        var example = ""
        /// In Unicode scalars.
        var exampleLength = 0
        var exampleArticle = 0
        /// Occurrences within a longer phrase that was seen, too.
        var nested = 0
        /// What stood in brackets directly behind it, in another language.
        var brackets: [Bracket] = []
    }

    /// A spelling of a phrase.
    struct Form: Hashable {
        let text: String
        let isBase: Bool
        /// Whether it opens a sentence, so that its capital says nothing.
        let opensSentence: Bool
    }

    struct Bracket: Hashable {
        let language: Language
        let text: String
        let article: Int
    }

    private struct Key: Hashable {
        let language: Language
        let text: String
    }

    private var seen: [Key: Seen] = [:]
    /// The article each sentence was first seen in: what a site repeats on all its pages counts once.
    private var sentences: [UInt64: Int] = [:]

    /// Phrases that occur less often are not told from chance.
    static let leastCount = 2

    /// Adds the articles of a day; what one of them says is looked for on all cores.
    mutating func add(_ articles: [AnalyzedArticle]) {
        let gathered = articles.concurrentMap { article in
            article.language.map { Gathered(article, $0) }
        }
        for (position, article) in articles.enumerated() {
            guard let gathered = gathered[position] else { continue }
            add(article.document, gathered.body, article.matches, gathered.language, position)
            add(article.title, gathered.title, article.titleMatches, gathered.language, position)
        }
    }

    /// What can be found in an article without the others.
    private struct Gathered {
        struct Part {
            let phrases: [CandidatePhrase]
            /// Its sentences, as numbers.
            let sentences: [UInt64]

            init(_ document: Document, _ language: Language) {
                phrases = CandidateCollector.grammar(of: language).phrases(in: document)
                sentences = document.sentences.map { WordKey.of(document[$0]) }
            }
        }

        let language: Language
        let body: Part
        let title: Part

        init(_ article: AnalyzedArticle, _ language: Language) {
            self.language = language
            body = Part(article.document, language)
            title = Part(article.title, language)
        }
    }

    /// The candidates that are left, in no particular order.
    func collected() -> [Seen] {
        let frequent = seen.values.filter { $0.count >= Self.leastCount }
        return withoutSurnames(withoutParts(frequent))
    }

    private mutating func add(
        _ document: Document, _ part: Gathered.Part, _ matches: [TermMatch], _ language: Language, _ article: Int
    ) {
        let isNew = part.sentences.map { key in
            let first = sentences[key, default: article]
            sentences[key] = first
            return first == article
        }
        let starts = document.sentences.map(\.tokenRange.lowerBound)
        var done: Set<Range<Int>> = []
        for phrase in part.phrases where done.insert(phrase.tokens).inserted {
            let span = Span(
                document.tokens[phrase.tokens.lowerBound].span.start,
                document.tokens[phrase.tokens.upperBound - 1].span.end)
            let sentence = Self.position(of: phrase.tokens.lowerBound, in: starts)
            guard isNew[sentence], !isKnown(span, matches) else { continue }
            record(phrase, span, document, document.sentences[sentence], language, article)
        }
    }

    /// The last position whose start is not after the token.
    private static func position(of token: Int, in starts: [Int]) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= token { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private mutating func record(
        _ phrase: CandidatePhrase, _ span: Span, _ document: Document, _ sentence: Sentence, _ language: Language,
        _ article: Int
    ) {
        let form = String(document[span])
        let bracket = Self.bracket(behind: phrase.tokens.upperBound, in: document, language, article)
        // In place: a copy of what was seen of a phrase would be made at each of its occurrences.
        func note(_ entry: inout Seen) {
            entry.count += 1
            entry.names += phrase.isName ? 1 : 0
            entry.words = phrase.tokens.count
            if entry.articles.last != article { entry.articles.append(article) }
            let opensSentence = document.opensSentence(phrase.tokens.lowerBound, sentence)
            entry.forms[Form(text: form, isBase: phrase.isBaseForm, opensSentence: opensSentence), default: 0] += 1
            if let head = phrase.head {
                if head.grammar.isDisjoint(with: .plural) { entry.isSingular = true }
                if entry.headed == nil || phrase.isBaseForm {
                    entry.headed = (phrase.tokens.map { String(document[document.tokens[$0]]) }, head.offset)
                }
            }
            if let bracket { entry.brackets.append(bracket) }
            let length = sentence.span.end - sentence.span.start
            if entry.example.isEmpty || (length < entry.exampleLength && length > (span.end - span.start) * 2) {
                entry.example = String(document[sentence])
                entry.exampleLength = length
                entry.exampleArticle = article
            }
        }
        note(&seen[Key(language: language, text: phrase.key), default: Seen(language: language, key: phrase.key)])
    }

    /// What stands in brackets from a token on, when it is short and in another language of ours.
    private static func bracket(
        behind token: Int, in document: Document, _ language: Language, _ article: Int
    ) -> Bracket? {
        let tokens = document.tokens
        guard token < tokens.count, ["(", "（"].contains(document[tokens[token]]) else { return nil }
        let rest = tokens[(token + 1)...].prefix(9)
        guard let end = rest.firstIndex(where: { [")", "）"].contains(document[$0]) }), end > token + 1 else {
            return nil
        }
        let text = String(document[Span(tokens[token + 1].span.start, tokens[end - 1].span.end)])
        guard let other = Script.language(of: text)?.language, other != language else { return nil }
        return Bracket(language: other, text: text, article: article)
    }

    static func grammar(of language: Language) -> any CandidateGrammar {
        switch language {
        case .english: EnglishCandidates()
        case .russian: RussianCandidates()
        case .chinese: ChineseCandidates()
        }
    }

    /// Whether a glossary has the phrase, or a longer term that it is part of.
    private func isKnown(_ span: Span, _ matches: [TermMatch]) -> Bool {
        var low = 0
        var high = matches.count
        while low < high {
            let middle = (low + high) / 2
            if matches[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        return matches[..<low].suffix(8).contains { $0.span.contains(span) }
    }

    /// Leaves out phrases that occur hardly without a longer one around them.
    private func withoutParts(_ candidates: [Seen]) -> [Seen] {
        var longest: [Key: Int] = [:]
        for candidate in candidates {
            for part in parts(of: candidate) {
                let key = Key(language: candidate.language, text: part)
                longest[key] = max(longest[key] ?? 0, candidate.count)
            }
        }
        return candidates.compactMap { candidate in
            let inside = longest[Key(language: candidate.language, text: candidate.key)] ?? 0
            guard candidate.count - inside >= (inside == 0 ? 0 : Self.leastCount) else { return nil }
            var candidate = candidate
            candidate.nested = inside
            return candidate
        }
    }

    /// Leaves out the surname alone of somebody whose whole name is there, too.
    private func withoutSurnames(_ candidates: [Seen]) -> [Seen] {
        func isName(_ candidate: Seen) -> Bool { candidate.names * 2 > candidate.count }
        let ends = candidates.lazy.filter { isName($0) && $0.language != .chinese && $0.words > 1 }.compactMap {
            candidate in
            candidate.key.split(separator: " ").last.map { Key(language: candidate.language, text: String($0)) }
        }
        let surnames = Set(ends)
        return candidates.filter { candidate in
            !(isName(candidate) && surnames.contains(Key(language: candidate.language, text: candidate.key)))
        }
    }

    private func parts(of candidate: Seen) -> [String] {
        if candidate.language == .chinese {
            let scalars = Array(candidate.key.unicodeScalars)
            guard scalars.count > 3, scalars.count < 16 else { return [] }
            var parts: [String] = []
            for start in scalars.indices {
                for end in stride(from: start + 2, through: scalars.count, by: 1) where end - start < scalars.count {
                    parts.append(String(String.UnicodeScalarView(scalars[start..<end])))
                }
            }
            return parts
        }
        let words = candidate.key.split(separator: " ")
        var parts: [String] = []
        for start in words.indices {
            for end in stride(from: start + 1, through: words.count, by: 1) where end - start < words.count {
                parts.append(words[start..<end].joined(separator: " "))
            }
        }
        return parts
    }
}
