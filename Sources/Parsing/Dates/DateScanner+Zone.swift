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
        if let phrase = zonePhrase(at: start) ?? seasonalZone(at: start, on: date) { return phrase }
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
        guard let name = word(at: start), let hours = words.dates.zoneHours[name] else { return nil }
        if let noun = word(at: start + 1), words.dates.zoneNouns.contains(noun) {
            return Match(value: hours * 3_600, end: start + 2)
        }
        return hasPreposition ? Match(value: hours * 3_600, end: start + 1) : nil
    }

    /// "Eastern time", "Pacific Daylight Time".
    private func seasonalZone(at index: Int, on date: CivilDate?) -> Match<Int>? {
        guard let name = word(at: index).flatMap({ words.dates.zoneNames[$0] }) else { return nil }
        let season = word(at: index + 1).flatMap { words.dates.zoneSeasons[$0] }
        let noun = season == nil ? index + 1 : index + 2
        guard let word = word(at: noun), words.dates.zoneNouns.contains(word) else { return nil }
        let short = season.map { name.prefix(1) + $0 } ?? name
        return ZoneNames.offset(of: short, on: date ?? CivilDate(daysSince1970: 0), inChineseText: isChinese)
            .map { Match(value: $0, end: noun + 1) }
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

/// What names of time zones mean.
///
/// Several names are used in more than one country; each is read the way the news of the three languages uses it:
/// CST is China's beside Chinese words and North America's elsewhere, BST is Britain's, IST India's, AMT Armenia's,
/// EST North America's. ET, CT, MT and PT follow the summer time of the United States.
enum ZoneNames {
    /// Seconds east of UTC for a name in lower case; nil when the name is unknown.
    static func offset(of name: String, on date: CivilDate, inChineseText: Bool) -> Int? {
        if name == "cst" { return (inChineseText ? 8 : -6) * 3_600 }
        if let standard = americanZones[name] {
            return (standard + (isAmericanSummer(date) ? 1 : 0)) * 3_600
        }
        return fixedZones[name].map { $0 * 60 }
    }

    /// Hours east of UTC in winter.
    private static let americanZones = ["at": -4, "et": -5, "ct": -6, "mt": -7, "pt": -8]

    /// Minutes east of UTC.
    private static let fixedZones = [
        "z": 0, "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "гмт": 0, "bst": 60, "cet": 60, "met": 60, "mez": 60, "wat": 60,
        "west": 60, "ist": 330, "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "sast": 120, "cat": 120,
        "eest": 180, "msk": 180, "мск": 180, "eat": 180, "trt": 180, "msd": 240, "gst": 240, "amt": 240, "azt": 240,
        "samt": 240, "pkt": 300, "yekt": 300, "екб": 300, "uzt": 300, "npt": 345, "omst": 360, "almt": 360,
        "novt": 420, "krat": 420, "ict": 420, "wib": 420, "irkt": 480, "hkt": 480, "sgt": 480, "awst": 480, "pht": 480,
        "jst": 540, "kst": 540, "yakt": 540, "acst": 570, "aest": 600, "vlat": 600, "aedt": 660, "magt": 660,
        "nzst": 720, "nzdt": 780, "adt": -180, "brt": -180, "art": -180, "ast": -240, "edt": -240, "est": -300,
        "cdt": -300, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akdt": -480, "akst": -540, "hst": -600,
    ]

    /// Second Sunday of March to first Sunday of November (Energy Policy Act of 2005); the hour of the change is not told.
    private static func isAmericanSummer(_ date: CivilDate) -> Bool {
        guard date.month != 3 else { return date.day >= sunday(2, ofMonth: 3, year: date.year) }
        guard date.month != 11 else { return date.day < sunday(1, ofMonth: 11, year: date.year) }
        return (4...10).contains(date.month)
    }

    private static func sunday(_ ordinal: Int, ofMonth month: Int, year: Int) -> Int {
        let weekday = CivilDate(year: year, month: month, day: 1)?.weekday ?? 7
        return 1 + (7 - weekday) + (ordinal - 1) * 7
    }
}
