public import NewsModel

extension Digest {
    /// A sentence that an edition prints although it is in another language.
    public struct ForeignSentence: Sendable {
        /// The story it belongs to.
        public let story: DigestStory
        /// The entry whose sentence it is.
        public let entry: DigestEntry
        /// The sentence, in its own language.
        public let sentence: DigestSentence
        /// The edition that prints it.
        public let edition: Language
    }

    /// What an edition prints in other languages than its own, story by story: the headline and key sentences of the
    /// entry it leads with, then what another entry adds.
    public func foreignSentences(in edition: Language) -> [ForeignSentence] {
        stories.flatMap { story -> [ForeignSentence] in
            guard let account = story.accounts[edition] else { return [] }
            let lead = story.entries[account.lead]
            let printed = ([lead.headline] + lead.sentences).map { (lead, $0) }
            let added = account.addition.map { [(story.entries[$0.entry], $0.sentence)] } ?? []
            return (printed + added).filter { $0.0.language != edition }.map {
                ForeignSentence(story: story, entry: $0, sentence: $1, edition: edition)
            }
        }
    }

    /// The same digest with a translation beside each foreign sentence that `translation` has one for; one that is there
    /// already, as a draft that its article came in by, gives way to it.
    public func translated(by translation: (ForeignSentence) -> TranslatedSentence?) -> Digest {
        Digest(
            date: date, zone: zone,
            sections: sections.map { section in
                Section(name: section.name, stories: section.stories.map { translated($0, by: translation) })
            }, omissions: omissions)
    }

    private func translated(
        _ story: DigestStory, by translation: (ForeignSentence) -> TranslatedSentence?
    ) -> DigestStory {
        var entries = story.entries
        var accounts = story.accounts
        /// Adds to a sentence what an edition prints above it.
        func add(to sentence: inout DigestSentence, of entry: DigestEntry, in edition: Language) {
            let foreign = ForeignSentence(story: story, entry: entry, sentence: sentence, edition: edition)
            if let found = translation(foreign) { sentence.translations[edition] = found }
        }
        for edition in Language.allCases {
            guard let account = story.accounts[edition] else { continue }
            let lead = story.entries[account.lead]
            if lead.language != edition {
                add(to: &entries[account.lead].headline, of: lead, in: edition)
                for position in lead.sentences.indices {
                    add(to: &entries[account.lead].sentences[position], of: lead, in: edition)
                }
            }
            guard let addition = account.addition, story.entries[addition.entry].language != edition else { continue }
            var sentence = addition.sentence
            add(to: &sentence, of: story.entries[addition.entry], in: edition)
            accounts[edition] = .init(lead: account.lead, addition: .init(entry: addition.entry, sentence: sentence))
        }
        return DigestStory(
            id: story.id, number: story.number, entries: entries, accounts: accounts, continues: story.continues)
    }
}
