import NewsModel
import Testing

@Suite("Work on all cores")
struct ConcurrentMapTests {
    @Test("gives the results in the order of the elements", arguments: [0, 1, 2, 1_000])
    func order(count: Int) {
        #expect(Array(0..<count).concurrentMap { "№ \($0)" } == (0..<count).map { "№ \($0)" })
    }

    @Test("may be done within such work")
    func nested() {
        let sums = Array(1...20).concurrentMap { number in Array(0..<number).concurrentMap { $0 * 2 }.reduce(0, +) }
        #expect(sums == (1...20).map { $0 * ($0 - 1) })
    }
}
