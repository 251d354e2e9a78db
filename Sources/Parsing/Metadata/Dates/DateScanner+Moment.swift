import NewsModel

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
            if let clock = clock(at: index) { return clock }
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
            return Self.separators.contains(mark) || DateNames.hanWeekdayMarks.contains(mark)
        }
        guard let word = word(at: index) else { return false }
        return DateNames.connectors.contains(word) || DateNames.weekdays.contains(word)
    }

    private static let separators: Set<Unicode.Scalar> = [
        ",", "，", "|", "｜", "·", "•", "∙", "-", "–", "—", "/", "(", ")", "（", "）", "[", "]", ":", "：", ";", ".", "、",
    ]
}
