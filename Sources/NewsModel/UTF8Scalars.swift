/// The scalars of a text's UTF-8 form, one after the other: for loops over whole texts, where a String's own view takes
/// several times as long.
///
/// The bytes must be well formed and begin and end with a scalar, as those of a String do.
public struct UTF8Scalars: Sequence, IteratorProtocol {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    @usableFromInline var position = 0

    @inlinable
    public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The first byte of the next scalar; nil at the end.
    @inlinable
    public var lead: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// The byte before the next scalar; nil at the beginning.
    @inlinable
    public var previousByte: UInt8? { position > 0 ? bytes[position - 1] : nil }

    /// Passes over all bytes up to the first that does not satisfy the condition, which no lead of a scalar may leave to
    /// a byte behind it.
    @inlinable
    public mutating func skip(while condition: (UInt8) -> Bool) {
        var place = position
        while place < bytes.count, condition(bytes[place]) { place += 1 }
        position = place
    }

    /// Passes over the next scalar, if there is one.
    @inlinable
    public mutating func skip() {
        guard let lead else { return }
        switch lead {
        case ..<0x80: position += 1
        case ..<0xE0: position += 2
        case ..<0xF0: position += 3
        default: position += 4
        }
    }

    @inlinable
    public mutating func next() -> Unicode.Scalar? {
        guard let lead else { return nil }
        let start = position
        skip()
        let value: UInt32 =
            switch position - start {
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
