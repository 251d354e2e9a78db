/// The articles that tell one event.
public struct Story: Hashable, Sendable {
    /// The same for the same articles: the id of the first by the grouping's order.
    public let id: String
    /// Positions of the articles in the grouping's input; the one that represents the story first.
    public let members: [Int]
    /// Those members whose text repeats that of another one, as agency text on two sites does.
    public let duplicates: Set<Int>

    public init(id: String, members: [Int], duplicates: Set<Int> = []) {
        self.id = id
        self.members = members
        self.duplicates = duplicates
    }
}
