import NewsModel

/// A digest in one language's words: what every writer of an edition prints, free of any format.
struct ComposedEdition: Sendable {
    let language: Language
    let title: String
    let date: String
    /// A message's subject: the day, and what the first story says.
    let subject: String
    /// `English edition. Times are Minsk time, UTC+3.`
    let edition: String
    /// `9 stories from 17 articles: …`
    let count: String
    let contents: String
    let sections: [ComposedSection]
    /// What is not in the digest, one line; nil where nothing was left out.
    let omitted: String?
    /// Whose words are whose; nil for a digest without stories.
    let note: String?

    var stories: [ComposedStory] { sections.flatMap(\.stories) }
}

/// A section of an edition.
struct ComposedSection: Sendable {
    let name: SectionName
    let title: String
    let stories: [ComposedStory]
}

/// A story of an edition.
struct ComposedStory: Sendable {
    let id: String
    let number: Int
    let headline: GlossedText
    /// What stands before and after the headline in the contents: the language's name where that is not the edition's.
    let contentsFrame: (before: String, after: String)
    let section: SectionName
    let sectionTitle: String
    let sourceName: String
    /// `North Agency (English), Minsk, 11:14`
    let source: String
    /// `Also: …`; nil where nobody else tells the story.
    let also: String?
    /// `Continues 13 May: “…”`; nil for a story that begins here.
    let continues: ComposedContinuation?
    let sentences: [GlossedText]
    let addition: ComposedAddition?
    let terms: [ComposedTerm]
    /// `Terms`.
    let termsTitle: String
    /// `Terms: …`; nil without terms.
    let termsLine: String?
    /// Where it was published, the lead's first.
    let links: [ComposedLink]
    let published: Timestamp?

    var contentsLine: String { contentsFrame.before + headline.quoted + contentsFrame.after }
}

/// The earlier story that a story goes on with.
struct ComposedContinuation: Sendable {
    /// What stands before and after the headline.
    let before: String
    let headline: String
    let languageTag: LanguageTag
    let after: String
    /// The earlier digest's page of this edition, from the day's own folder.
    let page: String

    var plain: String { before + headline + after }
}

/// An article's address.
struct ComposedLink: Sendable {
    /// Whose article it is.
    let source: String
    /// Absolute.
    let url: String
}

/// What another source adds.
struct ComposedAddition: Sendable {
    /// What stands before and after the sentence: `Adds Восточный вестник: «`, `».`
    let before: String
    let sentence: GlossedText
    let after: String

    var plain: String { before + sentence.plain + after }
}

/// A concept in its languages, the edition's first.
struct ComposedTerm: Sendable {
    let names: [GlossedText.Equivalent]
}
