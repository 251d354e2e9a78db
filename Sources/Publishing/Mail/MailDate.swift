import NewsModel

/// Dates as mail writes them (RFC 5322 section 3.3), whatever the edition's language.
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Wed, 14 May 2025 11:14:00 +0300`.
    static func text(_ timestamp: Timestamp) -> String {
        let date = timestamp.date
        let time = [timestamp.hour, timestamp.minute, timestamp.second].map(twoDigits).joined(separator: ":")
        let minutes = abs(timestamp.zoneOffset) / 60
        let zone = (timestamp.zoneOffset < 0 ? "-" : "+") + twoDigits(minutes / 60) + twoDigits(minutes % 60)
        let year = String(repeating: "0", count: max(0, 4 - String(date.year).count)) + String(date.year)
        return "\(weekdays[date.weekday - 1]), \(date.day) \(months[date.month - 1]) \(year) \(time) \(zone)"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
