import NewsModel

/// Reads the dates of news: ISO 8601, RFC 822 and its kin, and dates written out in English, Russian or Chinese.
///
/// A date has a day, a month and a year: a bare year is none, and "yesterday" or "3 hours ago" is not guessed at.
/// A time keeps the zone it is given in; a time without a zone, and a day without a time, get `zoneOffset`.
/// `05/06/2025` is 5 June, unless a 12-hour clock stands beside it, as on American pages.
struct DateReader: Sendable {
    /// A date with its place in the text.
    struct Found: Sendable {
        let timestamp: Timestamp
        /// In Unicode scalars of the text.
        let span: Span
    }

    /// Seconds east of UTC for times that name no zone.
    let zoneOffset: Int

    /// Whether `05/06/2025 9:00 PM` is 5 June all the same, as on British pages.
    var isDayFirst = false

    init(zoneOffset: Int) {
        self.zoneOffset = zoneOffset
    }

    /// Reads a text that holds a date and little else, such as a page's metadata; nil when it holds none.
    func read(_ text: String) -> Timestamp? {
        let tokens = DateToken.tokens(of: text.prefix(Self.longestField))
        if let timestamp = machineTimestamp(tokens) { return timestamp }
        return found(in: tokens, mode: .field).first?.timestamp
    }

    /// Reads a feed's date element: also the shortened forms of ISO 8601, and years before 1900.
    func readFeedDate(_ text: String) -> Timestamp? {
        let tokens = DateToken.tokens(of: text.prefix(Self.longestField))
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
        return found(in: DateToken.tokens(of: text), mode: .prose)
    }

    /// A field longer than this, in characters, holds no date worth looking for.
    private static let longestField = 400

    private func found(in tokens: [DateToken], mode: DateScanner.Mode) -> [Found] {
        let scanner = DateScanner(tokens: tokens, mode: mode, isDayFirst: isDayFirst)
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
