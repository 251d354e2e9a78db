/// A story of an earlier day's digest, as far as a later day speaks of it.
public struct EarlierStory: Hashable, Sendable {
    /// A headline under which the story was printed.
    public struct Headline: Hashable, Sendable {
        public let text: String
        public let languageTag: LanguageTag

        public init(text: String, languageTag: LanguageTag) {
            self.text = text
            self.languageTag = languageTag
        }
    }

    /// The digest's day.
    public let date: CivilDate
    /// The story's `xml:id` in that digest.
    public let id: String
    /// In the order of the editions that print them, each once; never empty.
    public let headlines: [Headline]

    public init(date: CivilDate, id: String, headlines: [Headline]) {
        self.date = date
        self.id = id
        self.headlines = headlines
    }

    /// The headline for an edition: one in its language, else the first.
    public func headline(in edition: Language) -> Headline? {
        headlines.first { $0.languageTag.language == edition } ?? headlines.first
    }
}
