import NewsModel

/// What tells a word in its context from others: all of it where it has up to eight scalars of 16 bits, as most words
/// have; of a longer one the first eight and a hash.
struct WordSpelling {
    let hash: UInt64
    private let first: UInt64
    private let second: UInt64
    /// Where all of a longer word is kept.
    var start: UInt32 = 0
    /// At most 255.
    private let count: UInt8
    private let context: WordTable.Context
    /// Whether equal keys mean equal words.
    let isWhole: Bool

    @inline(__always)
    static func == (a: WordSpelling, b: WordSpelling) -> Bool {
        a.hash == b.hash && a.first == b.first && a.second == b.second && a.count == b.count && a.context == b.context
    }

    @inline(__always)
    init(_ range: Range<Int>, in text: ScalarText, _ context: WordTable.Context) {
        var (first, second, rest): (UInt64, UInt64, UInt64) = (0, 0, 0)
        var all: UInt32 = 0
        let start = range.lowerBound
        for i in start..<min(start + 4, range.upperBound) {
            first = first << 16 ^ UInt64(text.scalars[i])
            all |= text.scalars[i]
        }
        if range.count > 4 {
            for i in (start + 4)..<min(start + 8, range.upperBound) {
                second = second << 16 ^ UInt64(text.scalars[i])
                all |= text.scalars[i]
            }
        }
        if range.count > 8 {
            for i in (start + 8)..<range.upperBound {
                rest = (rest ^ UInt64(text.scalars[i])) &* 0x0000_0100_0000_01B3
            }
        }
        (self.first, self.second) = (first, second)
        count = UInt8(clamping: range.count)
        self.context = context
        isWhole = range.count <= 8 && all < 0x10000
        let others = UInt64(context.language) << 16 | UInt64(context.kind.rawValue) << 8 | UInt64(count)
        var hash = (first ^ others << 40) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 32 ^ second ^ rest) &* 0xD6E8_FEB8_6659_FD93
        self.hash = hash ^ hash >> 29
    }
}
