import NewsModel

extension DateScanner {
    /// A time of day as a clock shows it.
    struct Clock {
        var hour: Int
        var minute = 0
        /// Nil where the time ends with the minutes.
        var second: Int?
        /// Whether a `T` stood before it or seconds were told: what follows is then a machine's zone, not a range of hours.
        var isExact = false
        /// Whether Korean words stood before it: only Korea's clocks are read in Korean.
        var isKorean = false

        /// Nil for what no clock shows; 24:00 and a leap second are shown.
        var isValid: Bool {
            ((0...23).contains(hour) || hour == 24 && minute == 0 && (second ?? 0) == 0)
                && (0...59).contains(minute) && (0...60).contains(second ?? 0)
        }

        func onTwelveHourClock(isAfternoon: Bool) -> Clock {
            var clock = self
            if isAfternoon, hour < 12 { clock.hour += 12 }
            if !isAfternoon, hour == 12 { clock.hour = 0 }
            return clock
        }
    }

    /// The time that begins at a token: `11:14`, `11:14:32.5`, `11:14 p.m.`, `T1114`, `上午11时14分`, `오후 11:23:17`.
    func clock(at index: Int) -> Match<Clock>? {
        if word(at: index) == "t", isUnspaced(at: index + 1), let match = compactClock(at: index + 1) { return match }
        let (isAfternoon, start) = dayPart(at: index)
        guard let match = plainClock(at: start) else { return nil }
        if let isAfternoon, match.value.hour <= 12 {
            var clock = match.value.onTwelveHourClock(isAfternoon: isAfternoon)
            clock.isKorean = word(at: index) != nil
            return checked(clock, end: match.end)
        }
        guard isAfternoon == nil, let (isAfternoon, end) = meridiem(at: match.end), (1...12).contains(match.value.hour)
        else { return checked(match.value, end: match.end) }
        return checked(match.value.onTwelveHourClock(isAfternoon: isAfternoon), end: end)
    }

    private func checked(_ clock: Clock, end: Int) -> Match<Clock>? {
        clock.isValid ? Match(value: clock, end: end) : nil
    }

    private func plainClock(at index: Int) -> Match<Clock>? {
        guard let hour = number(at: index), hour.digits <= 2 else { return nil }
        if let unit = mark(at: index + 1), words.dates.hanHours.contains(unit) { return hanClock(at: index) }
        guard isMark(":", at: index + 1) || isMark("：", at: index + 1), let minute = number(at: index + 2),
            minute.digits <= 2
        else {
            // "11 am" has no minutes; a bare number is no time.
            return meridiem(at: index + 1) == nil ? nil : Match(value: Clock(hour: hour.value), end: index + 1)
        }
        var clock = Clock(hour: hour.value, minute: minute.value)
        guard isMark(":", at: index + 3) || isMark("：", at: index + 3), let second = number(at: index + 4),
            second.digits <= 2
        else { return Match(value: clock, end: index + 3) }
        clock.second = second.value
        clock.isExact = true
        return Match(value: clock, end: afterFraction(index + 5))
    }

    /// `09.30`, `9.30am`, which is a time only beside a day.
    private func dotClock(at index: Int) -> Match<Clock>? {
        guard let hour = number(at: index), hour.digits <= 2, isMark(".", at: index + 1), isUnspaced(at: index + 1),
            isUnspaced(at: index + 2), let minute = number(at: index + 2), minute.digits == 2,
            !isMark(".", at: index + 3) || number(at: index + 4) == nil
        else { return nil }
        let clock = Clock(hour: hour.value, minute: minute.value)
        guard let (isAfternoon, end) = meridiem(at: index + 3), (1...12).contains(hour.value) else {
            return checked(clock, end: index + 3)
        }
        return checked(clock.onTwelveHourClock(isAfternoon: isAfternoon), end: end)
    }

    private func hanClock(at index: Int) -> Match<Clock>? {
        guard let hour = number(at: index) else { return nil }
        var clock = Clock(hour: hour.value)
        guard let minute = number(at: index + 2), isMark("分", at: index + 3) else {
            return Match(value: clock, end: index + 2)
        }
        clock.minute = minute.value
        guard let second = number(at: index + 4), isMark("秒", at: index + 5) else {
            return Match(value: clock, end: index + 4)
        }
        clock.second = second.value
        return Match(value: clock, end: index + 6)
    }

    /// ISO 8601 after its `T`: `11`, `1114`, `111432`, and the same with colons.
    private func compactClock(at index: Int) -> Match<Clock>? {
        guard let digits = number(at: index) else { return nil }
        var match: Match<Clock>?
        switch digits.digits {
        case 1, 2: match = plainClock(at: index) ?? Match(value: Clock(hour: digits.value), end: index + 1)
        case 4: match = Match(value: Clock(hour: digits.value / 100, minute: digits.value % 100), end: index + 1)
        case 6:
            let clock = Clock(
                hour: digits.value / 10_000, minute: digits.value / 100 % 100, second: digits.value % 100)
            match = Match(value: clock, end: afterFraction(index + 1))
        default: return nil
        }
        match = match.map { match in
            var clock = match.value
            clock.isExact = true
            return Match(value: clock, end: match.end)
        }
        return match.flatMap { checked($0.value, end: $0.end) }
    }

    private func afterFraction(_ index: Int) -> Int {
        guard isMark(".", at: index) || isMark(",", at: index), isUnspaced(at: index), isUnspaced(at: index + 1),
            number(at: index + 1) != nil
        else { return index }
        return index + 2
    }

    /// Whether the afternoon is meant, and where the hour begins.
    private func dayPart(at index: Int) -> (isAfternoon: Bool?, end: Int) {
        if let word = word(at: index), let isAfternoon = words.dates.koreanDayParts[word] {
            return (isAfternoon, index + 1)
        }
        guard mark(at: index) != nil else { return (nil, index) }
        for part in words.dates.hanDayParts
        where zip(part.name.indices, part.name).allSatisfy({ isMark($1, at: index + $0) }) {
            return (part.isAfternoon, index + part.name.count)
        }
        return (nil, index)
    }

    /// `am`, `PM`, `a.m.`
    private func meridiem(at index: Int) -> (isAfternoon: Bool, end: Int)? {
        switch word(at: index) {
        case "am": return (false, skipping(["."], at: index + 1))
        case "pm": return (true, skipping(["."], at: index + 1))
        case let letter? where letter == "a" || letter == "p":
            guard isMark(".", at: index + 1), word(at: index + 2) == "m" else { return nil }
            return (letter == "p", skipping(["."], at: index + 3))
        default: return nil
        }
    }
}

extension DateScanner {
    /// A day with the time and the zone told beside it.
    struct Moment {
        let date: CivilDate
        var clock: Clock?
        var zone: Int?
    }

    /// The date, with its time before or after it, that begins at a token.
    func moment(at index: Int) -> Match<Moment>? {
        if let clock = clock(at: index), let match = dayAfter(clock) { return match }
        guard let day = day(at: index) else { return nil }
        var moment = Moment(date: day.value.date, clock: day.value.clock, zone: day.value.zone)
        if moment.clock != nil { return Match(value: moment, end: day.end) }
        guard let clock = clock(afterSeparatorsAt: day.end) else { return Match(value: moment, end: day.end) }
        moment.clock = clock.value
        let zone = zone(at: clock.end, after: clock.value, on: moment.date)
        moment.zone = zone?.value ?? beijingTime(before: index)
        return Match(value: moment, end: zone?.end ?? clock.end)
    }

    /// `11:14 AM EDT, Wed May 14, 2025`; `11:14, 14 мая 2025`.
    private func dayAfter(_ clock: Match<Clock>) -> Match<Moment>? {
        let zone = zone(at: clock.end, after: clock.value, on: nil)
        guard let day = day(afterSeparatorsAt: zone?.end ?? clock.end), day.value.clock == nil else { return nil }
        // A day followed by a time of its own is not the day of the time before it.
        guard self.clock(afterSeparatorsAt: day.end) == nil else { return nil }
        // Now that the day is known, so is whether it is summer there.
        let dated = zone.flatMap { _ in self.zone(at: clock.end, after: clock.value, on: day.value.date) }
        let late = zone == nil ? self.zone(at: day.end, after: clock.value, on: day.value.date) : nil
        let moment = Moment(date: day.value.date, clock: clock.value, zone: dated?.value ?? late?.value)
        return Match(value: moment, end: late?.end ?? day.end)
    }

    /// Whether 北京时间 stands before the date.
    private func beijingTime(before index: Int) -> Int? {
        let phrase: [Unicode.Scalar] = ["北", "京", "时", "间"]
        let matches = phrase.indices.allSatisfy { isMark(phrase[$0], at: index - phrase.count + $0) }
        return matches ? 8 * 3_600 : nil
    }

    private func clock(afterSeparatorsAt start: Int) -> Match<Clock>? {
        var index = start
        for _ in 0...Self.mostSeparators {
            if let clock = clock(at: index) ?? dotClock(at: index) { return clock }
            guard isSeparator(at: index) else { return nil }
            index += 1
        }
        return nil
    }

    private func day(afterSeparatorsAt start: Int) -> Match<Day>? {
        var index = start
        for _ in 0...Self.mostSeparators {
            if let day = day(at: index) { return day }
            guard isSeparator(at: index) else { return nil }
            index += 1
        }
        return nil
    }

    /// `| 星期三 |` and the like between a day and its time.
    private static let mostSeparators = 6

    private func isSeparator(at index: Int) -> Bool {
        if let mark = mark(at: index) {
            return Self.separators.contains(mark) || words.dates.hanWeekdayMarks.contains(mark)
        }
        guard let word = word(at: index) else { return false }
        return words.dates.connectors.contains(word) || words.dates.weekdays[word] != nil
    }

    private static let separators: Set<Unicode.Scalar> = [
        ",", "，", "|", "｜", "·", "•", "∙", "-", "–", "—", "/", "(", ")", "（", "）", "[", "]", ":", "：", ";", ".", "、",
    ]
}
