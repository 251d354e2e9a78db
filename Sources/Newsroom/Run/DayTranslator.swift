import Digests
import Languages
public import NewsModel
import Segmentation
public import Terminology
public import Translation

/// Gives the editions what there is in their own languages: the memory's translations first, engines' drafts of the rest.
struct DayTranslator: Sendable {
    /// A digest with its translations.
    struct Outcome: Sendable {
        let digest: Digest
        /// What people translated, for the review of terms; each once.
        let byPeople: [TranslatedSentence]
        /// What engines drafted, in the order of the editions and their stories.
        let byMachines: [TranslatedSentence]
        let findings: [Finding]
    }

    private let memory: TranslationMemory
    private let engines: [EngineDrafter]

    /// - Parameter engines: of several that know a pair of languages the first is asked.
    init(memory: TranslationMemory, engines: [EngineDrafter] = []) {
        self.memory = memory
        self.engines = engines
    }

    /// The day's digest with all the translations there are; without any it is the same.
    func translate(_ digest: Digest) -> Outcome {
        var found: [Language: [String: TranslatedSentence]] = [:]
        var findings: [Finding] = []
        var byMachines: [TranslatedSentence] = []
        for edition in Language.served {
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
        let people = Language.served.flatMap { edition in
            (found[edition] ?? [:]).values.filter { !$0.origin.isMachine }.sorted { $0.id < $1.id }
        }
        return Outcome(digest: translated, byPeople: people, byMachines: byMachines, findings: findings)
    }

    /// The best match that is the same text.
    private static func known(_ segment: HandoffPackage.Segment, in package: HandoffPackage) -> TranslatedSentence? {
        guard let match = segment.matches.first(where: \.isSame) else { return nil }
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

/// What an edition lacks in its own language, as packages for translators and engines.
enum HandoffPackages {
    /// A package for each language translated from, in the order of their tags.
    ///
    /// - Parameters:
    ///   - memory: what to look for earlier translations in.
    ///   - minimum: the least score of a match, 0 to 100.
    static func of(
        _ digest: Digest, to edition: Language, memory: TranslationMemory, minimum: Double = 70
    ) -> [HandoffPackage] {
        let parts = parts(of: digest.foreignSentences(in: edition)).map { sentences in
            (sentences[0].entry.languageTag, part(of: sentences, memory, minimum))
        }
        return Set(parts.map(\.0)).sorted { $0.rawValue < $1.rawValue }.map { tag in
            HandoffPackage(
                name: "\(digest.date)", sourceTag: tag, targetTag: edition.tag,
                parts: parts.filter { $0.0 == tag }.map(\.1))
        }
    }

    /// Divided where another entry's sentences begin.
    private static func parts(of sentences: [Digest.ForeignSentence]) -> [[Digest.ForeignSentence]] {
        var parts: [[Digest.ForeignSentence]] = []
        for sentence in sentences {
            let last = parts.last?.last
            if last?.story.id == sentence.story.id, last?.entry.source == sentence.entry.source {
                parts[parts.count - 1].append(sentence)
            } else {
                parts.append([sentence])
            }
        }
        return parts
    }

    private static func part(
        of sentences: [Digest.ForeignSentence], _ memory: TranslationMemory, _ minimum: Double
    ) -> HandoffPackage.Part {
        var occurrences: [String: Int] = [:]
        let segments = sentences.enumerated().map { position, foreign in
            let text = foreign.sentence.text
            var options = TranslationMemory.Options()
            options.limit = 3
            options.minimum = minimum
            options.target = foreign.edition.tag
            options.previous = position > 0 ? sentences[position - 1].sentence.text : nil
            options.next = position + 1 < sentences.count ? sentences[position + 1].sentence.text : nil
            var segment = HandoffPackage.Segment(
                article: foreign.entry.source.id, source: text, occurrence: occurrences[text] ?? 0,
                terms: terms(of: foreign.sentence, to: foreign.edition),
                matches: memory.matches(for: text, language: foreign.entry.languageTag, options: options))
            segment.previous = options.previous
            segment.next = options.next
            segment.draft = foreign.sentence.translations[foreign.edition]
            occurrences[text, default: 0] += 1
            return segment
        }
        let entry = sentences[0].entry
        return HandoffPackage.Part(title: entry.headline.text, link: entry.url, segments: segments)
    }

    private static func terms(of sentence: DigestSentence, to target: Language) -> [HandoffPackage.TermPair] {
        var seen: Set<HandoffPackage.TermPair> = []
        return sentence.terms.compactMap { match in
            guard let equivalent = match.equivalents[target] else { return nil }
            let pair = HandoffPackage.TermPair(source: match.term, target: equivalent)
            return seen.insert(pair).inserted ? pair : nil
        }
    }
}

/// Looks translations over, whoever made them: terms, numbers, names, links, length. It informs and holds nothing back.
public struct TranslationReview: Sendable {
    private let segmenter = Segmenter()
    private let matcher: TermMatcher?
    private let checker = TranslationChecker()

    /// - Parameter glossary: nil to leave the terms unchecked.
    public init(_ glossary: Glossary?) {
        matcher = glossary.map { TermMatcher(glossary: $0) }
    }

    /// The remarks on the sentences of an article in order; on a term once.
    public func remarks(on sentences: [TranslatedSentence]) -> [TranslationRemark] {
        checker.remarks(
            on: sentences.map { sentence in
                let source = segmenter.segment(sentence.source, id: sentence.id, language: sentence.sourceTag)
                let target = segmenter.segment(sentence.text, id: sentence.id, language: sentence.languageTag)
                return CheckedSentence(
                    id: sentence.id, source: source, target: target, sourceTerms: matcher?.matches(in: source) ?? [],
                    targetTerms: matcher?.matches(in: target) ?? [])
            })
    }

    /// The same as notes on the file that the translations came in, or on the engine that made them.
    public func notes(on sentences: [TranslatedSentence], of source: String) -> [Finding] {
        remarks(on: sentences).map {
            Finding(.note, source: source, message: "look at \($0.sentence): \($0.message)")
        }
    }
}
