/// Latin letters that look like Cyrillic ones, and get into words by a slip of the keyboard: C-400, Mинск.
enum LookAlikes {
    /// Small letters whose capitals look alike, since words are compared folded.
    private static let pairs: [UInt8: Unicode.Scalar] = [
        UInt8(ascii: "a"): "а", UInt8(ascii: "b"): "в", UInt8(ascii: "c"): "с", UInt8(ascii: "e"): "е",
        UInt8(ascii: "h"): "н", UInt8(ascii: "k"): "к", UInt8(ascii: "m"): "м", UInt8(ascii: "o"): "о",
        UInt8(ascii: "p"): "р", UInt8(ascii: "t"): "т", UInt8(ascii: "x"): "х", UInt8(ascii: "y"): "у",
    ]

    /// A longer word in Latin letters alone is a Latin word.
    private static let longestLatin = 2

    /// A folded word in Cyrillic letters alone; nil where it has none that look alike, or is a Latin word.
    static func cyrillic(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard word.contains(where: { pairs[$0] != nil }) else { return nil }
        guard word.count <= longestLatin || word.contains(where: { $0 == 0xD0 || $0 == 0xD1 }) else { return nil }
        var twin: [UInt8] = []
        for byte in word {
            if let letter = pairs[byte] {
                twin += Array(String(letter).utf8)
            } else if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
                return nil
            } else {
                twin.append(byte)
            }
        }
        return twin
    }
}
