/// A text as an array of scalars, so that an index is an offset of the document, and the class of each.
struct ScalarText {
    let scalars: [UInt32]
    let classes: [ScalarClass]

    var count: Int { scalars.count }

    init(_ text: String) {
        var text = text
        let room = text.utf8.count
        var classes: [ScalarClass] = []
        scalars = text.withUTF8 { bytes in
            [UInt32](unsafeUninitializedCapacity: room) { scalars, count in
                classes = [ScalarClass](unsafeUninitializedCapacity: room) { classes, classCount in
                    count = Self.decode(bytes, into: scalars, classes)
                    classCount = count
                }
            }
        }
        self.classes = classes
    }

    /// Decodes UTF-8 that is known to be well formed, since a String holds no other.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<UInt32>,
        _ classes: UnsafeMutableBufferPointer<ScalarClass>
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
                scalars[count] = scalar
                classes[count] = scalar < 0x10000 ? table[Int(scalar)] : ScalarClass(computedFor: scalar)
                count += 1
            }
            return count
        }
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
