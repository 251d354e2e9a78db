/// How alike articles in a language must be to tell one event, and how names from abroad are spelled in it.
public struct GroupingRules: Sendable {
    /// How alike two articles must be: the cosine of weighted words; nil where nothing was measured.
    ///
    /// Measured on independently worded reports of one event, 40 to 400 texts at a time: B³ F1 is within a point of
    /// its best from 0.08 to 0.12 (en), 0.16 to 0.24 (ru), 0.24 to 0.30 (zh).
    public var likeness: Double?
    /// How alike a story must be to one of an earlier day to go on with it, as a multiple of `likeness`, where both share
    /// two names or more; nil where nothing was measured.
    ///
    /// Measured on `Tests/ArchiveTests/Fixtures/days.json`, 21 stories that go on among 1,000 pairs that might: those that
    /// do have 2.2 or more (en), 1.6 (ru), 1.0 (zh). Long pages on one subject, such as advice and comparisons, come near.
    public var continuationWithNames: Double?
    /// The same where they share one name, which may be a town's or a team's: others reach 3.1 (en) and 1.2 (ru).
    public var continuationWithOneName: Double?
    /// In `name-characters`: the characters that spell foreign names where each character is a syllable, a line for each
    /// sound, in Latin letters before them.
    public var lists = WordLists.none

    public init() {}

    init(
        likeness: Double, continuationWithNames: Double, continuationWithOneName: Double, lists: WordLists = .none
    ) {
        self.likeness = likeness
        self.continuationWithNames = continuationWithNames
        self.continuationWithOneName = continuationWithOneName
        self.lists = lists
    }
}
