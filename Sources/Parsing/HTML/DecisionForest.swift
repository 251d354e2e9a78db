/// The sum of decision trees (gradient boosting).
///
/// A row is not led down each tree. Feature by feature, every test that the value fails strikes out the leaves on its left;
/// of each tree the first leaf that is left counts (QuickScorer, Lucchese et al. 2015). Most values are zero and fail no
/// test, so that this takes a third of the time.
struct DecisionForest: Sendable {
    private struct Test {
        let threshold: Float
        let tree: Int32
        /// What stays of the tree's leaves when the value is greater than the threshold.
        let leavesLeft: UInt64
    }

    /// By feature, those with the lowest thresholds first.
    private var tests: [Test] = []
    /// Where the tests of each feature begin; one more at the end.
    private var starts: [Int] = []
    /// By tree, from left to right; 64 at the most.
    private var leaves: [Float] = []
    /// Where the leaves of each tree begin.
    private var roots: [Int] = []

    /// Reads a tree a line: a node is `feature threshold` followed by its left and right branch, a leaf `= outcome`.
    init(_ text: String) {
        var byFeature: [[Test]] = []
        for line in text.split(separator: "\n") {
            var words = line.split(separator: " ")[...]
            roots.append(leaves.count)
            read(&words, into: &byFeature)
        }
        for tests in byFeature {
            starts.append(self.tests.count)
            self.tests += tests.sorted { $0.threshold < $1.threshold }
        }
        starts.append(tests.count)
    }

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
        let struck = (UInt64(1) << UInt64(end)) &- (UInt64(1) << UInt64(first))
        tests[feature].append(Test(threshold: value, tree: Int32(roots.count - 1), leavesLeft: ~struck))
    }

    /// The sum of the outcomes that a row of values reaches.
    ///
    /// - Parameter scratch: room for a number a tree, so that not every row has to make its own.
    func score(_ row: [Float], _ scratch: inout [UInt64]) -> Float {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: repeatElement(.max, count: roots.count))
        return scratch.withUnsafeMutableBufferPointer { reached in
            tests.withUnsafeBufferPointer { tests in
                for feature in 0..<min(row.count, starts.count - 1) {
                    let value = row[feature]
                    for index in starts[feature]..<starts[feature + 1] {
                        let test = tests[index]
                        if value <= test.threshold { break }
                        reached[Int(test.tree)] &= test.leavesLeft
                    }
                }
            }
            var sum: Float = 0
            for (tree, root) in roots.enumerated() { sum += leaves[root + reached[tree].trailingZeroBitCount] }
            return sum
        }
    }
}
