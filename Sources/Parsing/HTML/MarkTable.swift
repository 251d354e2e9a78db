/// What words say, by their hash: a table that is filled once and asked for every word of every attribute.
///
/// Open addressing without a seed: what it holds is the project's own, so that no page can make its chains long.
struct MarkTable: Sendable {
    private var hashes: [UInt64]
    private var marks: [PageMarks]

    init(_ table: [ByteHash: PageMarks]) {
        var size = 64
        while size < table.count * 4 { size *= 2 }
        hashes = [UInt64](repeating: 0, count: size)
        marks = [PageMarks](repeating: [], count: size)
        for (hash, mark) in table {
            let slot = slot(of: hash)
            hashes[slot] = hash.value
            marks[slot] = mark
        }
    }

    /// Empty for a word that is not in the table.
    subscript(hash: ByteHash) -> PageMarks { marks[slot(of: hash)] }

    /// Where a hash is, or would be.
    private func slot(of hash: ByteHash) -> Int {
        var slot = hash.slot(of: hashes.count)
        while hashes[slot] != 0, hashes[slot] != hash.value { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }
}
