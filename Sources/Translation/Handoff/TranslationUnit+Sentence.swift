public import NewsModel

extension TranslationUnit {
    /// The unit that keeps a person's translation in the memory; nil for what no person has returned or approved.
    ///
    /// - Parameters:
    ///   - previous: the original before it, for context matches.
    ///   - next: the original after it.
    public init?(_ sentence: TranslatedSentence, previous: String? = nil, next: String? = nil) {
        var author: String?
        switch sentence.origin {
        case .human(let name): author = name
        case .memory: break
        case .engine:
            guard sentence.reviewer != nil else { return nil }
        }
        self.init(
            id: sentence.id, sourceTag: sentence.sourceTag,
            variants: [
                Variant(sentence.source, languageTag: sentence.sourceTag),
                Variant(sentence.text, languageTag: sentence.languageTag),
            ])
        history.created = sentence.date
        history.author = author
        properties =
            [("prev", previous), ("next", next), (Self.reviewerType, sentence.reviewer)].compactMap { type, value in
                value.map { Property(type: type, value: $0) }
            }
    }
}

extension TranslatedSentence {
    /// The engine's name and version; empty for what no engine wrote.
    var engineName: String {
        guard case .engine(let name, let version) = origin else { return "" }
        return ([name] + [version].compactMap { $0 }).joined(separator: " ")
    }
}
