/// How many columns any part of a paragraph takes, from one pass over it.
struct ColumnSums {
    private let units: [UInt16]
    /// Columns before each unit; empty for a paragraph with marks, emoji or the like, whose parts are measured one by one.
    private let sums: [Int32]

    init(_ units: [UInt16]) {
        self.units = units
        var sums: [Int32] = [0]
        sums.reserveCapacity(units.count + 1)
        var sum: Int32 = 0
        for unit in units {
            switch unit {
            case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370..<0x483, 0x48A..<0x530, 0x2010...0x2027: sum += 1
            case 0x3001..<0x302A, 0x4E00...0x9FFF, 0xFF01...0xFF5E: sum += 2
            default:
                self.sums = []
                return
            }
            sums.append(sum)
        }
        self.sums = sums
    }

    /// Columns of a part, in UTF-16 units.
    func count(_ part: Range<Int>) -> Int {
        guard sums.isEmpty else { return Int(sums[part.upperBound] - sums[part.lowerBound]) }
        return DisplayWidth.columns(of: String(decoding: units[part], as: UTF16.self))
    }
}
