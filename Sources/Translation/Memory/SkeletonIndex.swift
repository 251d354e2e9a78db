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
