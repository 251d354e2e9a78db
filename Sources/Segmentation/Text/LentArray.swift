/// Values in memory that is lent for as long as a closure runs: read like an array's, bounds checked, but counting no
/// references, which copies of a text for each of its sentences and places would do by the million.
struct LentArray<Element: BitwiseCopyable>: RandomAccessCollection {
    let buffer: UnsafeBufferPointer<Element>

    init(_ buffer: UnsafeBufferPointer<Element>) {
        self.buffer = buffer
    }

    var startIndex: Int { 0 }
    var endIndex: Int { buffer.count }

    @inline(__always)
    subscript(position: Int) -> Element {
        precondition(position >= 0 && position < buffer.count)
        return buffer[position]
    }
}
