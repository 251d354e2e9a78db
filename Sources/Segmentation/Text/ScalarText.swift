/// A text as an array of scalars, so that an index is an offset of the document, and the class of each.
struct ScalarText {
    private(set) var scalars: [UInt32]
    private(set) var classes: [ScalarClass]

    var count: Int { scalars.count }

    init(_ text: String) {
        var text = text
        let room = text.utf8.count
        scalars = []
        classes = []
        var decoded: [UInt32] = []
        decoded = text.withUTF8 { bytes in
            [UInt32](unsafeUninitializedCapacity: room) { buffer, count in
                count = Self.decode(bytes, into: buffer)
            }
        }
        let table = ScalarClass.table
        classes = [ScalarClass](unsafeUninitializedCapacity: decoded.count) { buffer, count in
            for i in 0..<decoded.count {
                let scalar = decoded[i]
                buffer.initializeElement(
                    at: i, to: scalar < 0x10000 ? table[Int(scalar)] : ScalarClass(computedFor: scalar))
            }
            count = decoded.count
        }
        scalars = decoded
    }

    /// Decodes UTF-8 that is known to be well formed, since a String holds no other.
    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var i = 0
        var count = 0
        while i < bytes.count {
            let lead = UInt32(bytes[i])
            if lead < 0x80 {
                out[count] = lead
                i += 1
            } else if lead < 0xE0 {
                out[count] = (lead & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F)
                i += 2
            } else if lead < 0xF0 {
                out[count] = (lead & 0xF) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F)
                i += 3
            } else {
                out[count] =
                    (lead & 7) << 18 | UInt32(bytes[i + 1] & 0x3F) << 12 | UInt32(bytes[i + 2] & 0x3F) << 6
                    | UInt32(bytes[i + 3] & 0x3F)
                i += 4
            }
            count += 1
        }
        return count
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
