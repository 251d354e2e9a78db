/// A text as an array of scalars, so that an index is an offset of the document, and the class of each.
struct ScalarText {
    let scalars: [UInt32]
    let classes: [ScalarClass]
    /// Where line ends stand, and what may have to do with a sentence's end, in order: one scalar in twenty, so that
    /// looking for either passes over the rest.
    let marks: [Int32]

    var count: Int { scalars.count }

    init(_ text: String) {
        var text = text
        let room = text.utf8.count
        var classes: [ScalarClass] = []
        var marks: [Int32] = []
        marks.reserveCapacity(room / 16)
        scalars = text.withUTF8 { bytes in
            [UInt32](unsafeUninitializedCapacity: room) { scalars, count in
                classes = [ScalarClass](unsafeUninitializedCapacity: room) { classes, classCount in
                    count = Self.decode(bytes, into: scalars, classes, &marks)
                    classCount = count
                }
            }
        }
        self.classes = classes
        self.marks = marks
    }

    /// Decodes UTF-8 that is known to be well formed, since a String holds no other.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<UInt32>,
        _ classes: UnsafeMutableBufferPointer<ScalarClass>, _ marks: inout [Int32]
    ) -> Int {
        ScalarClass.table.withUnsafeBufferPointer { table in
            var i = 0
            var count = 0
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
                if kind.isMark { marks.append(Int32(truncatingIfNeeded: count)) }
                count += 1
            }
            return count
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
