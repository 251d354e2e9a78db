/// What the scorers look at in a sentence.
struct SentenceView: Sendable {
    /// Where it stands in the text's UTF-8 form.
    let utf8: Range<Int>
    /// The places of its words among the text's.
    let words: Range<Int>
    /// In words, or in characters for Chinese.
    let length: Double
    /// Whether it opens by pointing at what stands before it.
    let pointsBack: Bool
    /// Whether the writer, a speaker or the reader is named in the first or second person.
    let speaksInFirstPerson: Bool
    let marks: SentenceMarks
    /// The sentence's place in its paragraph, from 0.
    let placeInParagraph: Int
}
