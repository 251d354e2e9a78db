/// Edges of a finished trie below its first step: the child of a node by a symbol.
///
/// A glossary of 100,000 terms has some 300,000, 5 MB, and what most words of a text ask is whether a term goes on
/// with them; the answer is no. A filter gives it from a few bits an edge, which stay in the processor's nearer cache
/// where the edges themselves do not.
struct TermEdges {
    private struct Edge: BitwiseCopyable {
        let parent: UInt32
        let symbol: TermTrie.Symbol
        let child: TermTrie.Node

        static let none = Edge(parent: 0, symbol: 0, child: .missing)
    }

    /// Open addressing; a third is empty.
    private let slots: FlatArray<Edge>
    private let filter: HashFilter

    /// - Parameter isIncluded: whether a node's edges are among them.
    init(_ builder: TermTrieBuilder, of isIncluded: (UInt32) -> Bool) {
        let nodes = builder.nodes
        let numbers = nodes.indices.filter { nodes[$0].parent != TermTrie.root && isIncluded(nodes[$0].parent) }
        let count = numbers.count
        // Some slots stay empty, or looking for what is not there would never end.
        var slots = [Edge](repeating: .none, count: count + count / 2 + 1)
        var hashes: [UInt64] = []
        hashes.reserveCapacity(count)
        for number in numbers {
            let (parent, symbol) = (nodes[number].parent, nodes[number].symbol)
            let hash = HashFilter.hash(parent, symbol)
            var slot = Self.slot(hash, slots.count)
            while !slots[slot].child.isMissing { slot = slot + 1 < slots.count ? slot + 1 : 0 }
            slots[slot] = Edge(parent: parent, symbol: symbol, child: builder.node(UInt32(number)))
            hashes.append(hash)
        }
        self.slots = FlatArray(slots)
        filter = HashFilter(hashes)
    }

    /// The child of a node by a symbol; nil without one.
    @inline(__always)
    func child(of node: TermTrie.Node, by symbol: TermTrie.Symbol) -> TermTrie.Node? {
        let parent = node.number
        let hash = HashFilter.hash(parent, symbol)
        guard filter.mayHave(hash) else { return nil }
        var slot = Self.slot(hash, slots.count)
        while true {
            let edge = slots[slot]
            if edge.child.isMissing { return nil }
            if edge.parent == parent, edge.symbol == symbol { return edge.child }
            slot = slot + 1 < slots.count ? slot + 1 : 0
        }
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
    }
}
