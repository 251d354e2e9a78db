public import NewsModel
public import UnicodeText

/// The news of one day: stories in sections, and what was left out. Every writer starts from this value alone.
public struct Digest: Sendable {
    /// The day the news is of.
    public let date: CivilDate
    /// The zone whose clocks the digest's times are read from.
    public let zone: TimeZoneRules
    /// In the order they are printed; none is empty.
    public internal(set) var sections: [Section]
    /// The findings about inputs that were left out, in the order of the files' names.
    public let omissions: [Finding]

    /// A digest of its parts.
    public init(date: CivilDate, zone: TimeZoneRules, sections: [Section], omissions: [Finding]) {
        self.date = date
        self.zone = zone
        self.sections = sections
        self.omissions = omissions
    }

    /// The stories of all sections, in the order they are printed and numbered.
    public var stories: [DigestStory] { sections.flatMap(\.stories) }

    /// The zone's offset at noon of the day, in seconds east of UTC.
    public var zoneOffset: Int {
        zone.offset(atLocal: date.daysSince1970 * 86_400 + 43_200)
    }
}

/// A part of a digest: the stories of one field of life.
public struct Section: Sendable {
    /// Which field of life.
    public let name: SectionName
    /// In the order they are printed.
    public internal(set) var stories: [DigestStory]

    /// A section with its stories.
    public init(name: SectionName, stories: [DigestStory]) {
        self.name = name
        self.stories = stories
    }
}

/// One event, as one or more sources tell it.
public struct DigestStory: Sendable {
    /// The grouping's name for it: the same for the same articles.
    public let id: String
    /// From 1, through the whole digest.
    public let number: Int
    /// The field of life it is of, which is the section's name except among the main news.
    public let section: SectionName
    /// The one that represents the story first; never empty.
    public internal(set) var entries: [DigestEntry]
    /// How each edition tells it.
    public internal(set) var accounts: [Language: Account]
    /// The earlier day's story that it goes on with; nil for one that begins here.
    public let continues: EarlierStory?

    /// A story of its parts.
    public init(
        id: String, number: Int, section: SectionName = .other, entries: [DigestEntry],
        accounts: [Language: Account], continues: EarlierStory? = nil
    ) {
        self.id = id
        self.number = number
        self.section = section
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
        public internal(set) var addition: Addition?
        /// What a lead in another language is about, in the edition's; empty for one that its readers can read.
        public internal(set) var about: CarriedLine

        /// An account that begins with an entry.
        public init(lead: Int, addition: Addition? = nil, about: CarriedLine = CarriedLine()) {
            self.lead = lead
            self.addition = addition
            self.about = about
        }
    }

    /// A sentence of another source than the lead.
    public struct Addition: Hashable, Sendable {
        /// A position in `entries`.
        public let entry: Int
        /// What it adds.
        public internal(set) var sentence: DigestSentence

        /// A sentence of an entry.
        public init(entry: Int, sentence: DigestSentence) {
            self.entry = entry
            self.sentence = sentence
        }
    }
}
