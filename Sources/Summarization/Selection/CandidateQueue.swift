/// A binary heap of candidates by what they are worth now; of equals the earlier in the text comes first.
struct CandidateQueue {
    private var heap: [(candidate: Candidate, worth: Double)] = []

    init(_ candidates: [Candidate]) {
        for candidate in candidates { push(candidate, worth: candidate.score) }
    }

    /// The worth of the first; nil when the queue is empty.
    var best: Double? { heap.first?.worth }

    mutating func push(_ candidate: Candidate, worth: Double) {
        heap.append((candidate, worth))
        var child = heap.count - 1
        while child > 0, precedes(child, (child - 1) / 2) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> (candidate: Candidate, worth: Double)? {
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
        while true {
            let children = (2 * parent + 1)..<min(2 * parent + 3, max(2 * parent + 1, heap.count))
            guard let child = children.min(by: { precedes($0, $1) }), precedes(child, parent) else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }

    private func precedes(_ a: Int, _ b: Int) -> Bool {
        let (first, second) = (heap[a], heap[b])
        return first.worth != second.worth
            ? first.worth > second.worth : first.candidate.index < second.candidate.index
    }
}
