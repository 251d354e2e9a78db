/// What judging a sentence needs to know of its language.
public struct SummaryRules: Sendable {
    /// Words that point back, openings of captions and the like; `English/summary.txt` tells what each list holds.
    public var lists = WordLists.none
    /// The usual length of a key sentence, in words, or in characters where `countsCharacters` is set.
    public var typicalLength = 20.0
    /// Whether length is counted in characters, since words are not divided in writing.
    public var countsCharacters = false

    /// Rules whose lists are read when they are first asked for; lengths are in words, or in characters where those count.
    public init(_ lists: WordLists = .none, typicalLength: Double = 20, countsCharacters: Bool = false) {
        self.lists = lists
        self.typicalLength = typicalLength
        self.countsCharacters = countsCharacters
    }

    /// What each feature of a sentence counts for, by name: the common weights, where the language has none of its own.
    public var weights: [String: Double] {
        Self.common.numbers("weights").merging(lists.numbers("weights")) { $1 }
    }

    private static let common = WordLists(file: "weights.txt")
}
