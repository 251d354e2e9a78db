import Formats
import Lexicons
import NewsModel
import UnicodeText

/// Makes a glossary of the names that everybody knows: countries, languages, scripts, currencies, units, months.
///
/// The names are CLDR's, as ICU has them; the same ICU gives the same rows. Readers are not shown them, since nobody
/// needs May or the kilometre explained; they are found, reviewed and checked like other entries.
public enum NameGlossary {
    /// The names of all kinds in English, Russian and Chinese.
    ///
    /// - Parameter known: what other glossaries have; a name that shares a term with one of its entries is left out.
    public static func generate(leavingOut known: Glossary = Glossary()) -> Glossary {
        var taken: Set<Key> = []
        for concept in known.concepts { taken.formUnion(keys(of: concept)) }
        var concepts = ConceptList()
        for kind in DisplayNames.Kind.allCases {
            for code in DisplayNames.codes(of: kind) + (kind == .region ? NameExceptions.widerRegions : []) {
                guard let concept = entry(kind, code) else { continue }
                let keys = keys(of: concept)
                guard taken.isDisjoint(with: keys) else { continue }
                taken.formUnion(keys)
                concepts.append(concept)
            }
        }
        return Glossary(files: ["names.csv"], concepts: concepts)
    }

    private struct Key: Hashable {
        let language: LanguageTag
        let term: TermKey
    }

    private static func keys(of concept: ConceptEntry) -> [Key] {
        concept.sections.flatMap { section in
            // МАРТ is a ministry, and keeps no month from being a month.
            section.terms.filter { !$0.text.allSatisfy(\.isUppercase) }
                .map { Key(language: section.language, term: TermKey($0.text)) }
        }
    }

    /// The entry of a code; nil where a language has no name of it that a text could have.
    private static func entry(_ kind: DisplayNames.Kind, _ code: String) -> ConceptEntry? {
        let words = NameWords(kind: kind, code: code)
        guard words.isWanted else { return nil }
        let part: PartOfSpeech = kind == .region || kind == .month || kind == .weekday ? .properNoun : .noun
        var sections: [LanguageSection] = []
        for language in Language.allCases {
            let names = words.terms(in: language)
            guard !names.isEmpty else { return nil }
            let terms = names.enumerated().map { number, name in
                Term(name, status: number == 0 ? .preferred : .admitted, partOfSpeech: part)
            }
            sections.append(LanguageSection(language: LanguageTag(rawValue: language.rawValue), terms: terms))
        }
        var entry = ConceptEntry(
            id: words.id, subject: words.subject, sections: sections, origin: .init(file: "names.csv", row: 0))
        entry.isGlossed = false
        return entry
    }
}

/// How the press writes what CLDR has a name of: CLDR's names are made for menus, where “Russian” is a language.
struct NameWords {
    let kind: DisplayNames.Kind
    let code: String

    var id: String {
        let prefix =
            switch kind {
            case .region: "country"
            case .language: "language"
            case .script: "script"
            case .currency: "currency"
            case .unit: "unit"
            case .month: "month"
            case .weekday: "weekday"
            }
        return "\(prefix)-\(code.lowercased())".split(separator: "/").joined(separator: "-")
    }

    var subject: String {
        switch kind {
        case .region: "geography"
        case .language, .script: "language"
        case .currency: "finance"
        case .unit: "units"
        case .month, .weekday: "calendar"
        }
    }

    /// Whether the code is one to have an entry: no part of a unit, nothing said in everyday words.
    var isWanted: Bool {
        guard !NameExceptions.entries.contains(id) else { return false }
        return switch kind {
        case .script: !code.hasPrefix("Z") || code == "Zanb"
        case .unit: !NameExceptions.units.contains(where: { code.hasPrefix($0) })
        default: true
        }
    }

    /// The terms in a language, the preferred first; none where there is no name that a text could have.
    func terms(in language: Language) -> [String] {
        let spellings = NameSpellings.terms(of: id, in: language)
        guard spellings.isEmpty else { return spellings }
        var names = [name(in: language.rawValue)]
        if language == .english, kind == .unit || kind == .region { names.insert(name(in: "en_GB"), at: 0) }
        if language == .chinese, kind == .month, let month = Int(code) { names.append("\(month)月") }
        var terms: [String] = []
        for term in names.compactMap({ $0 }).flatMap({ shaped($0, language) }) where !terms.contains(term) {
            terms.append(term)
        }
        return terms.allSatisfy { isSound($0, language) } ? terms : []
    }

    private func name(in locale: String) -> String? {
        DisplayNames.name(of: code, kind, in: locale).map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    }

    private func shaped(_ name: String, _ language: Language) -> [String] {
        switch (kind, language) {
        case (.region, _): return regionNames(name, language)
        case (.language, .english): return ["\(name) language"]
        case (.language, .russian): return russianLanguage(name)
        case (.script, .english): return ["\(name) script"]
        case (.script, .russian):
            if name.hasSuffix("ая") { return ["\(name) письменность"] }
            return name.contains(" ") ? [] : [name.hasSuffix("ица") ? name : "письмо \(name)"]
        case (.unit, _): return unitName(name, language)
        default: return [name]
        }
    }

    /// `St. Lucia` as Saint Lucia, `Trinidad & Tobago` with “and”, `Мьянма (Бирма)` as either, `о-ва` in full.
    private func regionNames(_ name: String, _ language: Language) -> [String] {
        var base = name
        var inner: [String] = []
        if language != .chinese, let open = base.firstIndex(of: "("), let close = base.firstIndex(of: ")"), open < close
        {
            // (САР) and (США) tell whose it is, (Бирма) is another name.
            let bracketed = String(base[base.index(after: open)..<close])
            if base.index(after: close) == base.endIndex, !bracketed.allSatisfy(\.isUppercase) { inner = [bracketed] }
            let rest = base[..<open].trimmedPart + base[base.index(after: close)...]
            base = String(rest)
        }
        let written = base.split(separator: " ").map { word in
            switch word {
            case "&": "and"
            case "St.", "St": "Saint"
            case "о-ва": "острова"
            case "о-в": "остров"
            default: String(word)
            }
        }.joined(separator: " ")
        return [written] + (written == base ? [] : [base]) + inner
    }

    /// `русский` is said русский язык, `северный сото` as it is, `бамана` язык бамана, and `хинди` alone as well, being
    /// nothing but a noun.
    private func russianLanguage(_ name: String) -> [String] {
        let isAdjective: (Substring?) -> Bool = { word in ["ий", "ый", "ой"].contains { word?.hasSuffix($0) ?? false } }
        let words = name.split(separator: " ")
        guard !isAdjective(words.last) else { return ["\(name) язык"] }
        guard words.count == 1 || !isAdjective(words.first) else { return [name] }
        let readings = RussianLexicon().readings(of: name)
        let isNoun = !readings.isEmpty && readings.allSatisfy { !$0.isGuess && $0.grammemes.partOfSpeech == .noun }
        let isAlone = isNoun && name.count > 4 && !NameExceptions.noLanguageAlone.contains(name)
        return (isAlone ? [name] : []) + ["язык \(name)"]
    }

    /// The name without the place of the number; nothing where the number stands within.
    private func unitName(_ name: String, _ language: Language) -> [String] {
        let parts = name.components(separatedBy: "{0}")
        guard parts.count == 2, let word = parts.map({ $0.trimmedPart }).first(where: { !$0.isEmpty }),
            parts.contains(where: { $0.trimmedPart.isEmpty })
        else { return [] }
        return [language == .chinese && word.hasPrefix("个") ? String(word.dropFirst()) : String(word)]
    }

    /// Whether a term is a word of the language that says nothing else.
    private func isSound(_ term: String, _ language: Language) -> Bool {
        guard !NameExceptions.everydayWords.contains(term),
            !term.contains(where: { "-,.:/".contains($0) && kind == .unit })
        else { return false }
        guard !term.contains(" - "), !term.contains("("), !term.contains("（") else { return false }
        let letters = term.unicodeScalars.filter { Script($0) == Script.script(of: language) }
        // One character alone is a part of too many words.
        return language == .chinese ? letters.count > 1 || kind == .month : letters.count > 1
    }
}

extension String {
    /// The parts between occurrences of a separator.
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
