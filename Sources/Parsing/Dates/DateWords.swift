import Languages
import NewsModel

/// The words of dates.
enum DateNames {
    /// The month, 1 to 12, that a word in lower case names.
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        let served = PackWords.standard.packs.all.map { $0.parsing.dates.lines("months") }
        let others = ["belarusian", "ukrainian", "greek", "hungarian"].map { neighbours.lines("months-\($0)") }
        for lines in served + others {
            for (month, names) in lines.enumerated() {
                for name in names.split(separator: " ") { months[String(name)] = month + 1 }
            }
        }
        return months
    }()

    static let weekdays = Set(PackWords.standard.dates("weekdays")).union(neighbours.set("weekdays"))

    /// Words that may stand between a day and its time: "14 May 2025 at 11:14".
    static let connectors = Set(PackWords.standard.dates("connectors"))

    /// What may follow a day's number: "14th", "14-го".
    static let ordinals = Set(PackWords.standard.dates("ordinals"))

    /// What may follow a year: "2025 г.".
    static let yearWords = Set(PackWords.standard.dates("year-words"))

    /// Before noon, after noon.
    static let koreanDayParts = Dictionary(
        uniqueKeysWithValues: neighbours.words("day-parts-before-noon").map { (String($0), false) }
            + neighbours.words("day-parts-after-noon").map { (String($0), true) })

    private static let neighbours = ParsingWords.neighbours.dates

    // MARK: - Characters

    /// Numerals with their values; 十 is the ten of 十四 and 二十一.
    static let hanNumerals: [Unicode.Scalar: Int] = PackWords.standard.dateNumbers("numerals").reduce(into: [:]) {
        if let scalar = $1.key.unicodeScalars.first { $0[scalar] = $1.value }
    }

    /// What a number counts in a date or a time.
    static let hanUnits = characters("units")

    static let hanHours = characters("hours")

    /// The characters of 星期三 and 周三.
    static let hanWeekdayMarks = characters("weekday-marks")

    /// Parts of the day that stand before the hour, and whether the hours of a 12-hour clock are after noon.
    static let hanDayParts: [(name: [Unicode.Scalar], isAfternoon: Bool)] = [
        ("day-parts-before-noon", false), ("day-parts-after-noon", true),
    ].flatMap { list, isAfternoon in
        PackWords.standard.dates(list).map { (Array($0.unicodeScalars), isAfternoon) }
    }

    private static func characters(_ list: String) -> Set<Unicode.Scalar> {
        Set(PackWords.standard.dates(list).flatMap(\.unicodeScalars))
    }
}

/// What lines say of their dates, in lower case.
enum DateLabels {
    /// Whether a line tells when an article was changed or looked over, not when it appeared.
    static func isOfChange(_ line: String) -> Bool {
        let lowered = line.lowercased().utf8
        guard changes.contains(where: { lowered.holds($0) }) else { return false }
        return !publications.contains { lowered.holds($0) }
    }

    private static let changes = phrases("changes")
    private static let publications = phrases("publications")

    private static func phrases(_ list: String) -> [[UInt8]] {
        PackWords.standard.packs.all.flatMap { $0.parsing.dates.phrases(list) }.bytes
    }
}

/// Where the day is written before the month, even beside a 12-hour clock.
enum DayFirst {
    /// Whether pages in a language are so; nil where its tag says nothing: `en-US`, which much software puts into every
    /// page, is no word for America, but no word for another country either.
    static func isUsual(inLanguage tag: String) -> Bool? {
        let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
        guard let language = parts.first, let region = parts.last else { return nil }
        if languages.contains(String(language)) { return true }
        guard parts.count > 1, let pack = PackWords.standard.packs[LanguageTag(rawValue: String(language))] else {
            return nil
        }
        let regions = pack.parsing.dates.set("day-first-regions")
        return regions.isEmpty ? nil : regions.contains(String(region))
    }

    /// Whether sites of a country's domain are so.
    static func isUsual(inDomain domain: String) -> Bool { domains.contains(domain) }

    private static let languages = Set(PackWords.standard.dates("day-first-languages"))
    private static let domains = Set(PackWords.standard.dates("day-first-domains"))
}
