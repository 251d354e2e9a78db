public import NewsModel

/// What the coverage review of an earlier day found.
public struct PastDay: Sendable {
    public let date: CivilDate
    /// All term occurrences of the day.
    public let share: CoverageShare
    /// The ids of the concepts that were seen.
    public let seen: Set<String>

    public init(date: CivilDate, share: CoverageShare, seen: Set<String>) {
        self.date = date
        self.share = share
        self.seen = seen
    }
}
