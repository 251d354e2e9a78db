/// When something was published: an instant, with the zone it was given in and how exactly it was given.
public struct Timestamp: Hashable, Sendable {
    /// How much of the time the source gave.
    public enum Precision: Int, Sendable {
        case day, minute, second
    }

    /// Seconds since 1 January 1970, 00:00 UTC.
    public let secondsSince1970: Int
    /// Seconds east of UTC, as the source gave it or as it was assumed.
    public let zoneOffset: Int
    /// How much of the time the source gave.
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

    /// An instant, on a clock `zoneOffset` seconds east of UTC.
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

    /// The same day and time of day on a clock in another zone, where the source named none; one that it named stays.
    public func placed(inZone offset: Int) -> Timestamp {
        guard zoneIsAssumed else { return self }
        return Timestamp(
            secondsSince1970: localSeconds - offset, zoneOffset: offset, precision: precision, zoneIsAssumed: true)
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

extension Timestamp {
    /// Reads what `iso8601` writes: `2025-05-14`, `2025-05-14T11:14:00+03:00`, `2025-05-14T08:14:00Z`; nothing else.
    ///
    /// A day alone is the day of the zone `zoneOffset` seconds east of UTC.
    public init?(iso8601 text: some StringProtocol, zoneOffset: Int = 0) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let date = CivilDate(first) else { return nil }
        guard parts.count == 2 else {
            self.init(date: date, zoneOffset: zoneOffset, precision: .day)
            return
        }
        let clock = parts[1].prefix(8)
        guard let zone = Self.offset(parts[1].dropFirst(8)),
            let time = Self.numbers(clock, below: [24, 60, 61])
        else { return nil }
        self.init(date: date, hour: time[0], minute: time[1], second: time[2], zoneOffset: zone)
    }

    /// Reads `Z`, `+03:00`, `-03:30` (RFC 3339) as seconds east of UTC.
    public static func offset(_ text: some StringProtocol) -> Int? {
        if text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-",
            let parts = numbers(text.dropFirst(), below: [24, 60])
        else { return nil }
        return (parts[0] * 3_600 + parts[1] * 60) * (sign == "-" ? -1 : 1)
    }

    /// Numbers of two digits with colons between, each below its limit.
    private static func numbers(_ text: some StringProtocol, below limits: [Int]) -> [Int]? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == limits.count else { return nil }
        let numbers = zip(parts, limits).compactMap { part, limit -> Int? in
            guard part.utf8.count == 2, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return Int(part).flatMap { $0 < limit ? $0 : nil }
        }
        return numbers.count == limits.count ? numbers : nil
    }
}
