/// How much a text has of each key.
struct KeyCounts: Sendable {
    struct Entry: Sendable {
        let key: UInt64
        var count: Double
    }

    /// In the order of the keys, each once.
    private(set) var entries: [Entry] = []

    /// - Parameter mentions: in the order of the text; those of one key add up.
    init(_ mentions: [Entry]) {
        entries.reserveCapacity(mentions.count)
        // Stable, so that sums are rounded alike in every run.
        for mention in mentions.sorted(by: { $0.key < $1.key }) {
            if entries.last?.key == mention.key {
                entries[entries.count - 1].count += mention.count
            } else {
                entries.append(mention)
            }
        }
    }

    func contains(_ key: UInt64) -> Bool {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].key == key
    }
}
