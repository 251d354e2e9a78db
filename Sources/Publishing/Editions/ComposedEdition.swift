import NewsModel

/// A digest in one language's words: what every writer of an edition prints, free of any format.
struct ComposedEdition: Sendable {
    let language: Language
    let title: String
    let date: String
    /// A message's subject: the day, and what the first story says.
    let subject: String
    /// What a message calls its readers together.
    let readers: String
    /// `English edition. Times are Minsk time, UTC+3.`
    let edition: String
    /// `9 stories from 17 articles: …`
    let count: String
    let contents: String
    let editionsLabel: String
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
    /// `About: …`; nil for a story that the edition's readers can read.
    let about: String?
    /// The headline, or what a foreign story is about, as a message's subject has it; nil where neither is in the
    /// edition's language.
    let subject: String?
    let section: SectionName
    let sectionTitle: String
    let sourceName: String
    /// `North Agency (English), Minsk, 11:14`
    let source: MixedText
    /// `Also: …`; nil where nobody else tells the story.
    let also: MixedText?
    /// `Continues 13 May: “…”`; nil for a story that begins here.
    let continues: ComposedContinuation?
    /// `Translation: …`; nil where nothing of the story is translated.
    let translation: String?
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

    var contentsLine: String {
        contentsFrame.before + (headline.translation?.text ?? headline.quoted) + contentsFrame.after
    }
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
    let source: MixedText
    /// Absolute.
    let url: String
}

/// What another source adds.
struct ComposedAddition: Sendable {
    /// What stands before and after a translation, without quotation marks: `Adds Восточный вестник: `.
    let frame: (before: MixedText, after: MixedText)
    /// What stands before and after the sentence: `Adds Восточный вестник: «`, `».`
    let before: MixedText
    let sentence: GlossedText
    let after: MixedText

    var plain: String { before.plain + sentence.plain + after.plain }

    /// The translation in its frame; nil where the sentence has none.
    var translated: String? { sentence.translation.map { frame.before.plain + $0.marked + frame.after.plain } }
}

/// A concept in its languages, the edition's first.
struct ComposedTerm: Sendable {
    let names: [GlossedText.Equivalent]
}

/// A translation as an edition prints it, above its original.
struct ComposedTranslation: Sendable {
    /// `[machine translation] `; nil where a person answers for the text.
    let mark: String?
    let text: String
    /// What stands before the original: `Original: `.
    let label: String

    /// The translation with its mark.
    var marked: String { (mark ?? "") + text }
}
