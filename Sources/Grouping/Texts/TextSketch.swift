import NewsModel

/// The smallest hashes of a text's word sequences: what two texts are compared by, at the same cost for any length.
struct TextSketch: Sendable {
    /// In order, each once.
    let hashes: [UInt64]

    /// Four words in a row: rewording breaks them, a changed byline or a dropped last paragraph does not.
    private static let sequenceLength = 4
    /// So many of the smallest hashes stand for a text.
    private static let size = 128

    init(of document: Document) {
        let words = document.tokens.filter { $0.kind == .word || $0.kind == .number }.map { WordKey.of($0.normalized) }
        guard words.count >= Self.sequenceLength else {
            hashes = Self.smallest(words)
            return
        }
        hashes = Self.smallest(
            (0...(words.count - Self.sequenceLength)).map { start in
                words[start..<start + Self.sequenceLength].reduce(0) {
                    ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 &+ ($0 >> 29)
                }
            })
    }

    private static func smallest(_ hashes: [UInt64]) -> [UInt64] {
        var result: [UInt64] = []
        for hash in hashes.sorted() where result.last != hash {
            result.append(hash)
            if result.count == size { break }
        }
        return result
    }

    /// The share of common hashes among the smallest of both, 0 to 1: an estimate of the overlap of the two texts.
    func resemblance(to other: TextSketch) -> Double {
        let (a, b) = (hashes, other.hashes)
        var (i, j, seen, common) = (0, 0, 0, 0)
        while seen < Self.size, i < a.count || j < b.count {
            seen += 1
            if j == b.count || (i < a.count && a[i] < b[j]) {
                i += 1
            } else if i == a.count || b[j] < a[i] {
                j += 1
            } else {
                common += 1
                i += 1
                j += 1
            }
        }
        return seen == 0 ? 0 : Double(common) / Double(seen)
    }
}
