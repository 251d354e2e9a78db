import NewsModel

/// TMX's dates: `20250514T081500Z` (ISO 8601's basic format, UTC).
enum TMXDate {
    static func timestamp(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16 || bytes.count == 15, bytes[8] == UInt8(ascii: "T"),
            let year = number(bytes[0..<4]), let month = number(bytes[4..<6]), let day = number(bytes[6..<8]),
            let hour = number(bytes[9..<11]), let minute = number(bytes[11..<13]), let second = number(bytes[13..<15]),
            hour < 24, minute < 60, second < 61, let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return Timestamp(date: date, hour: hour, minute: minute, second: second, zoneOffset: 0)
    }

    static func text(_ timestamp: Timestamp) -> String {
        let utc = timestamp.precision == .day ? timestamp : timestamp.inZone(offset: 0)
        let day = utc.date.description.filter { $0 != "-" }
        return "\(day)T\(two(utc.hour))\(two(utc.minute))\(two(utc.second))Z"
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard digit >= 0x30, digit <= 0x39 else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
