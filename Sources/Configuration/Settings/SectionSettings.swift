public import NewsModel

/// What leads a story to a section, beside what svodka knows; or a section of the newsroom's own.
public struct SectionSettings: Hashable, Sendable {
    /// `economy` and so on, or a new name: it stands in the XML and in the page's addresses.
    public let name: SectionName
    /// What readers see, by edition.
    public var titles: [Language: String] = [:]
    /// What pages and feeds call it: `Markets`, `Бизнес`.
    public var categories: [String] = []
    /// Words that tell of it wherever they stand in an article.
    public var words: [String] = []
    /// Terms of the glossaries, or their subjects, that tell of it.
    public var concepts: [String] = []

    static let keys: [SettingKey<SectionSettings>] = [
        SettingKey("title", \.titles, SettingKey.byLanguage),
        SettingKey("categories") { value, settings throws(SettingError) in settings.categories = try value.texts() },
        SettingKey("words") { value, settings throws(SettingError) in settings.words = try value.texts() },
        SettingKey("concepts") { value, settings throws(SettingError) in settings.concepts = try value.texts() },
    ]

    /// Sections by name.
    static func all(in value: SettingValue) throws(SettingError) -> [SectionSettings] {
        var sections: [SectionSettings] = []
        for (key, value) in try value.pairs() {
            let name = try key.text()
            guard let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count <= 40,
                name.utf8.allSatisfy({
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8.contains($0)
                })
            else {
                throw key.error(
                    "“\(name)” cannot name a section: use Latin letters, digits and hyphens, such as publicHealth")
            }
            var section = SectionSettings(name: SectionName(rawValue: name))
            try SettingKey.read(value, keys, into: &section)
            guard !section.titles.isEmpty || SectionName.known.contains(section.name) else {
                let known = SectionName.known.map(\.rawValue)
                throw key.error(
                    "“\(name)” is a new section: give it a title for the readers"
                        + Suggestion.clause(for: name, among: known))
            }
            sections.append(section)
        }
        return sections
    }
}
