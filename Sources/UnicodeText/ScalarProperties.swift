import CICUShims

/// Unicode properties that the standard library lacks, or answers slowly.
public enum ScalarProperties {
    /// The general category's group, as far as text analysis asks for it.
    public enum Group: UInt8, Sendable {
        case other, uppercase, lowercase, otherLetter, mark, number, punctuation, symbol, space, control, format
    }

    /// The group of a scalar; values that are no scalars are `other`.
    public static func group(of scalar: UInt32) -> Group {
        switch CICUShims_generalCategory(scalar) {
        case 1, 3: .uppercase  // Lu, Lt
        case 2: .lowercase
        case 4, 5: .otherLetter  // Lm, Lo
        case 6, 7, 8: .mark
        case 9, 10, 11: .number
        case 12, 13, 14: .space
        case 15: .control
        case 16: .format
        case 19, 20, 21, 22, 23, 28, 29: .punctuation  // Pd Ps Pe Pc Po Pi Pf
        case 24, 25, 26, 27: .symbol
        default: .other
        }
    }

    /// The ISO 15924 code of a scalar's script: `Latn`, `Cyrl`, `Hani`, `Zyyy` for what is common to all.
    public static func script(of scalar: Unicode.Scalar) -> String {
        let code = CICUShims_script(scalar.value)
        return String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }, as: UTF8.self)
    }

    /// Whether a scalar is a digit of a decimal system (category Nd).
    public static func isDecimalDigit(_ scalar: UInt32) -> Bool {
        CICUShims_generalCategory(scalar) == 9
    }

    /// The scalar's simple case folding; ICU is not asked about the usual letters of English, Russian and Chinese.
    @inlinable @inline(__always)
    public static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0x410...0x42F: scalar + 32
        case ..<0x80, 0x430...0x45F, 0x2000...0x20FF, 0x2E80...0x9FFF: scalar
        case 0x400...0x40F: scalar + 80
        default: foldedByTable(scalar)
        }
    }

    @usableFromInline
    static func foldedByTable(_ scalar: UInt32) -> UInt32 {
        CICUShims_foldCase(scalar)
    }
}
