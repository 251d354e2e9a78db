/// A 64-bit hash of bytes (FNV-1a), for tables in hot loops, where `Hasher` takes longer than all the rest.
struct ByteHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// A position in a table whose size is a power of two.
    func slot(of size: Int) -> Int {
        Int(truncatingIfNeeded: value ^ value >> 32) & (size - 1)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }
}
