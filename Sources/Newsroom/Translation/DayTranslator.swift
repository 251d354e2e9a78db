public import Digests
public import NewsModel
public import Translation

/// Gives the editions what there is in their own languages: the memory's translations first, engines' drafts of the rest.
public struct DayTranslator: Sendable {
    /// A digest with its translations.
    public struct Outcome: Sendable {
        public let digest: Digest
        /// What people translated, for the review of terms; each once.
        public let byPeople: [TranslatedSentence]
        /// What engines drafted, in the order of the editions and their stories.
        public let byMachines: [TranslatedSentence]
        public let findings: [Finding]
    }

    private let memory: TranslationMemory
    private let engines: [EngineDrafter]

    /// - Parameter engines: of several that know a pair of languages the first is asked.
    public init(memory: TranslationMemory, engines: [EngineDrafter] = []) {
        self.memory = memory
        self.engines = engines
    }

    /// The day's digest with all the translations there are; without any it is the same.
    public func translate(_ digest: Digest) -> Outcome {
        var found: [Language: [String: TranslatedSentence]] = [:]
        var findings: [Finding] = []
        var byMachines: [TranslatedSentence] = []
        for edition in Language.allCases {
            for package in HandoffPackages.of(digest, to: edition, memory: memory, minimum: 100) {
                let known = package.segments.compactMap { Self.known($0, in: package) }
                let ids = Set(known.map(\.id))
                let open = package.segments.filter { !ids.contains($0.id) && $0.draft == nil }
                let drafts = self.drafts(of: open, in: package)
                findings += drafts.findings
                byMachines += drafts.translations
                for sentence in known + drafts.translations { found[edition, default: [:]][sentence.id] = sentence }
            }
        }
        let translated = digest.translated { foreign in
            let id = HandoffPackage.Segment.id(article: foreign.entry.source.id, source: foreign.sentence.text)
            return found[foreign.edition]?[id]
        }
        let people = Language.allCases.flatMap { edition in
            (found[edition] ?? [:]).values.filter { !$0.origin.isMachine }.sorted { $0.id < $1.id }
        }
        return Outcome(digest: translated, byPeople: people, byMachines: byMachines, findings: findings)
    }

    /// The best match that is the same text.
    private static func known(_ segment: HandoffPackage.Segment, in package: HandoffPackage) -> TranslatedSentence? {
        guard let match = segment.matches.first(where: { $0.kind == .context || $0.kind == .exact }) else { return nil }
        var sentence = TranslatedSentence(
            id: segment.id, source: segment.source, sourceTag: package.sourceTag, text: match.target,
            languageTag: package.targetTag,
            origin: match.entry == segment.id
                ? .human(name: match.author) : .memory(unit: match.entry, kind: match.kind))
        sentence.date = match.date
        sentence.reviewer = match.reviewer
        return sentence
    }

    private func drafts(
        of segments: [HandoffPackage.Segment], in package: HandoffPackage
    ) -> EngineVerifier.Outcome {
        guard !segments.isEmpty,
            let engine = engines.first(where: { $0.translates(package.sourceTag, to: package.targetTag) })
        else { return EngineVerifier.Outcome() }
        return engine.drafts(
            segments.map {
                EngineRequest(
                    id: $0.id, source: package.sourceTag, target: package.targetTag, text: $0.source, terms: $0.terms)
            })
    }
}
