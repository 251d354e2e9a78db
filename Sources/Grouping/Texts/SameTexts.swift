import NewsModel

/// Puts articles with nearly the same text together before anything else is compared.
///
/// An agency text on a hundred sites would make every word of it a common one, by which nothing is looked for; and
/// comparing its copies with each other would cost the square of their number.
enum SameTexts {
    /// With a word changed in each of two texts of 70 words, 0.78 of their sequences are the same.
    private static let threshold = 0.7
    /// The smallest hashes by which a copy is looked for: of two texts with 0.7 of their sequences in common, two in
    /// 1,000 pairs share none of five.
    private static let keys = 5
    /// So many texts that share a hash are compared; beyond that it is boilerplate.
    private static let largestBucket = 16
    /// Shorter texts are compared by their words.
    private static let shortestText = 20

    /// For each article the first one with the same text: itself where there is none.
    ///
    /// - Parameters:
    ///   - sketches: of the articles' texts.
    ///   - isWanted: whether two articles may tell one event at all.
    static func originals(
        of articles: [AnalyzedArticle], sketches: [TextSketch], where isWanted: (Int, Int) -> Bool
    ) -> [Int] {
        var originals = Array(articles.indices)
        var buckets: [UInt64: [Int]] = [:]
        for (index, article) in articles.enumerated() where article.document.tokens.count >= shortestText {
            let sketch = sketches[index]
            let keys = sketch.hashes.prefix(Self.keys)
            let copied = keys.lazy.flatMap { buckets[$0] ?? [] }.first { other in
                isWanted(other, index)
                    && articles[other].document.languageTag.isSameLanguage(as: article.document.languageTag)
                    && sketches[other].resemblance(to: sketch) >= threshold
            }
            if let copied {
                originals[index] = copied
                continue
            }
            for key in keys where (buckets[key]?.count ?? 0) < largestBucket { buckets[key, default: []].append(index) }
        }
        return originals
    }
}
