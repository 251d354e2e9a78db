/// How many term occurrences have an equivalent, of how many.
public struct CoverageShare: Hashable, Sendable {
    public private(set) var covered = 0
    public private(set) var total = 0

    public init(covered: Int = 0, total: Int = 0) {
        self.covered = covered
        self.total = total
    }

    /// In per cent, rounded down, so that 100 means all; nil without any occurrence.
    public var percent: Int? { total > 0 ? covered * 100 / total : nil }

    /// Counts occurrences.
    mutating func add(_ count: Int = 1, covered isCovered: Bool) {
        total += count
        if isCovered { covered += count }
    }

    mutating func add(_ other: CoverageShare) {
        total += other.total
        covered += other.covered
    }

    static func + (a: CoverageShare, b: CoverageShare) -> CoverageShare {
        CoverageShare(covered: a.covered + b.covered, total: a.total + b.total)
    }
}
