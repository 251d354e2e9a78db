/// A part of a digest by its name, the same in all languages: `economy`; a newsroom may have its own.
public struct SectionName: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let economy = SectionName(rawValue: "economy")
    public static let politics = SectionName(rawValue: "politics")
    public static let scienceAndEducation = SectionName(rawValue: "scienceAndEducation")
    public static let technology = SectionName(rawValue: "technology")
    public static let transport = SectionName(rawValue: "transport")
    public static let energy = SectionName(rawValue: "energy")
    public static let society = SectionName(rawValue: "society")
    public static let culture = SectionName(rawValue: "culture")
    public static let sport = SectionName(rawValue: "sport")
    /// What no other section takes.
    public static let other = SectionName(rawValue: "other")

    /// Those that need nobody's words to be filled, in the order a digest prints them.
    public static let known: [SectionName] = [
        .economy, .politics, .scienceAndEducation, .technology, .transport, .energy, .society, .culture, .sport, .other,
    ]
}
