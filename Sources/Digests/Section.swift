public import NewsModel

/// A part of a digest: the stories of one field of life.
public struct Section: Sendable {
    /// The field of life.
    public let name: SectionName
    /// In the order they are printed.
    public let stories: [DigestStory]

    /// A section made of its parts.
    public init(name: SectionName, stories: [DigestStory]) {
        self.name = name
        self.stories = stories
    }
}
