import NewsModel
import UnicodeText

/// What is known of the order in which a source writes days, months and years.
struct DayOrder: Sendable {
    /// Whether the day stands before the month; nil where nothing is known.
    var isDayFirst: Bool?
    /// Whether two digits of the year stand first.
    var isYearFirst = false
    /// The day that is meant if either order gives it, such as the one in the page's address.
    var expected: CivilDate?
}

/// Finds dates among the tokens of a text: the grammar of written dates, a function for each way to write one.
struct DateScanner {
    /// Where the text comes from decides what may be read as a date.
    enum Mode {
        /// Running text: the day, the month and the year must be told beyond doubt.
        case prose
        /// A text that holds a date and little else: a page's metadata, a line of a header.
        case field
        /// A date element of a feed: years before 1900, too.
        case feed
    }

    /// Something read, and the token after it.
    struct Match<Value> {
        let value: Value
        let end: Int
    }

    /// A day, with the time where it stands inside the date (`May 14 11:14:32 2025`).
    struct Day {
        let date: CivilDate
        var clock: Clock?
        var zone: Int?
    }

    let tokens: [DateToken]
    let words: SourceWords
    let mode: Mode
    /// Whether Chinese words are about: they decide what CST means.
    let isChinese: Bool

    let order: DayOrder

    init(tokens: [DateToken], words: SourceWords, mode: Mode, order: DayOrder = DayOrder()) {
        self.tokens = tokens
        self.words = words
        self.order = order
        self.mode = mode
        self.isChinese = tokens.contains { token in
            guard case .mark(let scalar) = token.kind else { return false }
            return scalar.isHan
        }
    }

    /// The day that begins at a token.
    func day(at index: Int) -> Match<Day>? {
        if let number = number(at: index) {
            guard !continuesNumber(at: index) else { return nil }
            if number.digits == 4 { return yearFirst(at: index, year: number.value) }
            if let era = era(before: index) { return yearFirst(at: index, year: era + number.value) }
            return number.digits <= 2 ? twoDigitYearFirst(at: index) ?? dayFirst(at: index, first: number.value) : nil
        }
        if let month = month(at: index) { return monthFirst(at: index, month: month) }
        return nil
    }

    // MARK: - Ways to write a day

    /// `2025-05-14`, `2025/5/14`, `2025.05.14`, `2025年5月14日`, `2025-134`, `2025-W20-3`, `2025 May 14`, `2025 05/14`.
    private func yearFirst(at index: Int, year: Int) -> Match<Day>? {
        if isMark("年", at: index + 1) {
            guard let month = number(at: index + 2), isMark("月", at: index + 3), let day = number(at: index + 4)
            else { return nil }
            return match(year, month.value, day.value, end: skipping(["日", "号", "號"], at: index + 5))
        }
        if let month = month(at: index + 1), let day = number(at: skipping(["."], at: index + 2)) {
            return match(year, month, day.value, end: skipping(["."], at: index + 2) + 1)
        }
        guard let separator = mark(at: index + 1), "-/.–".unicodeScalars.contains(separator) else {
            return yearApart(at: index, year: year)
        }
        if let month = month(at: index + 2), isMark(separator, at: index + 3), let day = number(at: index + 4) {
            return match(year, month, day.value, end: index + 5)
        }
        if word(at: index + 2) == "w" { return weekDate(at: index, year: year) }
        guard let second = number(at: index + 2) else { return nil }
        if isMark(separator, at: index + 3), let day = number(at: index + 4), day.digits <= 2, second.digits <= 3 {
            guard separator == "/" || !numberContinues(after: index + 4) else { return nil }
            return match(year, second.value, day.value, end: index + 5)
        }
        guard separator == "-", second.digits == 3, mode != .prose else { return nil }
        return ordinal(year: year, day: second.value, end: index + 3)
    }

    /// `2025 05/14 11:14`: the year has an element of its own, or a line.
    private func yearApart(at index: Int, year: Int) -> Match<Day>? {
        guard let month = number(at: index + 1), month.digits == 2, let separator = mark(at: index + 2),
            "-/.".unicodeScalars.contains(separator), let day = number(at: index + 3), day.digits == 2,
            !numberContinues(after: index + 3), mode != .prose || clock(at: index + 4) != nil
        else { return nil }
        return match(year, month.value, day.value, end: index + 4)
    }

    /// The year before the first of the era that is named before a number: 民國114年.
    private func era(before index: Int) -> Int? {
        guard index >= 2, mark(at: index - 1) != nil else { return nil }
        return words.dates.eras.first { era in
            era.name.indices.allSatisfy { isMark(era.name[$0], at: index - era.name.count + $0) }
        }?.year
    }

    /// ISO 8601 week date, `2025-W20-3`.
    private func weekDate(at index: Int, year: Int) -> Match<Day>? {
        guard let week = number(at: index + 3), week.digits == 2, (1...53).contains(week.value),
            isMark("-", at: index + 4), let weekday = number(at: index + 5), (1...7).contains(weekday.value),
            let fourth = CivilDate(year: year, month: 1, day: 4)
        else { return nil }
        let monday = fourth.daysSince1970 - (fourth.weekday - 1)
        let date = CivilDate(daysSince1970: monday + (week.value - 1) * 7 + weekday.value - 1)
        return Match(value: Day(date: date), end: index + 6)
    }

    /// `14 May 2025`, `14th of May, 2025`, `14-May-25`, `14 мая 2025 г.`, `14.05.2025`, `14/05/2025`.
    private func dayFirst(at index: Int, first: Int) -> Match<Day>? {
        var next = index + 1
        if isMark("-", at: next), let word = word(at: next + 1), words.dates.ordinals.contains(word) { next += 1 }
        if let word = word(at: next), words.dates.ordinals.contains(word) { next += 1 }
        if word(at: next) == "of" { next += 1 }
        next = skipping(["-", ".", ",", "/", "–"], at: next)
        if let month = month(at: next) { return yearAfter(month: month, day: first, at: next + 1) }
        guard next == index + 2, let separator = mark(at: index + 1), separator != ",",
            let second = number(at: index + 2), second.digits <= 2, isMark(separator, at: index + 3),
            let year = number(at: index + 4), !numberContinues(after: index + 4)
        else { return nil }
        if year.digits == 2 { guard number(at: index)?.digits == 2, second.digits == 2 else { return nil } }
        guard let fullYear = self.year(year) else { return nil }
        let date = separator == "/" ? CivilDate(year: fullYear, month: first, day: second.value) : nil
        if first <= 12, second.value > 12 || date.map({ isMonthFirst($0, around: index..<index + 5) }) == true {
            return match(fullYear, first, second.value, end: afterYear(index + 5))
        }
        return match(fullYear, second.value, first, end: afterYear(index + 5))
    }

    /// Whether a date that both orders make one is meant as it reads in America. The day comes first (5 of 6 such dates of
    /// 279 dated pages), unless the page's address, a weekday or a 12-hour clock beside it says otherwise.
    private func isMonthFirst(_ date: CivilDate, around tokens: Range<Int>) -> Bool {
        let other = CivilDate(year: date.year, month: date.day, day: date.month)
        if let expected = order.expected, expected == date || expected == other { return expected == date }
        let beside =
            Array(max(0, tokens.lowerBound - 2)..<tokens.lowerBound) + (tokens.upperBound..<tokens.upperBound + 3)
        if let weekday = beside.lazy.compactMap({ word(at: $0).flatMap { words.dates.weekdays[$0] } }).first,
            (date.weekday == weekday) != (other?.weekday == weekday)
        {
            return date.weekday == weekday
        }
        if let isDayFirst = order.isDayFirst { return !isDayFirst }
        return (tokens.upperBound..<tokens.upperBound + 8).contains { word(at: $0) == "am" || word(at: $0) == "pm" }
    }

    private func yearAfter(month: Int, day: Int, at index: Int) -> Match<Day>? {
        let next = skipping(["-", ".", ",", "/", "–"], at: skipping(["."], at: index))
        if let year = number(at: next), !isMark(":", at: next + 1), let fullYear = self.year(year) {
            return match(fullYear, month, day, end: afterYear(next + 1))
        }
        return nil
    }

    /// `May 14, 2025`, `May 14th 2025`, `Aug 30 17:26:16 2012`.
    private func monthFirst(at index: Int, month: Int) -> Match<Day>? {
        let dayIndex = skipping([".", "-"], at: index + 1)
        guard let day = number(at: dayIndex), day.digits <= 2 else { return nil }
        var next = dayIndex + 1
        if let word = word(at: next), words.dates.ordinals.contains(word) { next += 1 }
        next = skipping([",", "-", "."], at: next)
        if let clock = clock(at: next) {
            let zone = zone(at: clock.end, after: clock.value, on: nil)
            let yearIndex = zone?.end ?? clock.end
            if let year = number(at: yearIndex), year.digits == 4, let date = date(year.value, month, day.value) {
                return Match(value: Day(date: date, clock: clock.value, zone: zone?.value), end: yearIndex + 1)
            }
        }
        guard let year = number(at: next), year.digits == 4 || mode != .prose, !isMark(":", at: next + 1),
            let fullYear = self.year(year)
        else { return nil }
        return match(fullYear, month, day.value, end: next + 1)
    }

    /// `03-12-31`, in feeds as ISO 8601 has it, and where the year is known to stand first.
    private func twoDigitYearFirst(at index: Int) -> Match<Day>? {
        guard mode == .feed || order.isYearFirst || isChinese, let year = number(at: index),
            let separator = mark(at: index + 1),
            separator == "-" || mode != .feed && "/.".unicodeScalars.contains(separator),
            let month = number(at: index + 2), isMark(separator, at: index + 3), let day = number(at: index + 4),
            mode == .feed
                || year.digits == 2 && month.digits == 2 && day.digits == 2 && !numberContinues(after: index + 4),
            let fullYear = self.year(year)
        else { return nil }
        return match(fullYear, month.value, day.value, end: index + 5)
    }

    // MARK: - Parts

    /// Two digits mean 1970 to 2069.
    func year(_ number: (value: Int, digits: Int)) -> Int? {
        switch number.digits {
        case 4: number.value
        case 2: number.value < 70 ? 2_000 + number.value : 1_900 + number.value
        default: nil
        }
    }

    func ordinal(year: Int, day: Int, end: Int) -> Match<Day>? {
        guard let first = date(year, 1, 1), (1...366).contains(day) else { return nil }
        let date = CivilDate(daysSince1970: first.daysSince1970 + day - 1)
        return date.year == year ? Match(value: Day(date: date), end: end) : nil
    }

    func match(_ year: Int, _ month: Int, _ day: Int, end: Int) -> Match<Day>? {
        date(year, month, day).map { Match(value: Day(date: $0), end: end) }
    }

    /// Pages carry placeholders such as 0001-01-01; feeds are taken at their word.
    func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        guard mode == .feed || (1900...2100).contains(year) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private func afterYear(_ index: Int) -> Int {
        guard let word = word(at: index), words.dates.yearWords.contains(word) else { return index }
        return skipping(["."], at: index + 1)
    }

    /// Whether a number is the tail of `1.2.14` or `2024-25`.
    private func continuesNumber(at index: Int) -> Bool {
        guard index >= 2, !tokens[index].isSpaced, !tokens[index - 1].isSpaced, number(at: index - 2) != nil,
            let mark = mark(at: index - 1)
        else { return false }
        return mark == "." || mark == "-"
    }

    private func numberContinues(after index: Int) -> Bool {
        guard index + 2 < tokens.count, !tokens[index + 1].isSpaced, !tokens[index + 2].isSpaced,
            number(at: index + 2) != nil, let mark = mark(at: index + 1)
        else { return false }
        return mark == "." || mark == "-"
    }
}

extension DateScanner {
    func number(at index: Int) -> (value: Int, digits: Int)? {
        guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index].kind else {
            return nil
        }
        return (value, digits)
    }

    func word(at index: Int) -> String? {
        guard tokens.indices.contains(index), case .word(let word) = tokens[index].kind else { return nil }
        return word
    }

    func mark(at index: Int) -> Unicode.Scalar? {
        guard tokens.indices.contains(index), case .mark(let scalar) = tokens[index].kind else { return nil }
        return scalar
    }

    func isMark(_ scalar: Unicode.Scalar, at index: Int) -> Bool { mark(at: index) == scalar }

    func isUnspaced(at index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].isSpaced }

    func month(at index: Int) -> Int? { word(at: index).flatMap { words.dates.months[$0] } }

    /// The index, or the next one when one of these marks stands there.
    func skipping(_ marks: Set<Unicode.Scalar>, at index: Int) -> Int {
        mark(at: index).map { marks.contains($0) ? index + 1 : index } ?? index
    }
}
