/// A minimal acyclic automaton from words, as labels, to numbers; its form is told in Tools/make_russian_lexicon.py.
struct Automaton: Sendable {
    private let edges: LexiconTable<UInt32>

    init(_ edges: LexiconTable<UInt32>) {
        self.edges = edges
    }

    /// The first edge of the node where every word begins.
    static let root = 0

    /// The node that `label` (not 0) leads to; nil when no word goes on so.
    @inline(__always)
    func next(_ node: Int, _ label: UInt8) -> Int? {
        var i = node
        while i < edges.count {
            let edge = edges[i]
            if UInt8(edge & 63) == label { return Int(edge >> 7) }
            if edge & 64 != 0 { return nil }
            i += 1
        }
        return nil
    }

    /// The value of the word that ends at a node; nil when none does.
    @inline(__always)
    func value(at node: Int) -> Int? {
        let edge = edges[node]
        return edge & 63 == 0 && node < edges.count ? Int(edge >> 7) : nil
    }
}
