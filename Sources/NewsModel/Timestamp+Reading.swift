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
