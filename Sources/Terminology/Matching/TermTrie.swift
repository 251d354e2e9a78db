/// A trie of terms over symbols: forms of words as the term has them, and lexemes that may stand in any form.
///
/// Built once, then only read. A node's children are found in one table by node and symbol.
struct TermTrie {
    /// A step of a path.
    typealias Symbol = UInt32

    /// The term that a path ends in.
    struct Ending {
        /// The position of the concept in the glossary.
        let concept: UInt32
        /// The positions of section and term in the concept.
        let section: UInt8
        let term: UInt8
        let traits: TermTraits
    }

    private(set) var endings: [Ending] = []
    /// The first ending at a node, and the next one at the same node; -1 ends the list.
    private var firstEnding: [Int32] = [-1]
    private var nextEnding: [Int32] = []
    private var keys: [UInt64] = Array(repeating: 0, count: 256)
    private var children: [UInt32] = Array(repeating: 0, count: 256)
    private var edgeCount = 0

    static let root: UInt32 = 0

    /// The child of a node by a symbol; nil without one.
    @inline(__always)
    func child(of node: UInt32, by symbol: Symbol) -> UInt32? {
        let key = Self.key(node, symbol)
        let mask = keys.count - 1
        var slot = Self.spread(key) & mask
        while true {
            let found = keys[slot]
            if found == key { return children[slot] }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    /// Whether a path ends at the node.
    @inline(__always)
    func hasEnding(_ node: UInt32) -> Bool { firstEnding[Int(node)] >= 0 }

    @inline(__always)
    func forEachEnding(at node: UInt32, _ body: (Ending) -> Void) {
        var index = firstEnding[Int(node)]
        while index >= 0 {
            body(endings[Int(index)])
            index = nextEnding[Int(index)]
        }
    }

    /// Adds the path for an ending; a path that is there for the same term already is left alone.
    mutating func insert(_ path: some Sequence<Symbol>, _ ending: Ending) {
        var node = Self.root
        for symbol in path { node = child(of: node, by: symbol) ?? addChild(of: node, by: symbol) }
        var index = firstEnding[Int(node)]
        while index >= 0 {
            let known = endings[Int(index)]
            if known.concept == ending.concept && known.section == ending.section && known.term == ending.term {
                return
            }
            index = nextEnding[Int(index)]
        }
        endings.append(ending)
        nextEnding.append(firstEnding[Int(node)])
        firstEnding[Int(node)] = Int32(endings.count - 1)
    }

    private mutating func addChild(of node: UInt32, by symbol: Symbol) -> UInt32 {
        if (edgeCount + 1) * 2 > keys.count { grow() }
        let child = UInt32(firstEnding.count)
        firstEnding.append(-1)
        place(Self.key(node, symbol), child)
        edgeCount += 1
        return child
    }

    private mutating func grow() {
        let (oldKeys, oldChildren) = (keys, children)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        children = Array(repeating: 0, count: oldKeys.count * 2)
        for (key, child) in zip(oldKeys, oldChildren) where key != 0 { place(key, child) }
    }

    private mutating func place(_ key: UInt64, _ child: UInt32) {
        let mask = keys.count - 1
        var slot = Self.spread(key) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        children[slot] = child
    }

    /// Never 0, which marks an empty slot.
    @inline(__always)
    private static func key(_ node: UInt32, _ symbol: Symbol) -> UInt64 { UInt64(node) << 32 | UInt64(symbol) + 1 }

    @inline(__always)
    private static func spread(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
    }
}
