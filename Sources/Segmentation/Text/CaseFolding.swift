import UnicodeText

/// Capitals as small letters and ё as е, scalar for scalar.
enum CaseFolding {
    @inline(__always)
    static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 32
        case ..<0x80: scalar
        case 0x410...0x42F: scalar + 32
        case 0x430...0x44F: scalar
        case 0x401, 0x451: 0x435
        case 0x400...0x40F: scalar + 80
        case 0x2000...0xA63F: scalar
        default: ScalarProperties.folded(scalar)
        }
    }
}
