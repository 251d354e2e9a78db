public import NewsModel

/// One event, as one or more sources tell it.
public struct DigestStory: Sendable {
    /// The grouping's name for it: the same for the same articles.
    public let id: String
    /// From 1, through the whole digest.
    public let number: Int
    /// The one that represents the story first; never empty.
    public let entries: [DigestEntry]
    /// How each edition tells it.
    public let accounts: [Language: Account]
    /// The earlier day's story that it goes on with; nil for one that begins here.
    public let continues: EarlierStory?

    /// A story made of its parts.
    public init(
        id: String, number: Int, entries: [DigestEntry], accounts: [Language: Account],
        continues: EarlierStory? = nil
    ) {
        self.id = id
        self.number = number
        self.entries = entries
        self.accounts = accounts
        self.continues = continues
    }

    /// Whose sentences an edition prints.
    public struct Account: Hashable, Sendable {
        /// The entry whose headline and key sentences are printed, as a position in `entries`: one in the edition's own
        /// language where there is one, else the first.
        public let lead: Int
        /// What another source has that the lead has not.
        public let addition: Addition?

        /// An account that leads with an entry.
        public init(lead: Int, addition: Addition? = nil) {
            self.lead = lead
            self.addition = addition
        }
    }

    /// A sentence of another source than the lead.
    public struct Addition: Hashable, Sendable {
        /// A position in `entries`.
        public let entry: Int
        /// The sentence itself.
        public let sentence: DigestSentence

        /// A sentence of an entry.
        public init(entry: Int, sentence: DigestSentence) {
            self.entry = entry
            self.sentence = sentence
        }
    }
}
