/// Divides the values of class and id into words (`articleBody__text-wrap` → article, body, text, wrap) and collects
/// what they say.
struct PageWordReader {
    /// What was read last, by a part of its hash.
    private var hashes = [UInt64](repeating: 0, count: 1_024)
    private var known = [PageMarks](repeating: [], count: 1_024)

    /// The marks of an attribute's value; values recur on a page, so that few are read twice.
    mutating func marks(of value: ArraySlice<UInt8>) -> PageMarks {
        value.withUnsafeBufferPointer { whole in
            let bytes = UnsafeBufferPointer(rebasing: whole.prefix(300))
            let hash = ByteHash(bytes)
            let slot = hash.slot(of: hashes.count)
            if hashes[slot] != hash.value {
                hashes[slot] = hash.value
                known[slot] = Self.read(bytes)
            }
            return known[slot]
        }
    }

    private static func read(_ value: UnsafeBufferPointer<UInt8>) -> PageMarks {
        var marks: PageMarks = []
        // The word that is being read, and the whole name without separators and digits.
        var word = ByteHash()
        var whole = ByteHash()
        var previousIsSmall = false
        for byte in value {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            if !(isCapital || isSmall) || (isCapital && previousIsSmall) {
                marks.formUnion(PageWords.marks(of: word))
                word = ByteHash()
            }
            if isCapital || isSmall {
                word.add(byte | 0x20)
                whole.add(byte | 0x20)
            } else if byte <= 0x20 {
                marks.formUnion(PageWords.marks(ofWhole: whole))
                whole = ByteHash()
            }
            previousIsSmall = isSmall
        }
        return marks.union(PageWords.marks(of: word)).union(PageWords.marks(ofWhole: whole))
    }
}
