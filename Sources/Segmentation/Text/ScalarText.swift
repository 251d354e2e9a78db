/// A text as an array of scalars, so that an index is an offset of the document, and the class of each.
struct ScalarText {
    let scalars: LentArray<UInt32>
    let classes: LentArray<ScalarClass>
    /// Where line ends stand, and what may have to do with a sentence's end, in order: one scalar in twenty, so that
    /// looking for either passes over the rest.
    let marks: LentArray<Int32>

    var count: Int { scalars.count }

    /// Calls `body` with a text, whose memory is gone when it returns.
    static func with<Result>(_ text: String, _ body: (ScalarText) -> Result) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count) { scalars in
                withUnsafeTemporaryAllocation(of: ScalarClass.self, capacity: bytes.count) { classes in
                    withUnsafeTemporaryAllocation(of: Int32.self, capacity: bytes.count) { marks in
                        let counts = decode(bytes, into: scalars, classes, marks)
                        return body(
                            ScalarText(
                                scalars: LentArray(UnsafeBufferPointer(rebasing: scalars[..<counts.scalars])),
                                classes: LentArray(UnsafeBufferPointer(rebasing: classes[..<counts.scalars])),
                                marks: LentArray(UnsafeBufferPointer(rebasing: marks[..<counts.marks]))))
                    }
                }
            }
        }
    }

    /// Decodes UTF-8 that is known to be well formed, since a String holds no other.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<UInt32>,
        _ classes: UnsafeMutableBufferPointer<ScalarClass>, _ marks: UnsafeMutableBufferPointer<Int32>
    ) -> (scalars: Int, marks: Int) {
        ScalarClass.table.withUnsafeBufferPointer { table in
            var i = 0
            var count = 0
            var markCount = 0
            while i < bytes.count {
                let lead = UInt32(bytes[i])
                let scalar: UInt32
                if lead < 0x80 {
                    scalar = lead
                    i += 1
                } else if lead < 0xE0 {
                    scalar = (lead & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
                    i += 2
                } else if lead < 0xF0 {
                    scalar = (lead & 0xF) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F)
                    i += 3
                } else {
                    scalar =
                        (lead & 7) << 18 | UInt32(bytes[i + 1] & 0x3F) << 12 | UInt32(bytes[i + 2] & 0x3F) << 6
                        | UInt32(bytes[i + 3] & 0x3F)
                    i += 4
                }
                let kind = scalar < 0x10000 ? table[Int(scalar)] : ScalarClass(computedFor: scalar)
                scalars[count] = scalar
                classes[count] = kind
                // Written in any case, since whether it counts cannot be guessed.
                marks[markCount] = Int32(truncatingIfNeeded: count)
                markCount += kind.isMark ? 1 : 0
                count += 1
            }
            return (count, markCount)
        }
    }

    /// Where the white space before `position` begins.
    func visibleEnd(before position: Int) -> Int {
        var i = position
        while i > 0, classes[i - 1] == .space { i -= 1 }
        return i
    }

    /// Where the white space from `position` ends, at `limit` at the latest.
    func visibleStart(after position: Int, limit: Int) -> Int {
        var i = position
        while i < limit, classes[i] == .space { i += 1 }
        return i
    }

    /// The scalars of a range as a String.
    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        for i in range {
            if let scalar = Unicode.Scalar(scalars[i]) { view.append(scalar) }
        }
        return String(view)
    }
}

/// Values in memory that is lent for as long as a closure runs: read like an array's, bounds checked, but counting no
/// references, which copies of a text for each of its sentences and places would do by the million.
struct LentArray<Element: BitwiseCopyable>: RandomAccessCollection {
    let buffer: UnsafeBufferPointer<Element>

    init(_ buffer: UnsafeBufferPointer<Element>) {
        self.buffer = buffer
    }

    var startIndex: Int { 0 }
    var endIndex: Int { buffer.count }

    @inline(__always)
    subscript(position: Int) -> Element {
        precondition(position >= 0 && position < buffer.count)
        return buffer[position]
    }
}
