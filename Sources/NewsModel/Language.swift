/// A language that texts are written in, by its primary subtag (BCP 47): `en`, `uk`.
///
/// Any language can be named; which ones Svodka serves is the language packs' to say (`Sources/Languages`).
public struct Language: RawRepresentable, Codable, Hashable, Sendable {
    /// The subtag's letters, a byte each: compared and hashed as a number.
    @usableFromInline let letters: UInt64

    /// Returns nil for what is no primary subtag: two to eight small letters.
    public init?(rawValue: String) {
        guard 2...8 ~= rawValue.utf8.count, rawValue.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) else { return nil }
        letters = rawValue.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The subtag in letters.
    public var rawValue: String {
        withUnsafeBytes(of: letters.bigEndian) { String(decoding: $0.drop { $0 == 0 }, as: UTF8.self) }
    }

    // Written out, since those that come with `RawRepresentable` spell both languages out each time.

    /// Whether the two are one language.
    @inlinable
    public static func == (a: Language, b: Language) -> Bool { a.letters == b.letters }

    /// Whether the two are two languages.
    @inlinable
    public static func != (a: Language, b: Language) -> Bool { a.letters != b.letters }

    /// Hashes the number.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(letters) }

    /// The language of a two-letter subtag, such as `Language("u", "k")`: small Latin letters.
    public init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        letters = UInt64(first.value << 8 | second.value)
    }
}
