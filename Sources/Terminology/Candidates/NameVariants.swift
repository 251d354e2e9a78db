import Languages
import NewsModel

/// Joins the names of one thing: with its country behind it (Военно-морской флот России), and by its initials (ВМФ).
struct NameVariants {
    private let languages: PhraseLanguages
    /// Of the languages in which a country stands behind a name in the genitive.
    private let countries: [Language: CountryWords]

    init(languages: PhraseLanguages) {
        self.languages = languages
        let inflected = languages.served.filter { languages[$0]?.agrees ?? false }
        countries = Dictionary(
            inflected.compactMap { language in languages.pack(of: language).map { (language, CountryWords($0)) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// An abbreviation of more letters is rather a word in capitals.
    private static let longestAbbreviation = 6

    private struct Name: Hashable {
        let language: Language
        let text: String
    }

    /// The candidates in their order, each thing once: by its name, without its country.
    func joined(_ named: [CandidateRanking.Named]) -> [CandidateRanking.Named] {
        var named = named
        var isVariant = Array(repeating: false, count: named.count)
        var places: [Name: [Int]] = [:]
        for (place, candidate) in named.enumerated() where candidate.phrase.isName {
            places[Name(language: candidate.phrase.language, text: candidate.text.lowercased()), default: []].append(
                place)
        }
        for (place, candidate) in named.enumerated() where candidate.phrase.isName {
            guard let base = withoutCountry(candidate), let whole = places[base]?.first else { continue }
            isVariant[place] = true
            named[whole].phrase.nested = max(0, named[whole].phrase.nested - candidate.phrase.uses.count)
        }
        let initials = initials(of: named, isVariant)
        for (place, candidate) in named.enumerated() where candidate.phrase.isName && !isVariant[place] {
            let base = withoutCountry(candidate)?.text ?? candidate.text.lowercased()
            guard isAbbreviation(candidate.text.prefix(base.count)),
                let wholes = initials[Name(language: candidate.phrase.language, text: base)], wholes.count == 1
            else { continue }
            isVariant[place] = true
            named[wholes[0]].phrase.absorb(candidate.phrase)
        }
        return zip(named, isVariant).filter { !$1 }.map(\.0)
    }

    /// The name before a country's in the genitive; nil where none is.
    private func withoutCountry(_ candidate: CandidateRanking.Named) -> Name? {
        let language = candidate.phrase.language
        let words = candidate.text.lowercased().split(separator: " ")
        guard let countries = countries[language], let last = words.last, words.count > 1,
            countries.country(of: String(last)) != nil
        else { return nil }
        return Name(language: language, text: words.dropLast().joined(separator: " "))
    }

    private func isAbbreviation(_ text: Substring) -> Bool {
        (3...Self.longestAbbreviation).contains(text.count) && text.allSatisfy(\.isUppercase)
    }

    /// The names of several words by their initials in small letters.
    private func initials(of named: [CandidateRanking.Named], _ isVariant: [Bool]) -> [Name: [Int]] {
        var found: [Name: [Int]] = [:]
        for (place, candidate) in named.enumerated() where candidate.phrase.isName && !isVariant[place] {
            let language = candidate.phrase.language
            guard languages[language]?.dividesWords ?? false else { continue }
            let connectors = languages[language]?.connectors ?? []
            let words = candidate.text.lowercased().split { $0 == " " || $0 == "-" }
                .filter { !connectors.contains(String($0)) }
            guard words.count > 2 else { continue }
            let initials = String(words.compactMap(\.first))
            found[Name(language: language, text: initials), default: []].append(place)
        }
        return found
    }
}

/// The names among candidates that a glossary has, and that meant something else where they stood: the cruiser «Минск».
struct KnownNames {
    private var names: [Language: Set<String>]

    init(_ candidates: [TermCandidate], in glossary: Glossary) {
        let wanted = Dictionary(grouping: candidates.filter(\.isName), by: \.language).mapValues { Set($0.map(\.text)) }
        names = [:]
        for (language, texts) in wanted {
            glossary.concepts.forEachTerm(in: language) { _, _, _, term in
                let text = String(decoding: term.text, as: UTF8.self)
                if texts.contains(text) { names[language, default: []].insert(text) }
            }
        }
    }

    func contain(_ candidate: TermCandidate) -> Bool {
        candidate.isName && names[candidate.language]?.contains(candidate.text) ?? false
    }
}
