import Digests
import NewsModel

/// The glossary's concepts that a story's printed sentences mention, in the order they are met.
struct StoryConcepts {
    let all: [ConceptReference]
    private let positions: [String: Int]
    private let names: [String: [Language: String]]

    init(_ story: DigestStory) {
        var all: [ConceptReference] = []
        var positions: [String: Int] = [:]
        var names: [String: [Language: String]] = [:]
        for entry in story.entries {
            for match in ([entry.headline] + entry.sentences).flatMap(\.terms) {
                let id = match.concept.id
                if positions[id] == nil {
                    positions[id] = all.count
                    all.append(match.concept)
                }
                let own = entry.language.map { [$0: match.term] } ?? [:]
                names[id, default: [:]].merge(match.equivalents) { known, _ in known }
                names[id, default: [:]].merge(own) { known, _ in known }
            }
        }
        self.all = all
        self.positions = positions
        self.names = names
    }

    func xmlID(of concept: ConceptReference, in prefix: String) -> String {
        "\(prefix)-c\((positions[concept.id] ?? 0) + 1)"
    }

    /// The concept's terms in the order of the languages.
    func terms(of concept: ConceptReference) -> [(Language, String)] {
        Language.allCases.compactMap { language in names[concept.id]?[language].map { (language, $0) } }
    }
}
