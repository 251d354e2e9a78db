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
        var scalars = 0
        var offset: Int32 = 0
        var marks: [Int32] = []
        marks.reserveCapacity(text.utf8.count / Self.stride / 2 + 1)
        for byte in text.utf8 {
            if byte & 0xC0 != 0x80 {
                if scalars % Self.stride == 0 { marks.append(offset) }
                scalars += 1
            }
            offset += 1
        }
        self.count = scalars
        self.marks = scalars == Int(offset) ? [] : marks
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
