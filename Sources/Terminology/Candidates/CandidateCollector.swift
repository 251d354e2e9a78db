import NewsModel

/// Gathers the phrases of a day's articles and keeps those that may be terms: seen twice, in no glossary.
///
/// What one article says is looked for on all cores. Each phrase is a number until it is known to stay, so that the
/// work grows with the text alone.
struct CandidateCollector {
    private let articles: [AnalyzedArticle]
    private let rarity: CandidateRarity
    private let languages: PhraseLanguages

    /// Phrases that occur less often do not differ from chance.
    static let leastCount = 2

    init(_ articles: [AnalyzedArticle], rarity: CandidateRarity, languages: PhraseLanguages) {
        self.articles = articles
        self.rarity = rarity
        self.languages = languages
    }

    /// The phrases in the order of their first occurrence; apart from them the names seen but once, which may be what others
    /// are called in another language.
    func phrases() -> (terms: [SeenPhrase], names: [SeenPhrase]) {
        let uses = frequent(usesByArticle())
        var places: [UInt64: Int] = [:]
        var seen: [SeenPhrase] = []
        for use in uses.joined() {
            guard let language = articles[Int(use.article)].language else { continue }
            let place = places[use.key] ?? seen.count
            if place == seen.count {
                places[use.key] = place
                seen.append(SeenPhrase(language))
            }
            seen[place].uses.append(use)
        }
        for (place, nested) in nested(uses, places) { seen[place].nested = nested }
        let fragments = PhraseFragments(articles: articles, languages: languages)
        let whole = withoutSurnames(seen).filter { !isOutlet($0) }
        return (
            whole.filter { $0.isFrequent && !fragments.contain($0) && !rarity.isCommonplace($0) },
            whole.filter { $0.count == 1 && $0.isName && !$0.mostly(.open) }
        )
    }

    /// Whether a phrase is what outlets sign their headlines with: at the end of two titles or more, behind a mark that parts
    /// it from them (… - 中新网), and hardly anywhere else.
    private func isOutlet(_ phrase: SeenPhrase) -> Bool {
        let signing = phrase.uses.count { use in
            let title = articles[Int(use.article)].title
            guard use.traits.contains(.inTitle), use.firstToken > 1, use.tokens.upperBound == title.tokens.count else {
                return false
            }
            return Self.signatureMarks.contains(title[title.tokens[use.tokens.lowerBound - 1]])
        }
        return signing >= Self.leastCount && signing * 2 > phrase.uses.count
    }

    private static let signatureMarks: Set<Substring> = ["-", "–", "—", "_", "|", "－", "｜", "·", "--"]

    /// What a site repeats on all its pages counts where it stands first.
    private func usesByArticle() -> [[PhraseUse]] {
        let sentences = articles.concurrentMap { PhraseFinder.sentences(of: $0) }
        var first: [UInt64: Int] = [:]
        let isNew = sentences.enumerated().map { position, keys in
            keys.map { key in
                let place = first[key, default: position]
                first[key] = place
                return place == position
            }
        }
        return Array(articles.indices).concurrentMap { position in
            PhraseFinder(article: articles[position], position: position, languages: languages)
                .uses(isNew: isNew[position])
        }
    }

    /// With all names: what is said once by the whole name may be said again by its last word.
    private func frequent(_ uses: [[PhraseUse]]) -> [[PhraseUse]] {
        var counts: [UInt64: Int32] = [:]
        for use in uses.joined() { counts[use.key, default: 0] += 1 }
        return uses.map { uses in
            uses.filter { $0.traits.contains(.name) || counts[$0.key] ?? 0 >= Self.leastCount }
        }
    }

    private struct Nesting: Hashable {
        let inner: Int32
        let outer: Int32
    }

    /// By place: how many of a phrase's occurrences lie within the same longer phrase, at most.
    private func nested(_ uses: [[PhraseUse]], _ places: [UInt64: Int]) -> [Int: Int] {
        let nestings = uses.concurrentMap { uses in Self.nestings(uses, places) }
        var counts: [Nesting: Int] = [:]
        for nesting in nestings.joined() { counts[nesting, default: 0] += 1 }
        var most: [Int: Int] = [:]
        for (nesting, count) in counts {
            most[Int(nesting.inner)] = max(most[Int(nesting.inner)] ?? 0, count)
        }
        return most
    }

    private static func nestings(_ uses: [PhraseUse], _ places: [UInt64: Int]) -> [Nesting] {
        var found: [Nesting] = []
        for isTitle in [false, true] {
            // Those before it that may reach to the phrase at hand.
            var open: [PhraseUse] = []
            let part = uses.filter { $0.traits.contains(.inTitle) == isTitle }
            for use in part.sorted(by: { ($0.firstToken, $1.length) < ($1.firstToken, $0.length) }) {
                open.removeAll { $0.tokens.upperBound <= use.tokens.lowerBound }
                for outer in open where use.isInside(outer) {
                    guard let inner = places[use.key], let outer = places[outer.key] else { continue }
                    found.append(Nesting(inner: Int32(inner), outer: Int32(outer)))
                }
                open.append(use)
            }
        }
        return found
    }

    /// Without the surname alone of somebody whose whole name is there, too: it counts for the whole name, where only
    /// one has it.
    private func withoutSurnames(_ phrases: [SeenPhrase]) -> [SeenPhrase] {
        var phrases = phrases
        var bearers: [UInt64: [Int]] = [:]
        for (position, phrase) in phrases.enumerated()
        where phrase.isName && languages[phrase.language]?.dividesWords ?? false {
            let use = phrase.uses[0]
            guard use.length > 1 else { continue }
            let last = articles[Int(use.article)].document(of: use).tokens[use.tokens.upperBound - 1]
            let word = WordKey.of(languages[phrase.language]?.agrees ?? false ? last.lemma : last.normalized)
            bearers[PhraseKey.of(word, phrase.language), default: []].append(position)
        }
        var isSurname = Array(repeating: false, count: phrases.count)
        for (position, phrase) in phrases.enumerated() where phrase.uses[0].length == 1 && phrase.isName {
            guard let found = bearers[phrase.uses[0].key] else { continue }
            let known = found.filter { phrases[$0].uses.count >= Self.leastCount }
            isSurname[position] = !known.isEmpty || found.count == 1
            if found.count == 1 {
                let whole = phrases[found[0]].uses
                phrases[found[0]].surnames = phrase.uses.filter { use in !whole.contains { use.isPart(of: $0) } }
            }
        }
        return zip(phrases, isSurname).filter { !$1 }.map(\.0)
    }
}

/// Finds phrases of a language that divides no words that are cut from longer ones: what always has the same word before it, or after it, is but a
/// part (accessor variety; Feng, Chen, Deng, Zheng 2004): 应用物理 in 国立应用物理大学, 西安数字走廊 in 明斯克—西安数字走廊.
struct PhraseFragments {
    let articles: [AnalyzedArticle]
    let languages: PhraseLanguages

    func contain(_ phrase: SeenPhrase) -> Bool {
        guard let words = languages[phrase.language]?.characterWords else { return false }
        return isGlued(phrase, words) { ($0.tokens.lowerBound - 1, $0.tokens.lowerBound) }
            || isGlued(phrase, words) { ($0.tokens.upperBound, $0.tokens.upperBound) }
    }

    /// Whether what stands before a token may belong to it.
    static func goesOn(before token: Int, _ document: Document, _ words: CharacterWords) -> Bool {
        token > 0 && document.tokens[token - 1].span.end == document.tokens[token].span.start
            && words.classOf(document.tokens[token - 1].normalized).contains(.inner)
    }

    /// Whether the same word stands beside all occurrences of a phrase.
    ///
    /// - Parameter beside: the token beside an occurrence, and the second of the two tokens that meet there.
    private func isGlued(
        _ phrase: SeenPhrase, _ words: CharacterWords, beside: (PhraseUse) -> (neighbour: Int, second: Int)
    ) -> Bool {
        var known: Substring?
        // Asked once: it looks at all occurrences itself.
        let isName = phrase.isName
        for use in phrase.uses {
            let document = articles[Int(use.article)].document(of: use)
            let place = beside(use)
            guard let word = word(at: place.neighbour, joining: place.second, document, words, isName: isName),
                word == known ?? word
            else { return false }
            known = word
        }
        return true
    }

    /// A word that makes one phrase with what stands beside it; nil for a function word, a verb, a mark that parts, an
    /// end, and beside a name for an office.
    private func word(
        at neighbour: Int, joining second: Int, _ document: Document, _ words: CharacterWords, isName: Bool
    ) -> Substring? {
        let tokens = document.tokens
        guard tokens.indices.contains(neighbour), second > 0, second < tokens.count,
            tokens[second].span.start == tokens[second - 1].span.end,
            // A place before another, or before an institute, is a name by itself.
            !words.places.contains(tokens[second - 1].normalized)
        else { return nil }
        let word = document[tokens[neighbour]]
        switch tokens[neighbour].kind {
        case .punctuation: return Self.joiningMarks.contains(word) ? word : nil
        case .word:
            let kind = words.classOf(tokens[neighbour].normalized)
            guard kind.contains(.inner), !(isName && kind.contains(.role)) else {
                return Self.aspects.contains(word) ? word : nil
            }
            return word
        case .number, .symbol: return nil
        }
    }

    /// Between the parts of a name; two dashes part.
    private static let joiningMarks: Set<Substring> = ["—", "–", "-", "·", "•", "～"]
    /// After a verb, which the phrase then ends with: 考虑过.
    private static let aspects: Set<Substring> = ["着", "过", "了"]
}
