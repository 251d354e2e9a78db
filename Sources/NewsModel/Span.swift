/// A piece of a text: half-open, in Unicode scalars from the text's beginning.
public struct Span: Hashable, Sendable {
    /// The first scalar.
    public let start: Int
    /// The scalar after the last.
    public let end: Int

    /// The span `start..<end`; an `end` before `start` gives the empty span at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of scalars.
    public var count: Int { end - start }

    /// Whether it holds no scalar.
    public var isEmpty: Bool { start == end }

    /// The span so many scalars further on; before, with a negative distance.
    public func moved(by distance: Int) -> Span {
        Span(start + distance, end + distance)
    }

    /// Whether `other` lies wholly inside this span (a span contains itself).
    public func contains(_ other: Span) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the two share at least one scalar.
    public func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }
}

extension Span: Comparable {
    /// Order by start; of two with one start the longer comes first.
    public static func < (a: Span, b: Span) -> Bool {
        a.start != b.start ? a.start < b.start : a.end > b.end
    }
}

/// Where each Unicode scalar of a text begins in its UTF-8 form: the one place that converts spans.
///
/// A position costs a table look-up and at most `stride - 1` steps; the table takes one `Int32` for `stride` scalars.
struct ScalarOffsets: Sendable {
    private static let stride = 32

    /// UTF-8 offsets of scalars 0, 32, 64 …; empty when the text is ASCII, where the two counts agree.
    private let marks: [Int32]
    /// The number of scalars.
    let count: Int

    init(_ text: String) {
        var text = text
        (count, marks) = text.withUTF8(Self.scan)
    }

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, marks: [Int32]) {
        guard !isASCII(bytes) else { return (bytes.count, []) }
        var scalars = 0
        var marks: [Int32] = []
        marks.reserveCapacity(bytes.count / stride / 2 + 1)
        var offset = 0
        while offset < bytes.count {
            // Eight bytes at once, unless a mark is due among them.
            if let word = eight(bytes, at: offset), (scalars + stride - 1) % stride < stride - 8 {
                scalars += 8 - (word & ~(word << 1) & highBits).nonzeroBitCount
                offset += 8
                continue
            }
            let end = min(offset + 8, bytes.count)
            while offset < end {
                if bytes[offset] & 0xC0 != 0x80 {
                    if scalars % stride == 0 { marks.append(Int32(truncatingIfNeeded: offset)) }
                    scalars += 1
                }
                offset += 1
            }
        }
        return (scalars, marks)
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while let word = eight(bytes, at: offset) {
            if word & highBits != 0 { return false }
            offset += 8
        }
        return bytes[offset...].allSatisfy { $0 < 0x80 }
    }

    /// Eight bytes as one number; nil where there are fewer.
    @inline(__always)
    private static func eight(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64? {
        guard let base = bytes.baseAddress, offset + 8 <= bytes.count else { return nil }
        return UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The UTF-8 offset of scalar `position` in the text this was made from; positions past the end give the end.
    func utf8Offset(of position: Int, in text: String) -> Int {
        let utf8 = text.utf8
        guard position < count else { return utf8.count }
        guard !marks.isEmpty else { return max(0, position) }
        let clamped = max(0, position)
        let (mark, steps) = (Int(marks[clamped / Self.stride]), clamped % Self.stride)
        return utf8.withContiguousStorageIfAvailable { Self.walk(steps, from: mark, in: $0) }
            ?? Array(utf8).withUnsafeBufferPointer { Self.walk(steps, from: mark, in: $0) }
    }

    private static func walk(_ steps: Int, from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        for _ in 0..<steps where offset < utf8.count { offset += width(ofLead: utf8[offset]) }
        return offset
    }

    private static func width(ofLead byte: UInt8) -> Int {
        switch byte {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
