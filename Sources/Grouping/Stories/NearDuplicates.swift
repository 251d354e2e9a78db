import NewsModel

/// Tells the same text on two sites from two texts about one event.
enum NearDuplicates {
    /// The share of word sequences that two texts must have in common to be one text.
    private static let threshold = 0.8
    /// Four words in a row: rewording breaks them, a changed byline or a dropped last paragraph does not.
    private static let sequenceLength = 4
    /// So many of the smallest hashes stand for a text, so that comparing two costs the same for any length.
    private static let sketchSize = 128

    /// The members whose text repeats that of another: a whole article rather than a teaser, the longer, the earlier.
    static func repeated(among members: [Int], in articles: [AnalyzedArticle]) -> Set<Int> {
        guard members.count > 1 else { return [] }
        let ordered = members.sorted {
            let (first, second) = (articles[$0].article, articles[$1].article)
            if first.isTeaser != second.isTeaser { return second.isTeaser }
            let lengths = [articles[$0].document.tokens.count, articles[$1].document.tokens.count]
            return lengths[0] != lengths[1] ? lengths[0] > lengths[1] : $0 < $1
        }
        var repeated: Set<Int> = []
        var originals: [(language: String, sketch: [UInt64])] = []
        for member in ordered {
            let language = articles[member].document.languageTag.primary
            let sketch = sketch(of: articles[member].document)
            let isRepeated = originals.contains {
                $0.language == language && resemblance($0.sketch, sketch) >= threshold
            }
            if isRepeated { repeated.insert(member) } else { originals.append((language, sketch)) }
        }
        return repeated
    }

    /// The smallest hashes of the text's word sequences, in order.
    private static func sketch(of document: Document) -> [UInt64] {
        let hashes = document.tokens.filter { $0.kind == .word || $0.kind == .number }.map { hash($0.normalized) }
        guard hashes.count >= sequenceLength else { return hashes.sorted() }
        let sequences = (0...(hashes.count - sequenceLength)).map { start in
            hashes[start..<start + sequenceLength].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 &+ ($0 >> 29) }
        }
        return Array(Set(sequences).sorted().prefix(sketchSize))
    }

    /// FNV-1a: Swift's own hashes differ from run to run.
    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The share of common hashes among the smallest of both: an estimate of the overlap of the two sets.
    private static func resemblance(_ a: [UInt64], _ b: [UInt64]) -> Double {
        let smallest = Array(Set(a + b).sorted().prefix(sketchSize))
        guard !smallest.isEmpty else { return 0 }
        let (first, second) = (Set(a), Set(b))
        return Double(smallest.count { first.contains($0) && second.contains($0) }) / Double(smallest.count)
    }
}
