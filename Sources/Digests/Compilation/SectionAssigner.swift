import NewsModel

/// Finds the section a story belongs to.
///
/// The sources' own words for the section decide, then their keywords, then what the text speaks of: the subjects of
/// the glossary's terms and the words that tell a field.
struct SectionAssigner {
    private let declared: [String: Section.Kind]
    private let cues: [Language: [String: Section.Kind]]

    /// A field must be met so often in a text; one word alone misleads.
    private static let leastScore = 3
    /// A word of the headline says more than one of the text.
    private static let headlineWeight = 3

    init(words: [String: Section.Kind] = [:]) {
        var declared: [String: Section.Kind] = [:]
        for table in [EnglishSectionWords.names, RussianSectionWords.names, ChineseSectionWords.names] {
            for (kind, names) in table {
                for name in names.split(whereSeparator: { $0 == "," || $0.isNewline }) { declared[name.trimmed] = kind }
            }
        }
        for (word, kind) in words { declared[word.lowercased()] = kind }
        self.declared = declared
        self.cues = [
            .english: Self.index(EnglishSectionWords.cues), .russian: Self.index(RussianSectionWords.cues),
            .chinese: Self.index(ChineseSectionWords.cues),
        ]
    }

    private static func index(_ table: KeyValuePairs<Section.Kind, String>) -> [String: Section.Kind] {
        var index: [String: Section.Kind] = [:]
        for (kind, words) in table {
            for word in words.split(whereSeparator: { $0 == "," || $0.isNewline }) { index[word.trimmed] = kind }
        }
        return index
    }

    func section(of members: [AnalyzedArticle]) -> Section.Kind {
        for member in members {
            if let kind = member.article.section.flatMap(kind(named:)) { return kind }
        }
        for member in members {
            if let kind = member.article.keywords.lazy.compactMap(kind(named:)).first { return kind }
        }
        var scores: [Section.Kind: Int] = [:]
        for member in members { add(member, to: &scores) }
        // Of two fields with one score, the one printed first.
        let best = Section.Kind.allCases.reversed().max { scores[$0, default: 0] < scores[$1, default: 0] }
        guard let best, scores[best, default: 0] >= Self.leastScore else { return .other }
        return Section.Kind.allCases.first { scores[$0] == scores[best] } ?? .other
    }

    /// The section that a source's word names, as a whole (`Science & Education`) or in one of its parts
    /// (`News / Economy`).
    private func kind(named name: String) -> Section.Kind? {
        let name = name.lowercased()
        if let kind = declared[name] { return kind }
        let parts = name.split { "/|>»›:;,·•&".contains($0) }
        return parts.reversed().lazy.compactMap { declared[$0.trimmed] }.first
    }

    private func add(_ member: AnalyzedArticle, to scores: inout [Section.Kind: Int]) {
        var seen: Set<String> = []
        for match in member.matches + member.titleMatches where seen.insert(match.concept.id).inserted {
            if let kind = match.concept.subject.flatMap(kind(named:)) { scores[kind, default: 0] += 1 }
        }
        guard let cues = member.language.flatMap({ self.cues[$0] }) else { return }
        for token in member.title.tokens {
            if let kind = cues[token.lemma] { scores[kind, default: 0] += Self.headlineWeight }
        }
        // News says what it is about in its beginning.
        for token in member.document.tokens.prefix(200) {
            if let kind = cues[token.lemma] { scores[kind, default: 0] += 1 }
        }
    }
}

extension Substring {
    /// The text without white space at its ends.
    fileprivate var trimmed: String {
        var rest = drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
