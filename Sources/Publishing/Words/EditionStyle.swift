public import Configuration
import Digests
public import NewsModel

/// What a newsroom may change about how its editions are written.
public struct EditionStyle: Sendable {
    private var catalogues: [Language: Catalogue] = [:]
    private(set) var places = PlaceNames.builtIn
    /// What pages and messages are made from.
    public var templates = PageTemplates.builtIn
    /// Terms in the table below a story, at most: more would be a glossary rather than a help.
    public var termsPerStory = 12

    public init() {}

    /// The words that came with svodka, by the names that files of a newsroom's own must have: `en.yaml`, `places.csv`.
    public static var wordFiles: [String: [UInt8]] {
        let catalogues = Catalogue.files.map { ("\($0.key.rawValue).yaml", $0.value) }
        return Dictionary(uniqueKeysWithValues: catalogues + [(placesFile, PlaceNames.file)])
    }

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

    public mutating func setTitle(_ title: String, of edition: Language) {
        catalogues[edition, default: .of(edition)].title = title
    }

    /// An edition that is not named shows another's title rather than a bare name.
    public mutating func setTitles(_ titles: [Language: String], of section: SectionName) {
        let any = Language.allCases.lazy.compactMap { titles[$0] }.first
        for edition in Language.allCases {
            let known = catalogue(of: edition).sections[section]
            catalogues[edition, default: .of(edition)].sections[section] = titles[edition] ?? known ?? any
        }
    }

    /// The language as messages name it: `Belarusian`; `another language` for one that svodka has no name for.
    public static func languageName(_ tag: LanguageTag) -> String {
        Catalogue.of(.english).languageName(tag)
    }

    /// The words of an edition.
    func catalogue(of edition: Language) -> Catalogue {
        catalogues[edition] ?? .of(edition)
    }
}
