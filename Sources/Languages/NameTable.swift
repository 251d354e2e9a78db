import CLanguages
import Formats
public import NewsModel

/// Names of people, organisations and places, and nouns of the news, as the press of each language writes them: what an
/// edition carries over from a text in another language.
///
/// Tables with a header row: `kind`, `country`, a column for each language, `also` (other spellings and short forms, parted by
/// `|`, each of the language in whose script it is), and perhaps `shown`: the languages whose name is only shown and never
/// looked for, since it is an everyday word there, or a better known place's.
public struct NameTable: Sendable {
    /// What a name is of.
    public enum Kind: String, Sendable {
        case person, organisation, media, project, place, country, region, city, word, weekday
    }

    /// Something that has a name.
    public struct Entry: Sendable {
        /// What it is.
        public let kind: Kind
        /// ISO 3166's code; empty for what belongs to no country.
        public let country: String
        /// The names in each language, the one that is written in full first; a language without a name is missing.
        public let names: [Language: [String]]
        /// The languages whose names are not looked for.
        public let shownOnly: Set<Language>

        /// Something with its names.
        public init(
            kind: Kind, country: String = "", names: [Language: [String]], shownOnly: Set<Language> = []
        ) {
            self.kind = kind
            self.country = country
            self.names = names
            self.shownOnly = shownOnly
        }
    }

    /// In the order of the tables.
    public private(set) var entries: [Entry] = []
    /// Rows that cannot be used, with what is wrong.
    public private(set) var findings: [Finding] = []

    /// A table without rows.
    public init() {}

    /// The table with another's rows behind its own.
    ///
    /// - Parameters:
    ///   - bytes: a table as it stands in its file.
    ///   - name: what findings call it.
    ///   - languages: tell which language a spelling is of.
    public mutating func read(_ bytes: [UInt8], name: String, languages: LanguagePacks = .standard) {
        var rows = DelimitedText.rows(of: bytes, delimiter: UInt8(ascii: ","))[...]
        let header = rows.popFirst()?.cells ?? []
        let scripts = SpellingLanguages(languages)
        for row in rows where row.cells != [""] {
            guard row.flaw == nil, row.cells.count <= header.count,
                let entry = Self.entry(Dictionary(zip(header, row.cells)) { first, _ in first }, scripts)
            else {
                findings.append(
                    Finding(
                        .warning, source: name, line: row.line,
                        message: "this row of names is left out: it needs a kind (person, organisation, city …) and a "
                            + "name in two languages, under the headings \(header.joined(separator: ", "))"))
                continue
            }
            entries.append(entry)
        }
    }

    private static func entry(_ cells: [String: String], _ scripts: SpellingLanguages) -> Entry? {
        guard let kind = cells["kind"].flatMap(Kind.init) else { return nil }
        var names: [Language: [String]] = [:]
        for language in scripts.languages {
            if let name = cells[language.rawValue], !name.isEmpty { names[language] = [name] }
        }
        guard names.count > 1 else { return nil }
        for spelling in (cells["also"] ?? "").split(separator: "|").map(String.init) {
            if let language = scripts.language(of: spelling) { names[language]?.append(spelling) }
        }
        let shown = (cells["shown"] ?? "").split(separator: "|").compactMap { Language(rawValue: String($0)) }
        return Entry(kind: kind, country: cells["country"] ?? "", names: names, shownOnly: Set(shown))
    }

    /// The tables that come with the program.
    public static var builtIn: NameTable { embedded.value }

    private static let embedded = OnDemand {
        var table = NameTable()
        for file in ["people", "organisations", "places", "words"] {
            table.read(LanguageFile(file: "Names/\(file).csv").bytes, name: "\(file).csv")
        }
        return table
    }
}

/// Which language a spelling is of, by its script.
private struct SpellingLanguages {
    let languages: [Language]
    private let scripts: [(language: Language, script: Writing.Script)]

    init(_ packs: LanguagePacks) {
        languages = packs.languages
        scripts = packs.all.compactMap { pack in pack.writing.script.map { (pack.language, $0) } }
    }

    /// A name with Latin letters beside those of another script is of the other's language: G20集团.
    func language(of spelling: String) -> Language? {
        var latin: Language?
        for (language, script) in scripts where spelling.unicodeScalars.contains(where: script.contains) {
            guard script == .latin else { return language }
            latin = language
        }
        return latin
    }
}
