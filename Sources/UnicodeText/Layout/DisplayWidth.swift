import CICUShims

/// How many columns a text takes where every letter has a cell of its own, as in a terminal.
public enum DisplayWidth {
    /// Columns of a text: 2 for wide and full-width characters (UAX #11), 0 for combining marks and controls, 2 for an
    /// emoji sequence, else 1. Ambiguous characters count as 1.
    public static func columns(of text: some StringProtocol) -> Int {
        var columns = 0
        var previous = 0
        var isJoined = false
        var isFlagOpen = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if value < 0x300 {
                previous = value >= 0x20 && (value < 0x7F || value >= 0xA0) ? 1 : 0
                (isJoined, isFlagOpen) = (false, false)
                columns += previous
                continue
            }
            switch value {
            case 0x200D:
                // A zero-width joiner makes one picture of what stands before and after it.
                isJoined = true
                continue
            case 0xFE0F:
                // The emoji presentation of a character that is narrow as text.
                columns += previous == 1 ? 1 : 0
                previous = 2
            case 0x1F3FB...0x1F3FF where previous == 2:
                break
            case 0x1F1E6...0x1F1FF:
                columns += isFlagOpen ? 0 : 2
                isFlagOpen.toggle()
                previous = 2
            default:
                let width = isJoined ? 0 : columnsOfScalar(value)
                columns += width
                previous = width == 0 ? previous : width
                isFlagOpen = false
            }
            isJoined = false
        }
        return columns
    }

    private static func columnsOfScalar(_ value: UInt32) -> Int {
        // Most of our texts: Cyrillic and the unified ideographs, without a call.
        switch value {
        case 0x370..<0x483, 0x48A..<0x530: 1
        case 0x4E00..<0xA000: 2
        default: Int(CICUShims_columns(value))
        }
    }
}

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
