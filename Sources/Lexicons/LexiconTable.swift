/// An array of little-endian numbers inside an embedded table; reading past its end gives 0.
struct LexiconTable<Number: FixedWidthInteger & Sendable>: @unchecked Sendable {
    private let base: UnsafeRawPointer
    let count: Int

    /// The memory must stay as it is for as long as the process runs.
    init(_ base: UnsafeRawPointer, bytes: Int) {
        self.base = base
        count = bytes / MemoryLayout<Number>.size
    }

    @inline(__always)
    subscript(position: Int) -> Number {
        guard position >= 0, position < count else { return 0 }
        return Number(
            littleEndian: base.loadUnaligned(fromByteOffset: position * MemoryLayout<Number>.size, as: Number.self))
    }
}
