/// A part of a digest: the stories of one field of life.
public struct Section: Sendable {
    /// The fields, in the order a digest prints them.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        case economy, politics, scienceAndEducation, technology, transport, energy, society, culture, sport, other
    }

    public let kind: Kind
    /// In the order they are printed.
    public let stories: [DigestStory]

    public init(kind: Kind, stories: [DigestStory]) {
        self.kind = kind
        self.stories = stories
    }
}
