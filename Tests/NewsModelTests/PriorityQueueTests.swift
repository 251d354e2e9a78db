import NewsModel
import Testing

@Suite("A priority queue")
struct PriorityQueueTests {
    private struct Task: Prioritized, Equatable {
        let urgency: Int
        let number: Int

        func precedes(_ other: Task) -> Bool {
            urgency != other.urgency ? urgency > other.urgency : number < other.number
        }
    }

    @Test("gives the most urgent first, equals in their order, also what was added in between")
    func order() {
        var queue = PriorityQueue((0..<20).map { Task(urgency: $0 * 7 % 5, number: $0) })
        var taken: [Task] = []
        while let task = queue.pop() {
            taken.append(task)
            if task == Task(urgency: 3, number: 4) { queue.push(Task(urgency: 2, number: -1)) }
        }
        #expect(taken.count == 21)
        #expect(zip(taken, taken.dropFirst()).allSatisfy { $0.precedes($1) })
        #expect(taken.firstIndex(of: Task(urgency: 2, number: -1)) == 8)
    }

    @Test("is empty at first, and again at the end")
    func empty() {
        var queue = PriorityQueue<Task>()
        #expect(queue.first == nil && queue.pop() == nil)
        queue.push(Task(urgency: 1, number: 1))
        #expect(queue.first == Task(urgency: 1, number: 1))
        #expect(queue.pop() != nil && queue.pop() == nil)
    }
}
