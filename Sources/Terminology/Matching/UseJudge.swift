import Formats
import Languages
public import NewsModel

/// What is known of an article beside its text, and helps to tell what its terms mean.
public struct MatchContext: Sendable {
    /// What the article's source calls its section; it helps to choose among the readings of a term.
    public var section: String?
    /// The article's headline, which may name the country that the text is about.
    public var headline: Document?
    /// The name of the source's host; its ending tells its country.
    public var host: String?

    /// Nothing unless named.
    public init(section: String? = nil, headline: Document? = nil, host: String? = nil) {
        self.section = section
        self.headline = headline
        self.host = host
    }

    /// What an article has of it.
    ///
    /// - Parameter headline: the article's headline or, where that is looked through itself, its text.
    public init(_ article: Article, headline: Document? = nil) {
        section = article.section
        self.headline = headline
        let address = article.url?.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false) ?? []
        host = address.count > 2 ? address[2].split(separator: ":").first.map(String.init) : nil
    }
}

/// Tells of the entries with conditions whether they are meant at a place of a text.
///
/// A last resort is kept apart: an entry bound to a country whose language the article is in counts only where nothing
/// else can be meant.
final class UseJudge {
    enum Verdict {
        case no, lastResort, yes
    }

    private let document: Document
    private let context: MatchContext
    private let makeWords: () -> CountryWords
    private lazy var words = makeWords()
    private let pack: LanguagePack
    private lazy var mentions = words.mentions(in: document)
    private lazy var headlineMentions = context.headline.map { words.mentions(in: $0) } ?? []
    private lazy var scalars = pack.writing.dividesWords ? [] : document.foldedScalars
    private var sentences: [Int: WordsAround] = [:]

    init(_ document: Document, _ context: MatchContext, _ words: @escaping () -> CountryWords, _ pack: LanguagePack) {
        self.document = document
        self.context = context
        makeWords = words
        self.pack = pack
    }

    /// Whether an entry of these conditions is meant at a place.
    func verdict(on conditions: FoldedConditions, at span: Span) -> Verdict {
        if !conditions.near.isEmpty || !conditions.notNear.isEmpty {
            let words = wordsAround(span)
            if conditions.notNear.contains(where: words.contains) { return .no }
            if !conditions.near.isEmpty, !conditions.near.contains(where: words.contains) { return .no }
        }
        return conditions.countries.isEmpty ? .yes : verdict(onCountries: conditions.countries, at: span)
    }

    // MARK: - Countries

    private func verdict(onCountries countries: Set<String>, at span: Span) -> Verdict {
        if mentions.contains(where: { span.contains($0.span) && countries.contains($0.country) }) { return .yes }
        if let beside = countryBeside(span) { return countries.contains(beside) ? .yes : .no }
        let sentence = sentence(at: span)
        let before = mentions.last { $0.span.end <= span.start && $0.span.start >= sentence.start }
        if let before { return countries.contains(before.country) ? .yes : .no }
        let known = headlineMentions.map(\.country) + mentions.filter { $0.span.start < sentence.end }.map(\.country)
        let counts = known.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let own = countries.map { counts[$0] ?? 0 }.max() ?? 0
        if own > 0 { return own == counts.values.max() ? .yes : .no }
        if let ending = context.host?.split(separator: ".").last, countries.contains(ending.uppercased()) {
            return .yes
        }
        guard known.isEmpty else { return .no }
        return pack.terms.lists.set("home-countries").isDisjoint(with: countries) ? .no : .lastResort
    }

    /// The country that a word right beside the place names: Egypt's State Council, Минздрав России, 美国务院.
    private func countryBeside(_ span: Span) -> String? {
        if let before = mentions.last(where: { $0.span.end <= span.start }), isJoined(before.span.end, span.start) {
            return before.country
        }
        guard pack.writing.dividesWords else {
            return span.start > 0 && span.start <= scalars.count ? words.abbreviation(scalars[span.start - 1]) : nil
        }
        if let after = mentions.first(where: { $0.span.start >= span.end }), isJoined(span.end, after.span.start) {
            return after.country
        }
        return nil
    }

    /// Whether two places have nothing between them but spaces and words that join: of the, 's.
    private func isJoined(_ end: Int, _ start: Int) -> Bool {
        guard end <= start, start - end <= Self.longestJoint else { return false }
        let between = document[Span(end, start)].lowercased()
        let trimmed = between.trimmed
        return between.allSatisfy { $0 == " " } || pack.terms.lists.lines("country-joints").contains { $0 == trimmed }
    }

    private static let longestJoint = 8

    // MARK: - Words around

    private func sentence(at span: Span) -> Span {
        document.sentences.last { $0.span.start <= span.start }?.span ?? Span(0, span.end)
    }

    private func wordsAround(_ span: Span) -> WordsAround {
        let number = document.sentences.lastIndex { $0.span.start <= span.start } ?? -1
        if let known = sentences[number] { return known }
        let tokens = number >= 0 ? document.tokens[document.sentences[number].tokenRange] : document.tokens[...]
        let made = WordsAround(tokens, dividesWords: pack.writing.dividesWords)
        sentences[number] = made
        return made
    }
}

/// The words of a sentence as conditions ask for them, each as it stands and in its dictionary form.
struct WordsAround {
    private let forms: [UInt8]
    private let lemmas: [UInt8]

    init(_ tokens: ArraySlice<Token>, dividesWords: Bool) {
        forms = Self.joined(tokens.map(\.normalized), dividesWords)
        lemmas = dividesWords ? Self.joined(tokens.map(\.lemma), true) : []
    }

    private static func joined(_ words: [String], _ dividesWords: Bool) -> [UInt8] {
        guard dividesWords else { return Array(words.joined().utf8) }
        // Conditions are folded, and have spaces for hyphens: play off.
        return Array(" \(words.joined(separator: " ")) ".utf8.lazy.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 })
    }

    func contains(_ word: ConditionWord) -> Bool {
        forms.contains(word.bytes) || lemmas.contains(word.bytes)
    }
}

extension [UInt8] {
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return withUnsafeBufferPointer { bytes in
            for start in 0...(bytes.count - part.count) where bytes[start] == first {
                if bytes[start..<(start + part.count)].elementsEqual(part) { return true }
            }
            return false
        }
    }
}

/// A word of a condition, folded: with a space at either end where it is a whole one.
struct ConditionWord {
    let bytes: [UInt8]

    /// Nil for an empty word. One that ends with `*` is the beginning of words.
    init?(_ word: String, dividesWords: Bool) {
        let key = TermKey(word.last == "*" ? String(word.dropLast()) : word).text
        guard !key.isEmpty else { return nil }
        guard dividesWords else {
            bytes = Array(key.utf8.filter { $0 != UInt8(ascii: " ") })
            return
        }
        bytes = Array((word.last == "*" ? " \(key)" : " \(key) ").utf8)
    }
}

/// Conditions as matching asks for them: words of another script say nothing of a text.
struct FoldedConditions {
    let countries: Set<String>
    let near: [ConditionWord]
    let notNear: [ConditionWord]

    /// Nil where there are none.
    init?(_ conditions: UseConditions, _ pack: LanguagePack) {
        guard !conditions.isEmpty else { return nil }
        let dividesWords = pack.writing.dividesWords
        let own = Script(pack.writing)
        func isOwn(_ word: String) -> Bool { word.unicodeScalars.contains { Script($0) == own } }
        countries = Set(conditions.countries.filter { !$0.isEmpty })
        near = conditions.near.filter(isOwn).compactMap { ConditionWord($0, dividesWords: dividesWords) }
        notNear = conditions.notNear.filter(isOwn).compactMap { ConditionWord($0, dividesWords: dividesWords) }
    }
}
