import Languages

/// A segment with its figures taken out: two segments with one key differ in figures only.
struct SegmentSkeleton: Sendable {
    /// The text with a private-use character for each figure, by its type.
    struct Key: Hashable, Sendable {
        let scalars: [UInt32]

        /// The same on every machine; different keys may share it.
        var hash: UInt64 {
            scalars.reduce(0xCBF2_9CE4_8422_2325) { hash, scalar in
                let mixed = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
                return mixed ^ mixed >> 29
            }
        }
    }

    let key: Key
    let figures: [Figure]

    init(_ text: SegmentText, _ scanner: FigureScanner) {
        let hasDigit = text.scalars.contains { $0 >= 0x30 && $0 <= 0x39 }
        figures = hasDigit ? scanner.figures(in: text.scalars) : []
        guard !figures.isEmpty else {
            key = Key(scalars: text.scalars)
            return
        }
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.scalars.count)
        var position = 0
        for figure in figures {
            scalars += text.scalars[position..<figure.range.lowerBound]
            scalars.append(Self.mark(of: figure.value))
            position = figure.range.upperBound
        }
        key = Key(scalars: scalars + text.scalars[position...])
    }

    private static func mark(of value: Figure.Value) -> UInt32 {
        switch value {
        case .number: 0xE000
        case .date(nil, _, _): 0xE001
        case .date: 0xE002
        }
    }
}

/// Positions in a memory by the hash of what is left of a text without its figures.
struct SkeletonIndex: Sendable {
    private var last: [UInt64: Int32] = [:]
    /// By a position the one before it with the same hash, or -1.
    private var previous: [Int32] = []

    /// Adds the next position.
    mutating func add(_ hash: UInt64) {
        previous.append(last.updateValue(Int32(previous.count), forKey: hash) ?? -1)
    }

    /// The positions with this hash in order, the last ones where there are more.
    func positions(of hash: UInt64, atMost limit: Int) -> [Int] {
        var positions: [Int] = []
        var next = last[hash] ?? -1
        while next >= 0, positions.count < limit {
            positions.append(Int(next))
            next = previous[Int(next)]
        }
        return positions.reversed()
    }
}
