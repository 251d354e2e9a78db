import NewsModel

/// All occurrences of a phrase in the articles of a day.
struct SeenPhrase {
    let language: Language
    /// By article, a text's before its title's; never empty.
    var uses: [PhraseUse] = []
    /// Of a person, those by the surname alone, by article.
    var surnames: [PhraseUse] = []
    /// Of its occurrences, those within the longer phrase that has most of them.
    var nested = 0

    init(_ language: Language) { self.language = language }

    var count: Int { uses.count + surnames.count }

    var isName: Bool { mostly(.name) }

    /// Whether more than half of the occurrences have a trait.
    func mostly(_ trait: PhraseUse.Traits) -> Bool {
        uses.count(where: { $0.traits.contains(trait) }) * 2 > uses.count
    }

    /// Whether it may be a term by how often it occurs, and where: a plain word where a title has it and the text says it
    /// again and again.
    var isFrequent: Bool {
        // What never stands alone is a part of something longer.
        guard !uses.allSatisfy({ $0.traits.contains(.open) }) else { return false }
        let isPlain = uses[0].traits.contains(.plain)
        let least = isPlain ? Self.leastPlainCount : CandidateCollector.leastCount
        guard count - nested >= least else { return false }
        return !isPlain || uses.contains { $0.traits.contains(.inTitle) }
    }

    private static let leastPlainCount = 3

    /// Takes over the occurrences of what is the same phrase.
    mutating func absorb(_ other: SeenPhrase) {
        uses = (uses + other.uses).sorted { $0.article < $1.article }
        surnames = (surnames + other.surnames).sorted { $0.article < $1.article }
        nested += other.nested
    }

    /// The articles with the number of occurrences in each, in order.
    var articles: [(position: Int, count: Int)] {
        var found: [(position: Int, count: Int)] = []
        for use in surnames.isEmpty ? uses : (uses + surnames).sorted(by: { $0.article < $1.article }) {
            if let last = found.last, last.position == Int(use.article) {
                found[found.count - 1].count += 1
            } else {
                found.append((Int(use.article), 1))
            }
        }
        return found
    }
}

extension AnalyzedArticle {
    /// The text or the title, wherever the phrase stands.
    func document(of use: PhraseUse) -> Document { use.traits.contains(.inTitle) ? title : document }

    /// The phrase as it is written.
    func text(of use: PhraseUse) -> Substring {
        let document = document(of: use)
        return document[document.span(of: use.tokens)]
    }

    /// The words of the phrase as they are written.
    func words(of use: PhraseUse) -> [String] {
        let document = document(of: use)
        return use.tokens.map { String(document[document.tokens[$0]]) }
    }
}
