/// Pieces of a text in an order that soon has been in all parts of it, since what it begins with may be a quotation or a
/// title in another language.
struct SamplePieces: Sequence, IteratorProtocol {
    private static let length = 80
    private static let most = 24
    /// The bits of 0, 1, 2, 3 … turned round.
    private static let order = [
        0, 16, 8, 24, 4, 20, 12, 28, 2, 18, 10, 26, 6, 22, 14, 30, 1, 17, 9, 25, 5, 21, 13, 29, 3, 19, 11, 27, 7, 23,
        15, 31,
    ]

    private let count: Int
    private let pieces: Int
    private var number = 0

    /// The pieces of a text of `count` scalars: all of it, if it is short; else some 2,000 at most.
    init(_ count: Int) {
        self.count = count
        pieces = Swift.min(Self.most, (count + Self.length - 1) / Self.length)
    }

    mutating func next() -> Range<Int>? {
        while number < Self.order.count {
            let piece = Self.order[number]
            number += 1
            guard piece < pieces else { continue }
            let start = piece * count / pieces
            return start..<Swift.min(start + Self.length, (piece + 1) * count / pieces)
        }
        return nil
    }
}
