import Digests
import NewsModel

/// Fills an edition's templates.
struct EditionWords {
    let edition: Language
    let catalogue: Catalogue
    let places: PlaceNames

    init(_ edition: Language, style: EditionStyle = EditionStyle()) {
        self.edition = edition
        catalogue = style.catalogue(of: edition)
        places = style.places
    }

    func fill(_ template: String, _ values: KeyValuePairs<String, String>) -> String {
        let values = values.map { ($0.key, MixedText($0.value)) }
        return fill(template, values).plain
    }

    /// The same where values have languages of their own.
    func fill(_ template: String, _ values: [(key: String, value: MixedText)]) -> MixedText {
        var result: MixedText = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result = result + MixedText(String(rest[..<open]))
            result = result + (values.first { $0.key == name }?.value ?? MixedText(String(rest[open...close])))
            rest = rest[rest.index(after: close)...]
        }
        return result + MixedText(String(rest))
    }

    func count(_ number: Int, _ counted: Catalogue.Counted, language: String = "") -> String {
        let template = counted[PluralCategory(of: number, in: edition)]
        return fill(template, ["n": self.number(number), "language": language])
    }

    /// A whole number with its groups of digits as the edition writes them.
    func number(_ number: Int) -> String {
        let digits = Array(String(number))
        guard digits.count > (catalogue.groupsFourDigits ? 3 : 4), !catalogue.groupSeparator.isEmpty else {
            return String(digits)
        }
        return digits.enumerated().map { position, digit in
            let isBoundary = position > 0 && (digits.count - position) % 3 == 0
            return (isBoundary ? catalogue.groupSeparator : "") + String(digit)
        }.joined()
    }

    /// `среда, 14 мая 2025 года`.
    func fullDate(_ date: CivilDate) -> String {
        fill(
            catalogue.fullDate,
            [
                "weekday": catalogue.weekdays[date.weekday - 1], "day": String(date.day),
                "month": catalogue.months[date.month - 1], "year": String(date.year),
            ])
    }

    /// `14 мая 2025 года`.
    func plainDate(_ date: CivilDate) -> String {
        fill(
            catalogue.plainDate,
            ["day": String(date.day), "month": catalogue.months[date.month - 1], "year": String(date.year)])
    }

    /// `Май 2025 года`.
    func month(of date: CivilDate) -> String {
        fill(catalogue.monthHeading, ["month": catalogue.monthNames[date.month - 1], "year": String(date.year)])
    }

    /// `14 мая`.
    func shortDate(_ date: CivilDate) -> String {
        fill(catalogue.shortDate, ["day": String(date.day), "month": catalogue.months[date.month - 1]])
    }

    /// `UTC+3`, `UTC−3:30`, `UTC`.
    func offset(_ seconds: Int) -> String {
        guard seconds != 0 else { return "UTC" }
        let minutes = abs(seconds) / 60
        let rest = minutes % 60
        return "UTC\(seconds < 0 ? "−" : "+")\(minutes / 60)" + (rest == 0 ? "" : ":\(twoDigits(rest))")
    }

    /// When something was published, as far as the reader of `day` needs it: the time, with the day if it is another and
    /// the year if that is.
    func time(_ timestamp: Timestamp, offset: Int, day: CivilDate) -> String? {
        let local = timestamp.inZone(offset: offset)
        let date = local.date.year == day.year ? shortDate(local.date) : plainDate(local.date)
        let time = local.precision == .day ? nil : "\(twoDigits(local.hour)):\(twoDigits(local.minute))"
        let parts = [local.date == day ? nil : date, time].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: catalogue.timeSeparator)
    }

    private func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
