public import Digests
public import NewsModel
public import Translation

/// What an edition lacks in its own language, as packages for translators and engines.
public enum HandoffPackages {
    /// A package for each language translated from, in the order of their tags.
    ///
    /// - Parameters:
    ///   - memory: what to look for earlier translations in.
    ///   - minimum: the least score of a match, 0 to 100.
    public static func of(
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
