public import Languages
import Lexicons
public import NewsModel
import UnicodeText

/// Writes the names of people and places that no glossary has in Latin letters, where they are the language's own: a foreign
/// one has a spelling already, which no system finds again (Washington).
///
/// Russian by BGN/PCGN's system of 1947 without its apostrophes, Chinese in pinyin without tones; names of languages
/// without such a system are left alone.
public struct NameTransliterator: Sendable {
    /// What one language's names are found and written by.
    private struct System: Sendable {
        let transliterator: Transliterator
        let phrases: PhraseLanguage
        let inflection: Inflection
        let native: NativeNames
    }

    private let systems: PerLanguage<System?>

    /// Makes a transliterator for the languages that have a system.
    public init(languages: LanguagePacks = .standard) {
        systems = PerLanguage(languages) { pack in
            pack.terms.romanization.flatMap { Transliterator($0) }.map {
                System(
                    transliterator: $0, phrases: PhraseLanguage(pack), inflection: pack.terms.inflection,
                    native: NativeNames(pack.terms.names))
            }
        }
    }

    private func system(of language: Language?) -> System? { systems[language] ?? nil }

    /// The names of a document outside its glossary matches, in order; none where ICU has no data for the language.
    public func names(in document: Document, besides matches: [TermMatch]) -> [TransliteratedName] {
        guard let system = system(of: document.language) else { return [] }
        if case .agreement(let lexicon) = system.inflection {
            return inflectedNames(in: document, matches, system, lexicon)
        }
        return system.phrases.characterWords.map { personNames(in: document, matches, system, $0) } ?? []
    }

    // MARK: - Names with cases

    private func inflectedNames(
        in document: Document, _ matches: [TermMatch], _ system: System, _ lexicon: RussianLexicon
    ) -> [TransliteratedName] {
        let names = system.phrases.grammar.phrases(in: document).filter { phrase in
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
            let name = BaseForm(lexicon, isSingular: !isPlural, isName: true).text(words, head: head.offset)
            guard system.native.contains(name) else { continue }
            found.append(
                TransliteratedName(span: span, name: name, latin: Self.plain(system.transliterator.applied(to: name))))
        }
        return found
    }

    /// A native name in the nominative in Latin letters; nil in languages whose names have no cases, or no system.
    func latin(of name: String, _ language: Language) -> String? {
        guard let system = system(of: language), system.phrases.agrees, system.native.contains(name) else { return nil }
        return Self.plain(system.transliterator.applied(to: name))
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

    // MARK: - Names of characters

    private func personNames(
        in document: Document, _ matches: [TermMatch], _ system: System, _ words: CharacterWords
    ) -> [TransliteratedName] {
        var known = KnownPlaces(matches)
        return IntroducedNames(document, words).names.compactMap { tokens in
            let span = document.span(of: tokens)
            guard !known.overlap(span) else { return nil }
            let name = String(document[span])
            let syllables = system.transliterator.applied(to: name).split(separator: " ").map { $0.lowercased() }
            guard let surname = syllables.first, syllables.count == name.count else { return nil }
            let latin = [surname, syllables.dropFirst().joined()].map { $0.prefix(1).uppercased() + $0.dropFirst() }
            return TransliteratedName(span: span, name: name, latin: latin.joined(separator: " "))
        }
    }
}

/// Tells names that are at home in a language from foreign ones, by given names and endings.
private struct NativeNames {
    private let givenNames: Set<String>
    private let endings: [String]
    /// Endings that are native behind a native given name only: Пушкин, but Берлин.
    private let surnameEndings: [String]

    init(_ lists: WordLists) {
        givenNames = lists.set("native-given-names")
        endings = lists.words("native-endings").map(String.init)
        surnameEndings = lists.words("native-surname-endings").map(String.init)
    }

    /// - Parameter name: in the nominative.
    func contains(_ name: String) -> Bool {
        let words = name.lowercased().replacing("ё", with: "е").split { $0 == " " || $0 == "-" }.map(String.init)
        guard let last = words.last else { return false }
        let hasNativeEnding = endings.contains(where: last.hasSuffix)
        guard words.count > 1 else { return hasNativeEnding }
        let isPerson = words.dropLast().contains(where: givenNames.contains)
        return hasNativeEnding || isPerson && surnameEndings.contains(where: last.hasSuffix)
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

/// Finds people whose names are characters by what stands beside them: an office before or after it, or a verb of speech after it.
///
/// Stricter than `PersonNameFinder`, whose names must occur twice before anybody sees them: of those here a reader is
/// shown at once. A name is a surname and one or two characters, which are words of their own: 王毅 of 部长王毅表示, and
/// nothing of 白皮书指出.
struct IntroducedNames {
    /// In tokens, in order.
    let names: [Range<Int>]

    init(_ document: Document, _ words: CharacterWords) {
        let reader = Reader(document: document, words: words)
        var names: [Range<Int>] = []
        for position in document.tokens.indices where position >= names.last?.upperBound ?? 0 {
            if let name = reader.name(at: position) { names.append(name) }
        }
        self.names = names
    }

    private struct Reader {
        let document: Document
        let words: CharacterWords

        /// The name that begins with a token.
        func name(at first: Int) -> Range<Int>? {
            guard document.tokens[first].span.count == 1, let surname = word(first)?.first,
                words.surnames.contains(surname)
            else { return nil }
            let isIntroduced = document.isTight(first) && traits(first - 1).contains(.role)
            // After any other word it may be the end of something longer, such as a foreign name.
            guard isIntroduced || isOpen(before: first), isIntroduced || !words.commonSurnames.contains(surname) else {
                return nil
            }
            var end = first + 1
            while end < document.tokens.count, document.span(of: first..<(end + 1)).count <= 3, isGiven(end) {
                end += 1
            }
            return (first + 1..<end).reversed().first { last in
                let given = (first + 1...last).compactMap(word).joined()
                return !given.allSatisfy(words.foreignMiddles.contains)
                    && (isFollowed(last) || isIntroduced && (isOpen(before: last + 1) || !isGiven(last + 1)))
            }.map { first..<($0 + 1) }
        }

        /// A token's word in simplified characters; nil beyond the text.
        private func word(_ position: Int) -> String? {
            document.tokens.indices.contains(position)
                ? HanForms.simplified(document.tokens[position].normalized) : nil
        }

        private func traits(_ position: Int) -> CharacterWordClass { word(position).map(words.classOf) ?? [] }

        /// Whether a word may be of a given name: of Chinese characters, no office and no word that only joins others.
        private func isGiven(_ position: Int) -> Bool {
            guard document.isTight(position), let word = word(position) else { return false }
            return word.unicodeScalars.allSatisfy(\.isHan)
                && !word.contains(where: words.notGiven.contains)
                && traits(position).isDisjoint(with: [.role, .speech]) && !words.functionWords.contains(word)
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
}
