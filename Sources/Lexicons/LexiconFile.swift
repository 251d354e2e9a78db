/// An embedded file of tables: "SVLX", a version, then offset and length in bytes of each section, as u32.
struct LexiconFile {
    private let base: UnsafeRawPointer
    private let size: Int

    /// The memory must stay as it is for as long as the process runs.
    init(_ base: UnsafePointer<UInt8>, size: Int) {
        self.base = UnsafeRawPointer(base)
        self.size = size
    }

    /// A section of the file; empty when the table of contents does not fit the file.
    func section<Number>(_ number: Int) -> LexiconTable<Number> {
        let contents = LexiconTable<UInt32>(base, bytes: size)
        let offset = Int(contents[2 + 2 * number])
        let length = Int(contents[3 + 2 * number])
        return offset + length <= size
            ? LexiconTable(base + offset, bytes: length) : LexiconTable(base, bytes: 0)
    }
}

/// An array of little-endian numbers inside an embedded table; reading past its end gives 0.
struct LexiconTable<Number: FixedWidthInteger & Sendable>: @unchecked Sendable {
    private let base: UnsafeRawPointer
    let count: Int

    /// The memory must stay as it is for as long as the process runs.
    init(_ base: UnsafeRawPointer, bytes: Int) {
        self.base = base
        count = bytes / MemoryLayout<Number>.size
    }

    @inline(__always)
    subscript(position: Int) -> Number {
        guard position >= 0, position < count else { return 0 }
        return Number(
            littleEndian: base.loadUnaligned(
                fromByteOffset: position * MemoryLayout<Number>.size, as: Number.self))
    }
}

extension LexiconTable where Number == UInt8 {
    /// Adds the numbers from a position on to as many sums.
    @inline(__always)
    func add(from position: Int, to sums: inout [Int32]) {
        guard position >= 0, position + sums.count <= count else { return }
        let row = base + position
        sums.withUnsafeMutableBufferPointer { sums in
            for k in sums.indices { sums[k] &+= Int32(row.load(fromByteOffset: k, as: UInt8.self)) }
        }
    }
}

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
