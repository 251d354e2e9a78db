/// A trie while terms are added to it.
struct TermTrieBuilder {
    typealias Symbol = TermTrie.Symbol

    struct Node: BitwiseCopyable {
        let parent: UInt32
        let symbol: Symbol
        /// -1 where no term ends.
        var firstEnding: Int32 = -1
        /// What terms go on with, as `TermTrie.Node` has it.
        var following: UInt64 = 0
    }

    /// The root, then the others in the order in which they were added.
    private(set) var nodes: [Node] = [Node(parent: TermTrie.root, symbol: 0)]
    /// Open addressing over all nodes but the root; 0 is empty.
    private var slots: [UInt32] = Array(repeating: 0, count: 256)
    private(set) var endings: [TermTrie.Ending] = []
    /// The next ending at the same node; -1 ends the list.
    private(set) var nextEnding: [Int32] = []
    private(set) var firstForms: [UInt32] = []
    private(set) var firstLexemes: [UInt32] = []

    /// A node as the finished trie has it; the root is none.
    func node(_ number: UInt32) -> TermTrie.Node {
        if number == TermTrie.root { return .missing }
        let node = nodes[Int(number)]
        return TermTrie.Node(
            number, hasEnding: node.firstEnding >= 0, isFirst: isFirst(number), following: node.following)
    }

    /// Whether a node is one step from the root.
    func isFirst(_ number: UInt32) -> Bool {
        number != TermTrie.root && nodes[Int(number)].parent == TermTrie.root
    }

    /// The hashes of what terms of more than one symbol begin with, as `TermTrie` asks for them.
    var beginnings: [UInt64] {
        nodes.indices.compactMap { number in
            let node = nodes[number]
            let before = nodes[Int(node.parent)]
            if isFirst(node.parent) {
                let pair = HashFilter.hash(before.symbol, node.symbol)
                return node.firstEnding < 0 ? nil : HashFilter.hash(pair, TermTrie.none)
            }
            guard isFirst(before.parent) else { return nil }
            return HashFilter.hash(HashFilter.hash(nodes[Int(before.parent)].symbol, before.symbol), node.symbol)
        }
    }

    /// The child of a node by a symbol, which is added when it is new.
    mutating func child(of node: UInt32, by symbol: Symbol) -> UInt32 {
        if node == TermTrie.root { return first(symbol) }
        let mask = slots.count - 1
        var slot = Self.spread(node, symbol) & mask
        while slots[slot] != 0 {
            let found = slots[slot]
            if nodes[Int(found)].parent == node, nodes[Int(found)].symbol == symbol { return found }
            slot = (slot + 1) & mask
        }
        let child = add(symbol, to: node)
        slots[slot] = child
        if nodes.count * 2 > slots.count { grow() }
        return child
    }

    /// Notes that a term ends at a node; once for each term, whose paths are added in a row, and for the first
    /// `TermTrie.mostEndings` terms only.
    mutating func end(_ ending: TermTrie.Ending, at node: UInt32) {
        let first = nodes[Int(node)].firstEnding
        if first >= 0, endings[Int(first)].isSameTerm(as: ending) || isFull(from: first) { return }
        endings.append(ending)
        nextEnding.append(first)
        nodes[Int(node)].firstEnding = Int32(endings.count - 1)
    }

    private func isFull(from first: Int32) -> Bool {
        var index = first
        for _ in 0..<TermTrie.mostEndings {
            if index < 0 { return false }
            index = nextEnding[Int(index)]
        }
        return true
    }

    /// Adds a path from the root or a node below it; an empty one from the root is none.
    mutating func insert(
        _ path: some Sequence<Symbol>, below start: UInt32 = TermTrie.root, _ ending: TermTrie.Ending
    ) {
        let node = descend(path, from: start)
        if node != TermTrie.root { end(ending, at: node) }
    }

    /// The node that a path leads to, which is added as far as it is new.
    mutating func descend(_ path: some Sequence<Symbol>, from start: UInt32 = TermTrie.root) -> UInt32 {
        var node = start
        for symbol in path { node = child(of: node, by: symbol) }
        return node
    }

    private mutating func first(_ symbol: Symbol) -> UInt32 {
        let position = Int(symbol & ~TermTrie.lexemeBit)
        let isForm = symbol & TermTrie.lexemeBit == 0
        let known = isForm ? firstForms : firstLexemes
        if position < known.count, known[position] != 0 { return known[position] }
        let node = add(symbol, to: TermTrie.root)
        if isForm {
            Self.set(node, at: position, in: &firstForms)
        } else {
            Self.set(node, at: position, in: &firstLexemes)
        }
        return node
    }

    private static func set(_ node: UInt32, at position: Int, in firsts: inout [UInt32]) {
        if position >= firsts.count {
            firsts.append(contentsOf: repeatElement(0, count: position + 1 - firsts.count))
        }
        firsts[position] = node
    }

    private mutating func add(_ symbol: Symbol, to parent: UInt32) -> UInt32 {
        nodes[Int(parent)].following |= TermTrie.Node.bit(of: symbol)
        nodes.append(Node(parent: parent, symbol: symbol))
        return UInt32(nodes.count - 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for number in nodes.indices.dropFirst() where nodes[number].parent != TermTrie.root {
            var slot = Self.spread(nodes[number].parent, nodes[number].symbol) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }
    private static func spread(_ node: UInt32, _ symbol: Symbol) -> Int {
        Int(truncatingIfNeeded: ((UInt64(node) << 32 | UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15) >> 24)
    }
}
