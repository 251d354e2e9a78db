/// Judges which lines belong to the article: a sum of weights for the first look, decision trees for the second.
///
/// Both were fitted to pages whose articles people had marked (`Tools/fit-article-judge`).
enum ArticleJudge {
    /// How much each line looks like an article's by itself; above 0 it is likelier than not.
    static func firstScores(_ rows: [[Float]]) -> [Float] {
        let weights = firstWeights
        return rows.map { row in
            var sum: Float = 0
            for index in row.indices { sum += row[index] * weights[index] }
            return sum
        }
    }

    /// Up to this first score a line has no chance, whatever its neighbours are: of such lines, every other one on news
    /// pages, the second look let in one in 7,000.
    static let leastOpen: Float = -5

    /// How surely each line belongs to the article, given what its neighbours are; above 0 it does.
    static func secondScores(_ rows: [[Float]], _ contexts: [[Float]]) -> [Float] {
        let forest = forest
        var row: [Float] = []
        var scratch: [UInt64] = []
        return zip(rows, contexts).map { own, context in
            row.removeAll(keepingCapacity: true)
            row.append(contentsOf: own)
            row.append(contentsOf: context)
            return forest.score(row, &scratch)
        }
    }

    private static let forest = DecisionForest(treeText)
}
