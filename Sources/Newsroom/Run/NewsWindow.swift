import NewsModel
import UnicodeText

/// When a feed's item was published that is news of a day.
///
/// It depends on the day and the earlier digests, never on the clock of the run: what was published after the end of the
/// last day that has a digest, at most seven days back, so that a Monday takes the weekend; never less than the whole day
/// before, and nothing from after the day's own end.
struct NewsWindow: Sendable {
    private let zone: TimeZoneRules
    /// When the newsroom's day begins, in minutes after midnight.
    private let begins: Int
    /// In seconds since 1970, half-open.
    private let range: Range<Int>

    private static let mostDaysBack = 7

    /// - Parameters:
    ///   - dayBegins: in minutes after midnight; a newsroom that says so wants the day itself and nothing else.
    ///   - hours: how much of the time before the day's end is its news; nil for as much as the type's rule says.
    ///   - lastDigest: the last day before that has a digest.
    init(date: CivilDate, zone: TimeZoneRules, dayBegins: Int?, hours: Int?, lastDigest: CivilDate?) {
        self.zone = zone
        begins = dayBegins ?? 0
        func start(of day: Int, _ begins: Int) -> Int {
            let local = day * 86_400 + begins * 60
            return local - zone.offset(atLocal: local)
        }
        let day = date.daysSince1970
        let end = start(of: day + 1, begins)
        if let hours {
            range = end - hours * 3_600..<end
        } else if dayBegins != nil {
            range = start(of: day, begins)..<end
        } else {
            let afterLast = lastDigest.map { max($0.daysSince1970 + 1, day - Self.mostDaysBack) } ?? day
            range = start(of: min(afterLast, day - 1), 0)..<end
        }
    }

    /// Whether a time is within; of a day alone, whether its noon is.
    func contains(_ time: Timestamp) -> Bool {
        guard time.precision == .day else { return range.contains(time.secondsSince1970) }
        let noon = time.date.daysSince1970 * 86_400 + 43_200
        return range.contains(noon - zone.offset(atLocal: noon))
    }

    /// Whether the day is over before a time.
    func endsBefore(_ time: Timestamp) -> Bool { time.secondsSince1970 >= range.upperBound }

    /// The newsroom's day that a time falls on.
    func day(of time: Timestamp) -> CivilDate {
        let local = time.inZone(offset: zone.offset(at: time.secondsSince1970))
        let isEarly = local.precision != .day && local.hour * 60 + local.minute < begins
        return CivilDate(daysSince1970: local.date.daysSince1970 - (isEarly ? 1 : 0))
    }
}
