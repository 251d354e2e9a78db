import NewsModel

/// Gives the words of a document numbers, so that sentences are compared by integers.
struct WordNumbers {
    private let stopWords: Set<UInt64>
    private var numbers: [UInt64: Int32] = [:]

    /// - Parameter stopWords: as `WordKey`s.
    init(stopWords: Set<UInt64>) {
        self.stopWords = stopWords
    }

    /// How many different words there were so far; stop words are not counted.
    private(set) var count = 0

    /// The numbers of the words that carry meaning: in order, each once.
    mutating func words(of tokens: ArraySlice<Token>) -> [Int32] {
        var result: [Int32] = []
        result.reserveCapacity(tokens.count)
        for token in tokens where token.kind == .word || token.kind == .number {
            let number = number(of: token)
            if number >= 0 { result.append(number) }
        }
        result.sort()
        return result.reduce(into: []) { unique, word in
            if unique.last != word { unique.append(word) }
        }
    }

    /// -1 for a stop word.
    private mutating func number(of token: Token) -> Int32 {
        let key = WordKey.of(token.lemma)
        if let known = numbers[key] { return known }
        let isStopWord = stopWords.contains(key) || stopWords.contains(WordKey.of(token.normalized))
        let number = isStopWord ? -1 : Int32(count)
        if !isStopWord { count += 1 }
        numbers[key] = number
        return number
    }
}
