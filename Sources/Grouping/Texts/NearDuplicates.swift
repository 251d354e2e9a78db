import NewsModel

/// Tells the same text on two sites from two texts about one event.
enum NearDuplicates {
    /// The share of word sequences that two texts must have in common to be one text.
    private static let threshold = 0.8

    /// The members whose text repeats that of another: a whole article rather than a teaser, the longer, the earlier.
    static func repeated(
        among members: [Int], in articles: [AnalyzedArticle], sketches: [TextSketch]
    ) -> Set<Int> {
        guard members.count > 1 else { return [] }
        let ordered = members.sorted {
            let (first, second) = (articles[$0].article, articles[$1].article)
            if first.isTeaser != second.isTeaser { return second.isTeaser }
            let lengths = [articles[$0].document.tokens.count, articles[$1].document.tokens.count]
            return lengths[0] != lengths[1] ? lengths[0] > lengths[1] : $0 < $1
        }
        var repeated: Set<Int> = []
        var originals: [(language: String, sketch: TextSketch)] = []
        for member in ordered {
            let language = articles[member].document.languageTag.primary
            let sketch = sketches[member]
            let isRepeated = originals.contains {
                $0.language == language && $0.sketch.resemblance(to: sketch) >= threshold
            }
            if isRepeated { repeated.insert(member) } else { originals.append((language, sketch)) }
        }
        return repeated
    }
}
