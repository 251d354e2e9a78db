import NewsModel

/// Word → concepts, for three languages.
struct ConceptTable: Sendable {
    /// By `Token.normalized` or `Token.lemma`; the concepts' numbers.
    let english: [String: [Int]]
    let russian: [String: [Int]]
    let chinese: [String: [Int]]
    /// For each character that opens a Chinese word the length of the longest such word, in scalars: most characters
    /// of a text open none, and need no look at the table.
    let longestChinese: [Unicode.Scalar: Int]

    /// Reads lists with a concept a line: `english words;russian words;chinese words`.
    init(_ lists: String...) {
        var words: [[String: [Int]]] = [[:], [:], [:]]
        var concept = 0
        for line in lists.joined(separator: "\n").split(separator: "\n") {
            let columns = line.split(separator: ";", omittingEmptySubsequences: false)
            guard columns.count == 3 else { continue }
            for (language, column) in columns.enumerated() {
                for word in column.split(separator: " ") { words[language][String(word), default: []].append(concept) }
            }
            concept += 1
        }
        english = words[0]
        russian = words[1]
        chinese = words[2]
        longestChinese = words[2].keys.reduce(into: [:]) { longest, word in
            guard let first = word.unicodeScalars.first else { return }
            longest[first] = max(longest[first] ?? 0, word.unicodeScalars.count)
        }
    }
}
