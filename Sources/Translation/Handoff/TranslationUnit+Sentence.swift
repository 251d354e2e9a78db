public import NewsModel

extension TranslationUnit {
    /// The unit that keeps a person's translation in the memory; nil for what no person has returned or approved.
    public init?(_ sentence: TranslatedSentence) {
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
        if let reviewer = sentence.reviewer { properties = [Property(type: Self.reviewerType, value: reviewer)] }
    }
}
