public import NewsModel

/// What a newsroom may change about how its editions are written.
public struct EditionStyle: Sendable {
    /// By edition; editions that are not named have the catalogue's title.
    public var titles: [Language: String] = [:]
    /// Of new sections, and of known ones that go by another name.
    public var sectionTitles: [SectionName: [Language: String]] = [:]
    /// Terms in the table below a story, at most: more would be a glossary rather than a help.
    public var termsPerStory = 12

    public init() {}

    /// The words of an edition.
    func catalogue(of edition: Language) -> Catalogue {
        var catalogue = Catalogue.of(edition)
        catalogue.title = titles[edition] ?? catalogue.title
        for (section, titles) in sectionTitles {
            // A section that lacks this edition's title has another's rather than a bare name.
            let title =
                titles[edition] ?? catalogue.sections[section]
                ?? titles.min { $0.key.rawValue < $1.key.rawValue }?.value
            catalogue.sections[section] = title
        }
        return catalogue
    }
}
