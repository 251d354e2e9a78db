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
