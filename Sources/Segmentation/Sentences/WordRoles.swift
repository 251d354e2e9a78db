/// What words are to the ends of sentences.
struct WordRoles: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// Opens a sentence far more often than it follows an abbreviation: The, But; В, Он.
    static let starter = WordRoles(rawValue: 1 << 0)
    /// Begins a sentence even with a small letter, where the writer was careless.
    static let carelessStarter = WordRoles(rawValue: 1 << 1)
    /// A preposition or the like with which a sentence opens on a phrase of time or place: At 5 a.m. Mr. Smith …
    static let fronting = WordRoles(rawValue: 1 << 2)
    /// Stands before a number in a heading: Chapter 3. Discussion
    static let section = WordRoles(rawValue: 1 << 3)
    /// Labels a picture or table at the beginning of its caption: Figure 2.3
    static let caption = WordRoles(rawValue: 1 << 4)
    /// An abbreviation after which a capital is a new sentence more often than not: times of day, academic degrees.
    static let usuallyEnding = WordRoles(rawValue: 1 << 5)
    /// Begins with a capital wherever it stands, so that it shows no new sentence after p.m.: Monday.
    static let capitalized = WordRoles(rawValue: 1 << 6)
    /// A name that ends with an exclamation mark: Yahoo!
    static let exclamatory = WordRoles(rawValue: 1 << 7)
    /// A year's mark, before which «г.» stands for "year" and not for "town".
    static let yearMark = WordRoles(rawValue: 1 << 8)
    /// A pronoun that looks like an abbreviation: «сообщили им. Он», «школа им. Горького».
    static let pronoun = WordRoles(rawValue: 1 << 9)
}
