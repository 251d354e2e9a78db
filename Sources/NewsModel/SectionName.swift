/// A part of a digest by its name, the same in all languages: `economy`; a newsroom may have its own.
public struct SectionName: RawRepresentable, Hashable, Sendable {
    /// The name as the XML and the addresses of pages have it.
    public let rawValue: String

    /// A section of any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Trade, companies, prices.
    public static let economy = SectionName(rawValue: "economy")
    /// Governments, parliaments, diplomacy.
    public static let politics = SectionName(rawValue: "politics")
    /// Research, universities, schools.
    public static let scienceAndEducation = SectionName(rawValue: "scienceAndEducation")
    /// Information technology and industry's new techniques.
    public static let technology = SectionName(rawValue: "technology")
    /// Roads, railways, ports, airlines.
    public static let transport = SectionName(rawValue: "transport")
    /// Power, fuels, networks.
    public static let energy = SectionName(rawValue: "energy")
    /// Health, law, everyday life.
    public static let society = SectionName(rawValue: "society")
    /// Arts, heritage, media.
    public static let culture = SectionName(rawValue: "culture")
    /// Competitions and clubs.
    public static let sport = SectionName(rawValue: "sport")
    /// What no other section takes.
    public static let other = SectionName(rawValue: "other")

    /// What the most and weightiest sources tell, whatever field of life it is of: the first section of a digest that has
    /// such stories.
    public static let main = SectionName(rawValue: "main")

    /// The sections that a digest has without any settings, in the order it prints them.
    public static let standard: [SectionName] = [
        .economy, .politics, .scienceAndEducation, .technology, .transport, .energy, .society, .culture, .sport, .other,
    ]
}
