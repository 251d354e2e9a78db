public import NewsModel

/// A story in which the words were found.
public struct SearchHit: Hashable, Sendable {
    /// The digest's day.
    public let date: CivilDate
    /// The story's `xml:id` in that digest.
    public let story: String
    /// The section's name in the XML.
    public let section: String
    /// The article's language.
    public let languageTag: LanguageTag
    /// The outlet's name; nil where the digest names none.
    public let publisher: String?
    /// The headline, as the digest printed it.
    public let headline: String
    /// The sentence with most of what was looked for, the first of several; nil where there is none but the headline.
    public let sentence: String?
    /// The article's address; nil where the digest gives none.
    public let url: String?
}
