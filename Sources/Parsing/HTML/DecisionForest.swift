/// The sum of decision trees (gradient boosting).
struct DecisionForest: Sendable {
    private struct Node {
        /// The value that is looked at; -1 at a leaf.
        let feature: Int32
        /// Goes left when the value is at most this; at a leaf, the outcome.
        let threshold: Float
        /// The right branch; the left one follows the node.
        var right: Int32
    }

    private var nodes: [Node] = []
    private var roots: [Int] = []

    /// Reads a tree a line: a node is `feature threshold` followed by its left and right branch, a leaf `= outcome`.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            var words = line.split(separator: " ")[...]
            roots.append(nodes.count)
            read(&words)
        }
    }

    private mutating func read(_ words: inout ArraySlice<Substring>) {
        guard let head = words.popFirst(), let value = words.popFirst().flatMap({ Float($0) }) else { return }
        guard let feature = Int32(head) else {
            nodes.append(Node(feature: -1, threshold: value, right: 0))
            return
        }
        let position = nodes.count
        nodes.append(Node(feature: feature, threshold: value, right: 0))
        read(&words)
        nodes[position].right = Int32(nodes.count)
        read(&words)
    }

    /// The sum of the outcomes that a row of values reaches.
    func score(_ row: [Float]) -> Float {
        row.withUnsafeBufferPointer { row in
            nodes.withUnsafeBufferPointer { nodes in
                var sum: Float = 0
                for root in roots {
                    var position = root
                    while nodes[position].feature >= 0 {
                        let node = nodes[position]
                        position = row[Int(node.feature)] <= node.threshold ? position + 1 : Int(node.right)
                    }
                    sum += nodes[position].threshold
                }
                return sum
            }
        }
    }
}
