import Languages
import Lexicons
public import NewsModel
import UnicodeText

/// Writes the names of people and places that no glossary has in Latin letters.
///
/// Russian by BGN/PCGN's system of 1947 without its apostrophes, Chinese in pinyin without tones. English names have
/// no such system into Russian or Chinese, and are left alone.
public struct NameTransliterator: Sendable {
    private let russian = Transliterator("Russian-Latin/BGN")
    private let chinese = Transliterator("Han-Latin/Names; Latin-ASCII")

    /// Makes a transliterator for all languages that have a system.
    public init() {}

    /// The names of a document outside its glossary matches, in order; none where ICU has no data for the language.
    public func names(in document: Document, besides matches: [TermMatch]) -> [TransliteratedName] {
        switch document.language {
        case .russian: russianNames(in: document, matches)
        case .chinese: chineseNames(in: document, matches)
        default: []
        }
    }

    // MARK: - Russian

    private func russianNames(in document: Document, _ matches: [TermMatch]) -> [TransliteratedName] {
        guard let russian else { return [] }
        let names = AgreementPhrases().phrases(in: document).filter { phrase in
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
            let name = BaseForm(isSingular: !isPlural, isName: true).text(words, head: head.offset)
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
        return IntroducedNames(document).names.compactMap { tokens in
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

/// Finds Chinese people by what stands beside their names: an office before or after it, or a verb of speech after it.
///
/// Stricter than `PersonNameFinder`, whose names must occur twice before anybody sees them: of those here a reader is
/// told at once. A name is a surname and one or two characters, which are words of their own: 王毅 of 部长王毅表示, and
/// nothing of 白皮书指出.
struct IntroducedNames {
    /// In tokens, in order.
    let names: [Range<Int>]

    init(_ document: Document) {
        let reader = Reader(document: document)
        var names: [Range<Int>] = []
        for position in document.tokens.indices where position >= names.last?.upperBound ?? 0 {
            if let name = reader.name(at: position) { names.append(name) }
        }
        self.names = names
    }

    private struct Reader {
        let document: Document
        private static let functionWords =
            LanguagePacks.standard[.chinese]?.functionWords.set("function-words") ?? []

        /// The name that begins with a token.
        func name(at first: Int) -> Range<Int>? {
            guard document.tokens[first].span.count == 1, let surname = word(first)?.first,
                ChineseNameWords.surnames.contains(surname)
            else { return nil }
            let isIntroduced = document.isTight(first) && traits(first - 1).contains(.role)
            // After any other word it may be the end of something longer, such as a foreign name.
            guard isIntroduced || isOpen(before: first), isIntroduced || !wordsToo.contains(surname) else { return nil }
            var end = first + 1
            while end < document.tokens.count, document.span(of: first..<(end + 1)).count <= 3, isGiven(end) {
                end += 1
            }
            return (first + 1..<end).reversed().first { last in
                let given = (first + 1...last).compactMap(word).joined()
                return !given.allSatisfy(foreign.contains)
                    && (isFollowed(last) || isIntroduced && (isOpen(before: last + 1) || !isGiven(last + 1)))
            }.map { first..<($0 + 1) }
        }

        /// A token's word in simplified characters; nil beyond the text.
        private func word(_ position: Int) -> String? {
            document.tokens.indices.contains(position)
                ? HanForms.simplified(document.tokens[position].normalized) : nil
        }

        private func traits(_ position: Int) -> CharacterWordClass { word(position).map(CharacterWordClass.of) ?? [] }

        /// Whether a word may be of a given name: of Chinese characters, no office and no word that only joins others.
        private func isGiven(_ position: Int) -> Bool {
            guard document.isTight(position), let word = word(position) else { return false }
            return word.unicodeScalars.allSatisfy(\.isHan)
                && !word.contains(where: ChineseNameWords.notGiven.contains)
                && traits(position).isDisjoint(with: [.role, .speech]) && !Self.functionWords.contains(word)
        }

        /// Whether an office or a verb of speech stands behind a token.
        private func isFollowed(_ position: Int) -> Bool {
            document.isTight(position + 1) && !traits(position + 1).isDisjoint(with: [.role, .speech])
        }

        /// Whether no Chinese character stands before a token.
        private func isOpen(before position: Int) -> Bool {
            guard position > 0, document.isTight(position), let last = word(position - 1)?.unicodeScalars.last else {
                return true
            }
            return !last.isHan
        }
    }

    /// Surnames that are everyday words: without an office before them they tell nothing.
    private static let wordsToo = Set("方万白于曾武东乐代全关冷利包区单厉古向商安宗宣封尚尤左师干应文易景查池沃洪游甘申皮秋符管经班路车连党解谷费")
    /// A given name of nothing but these is the middle of a foreign one: 莫迪, 马克.
    private static let foreign = Set("克斯尔特夫德拉姆格巴卡洛诺兹基亚维娃妮莎蒂迪蒙伊奥弗雷罗布科茨廷赫里纳米烈")
}
