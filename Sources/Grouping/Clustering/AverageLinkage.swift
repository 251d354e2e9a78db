import NewsModel

/// Joins articles into clusters whose members resemble each other on average.
///
/// Unlike single linkage, where A–B and B–C suffice to join A with C, a chain of half-related articles does not grow
/// into one story.
struct AverageLinkage {
    /// The members of each cluster, in order; clusters in the order of their first members.
    static func clusters(of count: Int, links: [Link]) -> [[Int]] {
        var linkage = AverageLinkage(count: count, links: links)
        while let merge = linkage.queue.pop() {
            guard linkage.isCurrent(merge) else { continue }
            linkage.join(merge)
        }
        return linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// By cluster; empty when it was joined into another.
    private var members: [[Int]]
    /// For each cluster the sum of link strengths to each other one.
    private var neighbours: [[Int: Double]]
    /// How often each cluster has changed, to tell outdated queue entries.
    private var versions: [Int]
    private var queue = PriorityQueue<Merge>()

    private init(count: Int, links: [Link]) {
        members = (0..<count).map { [$0] }
        neighbours = Array(repeating: [:], count: count)
        versions = Array(repeating: 0, count: count)
        for link in links {
            neighbours[link.a][link.b, default: 0] += link.strength
            neighbours[link.b][link.a, default: 0] += link.strength
        }
        for link in links { propose(link.a, link.b) }
    }

    private func isCurrent(_ merge: Merge) -> Bool {
        versions[merge.a] == merge.versionA && versions[merge.b] == merge.versionB
    }

    private mutating func propose(_ a: Int, _ b: Int) {
        guard let sum = neighbours[a][b] else { return }
        let average = sum / Double(members[a].count * members[b].count)
        guard average >= 1 else { return }
        queue.push(
            Merge(
                a: min(a, b), b: max(a, b), strength: average, versionA: versions[min(a, b)],
                versionB: versions[max(a, b)]))
    }

    private mutating func join(_ merge: Merge) {
        let (kept, gone) = (merge.a, merge.b)
        members[kept] += members[gone]
        members[gone] = []
        versions[kept] += 1
        versions[gone] += 1
        neighbours[kept][gone] = nil
        for (other, sum) in neighbours[gone] where other != kept {
            neighbours[kept][other, default: 0] += sum
            neighbours[other][kept, default: 0] += sum
            neighbours[other][gone] = nil
        }
        neighbours[gone] = [:]
        for other in neighbours[kept].keys.sorted() { propose(kept, other) }
    }
}

/// How strongly two articles belong together.
struct Link: Sendable {
    /// Links weaker than this share of what is needed are not kept: they count as none.
    static let weakest = 0.3

    let a: Int
    let b: Int
    /// 1 is just enough for two articles to tell one event.
    let strength: Double

    /// The link with a share of its strength.
    func weakened(to share: Double) -> Link { Link(a: a, b: b, strength: strength * share) }
}

/// Two clusters that could be joined.
struct Merge: Prioritized {
    let a: Int
    let b: Int
    let strength: Double
    /// The clusters' versions when this was proposed.
    let versionA: Int
    let versionB: Int

    /// Stronger first; of equals the one whose clusters came earlier.
    func precedes(_ other: Merge) -> Bool {
        strength != other.strength ? strength > other.strength : (a, b) < (other.a, other.b)
    }
}
