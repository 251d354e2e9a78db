import NewsModel

/// Word → concepts, for three languages.
struct ConceptTable: Sendable {
    /// By `WordKey` of `Token.normalized` or `Token.lemma`; the concepts' numbers.
    let english: [UInt64: [UInt64]]
    let russian: [UInt64: [UInt64]]
    let chinese: [UInt64: [UInt64]]
    /// For each character that opens a Chinese word the length of the longest such word, in scalars: most characters
    /// of a text open none, and need no look at the table.
    let longestChinese: [Unicode.Scalar: Int]

    /// Reads lists with a concept a line: `english words;russian words;chinese words`.
    init(_ lists: String...) {
        var words: [[Substring: [UInt64]]] = [[:], [:], [:]]
        var concept: UInt64 = 0
        for list in lists {
            for line in list.split(separator: "\n") {
                let columns = line.split(separator: ";", omittingEmptySubsequences: false)
                guard columns.count == 3 else { continue }
                for (language, column) in columns.enumerated() {
                    for word in column.split(separator: " ") { words[language][word, default: []].append(concept) }
                }
                concept += 1
            }
        }
        let keyed = words.map { words in
            Dictionary(words.map { (WordKey.of($0), $1) }, uniquingKeysWith: +)
        }
        english = keyed[0]
        russian = keyed[1]
        chinese = keyed[2]
        longestChinese = words[2].keys.reduce(into: [:]) { longest, word in
            guard let first = word.unicodeScalars.first else { return }
            longest[first] = max(longest[first] ?? 0, word.unicodeScalars.count)
        }
    }
}
