/// A word as a number, the same in every run: counted and compared faster than text is.
///
/// Sixty-three bits: among a million words two share a key in one day of ten million.
public enum WordKey {
    /// The key of a word as it is written.
    @inlinable
    public static func of(_ word: some StringProtocol) -> UInt64 {
        word.utf8.withContiguousStorageIfAvailable { of(UTF8Scalars($0)) } ?? of(word.unicodeScalars)
    }

    /// FNV-1a: Swift's own hashes differ from run to run.
    @inlinable
    public static func of(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
        scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3 } >> 1
    }

    /// Two characters in a row; never the key of a word.
    @inlinable
    public static func ofPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        1 << 63 | UInt64(first.value) << 21 | UInt64(second.value)
    }
}
