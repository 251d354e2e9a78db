/// A 64-bit hash that is the same in every run and on every machine (FNV-1a), as `Hasher` is not.
///
/// For tables in hot loops, where `Hasher` takes longer than all the rest, and to tell texts apart by name. It guards
/// against no forgery.
public struct StableHash: Hashable, Sendable {
    @usableFromInline var bits: UInt64

    /// The hash of nothing.
    ///
    /// - Parameter basis: FNV's own, or another for a second hash of the same bytes.
    @inlinable
    public init(basis: UInt64 = 0xCBF2_9CE4_8422_2325) { bits = basis }

    /// The hash of some bytes.
    @inlinable
    public init(_ bytes: some Sequence<UInt8>, basis: UInt64 = 0xCBF2_9CE4_8422_2325) {
        self.init(basis: basis)
        for byte in bytes { add(byte) }
    }

    /// The hash as a number.
    @inlinable public var value: UInt64 { bits }

    /// Takes in a byte, or a scalar, which FNV would take in byte by byte.
    @inlinable @inline(__always)
    public mutating func add(_ unit: some FixedWidthInteger & UnsignedInteger) {
        bits = (bits ^ UInt64(unit)) &* 0x100_0000_01B3
    }

    /// A position in a table whose size is a power of two.
    ///
    /// FNV mixes its low bits best when the high ones are folded in.
    @inlinable
    public func slot(of size: Int) -> Int {
        Int(truncatingIfNeeded: bits ^ bits >> 32) & (size - 1)
    }

    /// Sixteen hexadecimal digits.
    public var hexadecimal: String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Whether the two are of the same units, as good as certainly.
    @inlinable
    public static func == (a: StableHash, b: StableHash) -> Bool { a.bits == b.bits }

    /// Hashes the number.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}
