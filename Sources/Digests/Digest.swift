public import NewsModel
public import UnicodeText

/// The news of one day: stories in sections, and what was left out. Every writer starts from this value alone.
public struct Digest: Sendable {
    /// The day, by the zone's clocks.
    public let date: CivilDate
    /// The zone whose clocks the digest's times are read from.
    public let zone: TimeZoneRules
    /// In the order they are printed; none is empty.
    public let sections: [Section]
    /// The findings about inputs that were left out, in the order of the files' names.
    public let omissions: [Finding]

    /// A digest made of its parts.
    public init(date: CivilDate, zone: TimeZoneRules, sections: [Section], omissions: [Finding]) {
        self.date = date
        self.zone = zone
        self.sections = sections
        self.omissions = omissions
    }

    /// The stories of all sections, in the order they are printed and numbered.
    public var stories: [DigestStory] { sections.flatMap(\.stories) }

    /// The zone's offset at noon of the day, in seconds east of UTC.
    public var zoneOffset: Int {
        zone.offset(atLocal: date.daysSince1970 * 86_400 + 43_200)
    }
}
