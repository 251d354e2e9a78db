/// A set of words, compared without regard to case.
struct WordSet: Sendable {
    private let words: WordMap

    /// A list separated by white space.
    init(_ list: String) {
        var words: [WordKey: UInt16] = [:]
        for word in list.split(whereSeparator: \.isWhitespace) { words[WordKey(word)] = 1 }
        self.words = WordMap(words)
    }

    func contains(_ key: WordKey) -> Bool { words[key] != nil }
}
