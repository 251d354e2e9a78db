/// A headline without what changes from day to day in one that returns: figures, and the names of days and months.
struct HeadlinePattern: Hashable {
    /// Words; `#` for what changes.
    private let words: [String]

    init(_ headline: String) {
        var words: [String] = []
        for word in headline.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let word = DayNames.all.contains(word) ? "#" : Self.withoutFigures(word)
            if word != "#" || words.last != "#" { words.append(word) }
        }
        self.words = words
    }

    /// Whether anything in it changes.
    var changes: Bool { words.contains { $0.contains("#") } }

    private static func withoutFigures(_ word: Substring) -> String {
        var result = ""
        for character in word {
            if !character.isNumber {
                result.append(character)
            } else if result.last != "#" {
                result.append("#")
            }
        }
        return result
    }
}
