import Configuration
import Digests
import NewsModel

extension SectionGuide {
    /// What a newsroom says of its sections.
    init(_ configuration: Configuration) {
        let new = configuration.sections.map(\.name).filter { !SectionName.standard.contains($0) }
        self.init(first: configuration.sectionOrder, new: new)
        for section in configuration.sections {
            for name in section.categories { categories[name.lowercased()] = section.name }
            for word in section.words { words[word.lowercased()] = section.name }
            for concept in section.concepts { concepts[concept.lowercased()] = section.name }
        }
    }
}
