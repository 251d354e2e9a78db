/// Divides the values of class and id into words (`articleBody__text-wrap` → article, body, text, wrap) and collects
/// what they say.
struct PageWordReader {
    private var known: [ArraySlice<UInt8>: PageMarks] = [:]

    /// The marks of an attribute's value; values recur on a page, so that each is read once.
    mutating func marks(of value: ArraySlice<UInt8>) -> PageMarks {
        if let marks = known[value] { return marks }
        let marks = Self.read(value.prefix(300))
        known[value] = marks
        return marks
    }

    private static func read(_ value: ArraySlice<UInt8>) -> PageMarks {
        var marks: PageMarks = []
        for name in value.split(whereSeparator: { $0 <= 0x20 }) {
            marks.formUnion(read(name: name))
        }
        return marks
    }

    private static func read(name: ArraySlice<UInt8>) -> PageMarks {
        var marks: PageMarks = []
        var whole: [UInt8] = []
        var word: [UInt8] = []
        var previousIsSmall = false
        for byte in name {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if !(isCapital || isSmall || isDigit) || (isCapital && previousIsSmall) {
                marks.formUnion(PageWords.marks(of: String(decoding: word, as: UTF8.self)))
                word.removeAll(keepingCapacity: true)
            }
            if isCapital || isSmall || isDigit {
                let lowered = isCapital ? byte | 0x20 : byte
                if !isDigit { word.append(lowered) }
                whole.append(lowered)
            }
            previousIsSmall = isSmall
        }
        marks.formUnion(PageWords.marks(of: String(decoding: word, as: UTF8.self)))
        let joined = String(decoding: whole.filter { $0 > UInt8(ascii: "9") }, as: UTF8.self)
        marks.formUnion(PageWords.marks(of: joined))
        marks.formUnion(PageWords.marks(ofWhole: joined))
        return marks
    }
}
