/// How alike articles in a language must be to tell one event, and how names from abroad are spelled in it.
public struct GroupingRules: Sendable {
    /// How alike two articles must be: the cosine of weighted words; nil where nothing was measured.
    ///
    /// Measured on independently worded reports of one event, 40 to 400 texts at a time: B³ F1 is within a point of
    /// its best from 0.08 to 0.12 (en), 0.16 to 0.24 (ru), 0.22 to 0.30 (zh).
    public var likeness: Double?
    /// In `name-characters`: the characters that spell foreign names where each character is a syllable, a line for each
    /// sound, in Latin letters before them.
    public var lists = WordLists.none

    /// Rules without thresholds for stories that go on.
    public init(likeness: Double? = nil, lists: WordLists = .none) {
        self.likeness = likeness
        self.lists = lists
    }
}
