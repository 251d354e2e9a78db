import NewsModel

/// What the scorers look at in a sentence.
struct SentenceView: Sendable {
    /// Its words that carry meaning, as numbers within the document; in order, each once.
    let words: [Int32]
    /// In words, or in characters for Chinese.
    let length: Double
    /// Whether it opens by pointing at what stands before it.
    let pointsBack: Bool
    /// Whether the writer, a speaker or the reader is named in the first or second person.
    let speaksInFirstPerson: Bool
    /// The sentence's place in its paragraph, from 0.
    let placeInParagraph: Int
    let marks: SentenceMarks
}
