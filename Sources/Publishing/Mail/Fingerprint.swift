/// A name for a text's content: the same text has the same one, whenever and wherever it is made.
enum Fingerprint {
    /// 64 bits (FNV-1a) in hexadecimal: enough to tell apart the messages of a list, no protection against forgery.
    static func of(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
