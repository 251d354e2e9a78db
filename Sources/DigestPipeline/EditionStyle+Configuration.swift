public import Configuration
public import Digests

extension EditionStyle {
    /// What a newsroom decided about its editions.
    public init(_ configuration: Configuration) {
        self.init()
        titles = configuration.titles
        termsPerStory = configuration.limits.termsPerStory
        for section in configuration.sections where !section.titles.isEmpty {
            sectionTitles[section.name] = section.titles
        }
    }
}
