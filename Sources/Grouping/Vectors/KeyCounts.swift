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

/// Numbers the keys of many texts from 0 on, and counts the texts that have each.
struct TermNumbers {
    private var numbers: [UInt64: Int32] = [:]
    /// By number.
    private(set) var frequencies: [Int32] = []

    /// The numbers of a text's keys, each of which it has once.
    mutating func numbers(of text: KeyCounts) -> [Int32] {
        text.entries.map { entry in
            let new = Int32(frequencies.count)
            let number = numbers[entry.key, default: new]
            if number == new {
                numbers[entry.key] = new
                frequencies.append(0)
            }
            frequencies[Int(number)] += 1
            return number
        }
    }
}
