import NewsModel
import UnicodeText

/// Which items of a feed belong to the day: a feed holds those of several.
struct DayBoundary: Sendable {
    let date: CivilDate
    let zone: TimeZoneRules
    /// Minutes after midnight.
    let begins: Int

    /// What to say of an article of another day; nil for one that stays. What is no feed's, or says no time, was put into
    /// the day's folder by somebody who knew.
    func finding(on article: Article) -> Finding? {
        guard article.source.item != nil, let published = article.published else { return nil }
        let local = published.inZone(offset: zone.offset(at: published.secondsSince1970))
        let isEarly = local.precision != .day && local.hour * 60 + local.minute < begins
        let day = CivilDate(daysSince1970: local.date.daysSince1970 - (isEarly ? 1 : 0))
        guard day != date else { return nil }
        return Finding(.note, source: article.id, message: "left out: it is of \(day)", omission: .otherDay)
    }
}
