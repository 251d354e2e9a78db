/// What a sentence's words tell.
struct SentenceWords: Sendable {
    /// The places among the text's words of those that carry meaning.
    var places: Range<Int>
    /// In words, or in characters for Chinese.
    var length = 0
    /// How many words but the first begin with a capital.
    var names = 0
    /// Whether it opens by pointing at what stands before it.
    var pointsBack = false
    /// Whether the writer, a speaker or the reader is named in the first or second person.
    var speaksInFirstPerson = false
}
