import Dispatch

extension Array where Element: Sendable {
    /// The transformed elements in their order, worked out on all cores at once.
    ///
    /// For work that takes long for each element, such as an article; what it gives does not depend on the number of
    /// cores.
    public func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        withUnsafeBufferPointer { elements in
            [Result](unsafeUninitializedCapacity: elements.count) { results, count in
                // Each turn reads and writes a place of its own.
                nonisolated(unsafe) let (elements, places) = (elements, results)
                DispatchQueue.concurrentPerform(iterations: elements.count) { index in
                    places.initializeElement(at: index, to: transform(elements[index]))
                }
                count = elements.count
            }
        }
    }
}
