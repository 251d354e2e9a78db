/// A set of Chinese characters, a bit for each that there is.
struct CharacterTable: Sendable {
    private static let first: UInt32 = 0x4E00
    private let bits: [UInt64]

    /// The characters of a list; what is no CJK ideograph is left out.
    init(_ list: String) {
        var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
        for scalar in list.unicodeScalars where scalar.value >= Self.first && scalar.value < 0xA000 {
            let position = Int(scalar.value - Self.first)
            bits[position >> 6] |= 1 << UInt64(position & 63)
        }
        self.bits = bits
    }

    func contains(_ scalar: UInt32) -> Bool {
        guard scalar >= Self.first, scalar < 0xA000 else { return false }
        let position = Int(scalar - Self.first)
        return bits[position >> 6] >> UInt64(position & 63) & 1 == 1
    }
}
