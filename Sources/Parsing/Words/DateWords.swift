import Languages
import NewsModel

/// The words of dates, in lower case.
struct DateWords: Sendable {
    /// The month, 1 to 12, that a word names.
    let months: [String: Int]
    let weekdays: Set<String>

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

    // MARK: - What lines say of their dates

    private let changes: [[UInt8]]
    private let publications: [[UInt8]]

    // MARK: - The day before the month

    private let packs: LanguagePacks
    private let dayFirstLanguages: Set<String>
    private let dayFirstDomains: Set<String>

    init(_ words: PackWords) {
        let neighbours = ParsingWords.neighbours.dates
        months = Self.months(words, neighbours)
        weekdays = Set(words.dates("weekdays")).union(neighbours.set("weekdays"))
        connectors = Set(words.dates("connectors"))
        ordinals = Set(words.dates("ordinals"))
        yearWords = Set(words.dates("year-words"))
        koreanDayParts = Dictionary(
            uniqueKeysWithValues: neighbours.words("day-parts-before-noon").map { (String($0), false) }
                + neighbours.words("day-parts-after-noon").map { (String($0), true) })
        zoneHours = words.dateNumbers("zone-hours")
        zoneNouns = Set(words.dates("zone-nouns"))
        hanNumerals = words.dateNumbers("numerals").reduce(into: [:]) {
            if let scalar = $1.key.unicodeScalars.first { $0[scalar] = $1.value }
        }
        hanUnits = Set(words.dates("units").flatMap(\.unicodeScalars))
        hanHours = Set(words.dates("hours").flatMap(\.unicodeScalars))
        hanWeekdayMarks = Set(words.dates("weekday-marks").flatMap(\.unicodeScalars))
        hanDayParts = [("day-parts-before-noon", false), ("day-parts-after-noon", true)].flatMap { list, isAfternoon in
            words.dates(list).map { (Array($0.unicodeScalars), isAfternoon) }
        }
        changes = words.datePhrases("changes").bytes
        publications = words.datePhrases("publications").bytes
        packs = words.packs
        dayFirstLanguages = Set(words.dates("day-first-languages"))
        dayFirstDomains = Set(words.dates("day-first-domains"))
    }

    private static func months(_ words: PackWords, _ neighbours: WordLists) -> [String: Int] {
        let served = words.packs.all.map { $0.parsing.dates.lines("months") }
        let others = ["belarusian", "ukrainian", "greek", "hungarian"].map { neighbours.lines("months-\($0)") }
        return (served + others).reduce(into: [:]) { months, lines in
            for (month, names) in lines.enumerated() {
                for name in names.split(separator: " ") { months[String(name)] = month + 1 }
            }
        }
    }

    /// Whether a line tells when an article was changed or looked over, not when it appeared.
    func isOfChange(_ line: String) -> Bool {
        let lowered = line.lowercased().utf8
        guard changes.contains(where: { lowered.holds($0) }) else { return false }
        return !publications.contains { lowered.holds($0) }
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

    /// Whether sites of a country's domain write the day before the month.
    func isDayFirst(inDomain domain: String) -> Bool { dayFirstDomains.contains(domain) }
}
