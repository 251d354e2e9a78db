import Testing

@testable import Grouping

/// Links as they are written down: positions and a strength, where 1 is just enough.
private func links(_ list: (Int, Int, Double)...) -> [Link] {
    list.map { Link(a: $0.0, b: $0.1, strength: $0.2) }
}

@Suite("Average linkage")
struct AverageLinkageTests {
    @Test("Nothing linked, everything alone, in order")
    func unlinked() {
        #expect(AverageLinkage.clusters(of: 0, links: []) == [])
        #expect(AverageLinkage.clusters(of: 3, links: []) == [[0], [1], [2]])
    }

    @Test("A link of 1 is enough, a weaker one is not", arguments: [(1.0, 1), (1.5, 1), (0.999, 2), (0.3, 2)])
    func threshold(strength: Double, clusters: Int) {
        #expect(AverageLinkage.clusters(of: 2, links: links((0, 1, strength))).count == clusters)
    }

    @Test("A chain of pairs does not grow into one cluster")
    func chain() {
        let found = AverageLinkage.clusters(of: 4, links: links((0, 1, 1.2), (1, 2, 1.1), (2, 3, 1.2)))
        #expect(found == [[0, 1], [2, 3]])
    }

    @Test("One that resembles all members joins, one that resembles half of them well enough does too")
    func average() {
        let close = AverageLinkage.clusters(of: 3, links: links((0, 1, 3), (0, 2, 1.1), (1, 2, 1.1)))
        #expect(close == [[0, 1, 2]])
        let half = AverageLinkage.clusters(of: 3, links: links((0, 1, 3), (0, 2, 2.5)))
        #expect(half == [[0, 1, 2]])
        let weak = AverageLinkage.clusters(of: 3, links: links((0, 1, 3), (0, 2, 1.5)))
        #expect(weak == [[0, 1], [2]])
    }

    @Test("The stronger pair is joined first, of equals the earlier")
    func order() {
        #expect(AverageLinkage.clusters(of: 3, links: links((0, 1, 1.1), (1, 2, 1.9))) == [[0], [1, 2]])
        #expect(AverageLinkage.clusters(of: 3, links: links((1, 2, 1.5), (0, 1, 1.5))) == [[0, 1], [2]])
    }

    @Test("The order of the links does not matter")
    func linkOrder() {
        let all = links(
            (0, 1, 2), (1, 2, 1.4), (0, 2, 1.3), (3, 4, 1.01), (4, 5, 1.02), (2, 5, 0.5), (3, 5, 1.0), (6, 0, 0.9))
        let expected = AverageLinkage.clusters(of: 7, links: all)
        for turn in 1..<all.count {
            #expect(AverageLinkage.clusters(of: 7, links: Array(all[turn...] + all[..<turn])) == expected)
        }
        #expect(AverageLinkage.clusters(of: 7, links: all.reversed()) == expected)
    }

    @Test("Every position is in exactly one cluster, members and clusters in order")
    func partition() {
        var all: [Link] = []
        for a in 0..<60 {
            for b in (a + 1)..<60 where (a * 7 + b * 3) % 11 == 0 {
                all.append(Link(a: a, b: b, strength: Double((a + b) % 5) / 2))
            }
        }
        let found = AverageLinkage.clusters(of: 60, links: all)
        #expect(found.flatMap { $0 }.sorted() == Array(0..<60))
        #expect(found.allSatisfy { $0 == $0.sorted() })
        #expect(found.map { $0[0] } == found.map { $0[0] }.sorted())
    }
}

@Suite("Inverted index")
struct InvertedIndexTests {
    /// Vectors of length 1 with a handful of the terms 0..<30, always the same.
    private static let vectors: [SparseVector] = (0..<40).map { (number: Int) -> SparseVector in
        var numbers: Set<Int32> = []
        for step in 0..<6 { numbers.insert(Int32((number * 13 + step * step * 7) % 30)) }
        let terms = numbers.sorted()
        let weights: [Double] = terms.map { Double($0 % 5 + 1) }
        let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return SparseVector(terms: terms, weights: weights.map { $0 / length })
    }

    private static func similarity(_ a: SparseVector, _ b: SparseVector) -> Double {
        let weights = Dictionary(uniqueKeysWithValues: zip(a.terms, a.weights))
        return zip(b.terms, b.weights).reduce(0) { $0 + (weights[$1.0] ?? 0) * $1.1 }
    }

    @Test("It finds the pairs that comparing all with all finds", arguments: [0.05, 0.3, 0.6, 0.9])
    func complete(floor: Double) {
        let vectors = Self.vectors
        let found = InvertedIndex.similarPairs(vectors, floor: floor) { _, _ in true }
        var expected: [[Int]] = []
        for b in vectors.indices {
            for a in 0..<b where Self.similarity(vectors[a], vectors[b]) >= floor + 1e-12 { expected.append([a, b]) }
        }
        #expect(Set(expected).isSubset(of: Set(found.map { [$0.a, $0.b] })))
        for pair in found {
            #expect(abs(pair.similarity - Self.similarity(vectors[pair.a], vectors[pair.b])) < 1e-9)
            #expect(pair.similarity >= floor)
        }
    }

    @Test("Pairs come in order, each once, the lower position first")
    func ordered() {
        let found = InvertedIndex.similarPairs(Self.vectors, floor: 0.1) { _, _ in true }
        for (first, second) in zip(found, found.dropFirst()) {
            #expect(first.b < second.b || first.b == second.b && first.a < second.a)
        }
        #expect(found.allSatisfy { $0.a < $0.b })
    }

    @Test("Pairs that are not wanted are left out")
    func unwanted() {
        let found = InvertedIndex.similarPairs(Self.vectors, floor: 0.1) { ($0 + $1) % 2 == 0 }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { ($0.a + $0.b) % 2 == 0 })
    }

    @Test("No vectors and empty vectors have no pairs")
    func empty() {
        let none = SparseVector(terms: [], weights: [])
        #expect(InvertedIndex.similarPairs([], floor: 0) { _, _ in true }.isEmpty)
        #expect(InvertedIndex.similarPairs([none, none], floor: 0) { _, _ in true }.isEmpty)
    }

    @Test("A term that very many have brings nobody together: pairs grow with the vectors, not with their square")
    func common() {
        // Each has the word of all, and one that three others have.
        let count = 3000
        let vectors = (0..<count).map { (number: Int) -> SparseVector in
            SparseVector(terms: [0, Int32(1 + number / 4)], weights: [0.8, 0.6])
        }
        var asked = 0
        let found = InvertedIndex.similarPairs(vectors, floor: 0.5) { _, _ in
            asked += 1
            return true
        }
        #expect(asked == count / 4 * 6)
        #expect(found.count == asked)
        // What all have counts all the same where two are compared.
        #expect(found.allSatisfy { abs($0.similarity - 1) < 1e-9 })
    }
}

@Suite("Counts of keys")
struct KeyCountsTests {
    @Test("Mentions of one key add up, in the order of the keys")
    func sums() {
        let mentions: [(key: UInt64, count: Double)] = [(7, 1), (3, 0.5), (7, 0.25), (1, 2)]
        let counts = KeyCounts(mentions.map { KeyCounts.Entry(key: $0.key, count: $0.count) })
        #expect(counts.entries.map(\.key) == [1, 3, 7])
        #expect(counts.entries.map(\.count) == [2, 0.5, 1.25])
        #expect(counts.contains(3) && counts.contains(7) && !counts.contains(2) && !counts.contains(8))
        #expect(!KeyCounts([]).contains(1))
    }

    @Test("Keys are numbered as they come, and the texts that have each are counted")
    func numbers() {
        var terms = TermNumbers()
        let keys: [[UInt64]] = [[5, 9], [9, 12], [5, 9]]
        let texts = keys.map { KeyCounts($0.map { KeyCounts.Entry(key: $0, count: 1) }) }
        #expect(texts.map { terms.numbers(of: $0) } == [[0, 1], [1, 2], [0, 1]])
        #expect(terms.frequencies == [2, 3, 1])
    }
}
