import Digests
import Languages
import NewsModel
import UnicodeText

/// An edition's words: its phrases, filled, and how its language sets them.
struct EditionWords: Sendable {
    let pack: LanguagePack
    let catalogue: Catalogue
    let places: PlaceNames
    /// The languages of all editions.
    let languages: LanguagePacks

    init(_ edition: Language, style: EditionStyle = EditionStyle()) {
        languages = style.languages
        pack = languages[edition] ?? LanguagePack(edition)
        catalogue = style.catalogue(of: edition)
        places = style.places
    }

    var edition: Language { pack.language }

    /// What texts of the edition carry as their language.
    var tag: LanguageTag { pack.tag }

    var typography: Typography { pack.typography }

    /// The edition's own words as a page prints them: in Russian with non-breaking spaces where the text edition breaks no
    /// line (`на английском`, `14 мая`).
    func tied(_ text: String) -> String {
        typography.ties.keepsSmallWords ? typography.ties.tied(text) : text
    }

    /// A place that a dateline names, as the edition calls it.
    func place(_ name: String) -> String {
        places.name(of: name, in: pack)
    }

    /// What a template has before and after a value that is no plain text.
    func frame(_ template: String, around name: String) -> (before: String, after: String) {
        guard let place = template.firstRange(of: name) else { return (template, "") }
        return (String(template[..<place.lowerBound]), String(template[place.upperBound...]))
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
        let template = counted[pack.pluralCategory(number)]
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

extension EditionWords {
    /// Links to the same page in other languages: of this one its name alone.
    func links(to pages: [Language: String]) -> PageValue {
        .list(
            languages.all.compactMap { pack in
                pages[pack.language].map { address in
                    .group([
                        "href": .text(address), "lang": .text(pack.tag.rawValue), "name": .text(pack.ownName),
                        "isCurrent": .flag(pack.language == edition),
                    ])
                }
            })
    }
}

/// An edition's words with names in other languages among them.
struct MixedText: Sendable, ExpressibleByStringLiteral {
    /// A stretch of text in one language; nil for the edition's own.
    struct Run: Sendable {
        let text: String
        let languageTag: LanguageTag?
    }

    var runs: [Run] = []

    /// The text without its languages.
    var plain: String { runs.map(\.text).joined() }
    var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

    init(_ text: String, in languageTag: LanguageTag? = nil) {
        runs = text.isEmpty ? [] : [Run(text: text, languageTag: languageTag)]
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    static func + (a: MixedText, b: MixedText) -> MixedText {
        var sum = a
        sum.runs += b.runs
        return sum
    }
}

extension Sequence<MixedText> {
    func joined(separator: String) -> MixedText {
        enumerated().reduce(MixedText("")) { text, next in
            text + MixedText(next.offset == 0 ? "" : separator) + next.element
        }
    }
}
