public import NewsModel
import UnicodeText

/// Writes the names of people and places that no glossary has in Latin letters.
///
/// Russian by BGN/PCGN's system of 1947 without its apostrophes, Chinese in pinyin without tones. English names have
/// no such system into Russian or Chinese, and are left alone.
public struct NameTransliterator: Sendable {
    private let russian = Transliterator("Russian-Latin/BGN")
    private let chinese = Transliterator("Han-Latin/Names; Latin-ASCII")

    public init() {}

    /// The names of a document outside its glossary matches, in order; none where ICU has no data for the language.
    public func names(in document: Document, besides matches: [TermMatch]) -> [TransliteratedName] {
        switch document.language {
        case .russian: russianNames(in: document, matches)
        case .chinese: chineseNames(in: document, matches)
        case .english, nil: []
        }
    }

    // MARK: - Russian

    private func russianNames(in document: Document, _ matches: [TermMatch]) -> [TransliteratedName] {
        guard let russian else { return [] }
        let names = RussianCandidates().phrases(in: document).filter { phrase in
            !phrase.isPlain
                && phrase.tokens.allSatisfy { document.isCapitalized($0) && document.tokens[$0].normalized.count > 1 }
        }
        var found: [TransliteratedName] = []
        var known = KnownPlaces(matches)
        for phrase in longest(names) {
            let span = document.span(of: phrase.tokens)
            guard !known.overlap(span), let head = phrase.head else { continue }
            let words = phrase.tokens.map { String(document[document.tokens[$0]]) }
            // Abbreviations are no names that could be read out.
            guard !words.contains(where: { $0.count > 1 && $0.allSatisfy(\.isUppercase) }) else { continue }
            let isPlural = !head.grammar.isEmpty && head.grammar.isDisjoint(with: .singular)
            let name = RussianBaseForm(isSingular: !isPlural, isName: true).text(words, head: head.offset)
            found.append(TransliteratedName(span: span, name: name, latin: Self.plain(russian.applied(to: name))))
        }
        return found
    }

    /// A Russian name in the nominative in Latin letters; nil where ICU has no data.
    func latin(ofRussian name: String) -> String? {
        russian.map { Self.plain($0.applied(to: name)) }
    }

    /// The phrases that lie in no other.
    private func longest(_ phrases: [CandidatePhrase]) -> [CandidatePhrase] {
        var end = 0
        let ordered = phrases.sorted {
            ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
        }
        return ordered.filter { phrase in
            guard phrase.tokens.lowerBound >= end else { return false }
            end = phrase.tokens.upperBound
            return true
        }
    }

    /// Without the signs that stand for ь and ъ.
    private static func plain(_ latin: String) -> String {
        latin.filter { !"ʹʺ’'·".contains($0) }
    }

    // MARK: - Chinese

    private func chineseNames(in document: Document, _ matches: [TermMatch]) -> [TransliteratedName] {
        guard let chinese else { return [] }
        var known = KnownPlaces(matches)
        return ChinesePersonNames(document).names.compactMap { tokens in
            let span = document.span(of: tokens)
            guard !known.overlap(span) else { return nil }
            let name = String(document[span])
            let syllables = chinese.applied(to: name).split(separator: " ").map { $0.lowercased() }
            guard let surname = syllables.first, syllables.count == name.count else { return nil }
            let latin = [surname, syllables.dropFirst().joined()].map { $0.prefix(1).uppercased() + $0.dropFirst() }
            return TransliteratedName(span: span, name: name, latin: latin.joined(separator: " "))
        }
    }
}

extension Document {
    func span(of tokens: Range<Int>) -> Span {
        Span(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
    }
}

/// Where glossary terms stand, asked from the beginning of a text to its end.
private struct KnownPlaces {
    /// Those that are in no other, so that their ends come in order, too.
    private var ahead: ArraySlice<Span>

    init(_ matches: [TermMatch]) {
        ahead = matches.lazy.filter { !$0.isNested }.map(\.span)[...]
    }

    /// Whether a term shares a character with the span, which begins no earlier than the one asked for before.
    mutating func overlap(_ span: Span) -> Bool {
        while let next = ahead.first, next.end <= span.start { ahead.removeFirst() }
        return ahead.first.map { $0.start < span.end } ?? false
    }
}
