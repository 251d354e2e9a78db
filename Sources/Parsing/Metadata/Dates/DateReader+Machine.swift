import NewsModel

extension DateReader {
    /// Dates without separators in a page's metadata: `20250514`, `20250514T111432Z`, `20250514111432`, Unix time.
    func machineTimestamp(_ tokens: [DateToken]) -> Timestamp? {
        guard case .number(let value, let digits)? = tokens.first?.kind else { return nil }
        switch digits {
        case 8: return compactDate(tokens)
        case 14 where tokens.count == 1: return fourteenDigits(value)
        case 10 where tokens.count == 1 && value >= Self.unixTimeFloor:
            return Timestamp(secondsSince1970: value, zoneOffset: 0)
        case 13 where tokens.count == 1 && value / 1_000 >= Self.unixTimeFloor:
            return Timestamp(secondsSince1970: value / 1_000, zoneOffset: 0)
        default: return nil
        }
    }

    /// 9 September 2001: since then Unix times have ten digits.
    private static let unixTimeFloor = 1_000_000_000

    private func fourteenDigits(_ value: Int) -> Timestamp? {
        let time = value % 1_000_000
        let clock = DateScanner.Clock(hour: time / 10_000, minute: time / 100 % 100, second: time % 100)
        guard let date = Self.date(value / 1_000_000), date.year >= 1900, clock.isValid else { return nil }
        return timestamp(DateScanner.Moment(date: date, clock: clock))
    }

    /// ISO 8601 in its basic and shortened forms: `20031231`, `031231`, `2003335`, `03335`, `2003-335`, `2003-12`, `-0312`.
    ///
    /// What names a month but no day is the month's first day, as feed readers take it.
    func compactDate(_ tokens: [DateToken]) -> Timestamp? {
        let scanner = DateScanner(tokens: tokens, mode: .feed)
        guard let day = compactDay(scanner) else { return nil }
        guard day.end < tokens.count else { return timestamp(DateScanner.Moment(date: day.value)) }
        guard let clock = scanner.clock(at: day.end), scanner.word(at: day.end) == "t" else { return nil }
        let zone = scanner.zone(at: clock.end, after: clock.value, on: day.value)
        guard (zone?.end ?? clock.end) == tokens.count else { return nil }
        return timestamp(DateScanner.Moment(date: day.value, clock: clock.value, zone: zone?.value))
    }

    private func compactDay(_ scanner: DateScanner) -> DateScanner.Match<CivilDate>? {
        let isTruncated = scanner.isMark("-", at: 0)
        let start = isTruncated ? 1 : 0
        guard let first = scanner.number(at: start), let date = Self.day(first, isTruncated: isTruncated) else {
            return yearAndRest(scanner, start: start, isTruncated: isTruncated)
        }
        return DateScanner.Match(value: date, end: start + 1)
    }

    private static func day(_ digits: (value: Int, digits: Int), isTruncated: Bool) -> CivilDate? {
        let value = digits.value
        switch (digits.digits, isTruncated) {
        case (8, false): return date(value)
        case (6, false): return date(value + (value < 700_000 ? 20_000_000 : 19_000_000))
        case (7, false): return ordinal(year: value / 1_000, day: value % 1_000)
        case (5, false): return ordinal(year: century(value / 1_000), day: value % 1_000)
        case (4, true): return CivilDate(year: century(value / 100), month: value % 100, day: 1)
        default: return nil
        }
    }

    /// `2003-12`, `2003-335`, `03-335`, `-03-12`.
    private func yearAndRest(
        _ scanner: DateScanner, start: Int, isTruncated: Bool
    ) -> DateScanner.Match<CivilDate>? {
        guard let year = scanner.number(at: start), scanner.isMark("-", at: start + 1),
            let rest = scanner.number(at: start + 2), !scanner.isMark("-", at: start + 3),
            let fullYear = scanner.year(year), year.digits == 4 || isTruncated || rest.digits == 3
        else { return nil }
        let date =
            rest.digits == 3
            ? Self.ordinal(year: fullYear, day: rest.value)
            : CivilDate(year: fullYear, month: rest.value, day: 1)
        return date.map { DateScanner.Match(value: $0, end: start + 3) }
    }

    private static func century(_ year: Int) -> Int { year < 70 ? 2_000 + year : 1_900 + year }

    private static func date(_ digits: Int) -> CivilDate? {
        CivilDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    private static func ordinal(year: Int, day: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: 1, day: 1), (1...366).contains(day) else { return nil }
        let date = CivilDate(daysSince1970: first.daysSince1970 + day - 1)
        return date.year == year ? date : nil
    }
}
