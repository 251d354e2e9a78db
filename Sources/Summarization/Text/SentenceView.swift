/// What the scorers look at in a sentence.
struct SentenceView: Sendable {
    /// Where it stands in the text's UTF-8 form.
    let utf8: Range<Int>
    let words: SentenceWords
    let marks: SentenceMarks
    /// The sentence's place in its paragraph, from 0.
    let placeInParagraph: Int

    /// In words, or in characters for Chinese.
    var length: Double { Double(words.length) }
}
