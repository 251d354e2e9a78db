public import NewsModel

/// What the sections are called.
public enum SectionNames {
    /// The section's name as an edition prints it.
    public static func name(of section: SectionName, in edition: Language, style: EditionStyle) -> String {
        style.catalogue(of: edition).sections[section] ?? section.rawValue
    }
}
