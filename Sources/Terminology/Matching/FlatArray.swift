/// Numbers in memory of their own, written once and then only read: reading counts no references and checks no bounds
/// twice, which is what looking up millions of words is made of.
struct FlatArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let storage: Storage
    private let base: UnsafePointer<Element>
    let count: Int

    init(_ elements: some Collection<Element>) {
        storage = Storage(elements)
        base = UnsafePointer(storage.memory)
        count = elements.count
    }

    /// The element at a position that is below `count`.
    @inline(__always)
    subscript(position: Int) -> Element {
        precondition(position >= 0 && position < count)
        return base[position]
    }

    private final class Storage {
        let memory: UnsafeMutablePointer<Element>

        init(_ elements: some Collection<Element>) {
            memory = .allocate(capacity: max(1, elements.count))
            var position = 0
            for element in elements {
                (memory + position).initialize(to: element)
                position += 1
            }
        }

        deinit { memory.deallocate() }
    }
}
