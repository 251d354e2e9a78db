import Formats
public import NewsModel

/// What the press counts and measures in, in several languages (`units.csv`).
///
/// A row is a unit; a cell has the ways to write it with `#` for the number: first those of one, few and many, parted by `/`,
/// as far as the language tells them apart, then behind `|` others that are only recognised.
public struct CountedUnits: Sendable {
    /// A way to write a number with its unit.
    public struct Pattern: Sendable {
        /// What stands before the number.
        public let before: String
        /// What stands behind it.
        public let after: String
        /// That without the space it may begin with, in small letters.
        public let word: String
        /// Whether a space stands between the number and the unit.
        public let needsSpace: Bool
        /// How many scalars the word has.
        public let scalars: Int

        init(_ text: Substring) {
            let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            before = String(parts[0])
            after = parts.count > 1 ? String(parts[1]) : ""
            needsSpace = after.first == " "
            word = (needsSpace ? after.dropFirst() : after[...]).lowercased()
            scalars = word.unicodeScalars.count
        }
    }

    /// A unit's place in the table.
    public struct Unit: Hashable, Sendable {
        let row: Int
        /// Its name in the table.
        public let name: String
    }

    /// By language the ways to write each unit, those that a number is written with first.
    private var written: [Language: [[Pattern]]] = [:]
    private var readings: [Language: [(pattern: Pattern, unit: Unit)]] = [:]

    /// Reads a table.
    public init(_ bytes: [UInt8]) {
        var rows = DelimitedText.rows(of: bytes, delimiter: UInt8(ascii: ","))[...]
        let languages = (rows.popFirst()?.cells ?? []).dropFirst().map { Language(rawValue: $0) }
        for (number, row) in rows.enumerated() {
            for (language, cell) in zip(languages, row.cells.dropFirst()) {
                guard let language else { continue }
                let groups = cell.split(separator: "|")
                let forms = (groups.first ?? "").split(separator: "/").map { Pattern($0) }
                written[language, default: []].append(forms)
                let unit = Unit(row: number, name: row.cells[0])
                readings[language, default: []] += (forms + groups.dropFirst().map { Pattern($0) }).map { ($0, unit) }
            }
        }
        for language in readings.keys {
            // The longest first, of equal ones the table's first: square kilometres are no metres.
            readings[language] = readings[language]?.enumerated().sorted { a, b in
                let (left, right) = (a.element.pattern, b.element.pattern)
                let lengths = (left.before.count + left.after.count, right.before.count + right.after.count)
                return lengths.0 != lengths.1 ? lengths.0 > lengths.1 : a.offset < b.offset
            }.map(\.element)
        }
    }

    /// The ways that a text may write units in, the longest first.
    public func readings(in language: Language) -> [(pattern: Pattern, unit: Unit)] { readings[language] ?? [] }

    /// How a language writes so many of a unit; nil where it has no word for it.
    public func pattern(_ unit: Unit, _ category: PluralCategory, in language: Language) -> Pattern? {
        guard let forms = written[language]?[unit.row], !forms.isEmpty else { return nil }
        let place =
            switch category {
            case .one: 0
            case .few: 1
            case .many, .other: 2
            }
        return forms[min(place, forms.count - 1)]
    }

    /// The units that come with the program.
    public static var builtIn: CountedUnits { embedded.value }

    private static let embedded = OnDemand { CountedUnits(LanguageFile(file: "units.csv").bytes) }
}
