/// Two clusters that could be joined.
struct Merge {
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

/// A binary heap of possible merges, the strongest first.
struct MergeQueue {
    private var heap: [Merge] = []

    mutating func push(_ merge: Merge) {
        heap.append(merge)
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> Merge? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink()
        }
        return first
    }

    private mutating func sink() {
        var parent = 0
        while 2 * parent + 1 < heap.count {
            var child = 2 * parent + 1
            if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
            guard heap[child].precedes(heap[parent]) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
