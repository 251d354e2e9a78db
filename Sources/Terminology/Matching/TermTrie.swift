/// A trie of terms over symbols: forms of words as the term has them, and lexemes that may stand in any form.
///
/// A finished `TermTrieBuilder`, laid out to be searched by the million.
struct TermTrie {
    /// A step of a path: a form's number, or a lexeme's with `lexemeBit`.
    typealias Symbol = UInt32

    /// A lexeme's symbol has this bit, a form's has not.
    static let lexemeBit: Symbol = 0x8000_0000
    /// No symbol of any path.
    static let none: Symbol = .max

    /// The term that a path ends in.
    struct Ending: BitwiseCopyable {
        /// The position of the concept in the glossary.
        let concept: UInt32
        /// The positions of section and term in the concept.
        let section: UInt8
        let term: UInt8
        let traits: TermTraits

        func isSameTerm(as other: Ending) -> Bool {
            concept == other.concept && section == other.section && term == other.term
        }
    }

    /// Terms are a handful of words, or of Chinese characters: what has more is not looked for.
    static let longestTerm = 48

    /// Of so many concepts with one spelling the first are found: a word that means more things than these is a
    /// placeholder, and every place of a text would have them all.
    static let mostEndings = 64

    /// A node's number, and beside it whether terms end there and what they may go on with, so that neither has to be
    /// looked up for most words of a text.
    struct Node: BitwiseCopyable, Equatable {
        private let bits: UInt32
        /// A bit of each symbol that any term goes on with.
        let following: UInt64

        /// - Parameter following: the bits of the symbols that terms go on with from the node.
        init(_ number: UInt32, hasEnding: Bool, isFirst: Bool, following: UInt64) {
            bits = number << 2 | (isFirst ? 2 : 0) | (hasEnding ? 1 : 0)
            self.following = following
        }

        @inline(__always) var number: UInt32 { bits >> 2 }
        /// Whether it is one step from where terms begin.
        @inline(__always) var isFirst: Bool { bits & 2 != 0 }
        /// Whether any term ends at the node.
        @inline(__always) var hasEnding: Bool { bits & 1 != 0 }
        /// Whether any term goes on from the node.
        @inline(__always) var hasChildren: Bool { following != 0 }
        /// Whether it is none at all.
        @inline(__always) var isMissing: Bool { bits == 0 }
        /// Whether any term may go on with a symbol; `true` of some symbols with which none does.
        @inline(__always) func mayGoOn(with symbol: Symbol) -> Bool { following & Self.bit(of: symbol) != 0 }

        /// The bit of `following` that stands for a symbol.
        @inline(__always)
        static func bit(of symbol: Symbol) -> UInt64 { 1 &<< UInt64(symbol &* 0x9E37_79B9 &>> 26) }

        static let missing = Node(0, hasEnding: false, isFirst: false, following: 0)
    }

    /// The second steps of all terms by themselves, since every place of a text asks for them, and the others.
    private let secondEdges: TermEdges
    private let furtherEdges: TermEdges
    /// What terms of more than one symbol begin with: three, or two and `none` where they are all.
    private let beginnings: HashFilter
    /// By node: its first ending; -1 where no term ends.
    private let firstEnding: [Int32]
    private let endings: [Ending]
    private let nextEnding: [Int32]
    /// The first step: nodes by form, and by lexeme.
    private let firstForms: [Node]
    private let firstLexemes: [Node]

    /// The number of the node where every term begins.
    static let root: UInt32 = 0

    init(_ builder: TermTrieBuilder) {
        secondEdges = TermEdges(builder) { builder.isFirst($0) }
        furtherEdges = TermEdges(builder) { !builder.isFirst($0) }
        beginnings = HashFilter(builder.beginnings)
        firstEnding = builder.nodes.map(\.firstEnding)
        endings = builder.endings
        nextEnding = builder.nextEnding
        firstForms = builder.firstForms.map(builder.node)
        firstLexemes = builder.firstLexemes.map(builder.node)
    }

    /// The node of the terms that begin with a symbol; nil without one.
    @inline(__always)
    func first(_ symbol: Symbol) -> Node? {
        // Written out, since choosing between the arrays would count references.
        let node: Node
        if symbol & Self.lexemeBit == 0 {
            guard Int(symbol) < firstForms.count else { return nil }
            node = firstForms[Int(symbol)]
        } else {
            let position = Int(symbol & ~Self.lexemeBit)
            guard position < firstLexemes.count else { return nil }
            node = firstLexemes[position]
        }
        return node.isMissing ? nil : node
    }

    /// Whether any term may begin with three symbols, or be the first two of them; `true` of some with which none does.
    ///
    /// - Parameter third: may be `none`.
    @inline(__always)
    func mayBegin(with first: Symbol, _ second: Symbol, _ third: Symbol) -> Bool {
        let pair = HashFilter.hash(first, second)
        return beginnings.mayHave(HashFilter.hash(pair, Self.none))
            || third != Self.none && beginnings.mayHave(HashFilter.hash(pair, third))
    }

    /// The child of a node by a symbol; nil without one.
    @inline(__always)
    func child(of node: Node, by symbol: Symbol) -> Node? {
        guard node.mayGoOn(with: symbol) else { return nil }
        return node.isFirst ? secondEdges.child(of: node, by: symbol) : furtherEdges.child(of: node, by: symbol)
    }

    @inline(__always)
    func forEachEnding(at node: Node, _ body: (Ending) -> Void) {
        var index = firstEnding[Int(node.number)]
        while index >= 0 {
            body(endings[Int(index)])
            index = nextEnding[Int(index)]
        }
    }
}

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
    private let slots: [Edge]
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
        self.slots = slots
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
