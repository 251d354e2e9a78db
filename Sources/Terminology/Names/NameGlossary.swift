import Formats
public import Languages
import NewsModel
import UnicodeText

/// Makes a glossary of the names that everybody knows: countries, languages, scripts, currencies, units, months.
///
/// The names are CLDR's, as ICU has them; the same ICU gives the same rows. Readers are not shown them, since nobody
/// needs May or the kilometre explained; they are found, reviewed and checked like other entries.
public enum NameGlossary {
    /// The names of all kinds in all of some languages.
    ///
    /// - Parameter known: what other glossaries have; a name that shares a term with one of its entries is left out.
    public static func generate(
        leavingOut known: Glossary = Glossary(), languages: LanguagePacks = .standard
    ) -> Glossary {
        let spellings = languages.all.map { NameSpellings($0) }
        var taken: Set<Key> = []
        for concept in known.concepts { taken.formUnion(keys(of: concept)) }
        var concepts = ConceptList()
        for kind in DisplayNames.Kind.allCases {
            for code in DisplayNames.codes(of: kind) + (kind == .region ? NameExceptions.widerRegions : []) {
                guard let concept = entry(kind, code, spellings) else { continue }
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
    private static func entry(
        _ kind: DisplayNames.Kind, _ code: String, _ spellings: [NameSpellings]
    ) -> ConceptEntry? {
        let words = NameWords(kind: kind, code: code)
        guard words.isWanted else { return nil }
        let part: PartOfSpeech = kind == .region || kind == .month || kind == .weekday ? .properNoun : .noun
        var sections: [LanguageSection] = []
        for spelling in spellings {
            let names = words.terms(by: spelling)
            guard !names.isEmpty else { return nil }
            let terms = names.enumerated().map { number, name in
                Term(name, status: number == 0 ? .preferred : .admitted, partOfSpeech: part)
            }
            sections.append(
                LanguageSection(
                    language: LanguageTag(rawValue: spelling.pack.language.rawValue), terms: terms))
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
    func terms(by spelling: NameSpellings) -> [String] {
        if let spellings = spelling.terms[id] { return spellings }
        let rules = spelling.pack.displayNames
        var names = (rules.furtherLocales(kind) + [spelling.pack.language.rawValue]).map { name(in: $0) }
        if kind == .month, let suffix = spelling.month, let month = Int(code) { names.append("\(month)\(suffix)") }
        var terms: [String] = []
        for term in names.compactMap({ $0 }).flatMap({ shaped($0, spelling) }) where !terms.contains(term) {
            terms.append(term)
        }
        return terms.allSatisfy { isSound($0, spelling) } ? terms : []
    }

    private func name(in locale: String) -> String? {
        DisplayNames.name(of: code, kind, in: locale).map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    }

    private func shaped(_ name: String, _ spelling: NameSpellings) -> [String] {
        switch kind {
        case .region: regionNames(name, spelling)
        case .unit: unitName(name, spelling)
        default: spelling.pack.displayNames.written(kind, name)
        }
    }

    /// `St. Lucia` as Saint Lucia, `Trinidad & Tobago` with “and”, `Мьянма (Бирма)` as either, `о-ва` in full.
    private func regionNames(_ name: String, _ spelling: NameSpellings) -> [String] {
        var base = name
        var inner: [String] = []
        if spelling.pack.writing.dividesWords, let open = base.firstIndex(of: "("),
            let close = base.firstIndex(of: ")"),
            open < close
        {
            // (САР) and (США) say whose it is, (Бирма) is another name.
            let bracketed = String(base[base.index(after: open)..<close])
            if base.index(after: close) == base.endIndex, !bracketed.allSatisfy(\.isUppercase) { inner = [bracketed] }
            let rest = base[..<open].trimmedPart + base[base.index(after: close)...]
            base = String(rest)
        }
        let written = base.split(separator: " ").map { spelling.abbreviations[String($0)] ?? String($0) }
            .joined(separator: " ")
        return [written] + (written == base ? [] : [base]) + inner
    }

    /// The name without the place of the number; nothing where the number stands within.
    private func unitName(_ name: String, _ spelling: NameSpellings) -> [String] {
        let parts = name.components(separatedBy: "{0}")
        guard parts.count == 2, let word = parts.map({ $0.trimmedPart }).first(where: { !$0.isEmpty }),
            parts.contains(where: { $0.trimmedPart.isEmpty })
        else { return [] }
        let counter = spelling.counters.first { word.hasPrefix($0) }
        return [String(word.dropFirst(counter?.count ?? 0))]
    }

    /// Whether a term is a word of the language that says nothing else.
    private func isSound(_ term: String, _ spelling: NameSpellings) -> Bool {
        guard !spelling.everydayWords.contains(term), !term.contains(where: { "-,.:/".contains($0) && kind == .unit })
        else { return false }
        guard !term.contains(" - "), !term.contains("("), !term.contains("（") else { return false }
        let script = Script(spelling.pack.writing)
        let letters = term.unicodeScalars.filter { Script($0) == script }
        // One character alone is a part of too many words.
        return letters.count > 1 || kind == .month && !spelling.pack.writing.dividesWords
    }
}

/// A language's display-name words, read once.
struct NameSpellings {
    let pack: LanguagePack
    /// By the id of an entry its terms, where the press writes otherwise than CLDR's menus.
    ///
    /// CLDR has some names of one thing for another (брауи for Braj, 汉语拼音 for Bopomofo), some that few say (US therm),
    /// and for states one name only, where papers write США as often as Соединённые Штаты.
    let terms: [String: [String]]
    let abbreviations: [String: String]
    let everydayWords: Set<String>
    let counters: [String]
    let month: String?

    init(_ pack: LanguagePack) {
        self.pack = pack
        let lists = pack.displayNames.lists
        func pairs(_ name: String, _ separator: Character) -> [(String, String)] {
            lists.lines(name).compactMap { line in
                let parts = line.split(separator: separator, maxSplits: 1).map { String($0.trimmedPart) }
                return parts.count == 2 ? (parts[0], parts[1]) : nil
            }
        }
        terms = Dictionary(
            pairs("spellings", ":").map { ($0, $1.split(separator: "|").map(String.init)) },
            uniquingKeysWith: { first, _ in first })
        abbreviations = Dictionary(pairs("abbreviations", " "), uniquingKeysWith: { first, _ in first })
        everydayWords = lists.set("everyday-words")
        counters = lists.words("counters").map(String.init)
        month = lists.words("month").first.map(String.init)
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
