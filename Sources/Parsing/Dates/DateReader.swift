import NewsModel

/// Reads the dates of news: ISO 8601, RFC 822 and its kin, and dates written out in the languages of a run.
///
/// A date has a day, a month and a year: a bare year is none, and "yesterday" or "3 hours ago" is not guessed at.
/// A time keeps the zone it is given in; a time without a zone, and a day without a time, get `zoneOffset`.
/// `05/06/2025` is 5 June, unless its order or a 12-hour clock beside it speaks for America.
struct DateReader: Sendable {
    /// A date with its place in the text.
    struct Found: Sendable {
        let timestamp: Timestamp
        /// In Unicode scalars of the text.
        let span: Span
    }

    /// Seconds east of UTC for times that name no zone.
    let zoneOffset: Int
    private let words: SourceWords

    /// What is known of the order of days, months and years where the text comes from.
    var order = DayOrder()

    init(zoneOffset: Int, words: SourceWords) {
        self.zoneOffset = zoneOffset
        self.words = words
    }

    /// Reads a text that holds a date and little else, such as a page's metadata; nil when it holds none.
    func read(_ text: String) -> Timestamp? {
        let tokens = DateToken.tokens(of: text.prefix(Self.longestField), words)
        if let timestamp = machineTimestamp(tokens) { return timestamp }
        return found(in: tokens, mode: .field).first?.timestamp
    }

    /// Reads a feed's date element: also the shortened forms of ISO 8601, and years before 1900.
    func readFeedDate(_ text: String) -> Timestamp? {
        let tokens = DateToken.tokens(of: text.prefix(Self.longestField), words)
        return compactDate(tokens) ?? found(in: tokens, mode: .feed).first?.timestamp
    }

    /// The first date in running text; when it has no time and a later mention of the same day has one, that one.
    func firstDate(in text: String) -> Timestamp? {
        let all = dates(in: text)
        guard let first = all.first, first.timestamp.precision == .day else { return all.first?.timestamp }
        let day = first.timestamp.date
        return all.first { $0.timestamp.precision != .day && $0.timestamp.date == day }?.timestamp ?? first.timestamp
    }

    /// All dates in running text, in order.
    func dates(in text: String) -> [Found] {
        // No date is without a digit: an ASCII one, or one among the characters of Chinese.
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 >= 0xE3 }) else { return [] }
        return found(in: DateToken.tokens(of: text, words), mode: .prose)
    }

    /// A field longer than this, in characters, holds no date worth looking for.
    private static let longestField = 400

    private func found(in tokens: [DateToken], mode: DateScanner.Mode) -> [Found] {
        let scanner = DateScanner(tokens: tokens, words: words, mode: mode, order: order)
        var found: [Found] = []
        var index = 0
        while index < tokens.count {
            guard let match = scanner.moment(at: index) else {
                index += 1
                continue
            }
            let span = Span(tokens[index].span.lowerBound, tokens[match.end - 1].span.upperBound)
            found.append(Found(timestamp: timestamp(match.value), span: span))
            index = match.end
        }
        return found
    }

    func timestamp(_ moment: DateScanner.Moment) -> Timestamp {
        guard let clock = moment.clock else {
            return Timestamp(date: moment.date, zoneOffset: zoneOffset, precision: .day, zoneIsAssumed: true)
        }
        let zone = moment.zone ?? (clock.isKorean ? 9 * 3_600 : nil)
        return Timestamp(
            date: moment.date, hour: clock.hour, minute: clock.minute, second: min(clock.second ?? 0, 59),
            zoneOffset: zone ?? zoneOffset, precision: clock.second == nil ? .minute : .second,
            zoneIsAssumed: zone == nil)
    }
}

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
        let scanner = DateScanner(tokens: tokens, words: words, mode: .feed)
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

extension SourceText {
    /// Reads the source's dates, on its own clock where they name no zone.
    var dateReader: DateReader { DateReader(zoneOffset: zoneOffset, words: words) }
}
