public import Configuration
import Digests
public import Languages
public import NewsModel

/// What a newsroom may change about how its editions are written.
public struct EditionStyle: Sendable {
    /// The languages that editions are written in.
    let languages: LanguagePacks
    /// The words that came with svodka.
    private let shipped: PerLanguage<Catalogue>
    /// Those in which a newsroom's own replace some.
    private var catalogues: [Language: Catalogue] = [:]
    private(set) var places = PlaceNames.builtIn
    /// What pages and messages are made from.
    public var templates = PageTemplates.builtIn
    /// Terms in the table below a story, at most: more would be a glossary rather than a help.
    public var termsPerStory = 12

    /// The style that came with svodka, in its own languages.
    public init() {
        self.init(.standard, shipped: Self.standard)
    }

    /// The style that came with svodka, in languages of one's own.
    public init(languages: LanguagePacks) {
        self.init(languages, shipped: Self.catalogues(of: languages))
    }

    private init(_ languages: LanguagePacks, shipped: PerLanguage<Catalogue>) {
        self.languages = languages
        self.shipped = shipped
    }

    private static let standard = catalogues(of: .standard)

    /// Each language's words over those of the first, so that none is missing.
    private static func catalogues(of languages: LanguagePacks) -> PerLanguage<Catalogue> {
        PerLanguage(languages) { pack in
            var catalogue = Catalogue()
            for pack in languages.all.prefix(1).filter({ $0.language != pack.language }) + [pack] {
                catalogue =
                    (try? catalogue.reading(pack.catalogue.bytes, name: fileName(of: pack.language))) ?? catalogue
            }
            return catalogue
        }
    }

    /// The words that came with svodka, by the names that files of a newsroom's own must have: `en.yaml`, `places.csv`.
    public static var wordFiles: [String: [UInt8]] {
        let catalogues = LanguagePacks.standard.all.map { (fileName(of: $0.language), $0.catalogue.bytes) }
        return Dictionary(uniqueKeysWithValues: catalogues + [(placesFile, PlaceNames.file.bytes)])
    }

    /// The name of the file with an edition's words: `en.yaml`.
    private static func fileName(of edition: Language) -> String { "\(edition.rawValue).yaml" }

    /// The table of the places that datelines name.
    public static var placesFile: String { PlaceNames.fileName }

    /// Puts a newsroom's own words in the place of svodka's.
    ///
    /// - Throws: `SettingError` for a phrase that does not exist, and for a value that a phrase does not have.
    public mutating func readWords(of edition: Language, from bytes: [UInt8], name: String) throws(SettingError) {
        catalogues[edition] = try catalogue(of: edition).reading(bytes, name: name)
    }

    /// Adds a newsroom's own places, in front of svodka's.
    ///
    /// - Throws: `SettingError` for a row that is not built like the others.
    public mutating func readPlaces(from bytes: [UInt8], name: String) throws(SettingError) {
        places = try places.reading(bytes, name: name)
    }

    /// Gives an edition a title of its own.
    public mutating func setTitle(_ title: String, of edition: Language) {
        var catalogue = catalogue(of: edition)
        catalogue.title = title
        catalogues[edition] = catalogue
    }

    /// An edition that is not named shows another's title rather than a bare name.
    public mutating func setTitles(_ titles: [Language: String], of section: SectionName) {
        let any = languages.languages.lazy.compactMap { titles[$0] }.first
        for edition in languages.languages {
            var catalogue = catalogue(of: edition)
            catalogue.sections[section] = titles[edition] ?? catalogue.sections[section] ?? any
            catalogues[edition] = catalogue
        }
    }

    /// The language as messages name it: `Belarusian`; `another language` for one that svodka has no name for.
    public static func languageName(_ tag: LanguageTag) -> String {
        let style = EditionStyle()
        return style.languages.messages.map { style.catalogue(of: $0).languageName(tag) } ?? tag.rawValue
    }

    /// The words of an edition.
    func catalogue(of edition: Language) -> Catalogue {
        catalogues[edition] ?? shipped[edition] ?? shipped[languages.messages] ?? Catalogue()
    }
}

/// What the sections are called.
public enum SectionNames {
    /// The section's name as an edition prints it.
    public static func name(of section: SectionName, in edition: Language, style: EditionStyle) -> String {
        style.catalogue(of: edition).sections[section] ?? section.rawValue
    }
}
