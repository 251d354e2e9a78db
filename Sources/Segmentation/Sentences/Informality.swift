import NewsModel

/// Whether a text was written without care for capitals, so that a small letter may begin a sentence.
enum Informality {
    /// Of the paragraphs that begin with a letter, the share that must begin with a small one.
    private static let share = 0.3

    static func isInformal(_ paragraphs: [Span], of text: ScalarText) -> Bool {
        var small = 0
        var letters = 0
        for paragraph in paragraphs {
            let kind = text.classes[paragraph.start]
            guard kind == .lower || kind == .upper else { continue }
            letters += 1
            if kind == .lower { small += 1 }
        }
        return Double(small) > Double(letters) * share
    }
}
