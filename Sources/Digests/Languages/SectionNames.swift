public import NewsModel

/// What the sections are called.
public enum SectionNames {
    /// The section's name as an edition prints it.
    public static func name(of section: Section.Kind, in edition: Language) -> String {
        Catalogue.of(edition).sections[section] ?? section.rawValue
    }
}
