/// A piece of text that matching compares as one: a run of letters and digits, a Chinese character, a mark.
struct Atom {
    enum Kind: UInt8 {
        case word, han, mark, opening, closing, apostrophe, quote, lineBreak

        /// Whether it is a mark like any other, or a bracket.
        @inline(__always) var isMark: Bool { self == .mark || self == .opening || self == .closing }
    }

    enum Capitals: UInt8 {
        case none, first, all, mixed
    }

    /// What ties it to the word before, without a space: the hyphen of `пресс-секретарь`, the dash of `Минск–Пекин`.
    enum Tie: UInt8 {
        case none, hyphen, dash
    }

    /// In scalars of the text.
    let start: Int32
    let end: Int32
    /// Where its folded form lies in `AtomScanner.folded`.
    let offset: Int32
    let length: Int32
    let hash: UInt32
    let kind: Kind
    let capitals: Capitals
    let tie: Tie
}

/// The atoms of a text with the bytes of their folded forms, for as long as a closure runs.
struct AtomBuffer {
    let atoms: UnsafeBufferPointer<Atom>
    let folded: UnsafeBufferPointer<UInt8>

    @inline(__always)
    func bytes(of atom: Atom) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: folded[Int(atom.offset)..<Int(atom.offset + atom.length)])
    }

    /// The folded form of an atom.
    func word(at position: Int) -> String { String(decoding: bytes(of: atoms[position]), as: UTF8.self) }

    /// Whether an atom begins with a digit.
    func isNumber(_ position: Int) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(folded[Int(atoms[position].offset)])
    }

    /// The bytes of several atoms without what stands between them.
    func bytes(from first: Atom, through last: Atom) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: folded[Int(first.offset)..<Int(last.offset + last.length)])
    }
}

/// Cuts a text into atoms and folds them, in one pass over its bytes.
///
/// Hyphens within a word make no atom; they tie two. So `e-mail` and `e mail` are compared alike. A link is one mark,
/// since words in an address are no words of the text.
struct AtomScanner {
    let atoms: [Atom]
    /// The folded forms in UTF-8, one after the other.
    let folded: [UInt8]
    /// Whether the text has an opening bracket.
    let hasBrackets: Bool

    init(_ text: String) {
        var text = text
        (atoms, folded, hasBrackets) = text.withUTF8 { bytes in
            ScalarFolding.table.withUnsafeBufferPointer { Self.scan(bytes, $0) }
        }
    }

    /// Calls `body` with the atoms as memory, which is faster to read than arrays.
    func withBuffer<Result>(_ body: (AtomBuffer) -> Result) -> Result {
        atoms.withUnsafeBufferPointer { atoms in
            folded.withUnsafeBufferPointer { body(AtomBuffer(atoms: atoms, folded: $0)) }
        }
    }

    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt32>
    ) -> ([Atom], [UInt8], Bool) {
        var atoms: [Atom] = []
        var hasBrackets = false
        // A scalar makes one atom at most. Folding makes two bytes into three at worst.
        let folded = [UInt8](unsafeUninitializedCapacity: bytes.count + bytes.count / 2 + 8) { folded, length in
            atoms = [Atom](unsafeUninitializedCapacity: bytes.count + 1) { atoms, count in
                var pass = AtomPass(bytes: bytes, table: table, atoms: atoms, folded: folded)
                pass.run()
                (count, length, hasBrackets) = (pass.atomCount, pass.length, pass.hasBrackets)
            }
        }
        return (atoms, folded, hasBrackets)
    }
}

/// A term's spelling as comparing sees it: without case, quotation marks and the difference of hyphen and space.
struct TermKey: Hashable {
    let text: String

    init(_ term: String) {
        let scanner = AtomScanner(term)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scanner.folded.count + scanner.atoms.count)
        for atom in scanner.atoms where atom.kind != .quote {
            if !bytes.isEmpty { bytes.append(0x20) }
            bytes += scanner.folded[Int(atom.offset)..<Int(atom.offset + atom.length)]
        }
        text = String(decoding: bytes, as: UTF8.self)
    }
}
