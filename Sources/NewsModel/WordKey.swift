public import Formats

/// A word as a number, the same in every run: counted and compared faster than text is.
///
/// Sixty-three bits: among a million words two share a key in one day of ten million.
public enum WordKey {
    /// The key of a word as it is written.
    @inlinable
    public static func of(_ word: some StringProtocol) -> UInt64 {
        word.utf8.withContiguousStorageIfAvailable { of(UTF8Scalars($0)) } ?? of(word.unicodeScalars)
    }

    /// The key of a word's scalars.
    @inlinable
    public static func of(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
        var hash = StableHash()
        for scalar in scalars { hash.add(scalar.value) }
        return hash.value >> 1
    }

    /// Two characters in a row; never the key of a word.
    @inlinable
    public static func ofPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        1 << 63 | UInt64(first.value) << 21 | UInt64(second.value)
    }
}
