public import NewsModel

extension Digest {
    /// A sentence that an edition prints although it is in another language.
    public struct ForeignSentence: Sendable {
        /// The story it is printed in.
        public let story: DigestStory
        /// The entry it is from.
        public let entry: DigestEntry
        /// The sentence, or the entry's headline.
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
        var digest = self
        for position in sections.indices {
            digest.sections[position].stories = sections[position].stories.map { translated($0, by: translation) }
        }
        return digest
    }

    /// The same digest with what each foreign lead is about, as `lines` has it for a lead and the editions that it is
    /// foreign to.
    public func carried(by lines: @Sendable (DigestEntry, [Language]) -> [Language: CarriedLine]) -> Digest {
        var digest = self
        for position in sections.indices {
            digest.sections[position].stories = sections[position].stories.concurrentMap { story in
                var carried = story
                for (position, accounts) in Dictionary(grouping: story.accounts, by: \.value.lead) {
                    let lead = story.entries[position]
                    let editions = accounts.map(\.key).filter {
                        lead.language != $0 && lead.headline.translations[$0] == nil
                    }
                    guard !editions.isEmpty else { continue }
                    for (edition, line) in lines(lead, editions) { carried.accounts[edition]?.about = line }
                }
                return carried
            }
        }
        return digest
    }

    private func translated(
        _ story: DigestStory, by translation: (ForeignSentence) -> TranslatedSentence?
    ) -> DigestStory {
        var translated = story
        /// Adds to a sentence what an edition prints above it.
        func add(to sentence: inout DigestSentence, of entry: DigestEntry, in edition: Language) {
            let foreign = ForeignSentence(story: story, entry: entry, sentence: sentence, edition: edition)
            if let found = translation(foreign) { sentence.translations[edition] = found }
        }
        for (edition, account) in story.accounts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let lead = story.entries[account.lead]
            if lead.language != edition {
                add(to: &translated.entries[account.lead].headline, of: lead, in: edition)
                for position in lead.sentences.indices {
                    add(to: &translated.entries[account.lead].sentences[position], of: lead, in: edition)
                }
            }
            guard let addition = account.addition, story.entries[addition.entry].language != edition else { continue }
            var quoted = addition
            add(to: &quoted.sentence, of: story.entries[addition.entry], in: edition)
            translated.accounts[edition]?.addition = quoted
        }
        return translated
    }
}
