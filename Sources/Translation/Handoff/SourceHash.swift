/// A short name for a text: the same for the same text, and for what only looks different of it.
enum SourceHash {
    /// 16 hexadecimal digits: FNV-1a of the text as the memory compares it. It tells changes, it guards nothing.
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for scalar in SegmentText(text).scalars {
            for shift in [0, 8, 16] as [UInt32] {
                hash = (hash ^ UInt64(scalar >> shift & 0xFF)) &* 0x0000_0100_0000_01b3
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
