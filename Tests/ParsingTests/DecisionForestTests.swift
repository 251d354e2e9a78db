import Testing

@testable import Parsing

@Suite("A forest of decision trees")
struct DecisionForestTests {
    /// Asks a tree the plain way, from the root down.
    private func walked(_ line: String, _ row: [Float]) -> Float {
        var words = line.split(separator: " ").map(String.init)[...]
        func outcome() -> Float {
            let (head, value) = (words.removeFirst(), Float(words.removeFirst()) ?? .nan)
            guard let feature = Int(head) else { return value }
            let (left, right) = (outcome(), outcome())
            return row[feature] <= value ? left : right
        }
        return outcome()
    }

    @Test("gives the sum of the leaves that a row reaches")
    func sums() {
        let trees = [
            "0 0.5 = 1 = 2", "= 0.25", "2 1 1 -1 = 8 0 0 = 16 = 32 1 3 2 2 = 64 = 128 = 256",
            "1 0 = -1 1 1 = -2 1 2 = -4 1 3 = -8 = -16",
        ]
        let forest = DecisionForest("a b c\n" + trees.joined(separator: "\n"), columns: ["a": 0, "b": 1, "c": 2])
        var scratch: [UInt32] = []
        for a in stride(from: Float(-2), through: 4, by: 0.5) {
            for b in stride(from: Float(-2), through: 4, by: 0.5) {
                for c: Float in [-1, 0, 1, 1.5, 2, 2.5, 3] {
                    let expected = trees.reduce(0) { $0 + walked($1, [a, b, c]) }
                    #expect(forest.score([a, b, c], &scratch) == expected)
                }
            }
        }
    }

    @Test("takes trees of 32 leaves")
    func deep() {
        // Leaf i is reached by values in (i - 1, i].
        let line = (0..<31).map { "0 \($0) = \($0) " }.joined() + "= 31"
        let forest = DecisionForest("a\n" + line, columns: ["a": 0])
        var scratch: [UInt32] = []
        for value in stride(from: Float(-1), through: 70, by: 0.5) {
            #expect(forest.score([value], &scratch) == max(0, min(31, value.rounded(.up))))
        }
    }

    @Test("knows its features by their names, wherever a row has them")
    func names() {
        let tree = "a b\n1 0.5 = 1 0 0.5 = 2 = 4"
        var scratch: [UInt32] = []
        #expect(DecisionForest(tree, columns: ["a": 0, "b": 1]).score([1, 1], &scratch) == 4)
        #expect(DecisionForest(tree, columns: ["a": 3, "b": 0]).score([1, 0, 0, 0], &scratch) == 2)
        #expect(DecisionForest(tree, columns: ["b": 0]).unknownNames == ["a"])
    }

    @Test("The judge that is fitted names measurements that are made")
    func fitted() {
        #expect(ArticleJudge.forest.unknownNames.isEmpty)
        #expect(ArticleJudge.forest.width <= BlockFeature.count)
        #expect(
            ArticleJudge.firstWeights.map(\.key).sorted { $0.rawValue < $1.rawValue }.map(\.rawValue)
                == Array(0..<BlockFeature.ownCount))
    }
}
