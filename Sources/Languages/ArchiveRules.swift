/// What tells that a story goes on with one of an earlier day.
public struct ArchiveRules: Sendable {
    /// In `day-names`: words that change in a headline which returns every day.
    public var lists = WordLists.none
    /// How strongly two articles in the language must resemble each other that share two names or more, where 1 would make
    /// two articles of one day one story; infinite where none of them is one.
    ///
    /// Measured on `Tests/ArchiveTests/Fixtures/days.json`, 21 stories that go on among 1,000 pairs that might: those that do
    /// have 2.2 or more (en), 1.6 (ru), 1.0 (zh). Long pages on one subject, such as advice and comparisons, come near.
    public var likenessWithNames = Double.infinity
    /// The same with one name in common, which may be a town's or a team's: others reach 3.1 (en) and 1.2 (ru).
    public var likenessWithOneName = Double.infinity

    /// Rules with lists, in which no story goes on with another.
    public init(_ lists: WordLists = .none) {
        self.lists = lists
    }
}
