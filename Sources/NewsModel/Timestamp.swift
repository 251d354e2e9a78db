/// When something was published: an instant, with the zone it was given in and how exactly it was given.
public struct Timestamp: Hashable, Sendable {
    /// How much of the time the source told.
    public enum Precision: Int, Codable, Sendable {
        case day, minute, second
    }

    /// Seconds since 1 January 1970, 00:00 UTC.
    public let secondsSince1970: Int
    /// Seconds east of UTC, as the source gave it or as it was assumed.
    public let zoneOffset: Int
    public let precision: Precision
    /// Whether the source named no zone, so that the day's default was taken.
    public let zoneIsAssumed: Bool

    /// The instant at which clocks `zoneOffset` seconds east of UTC show this day and time.
    public init(
        date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0, zoneOffset: Int,
        precision: Precision = .second, zoneIsAssumed: Bool = false
    ) {
        self.init(
            secondsSince1970: date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second - zoneOffset,
            zoneOffset: zoneOffset, precision: precision, zoneIsAssumed: zoneIsAssumed)
    }

    public init(secondsSince1970: Int, zoneOffset: Int, precision: Precision = .second, zoneIsAssumed: Bool = false) {
        self.secondsSince1970 = secondsSince1970
        self.zoneOffset = zoneOffset
        self.precision = precision
        self.zoneIsAssumed = zoneIsAssumed
    }

    /// The same instant on a clock in another zone.
    ///
    /// A day without a time names no instant, so it stays the same day.
    public func inZone(offset: Int) -> Timestamp {
        guard precision != .day else {
            return Timestamp(date: date, zoneOffset: offset, precision: .day, zoneIsAssumed: zoneIsAssumed)
        }
        return Timestamp(
            secondsSince1970: secondsSince1970, zoneOffset: offset, precision: precision, zoneIsAssumed: zoneIsAssumed)
    }

    /// The day on a clock in this zone.
    public var date: CivilDate {
        CivilDate(daysSince1970: (localSeconds - secondOfDay) / 86_400)
    }

    /// 0 to 23, on a clock in this zone.
    public var hour: Int { secondOfDay / 3_600 }

    /// 0 to 59, on a clock in this zone.
    public var minute: Int { secondOfDay / 60 % 60 }

    /// 0 to 59, on a clock in this zone.
    public var second: Int { secondOfDay % 60 }

    private var localSeconds: Int { secondsSince1970 + zoneOffset }

    private var secondOfDay: Int {
        let rest = localSeconds % 86_400
        return rest < 0 ? rest + 86_400 : rest
    }

    /// `2025-05-14`, or `2025-05-14T11:14:00+03:00` (RFC 3339) when a time is known.
    public var iso8601: String {
        guard precision != .day else { return date.description }
        let time = "\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))"
        guard zoneOffset != 0 else { return "\(date)T\(time)Z" }
        let minutes = abs(zoneOffset) / 60
        return "\(date)T\(time)\(zoneOffset < 0 ? "-" : "+")"
            + "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
    }
}

extension Timestamp: Comparable {
    /// Order in time, whatever the zones.
    public static func < (a: Timestamp, b: Timestamp) -> Bool {
        a.secondsSince1970 < b.secondsSince1970
    }
}
