/// The scalars of a text's UTF-8 form, one after the other: for loops over whole texts, where a String's own view takes
/// several times as long.
///
/// The bytes must be well formed and begin and end with a scalar, as those of a String do.
public struct UTF8Scalars: Sequence, IteratorProtocol {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    @usableFromInline var offset = 0

    /// How many bytes lie behind.
    @inlinable
    public var position: Int { offset }

    /// The scalars of well-formed UTF-8.
    @inlinable
    public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The first byte of the next scalar; nil at the end.
    @inlinable
    public var lead: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// The byte before the next scalar; nil at the beginning.
    @inlinable
    public var previousByte: UInt8? { offset > 0 ? bytes[offset - 1] : nil }

    /// Passes over bytes as long as they satisfy the condition, which must hold for all bytes that begin no scalar.
    @inlinable
    public mutating func skip(while condition: (UInt8) -> Bool) {
        var place = offset
        while place < bytes.count, condition(bytes[place]) { place += 1 }
        offset = place
    }

    /// Passes over so many bytes, which must be whole scalars.
    @inlinable
    public mutating func skip(bytes count: Int) { offset = Swift.min(bytes.count, offset + Swift.max(0, count)) }

    /// Passes over the next scalar, if there is one.
    @inlinable
    public mutating func skip() {
        guard let lead else { return }
        switch lead {
        case ..<0x80: offset += 1
        case ..<0xE0: offset += 2
        case ..<0xF0: offset += 3
        default: offset += 4
        }
    }

    /// The next scalar; nil at the end.
    @inlinable
    public mutating func next() -> Unicode.Scalar? {
        guard let lead else { return nil }
        let start = offset
        skip()
        let value: UInt32 =
            switch offset - start {
            case 1: UInt32(lead)
            case 2: UInt32(lead & 0x1F) << 6 | tail(start + 1)
            case 3: UInt32(lead & 0xF) << 12 | tail(start + 1) << 6 | tail(start + 2)
            default: UInt32(lead & 7) << 18 | tail(start + 1) << 12 | tail(start + 2) << 6 | tail(start + 3)
            }
        return Unicode.Scalar(value)
    }

    @inlinable
    func tail(_ place: Int) -> UInt32 { UInt32(bytes[place] & 0x3F) }
}
