/// A trie of terms over symbols: forms of words as the term has them, and lexemes that may stand in any form.
///
/// A finished `TermTrieBuilder`. A node's children are found in one table by node and symbol; before that a few bits of
/// the node tell that most words are no child of it, which keeps a large glossary as fast as a small one.
struct TermTrie {
    /// A step of a path: a form's number, or a lexeme's with `lexemeBit`.
    typealias Symbol = UInt32

    /// A lexeme's symbol has this bit, a form's has not.
    static let lexemeBit: Symbol = 0x8000_0000

    /// The term that a path ends in.
    struct Ending: BitwiseCopyable {
        /// The position of the concept in the glossary.
        let concept: UInt32
        /// The positions of section and term in the concept.
        let section: UInt8
        let term: UInt8
        let traits: TermTraits
    }

    struct Node: BitwiseCopyable {
        let parent: UInt32
        let symbol: Symbol
        /// -1 where no term ends.
        var firstEnding: Int32 = -1
        /// A bit for each child's symbol, by its hash.
        var children: UInt32 = 0
    }

    private let nodes: FlatArray<Node>
    private let slots: FlatArray<UInt32>
    private let endings: FlatArray<Ending>
    private let nextEnding: FlatArray<Int32>
    /// The first step: nodes by form, and by lexeme; 0 where no term begins so.
    private let firstForms: FlatArray<UInt32>
    private let firstLexemes: FlatArray<UInt32>

    init(_ builder: TermTrieBuilder) {
        nodes = FlatArray(builder.nodes)
        slots = FlatArray(builder.slots)
        endings = FlatArray(builder.endings)
        nextEnding = FlatArray(builder.nextEnding)
        firstForms = FlatArray(builder.firstForms)
        firstLexemes = FlatArray(builder.firstLexemes)
    }

    static let root: UInt32 = 0

    /// The node of the terms that begin with a symbol; nil without one.
    @inline(__always)
    func first(_ symbol: Symbol) -> UInt32? {
        // Written out, since choosing between the arrays would count references.
        let node: UInt32
        if symbol & Self.lexemeBit == 0 {
            guard Int(symbol) < firstForms.count else { return nil }
            node = firstForms[Int(symbol)]
        } else {
            let position = Int(symbol & ~Self.lexemeBit)
            guard position < firstLexemes.count else { return nil }
            node = firstLexemes[position]
        }
        return node == 0 ? nil : node
    }

    /// The child of a node by a symbol; nil without one.
    @inline(__always)
    func child(of node: UInt32, by symbol: Symbol) -> UInt32? {
        guard nodes[Int(node)].children & Self.bit(symbol) != 0 else { return nil }
        let mask = slots.count - 1
        var slot = Self.spread(node, symbol) & mask
        while true {
            let found = slots[slot]
            if found == 0 { return nil }
            let child = nodes[Int(found)]
            if child.parent == node, child.symbol == symbol { return found }
            slot = (slot + 1) & mask
        }
    }

    /// Whether any term goes on from the node.
    @inline(__always)
    func hasChildren(_ node: UInt32) -> Bool { nodes[Int(node)].children != 0 }

    /// Whether a term ends at the node.
    @inline(__always)
    func hasEnding(_ node: UInt32) -> Bool { nodes[Int(node)].firstEnding >= 0 }

    @inline(__always)
    func forEachEnding(at node: UInt32, _ body: (Ending) -> Void) {
        var index = nodes[Int(node)].firstEnding
        while index >= 0 {
            body(endings[Int(index)])
            index = nextEnding[Int(index)]
        }
    }

    @inline(__always)
    static func bit(_ symbol: Symbol) -> UInt32 { 1 << ((symbol &* 0x9E37_79B9) >> 27) }

    @inline(__always)
    static func spread(_ node: UInt32, _ symbol: Symbol) -> Int {
        Int(truncatingIfNeeded: ((UInt64(node) << 32 | UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15) >> 24)
    }
}
