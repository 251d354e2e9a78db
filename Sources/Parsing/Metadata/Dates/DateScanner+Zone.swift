import NewsModel

extension DateScanner {
    /// The zone that begins at a token, in seconds east of UTC: `Z`, `+03:00`, `GMT+3`, `UTC`, `(MSK)`, `Etc/GMT`, `мск`.
    ///
    /// `date` decides between summer and winter where a name leaves it open; nil takes winter.
    func zone(at index: Int, after clock: Clock, on date: CivilDate?) -> Match<Int>? {
        let start = skipping(["(", "（", ","], at: index)
        if let sign = sign(at: index),
            let offset = offset(at: index + 1, isTight: clock.isExact || !isSpacedPair(index))
        {
            guard sign > 0 || clock.isExact || mode != .prose else { return nil }
            return Match(value: sign * offset.value, end: offset.end)
        }
        if let phrase = zonePhrase(at: start) { return phrase }
        guard var name = word(at: start) else { return nil }
        var end = start + 1
        if isMark("/", at: end), let city = word(at: end + 1) {
            (name, end) = (city, end + 2)
        }
        let day = date ?? CivilDate(daysSince1970: 0)
        guard let named = ZoneNames.offset(of: name, on: day, inChineseText: isChinese) else { return nil }
        if ["gmt", "utc", "ut", "z"].contains(name), let sign = sign(at: end),
            let offset = offset(at: end + 1, isTight: true)
        {
            return Match(value: sign * offset.value, end: skipping([")", "）"], at: offset.end))
        }
        return Match(value: named, end: skipping([")", "）"], at: end))
    }

    /// "Moscow time", "по московскому времени", "по Минску".
    private func zonePhrase(at index: Int) -> Match<Int>? {
        let hasPreposition = word(at: index) == "по"
        let start = hasPreposition ? index + 1 : index
        guard let name = word(at: start), let hours = ZonePhrases.hours[name] else { return nil }
        if let noun = word(at: start + 1), ZonePhrases.nouns.contains(noun) {
            return Match(value: hours * 3_600, end: start + 2)
        }
        return hasPreposition ? Match(value: hours * 3_600, end: start + 1) : nil
    }

    private func isSpacedPair(_ index: Int) -> Bool { !isUnspaced(at: index) }

    private func sign(at index: Int) -> Int? {
        guard isUnspaced(at: index + 1) else { return nil }
        switch mark(at: index) {
        case "+": return 1
        case "-", "−": return -1
        default: return nil
        }
    }

    /// `03:00`, `0300`; `03` and `3` only where `isTight`, since "11:14 -5" may be the beginning of anything.
    private func offset(at index: Int, isTight: Bool) -> Match<Int>? {
        guard let digits = number(at: index) else { return nil }
        if digits.digits == 4 { return offset(hours: digits.value / 100, minutes: digits.value % 100, end: index + 1) }
        guard digits.digits <= 2 else { return nil }
        if isMark(":", at: index + 1), let minutes = number(at: index + 2), minutes.digits == 2 {
            return offset(hours: digits.value, minutes: minutes.value, end: index + 3)
        }
        return isTight ? offset(hours: digits.value, minutes: 0, end: index + 1) : nil
    }

    private func offset(hours: Int, minutes: Int, end: Int) -> Match<Int>? {
        guard (0...14).contains(hours), (0...59).contains(minutes) else { return nil }
        return Match(value: hours * 3_600 + minutes * 60, end: end)
    }
}

/// Zones told by the name of a city or a region.
enum ZonePhrases {
    /// Hours east of UTC.
    static let hours = [
        "москве": 3, "московскому": 3, "московского": 3, "московское": 3, "минску": 3, "минскому": 3, "минского": 3,
        "пекину": 8, "пекинскому": 8, "гринвичу": 0, "moscow": 3, "minsk": 3, "beijing": 8,
    ]

    static let nouns: Set = ["time", "времени", "время"]
}
