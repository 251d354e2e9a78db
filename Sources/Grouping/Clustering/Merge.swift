import NewsModel

/// Two clusters that could be joined.
struct Merge: Prioritized {
    let a: Int
    let b: Int
    let strength: Double
    /// The clusters' versions when this was proposed.
    let versionA: Int
    let versionB: Int

    /// Stronger first; of equals the one whose clusters came earlier.
    func precedes(_ other: Merge) -> Bool {
        strength != other.strength ? strength > other.strength : (a, b) < (other.a, other.b)
    }
}
