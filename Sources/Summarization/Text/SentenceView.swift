import NewsModel

/// What the scorers look at in a sentence.
struct SentenceView: Sendable {
    /// Its words that carry meaning, as numbers within the document; in order, each once.
    let words: [Int32]
    /// In words, or in characters for Chinese.
    let length: Double
    /// `Token.normalized` of the first word; empty where there is none.
    let firstWord: String
    /// The sentence's place in its paragraph, from 0.
    let placeInParagraph: Int
    let marks: SentenceMarks
}
