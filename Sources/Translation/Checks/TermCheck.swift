import Languages
import Lexicons
import NewsModel

/// Whether the terms of a source stand in its translation: in any form, as any admitted variant, as a derived word.
struct TermCheck {
    let languages: CheckLanguages
    /// The concepts that were remarked on.
    private var reported: Set<String> = []

    init(_ languages: CheckLanguages) {
        self.languages = languages
    }

    mutating func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        guard let language = sentence.target.language else { return [] }
        let present = Set(sentence.targetTerms.flatMap { [$0.concept.id] + $0.alternatives.map(\.id) })
        let words = DerivedWords(sentence.target, languages.countries[language])
        var remarks: [TranslationRemark] = []
        for match in sentence.sourceTerms where !match.isNested && match.isChecked {
            guard let wanted = match.equivalents[language] else { continue }
            let concepts = [match.concept.id] + match.alternatives.map(\.id)
            guard present.isDisjoint(with: concepts), !words.contains(wanted),
                reported.insert(match.concept.id).inserted
            else { continue }
            remarks.append(
                TranslationRemark(
                    .term, sentence: sentence.id,
                    message: "\"\(sentence.source[match.span])\" has the term \"\(wanted)\", which was not seen"))
        }
        return remarks + baseForms(sentence)
    }

    /// Terms in their dictionary form after a preposition that never allows it, where words agree in case.
    private func baseForms(_ sentence: CheckedSentence) -> [TranslationRemark] {
        guard let pack = sentence.target.language.flatMap({ languages.packs[$0] }),
            case .agreement(let lexicon) = pack.terms.inflection
        else { return [] }
        let prepositions = pack.terms.lists.set("never-with-base-form")
        let tokens = sentence.target.tokens
        return sentence.targetTerms.compactMap { match in
            guard !match.isNested, let first = tokens.firstIndex(where: { $0.span.start >= match.span.start }),
                first > 0,
                prepositions.contains(tokens[first - 1].normalized),
                String(sentence.target[match.span]).lowercased() == match.term.lowercased(),
                Self.isOnlyBaseForm(tokens[first].normalized, lexicon)
            else { return nil }
            let phrase = "\(sentence.target[tokens[first - 1]]) \(sentence.target[match.span])"
            return TranslationRemark(
                .baseForm, sentence: sentence.id, message: "\"\(phrase)\": the term should be inflected here")
        }
    }

    /// Whether a word can be a nominative or accusative only.
    private static func isOnlyBaseForm(_ form: String, _ lexicon: RussianLexicon) -> Bool {
        let readings = lexicon.readings(of: form)
        return !readings.isEmpty
            && readings.allSatisfy { reading in
                guard !reading.isGuess, let grammaticalCase = reading.grammemes.grammaticalCase else { return false }
                return grammaticalCase == .nominative || grammaticalCase == .accusative
            }
    }
}

/// The words of a text by their beginnings, so that a term is seen in words derived from it: Франция in французский,
/// экономика in экономический, Germany's in German, and Германия in немецкий.
struct DerivedWords {
    private let words: [[Character]]
    private let text: String
    private let countries: CountryRelatives?

    init(_ document: Document, _ countries: CountryRelatives?) {
        text = SegmentText(document.text).string.lowercased()
        words = document.tokens.filter { $0.kind == .word }
            .map { Array($0.normalized.replacing("ё", with: "е").replacing(".", with: "")) }
        self.countries = countries
    }

    /// Whether every word of the term, but for short ones, has a relative in the text.
    func contains(_ term: String) -> Bool {
        let folded = SegmentText(term).string.lowercased()
        if text.contains(folded) || countries?.has(folded, in: words, text) ?? false { return true }
        let parts = folded.split { !$0.isLetter }.map(Array.init).filter { $0.count > 3 }
        return !parts.isEmpty && parts.allSatisfy { part in words.contains { Self.areRelated(part, $0) } }
    }

    /// Whether two words share their beginning: all but two or three letters of the shorter, four at least.
    ///
    /// ц and ч, г and ж, к and ч stand for one another in Russian derivation (Франция, французский; Прага, пражский).
    private static func areRelated(_ a: [Character], _ b: [Character]) -> Bool {
        let needed = max(4, min(a.count, b.count) * 3 / 5)
        guard a.count >= needed, b.count >= needed else { return false }
        return (0..<needed).allSatisfy { a[$0] == b[$0] || $0 == needed - 1 && alternate(a[$0], b[$0]) }
    }

    private static func alternate(_ a: Character, _ b: Character) -> Bool {
        ["цч", "чц", "гж", "жг", "кч", "чк", "хш", "шх", "цк", "кц", "йе", "ей"].contains(String([a, b]))
    }
}

/// What a country is also called, where its other names and its adjective do not begin as it does.
///
/// `English/countries.txt` has lines `name: beginnings`; in capitals a whole word; `северн_коре` are two words that stand
/// together.
struct CountryRelatives: Sendable {
    private let beginnings: [String: [String]]
    private let dividesWords: Bool

    init(_ pack: LanguagePack) {
        dividesWords = pack.writing.dividesWords
        beginnings = Dictionary(
            pack.translation.countries.lines("relatives").compactMap { line in
                let parts = line.split(separator: ":")
                guard parts.count == 2 else { return nil }
                return (String(parts[0]), parts[1].split(separator: " ").map(String.init))
            }, uniquingKeysWith: +)
    }

    /// Whether a relative of the country stands in a text.
    ///
    /// - Parameters:
    ///   - words: the text's, in small letters and with е for ё.
    ///   - text: the text in small letters, for a language that divides no words.
    func has(_ country: String, in words: [[Character]], _ text: String) -> Bool {
        guard let relatives = beginnings[country] else { return false }
        guard dividesWords else { return relatives.contains { text.contains($0) } }
        return relatives.contains { relative in
            let wanted = relative.lowercased().split(separator: "_").map(Array.init)
            let isWhole = relative.first?.isUppercase == true
            return words.indices.dropLast(wanted.count - 1).contains { first in
                zip(words[first...], wanted).allSatisfy { isWhole ? $0 == $1 : $0.starts(with: $1) }
            }
        }
    }
}
