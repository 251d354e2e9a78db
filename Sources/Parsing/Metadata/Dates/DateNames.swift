/// The words of dates, language by language; the lists themselves are in `Languages`.
enum DateNames {
    /// The month, 1 to 12, that a word in lower case names.
    static let months: [String: Int] = table(of: [
        englishMonths, russianMonths, belarusianMonths, ukrainianMonths, greekMonths, hungarianMonths,
    ])

    static let weekdays = Set(englishWeekdays + russianWeekdays + belarusianWeekdays + greekWeekdays)

    /// Words that may stand between a day and its time: "14 May 2025 at 11:14".
    static let connectors = Set(englishConnectors + russianConnectors)

    /// What may follow a day's number: "14th", "14-го".
    static let ordinals = Set(englishOrdinals + russianOrdinals)

    /// What may follow a year: "2025 г.".
    static let yearWords = Set(russianYearWords)

    private static func table(of languages: [[[String]]]) -> [String: Int] {
        var table: [String: Int] = [:]
        for months in languages {
            for (month, names) in months.enumerated() {
                for name in names { table[name] = month + 1 }
            }
        }
        return table
    }
}
