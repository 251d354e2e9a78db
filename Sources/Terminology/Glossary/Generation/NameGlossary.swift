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
