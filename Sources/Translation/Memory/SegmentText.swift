import UnicodeText

/// A segment as the memory compares it: what only looks different is made the same.
///
/// NFKC; every kind of space is one space, none at the ends nor beside Chinese characters; every quotation mark is `"`,
/// every apostrophe `'`, every dash `-`; ё is е; invisible scalars are left out. Letter case is kept.
struct SegmentText: Hashable, Sendable {
    let scalars: [UInt32]

    init(_ text: String) {
        scalars = Self.tidied(Self.needsComposing(text) ? NormalForm.nfkc.applied(to: text) : text)
    }

    var string: String {
        var view = String.UnicodeScalarView()
        for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    /// Whether NFKC may change the text: most texts need no call to ICU.
    private static func needsComposing(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case ..<0xA0, 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB, 0xC0...0x131: false
            case 0x400...0x482, 0x48A...0x52F, 0x2010...0x2016, 0x2018...0x2022, 0x20AC, 0x2116: scalar.value == 0x2116
            case 0x3001...0x3011, 0x4E00...0x9FFF: false
            default: true
            }
        }
    }

    private static func tidied(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.utf8.count)
        var hasSpace = false
        for scalar in text.unicodeScalars {
            let value = unified(scalar.value)
            if value == 0 { continue }
            if value == 0x20 {
                hasSpace = true
                continue
            }
            if hasSpace, let last = result.last, !isChinese(last), !isChinese(value) { result.append(0x20) }
            hasSpace = false
            result.append(value)
        }
        return result
    }

    /// The scalar that stands for all of its kind; 0 for one that is not seen.
    private static func unified(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x21...0x26, 0x28...0x5F, 0x61...0x7E: value
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: 0x20
        case 0x27, 0x60, 0x2BC, 0x2018...0x201B, 0x2032: 0x27
        case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x300C...0x300F, 0x301D...0x301F: 0x22
        case 0x2010...0x2015, 0x2212, 0xFE58: 0x2D
        case 0x451: 0x435
        case 0x401: 0x415
        case 0x3001: 0x2C
        case 0x3002: 0x2E
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, ..<0x20: 0
        default: value
        }
    }

    /// Han characters and what is written among them without spaces.
    @inline(__always)
    static func isChinese(_ value: UInt32) -> Bool {
        guard value >= 0x2E80 else { return false }
        return switch value {
        case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
