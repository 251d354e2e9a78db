public import Configuration
import Formats
public import Languages
public import NewsModel

/// Places that datelines name, in the words of each edition, as the table `places.csv` has them: a column for each language,
/// named by its code, and `known`; other spellings after the one that is printed, divided by `|`.
public struct PlaceNames: Sendable {
    /// The name that a newsroom's own table must have.
    public static let fileName = "places.csv"
    /// The table that came with svodka.
    public static let file = LanguagePacks.places
    /// The places of that table.
    public static let builtIn = (try? PlaceNames().reading(file.bytes, name: fileName)) ?? PlaceNames()

    /// By any spelling in small letters the names that are printed.
    private var names: [String: [Language: String]] = [:]
    private var known: Set<String> = []

    /// The table with another's rows, which go before its own.
    ///
    /// - Throws: `SettingError` for a row that is not built like the others.
    public func reading(_ bytes: [UInt8], name: String) throws(SettingError) -> PlaceNames {
        var places = self
        var rows = DelimitedText.rows(of: bytes, delimiter: UInt8(ascii: ","))[...]
        let columns = Self.columns(rows.popFirst()?.cells ?? [])
        for row in rows where row.cells != [""] {
            let cells = row.cells.map { cell in cell.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty } }
            guard row.flaw == nil, cells.count == columns.count + 1, cells.dropLast().allSatisfy({ !$0.isEmpty }) else {
                throw SettingError(
                    .init(source: name, line: row.line),
                    "a place is written with its English, Russian and Chinese name and whether every reader knows it: "
                        + "Minsk,Минск,明斯克,yes")
            }
            let printed = zip(columns, cells).map { ($0, $1[0]) }
            for spelling in cells.dropLast().joined().map({ $0.lowercased() }) {
                places.names[spelling] = Dictionary(printed) { first, _ in first }
                if cells.last == ["yes"] { places.known.insert(spelling) }
            }
        }
        return places
    }

    /// The languages of a table's columns by its header; those that svodka serves where the header names none.
    private static func columns(_ header: [String]) -> [Language] {
        let served = LanguagePacks.standard.languages
        let named = header.dropLast().compactMap { Language(rawValue: $0.trimmed) }
        return Set(named).isSuperset(of: served) && named.count == header.count - 1 ? named : served
    }

    /// The place in the edition's words; one that is not in the table stays as printed, without the capitals a dateline
    /// is set in.
    public func name(of place: String, in edition: LanguagePack) -> String {
        if let names = names[place.lowercased()] { return names[edition.language] ?? Self.withoutCapitals(place) }
        // `SMOLEVICHI, Belarus`: a town in capitals, its country not.
        let parts = place.split(separator: ",").map { $0.trimmed }
        let inWords = parts.compactMap { names[$0.lowercased()]?[edition.language] }
        guard parts.count > 1, inWords.count == parts.count else {
            return parts.map(Self.withoutCapitals).joined(separator: ", ")
        }
        return edition.typography.namesLargestPlaceFirst
            ? inWords.reversed().joined() : inWords.joined(separator: ", ")
    }

    /// Whether every reader of news knows the place by its name in his own language: a country, a capital, a large city.
    public func areKnown(_ name: String) -> Bool {
        known.contains(name.lowercased())
    }

    private static func withoutCapitals(_ place: String) -> String {
        guard place.count > 3, place == place.uppercased(), place != place.lowercased() else { return place }
        var startsWord = true
        var result = ""
        for character in place {
            result += startsWord ? character.uppercased() : character.lowercased()
            startsWord = !character.isLetter && character != "'" && character != "’"
        }
        return result
    }
}
