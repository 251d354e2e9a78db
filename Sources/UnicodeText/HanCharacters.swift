extension Unicode.Scalar {
    /// Whether it is a Chinese character (Han): a unified or compatibility ideograph, or 〇.
    ///
    /// Neither the iteration mark 々 nor kana is one.
    @inlinable
    public var isHan: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x3FFFF, 0xF900...0xFAFF, 0x3007: true
        default: false
        }
    }
}

extension Character {
    /// Whether it begins with a Chinese character, as one with a variation selector does.
    @inlinable
    public var isHan: Bool { unicodeScalars.first?.isHan ?? false }
}
