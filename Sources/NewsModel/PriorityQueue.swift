/// What a queue can put in order: a total order, so that the same elements always come out the same way.
public protocol Prioritized {
    /// Whether it comes out before another.
    func precedes(_ other: Self) -> Bool
}

/// A binary heap: what precedes all others comes out first.
public struct PriorityQueue<Element: Prioritized> {
    @usableFromInline var heap: [Element] = []

    /// An empty queue.
    @inlinable public init() {}

    /// A queue of elements in any order.
    @inlinable
    public init(_ elements: some Sequence<Element>) {
        for element in elements { push(element) }
    }

    /// What comes out next; nil when the queue is empty.
    @inlinable public var first: Element? { heap.first }

    /// Adds an element.
    @inlinable
    public mutating func push(_ element: Element) {
        heap.append(element)
        var child = heap.count - 1
        while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes out the first element; nil when the queue is empty.
    @inlinable
    public mutating func pop() -> Element? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            sink()
        }
        return first
    }

    @inlinable
    mutating func sink() {
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
