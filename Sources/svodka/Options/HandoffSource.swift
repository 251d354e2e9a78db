import ArgumentParser
import Configuration
import DigestPipeline
import Digests
import Logging
import NewsModel
import Translation

/// The sentences of a day's digest that an edition lacks in its own language.
struct HandoffSource: ParsableArguments {
    @OptionGroup var dayOptions: DayOptions

    @Sendable static func language(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError("There is no edition “\(text)”: en, ru or zh.")
        }
        return language
    }

    /// A package for each source language: headlines and key sentences that the edition prints in another language.
    ///
    /// - Parameter memory: what to look for earlier translations in; empty for none.
    func packages(_ date: CivilDate, to target: Language, memory units: [TranslationUnit]) throws -> [HandoffPackage] {
        let memory = TranslationMemory(units)
        let parts = try stories(date).compactMap { story -> (LanguageTag, HandoffPackage.Part)? in
            guard let account = story.accounts[target], story.entries.indices.contains(account.lead) else { return nil }
            let entry = story.entries[account.lead]
            guard entry.language != target else { return nil }
            return (entry.languageTag, part(of: entry, to: target, memory))
        }
        let tags = Set(parts.map(\.0)).sorted { $0.rawValue < $1.rawValue }
        return tags.map { tag in
            HandoffPackage(
                name: "\(date)", sourceTag: tag, targetTag: target.tag,
                parts: parts.filter { $0.0 == tag }.map(\.1))
        }
    }

    private func stories(_ date: CivilDate) throws -> [DigestStory] {
        do {
            let settings = try dayOptions.settings()
            let options = try DayOptions.pipelineOptions(date, settings)
            let logger = Logger(label: "svodka") { _ in TerminalLogHandler(logLevel: .info) }
            let pipeline = DayPipeline(
                options: options, glossary: try GlossaryOptions.load(settings.glossaries).glossary, logger: logger)
            return pipeline.run(try Intake(folder: "\(settings.articles)/\(date)")).digest.stories
        } catch let error as PipelineError {
            throw CannotRun(message: "\(error)")
        }
    }

    private func part(
        of entry: DigestEntry, to target: Language, _ memory: TranslationMemory
    ) -> HandoffPackage.Part {
        let sentences = [entry.headline] + entry.sentences
        var occurrences: [String: Int] = [:]
        let segments = sentences.enumerated().map { position, sentence in
            var options = TranslationMemory.Options()
            options.limit = 3
            options.minimum = 70
            options.target = target.tag
            options.previous = sentences.indices.contains(position - 1) ? sentences[position - 1].text : nil
            options.next = sentences.indices.contains(position + 1) ? sentences[position + 1].text : nil
            defer { occurrences[sentence.text, default: 0] += 1 }
            return HandoffPackage.Segment(
                article: entry.source.id, source: sentence.text, occurrence: occurrences[sentence.text] ?? 0,
                terms: terms(of: sentence, to: target),
                matches: memory.matches(for: sentence.text, language: entry.languageTag, options: options))
        }
        return HandoffPackage.Part(title: entry.headline.text, link: entry.url, segments: segments)
    }

    private func terms(of sentence: DigestSentence, to target: Language) -> [HandoffPackage.TermPair] {
        var seen: Set<HandoffPackage.TermPair> = []
        return sentence.terms.compactMap { match in
            guard let equivalent = match.equivalents[target] else { return nil }
            let pair = HandoffPackage.TermPair(source: match.term, target: equivalent)
            return seen.insert(pair).inserted ? pair : nil
        }
    }
}
