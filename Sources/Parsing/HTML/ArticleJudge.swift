/// Judges which lines belong to the article: a sum of weights for the first look, decision trees for the second.
///
/// Both were fitted to pages whose articles people had marked (`Tools/fit-article-judge`).
enum ArticleJudge {
    /// How much each line looks like an article's by itself; above 0 it is likelier than not.
    static func firstScores(_ rows: [BlockRow]) -> [Float] {
        let weights = weights
        return rows.map { row in
            var sum: Float = 0
            for index in weights.indices { sum += row.values[index] * weights[index] }
            return sum
        }
    }

    /// In the order of a row.
    private static let weights: [Float] = {
        var row = BlockRow()
        for (feature, weight) in firstWeights { row[feature] = weight }
        return row.values
    }()

    /// Up to this first score a line has no chance, whatever its neighbours are: of such lines, every other one on news
    /// pages, the second look let in one in 7,000.
    static let leastOpen: Float = -5

    /// How surely each line belongs to the article, given what its neighbours are; above 0 it does.
    static func secondScores(_ rows: [BlockRow]) -> [Float] {
        let forest = forest
        var scratch: [UInt32] = []
        return rows.map { forest.score($0.values, &scratch) }
    }

    /// Knows each measurement by its name.
    static let forest: DecisionForest = {
        let byName = Dictionary(uniqueKeysWithValues: BlockFeature.allCases.map { ("\($0)", $0.rawValue) })
        return DecisionForest(treeText, columns: byName)
    }()
}

/// The sum of decision trees (gradient boosting).
///
/// A row is not led down each tree. Feature by feature, every test that the value fails strikes out the leaves on its left;
/// of each tree the first leaf that is left counts (QuickScorer, Lucchese et al. 2015). Most values are zero and fail no
/// test, so that this takes a third of the time.
struct DecisionForest: Sendable {
    private struct Test {
        let threshold: Float
        /// What stays of the tree's leaves when the value is greater than the threshold.
        let leavesLeft: UInt32
        let tree: UInt16
    }

    /// A feature that some tree tests, with its tests.
    private struct Feature {
        let column: Int
        let tests: Range<Int>
    }

    private var features: [Feature] = []
    /// By feature, those with the lowest thresholds first.
    private var tests: [Test] = []
    /// By tree, from left to right; 32 at the most.
    private var leaves: [Float] = []
    /// Where the leaves of each tree begin.
    private var roots: [Int] = []

    /// Reads the names of the features, and a tree a line: a node is `feature threshold` followed by its left and right
    /// branch, a leaf `= outcome`, where features are counted from 0 in the order of their names.
    ///
    /// - Parameter columns: where a row has each feature. Tests of others are left out, and their names told.
    init(_ text: String, columns: [String: Int]) {
        var byFeature: [[Test]] = []
        var lines = text.split(separator: "\n")[...]
        let names = (lines.popFirst() ?? "").split(separator: " ").map(String.init)
        unknownNames = names.filter { columns[$0] == nil }
        for line in lines {
            var words = line.split(separator: " ")[...]
            roots.append(leaves.count)
            read(&words, into: &byFeature)
        }
        for (name, tests) in zip(names, byFeature) {
            guard let column = columns[name], !tests.isEmpty else { continue }
            features.append(Feature(column: column, tests: self.tests.count..<self.tests.count + tests.count))
            self.tests += tests.sorted { $0.threshold < $1.threshold }
        }
        width = features.reduce(0) { max($0, $1.column + 1) }
    }

    /// How many values a row must have at least.
    private(set) var width = 0
    /// The features that no row has; empty unless the trees were fitted to other measurements.
    let unknownNames: [String]

    private mutating func read(_ words: inout ArraySlice<Substring>, into tests: inout [[Test]]) {
        guard let head = words.popFirst(), let value = words.popFirst().flatMap({ Float($0) }), let root = roots.last
        else { return }
        guard let feature = Int(head) else {
            leaves.append(value)
            return
        }
        let first = leaves.count - root
        read(&words, into: &tests)
        let end = leaves.count - root
        read(&words, into: &tests)
        while tests.count <= feature { tests.append([]) }
        let struck = (UInt32(1) << UInt32(end)) &- (UInt32(1) << UInt32(first))
        tests[feature].append(Test(threshold: value, leavesLeft: ~struck, tree: UInt16(roots.count - 1)))
    }

    /// The sum of the outcomes that a row of values reaches; 0 for a row that is too short.
    ///
    /// - Parameter scratch: room for a number a tree, so that not every row has to make its own.
    func score(_ row: [Float], _ scratch: inout [UInt32]) -> Float {
        guard row.count >= width else { return 0 }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: repeatElement(.max, count: roots.count))
        scratch.withUnsafeMutableBufferPointer { reached in
            tests.withUnsafeBufferPointer { tests in
                row.withUnsafeBufferPointer { row in
                    for feature in features {
                        let value = row[feature.column]
                        for index in feature.tests {
                            let test = tests[index]
                            if value <= test.threshold { break }
                            reached[Int(test.tree)] &= test.leavesLeft
                        }
                    }
                }
            }
        }
        return zip(roots, scratch).reduce(0) { $0 + leaves[$1.0 + $1.1.trailingZeroBitCount] }
    }
}
