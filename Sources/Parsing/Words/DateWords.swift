import Languages
import NewsModel

/// The words of dates, in lower case.
struct DateWords: Sendable {
    /// The month, 1 to 12, that a word names.
    let months: [String: Int]
    /// The weekday, 1 (Monday) to 7, that a word names.
    let weekdays: [String: Int]

    /// Words that may stand between a day and its time: "14 May 2025 at 11:14".
    let connectors: Set<String>

    /// What may follow a day's number: "14th", "14-го".
    let ordinals: Set<String>

    /// What may follow a year: "2025 г.".
    let yearWords: Set<String>

    /// Before noon, after noon.
    let koreanDayParts: [String: Bool]

    /// Hours east of UTC by the name of a city or a region, and what follows such a name: "Moscow time".
    let zoneHours: [String: Int]
    let zoneNouns: Set<String>

    /// What names of zones that keep summer time are short for, and how the season's word ends the short name.
    let zoneNames: [String: String]
    let zoneSeasons: [String: String]

    // MARK: - Characters

    /// Numerals with their values; 十 is the ten of 十四 and 二十一.
    let hanNumerals: [Unicode.Scalar: Int]

    /// What a number counts in a date or a time.
    let hanUnits: Set<Unicode.Scalar>

    let hanHours: Set<Unicode.Scalar>

    /// The characters of 星期三 and 周三.
    let hanWeekdayMarks: Set<Unicode.Scalar>

    /// Parts of the day that stand before the hour, and whether the hours of a 12-hour clock are after noon.
    let hanDayParts: [(name: [Unicode.Scalar], isAfternoon: Bool)]

    /// Years before the first of an era, by what the era is called: 民國 1911.
    let eras: [(name: [Unicode.Scalar], year: Int)]

    // MARK: - What lines say of their dates

    private let changes: [[UInt8]]
    private let publications: [[UInt8]]

    // MARK: - The day before the month

    private let packs: LanguagePacks
    private let dayFirstLanguages: Set<String>
    private let dayFirstDomains: Set<String>
    private let yearFirstLanguages: Set<String>

    init(_ words: PackWords) {
        let neighbours = ParsingWords.neighbours.dates
        let calendars = words.packs.all.map(\.parsing.dates) + [neighbours]
        let others = ["belarusian", "ukrainian", "greek", "hungarian"].map { neighbours.lines("months-\($0)") }
        months = Self.numbered(calendars.map { $0.lines("months") } + others)
        weekdays = Self.numbered(calendars.map { $0.lines("weekdays") })
        connectors = Set(words.dates("connectors"))
        ordinals = Set(words.dates("ordinals"))
        yearWords = Set(words.dates("year-words"))
        koreanDayParts = Dictionary(
            uniqueKeysWithValues: neighbours.words("day-parts-before-noon").map { (String($0), false) }
                + neighbours.words("day-parts-after-noon").map { (String($0), true) })
        zoneHours = words.dateNumbers("zone-hours")
        zoneNouns = Set(words.dates("zone-nouns"))
        zoneNames = words.dateNames("zone-names")
        zoneSeasons = words.dateNames("zone-seasons")
        hanNumerals = words.dateNumbers("numerals").reduce(into: [:]) {
            if let scalar = $1.key.unicodeScalars.first { $0[scalar] = $1.value }
        }
        hanUnits = Set(words.dates("units").flatMap(\.unicodeScalars))
        hanHours = Set(words.dates("hours").flatMap(\.unicodeScalars))
        hanWeekdayMarks = Set(words.dates("weekday-marks").flatMap(\.unicodeScalars))
        hanDayParts = [("day-parts-before-noon", false), ("day-parts-after-noon", true)].flatMap { list, isAfternoon in
            words.dates(list).map { (Array($0.unicodeScalars), isAfternoon) }
        }
        eras = words.dateNumbers("eras").sorted { $0.key < $1.key }.map { (Array($0.key.unicodeScalars), $0.value) }
        changes = words.datePhrases("changes").bytes
        publications = words.datePhrases("publications").bytes
        packs = words.packs
        dayFirstLanguages = Set(words.dates("day-first-languages"))
        dayFirstDomains = Set(words.dates("day-first-domains"))
        yearFirstLanguages = Set(words.dates("year-first-languages"))
    }

    /// The words of lists by the number of the line on which they stand.
    private static func numbered(_ lists: [[Substring]]) -> [String: Int] {
        lists.reduce(into: [:]) { numbers, lines in
            for (line, names) in lines.enumerated() {
                for name in names.split(separator: " ") { numbers[String(name)] = line + 1 }
            }
        }
    }

    /// Where the last phrase in a text begins that says an article appeared then, in bytes; nil where none does.
    func publicationLabel(in text: String) -> Int? { Self.last(of: publications, in: text) }

    /// Where the last phrase in a text begins that says an article was changed or looked over then.
    func changeLabel(in text: String) -> Int? { Self.last(of: changes, in: text) }

    private static func last(of phrases: [[UInt8]], in text: String) -> Int? {
        let lowered = text.lowercased()
        return phrases.compactMap { lowered.utf8Offset(of: $0) }.max()
    }

    /// Whether pages in a language write the day before the month, even beside a 12-hour clock; nil where its tag says
    /// nothing: `en-US`, which much software puts into every page, is no word for America, but no word for another
    /// country either.
    func isDayFirst(inLanguage tag: String) -> Bool? {
        let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
        guard let language = parts.first, let region = parts.last else { return nil }
        if dayFirstLanguages.contains(String(language)) { return true }
        guard parts.count > 1, let pack = packs[LanguageTag(rawValue: String(language))] else { return nil }
        let regions = pack.parsing.dates.set("day-first-regions")
        return regions.isEmpty ? nil : regions.contains(String(region))
    }

    /// Whether pages in a language that write two digits of the year write them first: 25-05-14.
    func isYearFirst(inLanguage tag: String) -> Bool {
        tag.split { $0 == "-" || $0 == "_" }.first.map { yearFirstLanguages.contains($0.lowercased()) } ?? false
    }

    /// Whether sites of a country's domain write the day before the month.
    func isDayFirst(inDomain domain: String) -> Bool { dayFirstDomains.contains(domain) }
}
