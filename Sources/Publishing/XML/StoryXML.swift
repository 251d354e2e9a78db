import Digests
import Languages
import Markup
import NewsModel
import UnicodeText

/// A story as XML elements.
struct StoryXML {
    let story: DigestStory
    /// The section that the story stands in.
    let section: SectionName
    let languages: LanguagePacks
    /// Seconds east of UTC of the digest's clock.
    let zoneOffset: Int

    private var prefix: String { "s\(story.number)" }

    func write(to output: inout XMLOutput) {
        let concepts = StoryConcepts(story, languages: languages.languages)
        let own = story.section == section ? nil : story.section.rawValue
        output.element("story", [("xml:id", prefix), ("number", String(story.number)), ("section", own)]) { output in
            if let earlier = story.continues { write(earlier, to: &output) }
            for (position, entry) in story.entries.enumerated() {
                write(entry, at: position, concepts: concepts, to: &output)
            }
            for language in languages.languages { writeAccount(for: language, concepts: concepts, to: &output) }
            for concept in concepts.all { write(concept, of: concepts, to: &output) }
        }
    }

    private func write(_ earlier: EarlierStory, to output: inout XMLOutput) {
        let revised = earlier.isRevised ? "true" : nil
        output.element(
            "continues", [("date", earlier.date.description), ("story", earlier.id), ("revised", revised)]
        ) { output in
            for headline in earlier.headlines {
                output.element(
                    "headline", [("xml:lang", headline.languageTag.rawValue)],
                    text: PrintableText.printed(headline.text))
            }
        }
    }

    /// The language as XML names it; plain `zh` says too little, and the editions' own Chinese is simplified.
    private func xmlLanguage(of entry: DigestEntry) -> String {
        guard entry.languageTag.rawValue == entry.languageTag.primary else { return entry.languageTag.rawValue }
        return (languages[entry.languageTag]?.tag ?? entry.languageTag).rawValue
    }

    private func entryID(_ position: Int) -> String { "\(prefix)-e\(position + 1)" }

    private func write(
        _ entry: DigestEntry, at position: Int, concepts: StoryConcepts, to output: inout XMLOutput
    ) {
        output.element(
            "entry",
            [
                ("xml:id", entryID(position)), ("xml:lang", xmlLanguage(of: entry)),
                ("file", PrintableText.printed(entry.source.file)),
                ("item", entry.source.item.map { String($0 + 1) }), ("sha256", entry.source.sha256),
                ("length", String(entry.length)), ("url", entry.url), ("teaser", entry.isTeaser ? "true" : nil),
            ] + times(of: entry)
        ) { output in
            write(entry.publisher, as: "publisher", of: entry, to: &output)
            write(entry.agency, as: "agency", of: entry, to: &output)
            write(entry.place, as: "place", of: entry, to: &output)
            write(entry.section, as: "sectionName", of: entry, to: &output)
            write(entry.headline, as: "headline", [], concepts: concepts, to: &output)
            for sentence in entry.sentences { write(sentence, concepts: concepts, to: &output) }
            writeTranslations(of: entry, at: position, to: &output)
        }
    }

    /// The translations that the editions print, in the order of the sentences, then of the languages.
    private func writeTranslations(of entry: DigestEntry, at position: Int, to output: inout XMLOutput) {
        let added = story.accounts.values.compactMap(\.addition).filter { $0.entry == position }.map(\.sentence)
        for (number, sentence) in ([entry.headline] + entry.sentences).enumerated() {
            let isHeadline = number == 0
            let others = isHeadline ? [] : added.filter { $0.span == sentence.span }
            for language in languages.languages {
                let found = ([sentence] + others).lazy.compactMap { $0.translations[language] }.first
                guard let found else { continue }
                TranslationXML(
                    translation: found, languageTag: languages[found.languageTag]?.tag ?? found.languageTag,
                    span: isHeadline ? nil : sentence.span
                )
                .write(to: &output)
            }
        }
    }

    private func write(_ name: String?, as element: String, of entry: DigestEntry, to output: inout XMLOutput) {
        guard let name = printable(name) else { return }
        output.element(
            element, [("xml:lang", languages.languageOfName(name, in: entry.languageTag)?.rawValue)], text: name)
    }

    private func times(of entry: DigestEntry) -> [XMLOutput.Attribute] {
        attribute("published", entry.published) + attribute("updated", entry.updated)
    }

    /// `published` with time and zone; `publishedDate` where the source told the day alone.
    private func attribute(_ name: String, _ timestamp: Timestamp?) -> [XMLOutput.Attribute] {
        guard let timestamp, (1...9999).contains(timestamp.date.year) else { return [] }
        return [(timestamp.precision == .day ? name + "Date" : name, timestamp.iso8601)]
    }

    private func write(_ sentence: DigestSentence, concepts: StoryConcepts, to output: inout XMLOutput) {
        let place = [("start", String(sentence.span.start)), ("end", String(sentence.span.end))]
        write(sentence, as: "sentence", place, concepts: concepts, to: &output)
    }

    private func write(
        _ sentence: DigestSentence, as name: String, _ attributes: [XMLOutput.Attribute], concepts: StoryConcepts,
        to output: inout XMLOutput
    ) {
        output.mixedElement(name, attributes) { mixed in
            for piece in Glosser.mark(sentence, in: .undetermined).pieces {
                switch piece {
                case .words(let words):
                    mixed.append(words)
                case .term(let form, let match, _):
                    mixed.element("term", [("concept", concepts.xmlID(of: match.concept, in: prefix))], text: form)
                case .name(let form, let name, _):
                    mixed.element("name", [("latin", PrintableText.printed(name.latin))], text: form)
                }
            }
        }
    }

    private func writeAccount(for edition: Language, concepts: StoryConcepts, to output: inout XMLOutput) {
        guard let account = story.accounts[edition] else { return }
        output.element(
            "account", [("edition", languages.tag(of: edition).rawValue), ("lead", entryID(account.lead))]
        ) { output in
            if !account.about.items.isEmpty { write(account.about.items, to: &output) }
            guard let addition = account.addition else { return }
            let entry = story.entries[addition.entry]
            output.element("addition", [("entry", entryID(addition.entry)), ("xml:lang", xmlLanguage(of: entry))]) {
                output in
                write(addition.sentence, concepts: concepts, to: &output)
            }
        }
    }

    private func write(_ items: [CarriedItem], to output: inout XMLOutput) {
        output.element("about") { output in
            for item in items {
                output.element(
                    "item", [("kind", item.kind.rawValue), ("source", PrintableText.printed(item.source))],
                    text: PrintableText.printed(item.text))
            }
        }
    }

    private func write(_ concept: ConceptReference, of concepts: StoryConcepts, to output: inout XMLOutput) {
        output.element(
            "concept",
            [
                ("xml:id", concepts.xmlID(of: concept, in: prefix)), ("file", PrintableText.printed(concept.file)),
                ("line", concept.line.map(String.init)), ("subject", printable(concept.subject)),
            ]
        ) { output in
            for (language, term) in concepts.terms(of: concept) {
                output.element(
                    "term", [("xml:lang", languages.tag(of: language).rawValue)], text: PrintableText.printed(term))
            }
        }
    }
}

/// The glossary's concepts that a story's printed sentences mention, in the order they are met.
struct StoryConcepts {
    let all: [ConceptReference]
    private let languages: [Language]
    private let positions: [String: Int]
    private let names: [String: [Language: String]]

    init(_ story: DigestStory, languages: [Language]) {
        self.languages = languages
        var all: [ConceptReference] = []
        var positions: [String: Int] = [:]
        var names: [String: [Language: String]] = [:]
        for entry in story.entries {
            for match in ([entry.headline] + entry.sentences).flatMap(\.terms) {
                let id = match.concept.id
                if positions[id] == nil {
                    positions[id] = all.count
                    all.append(match.concept)
                }
                let own = entry.language.map { [$0: match.term] } ?? [:]
                names[id, default: [:]].merge(match.equivalents) { known, _ in known }
                names[id, default: [:]].merge(own) { known, _ in known }
            }
        }
        self.all = all
        self.positions = positions
        self.names = names
    }

    func xmlID(of concept: ConceptReference, in prefix: String) -> String {
        "\(prefix)-c\((positions[concept.id] ?? 0) + 1)"
    }

    /// The concept's terms in the order of the languages.
    func terms(of concept: ConceptReference) -> [(Language, String)] {
        languages.compactMap { language in names[concept.id]?[language].map { (language, $0) } }
    }
}

/// A translation of a headline or a sentence as an XML element, with where it comes from.
struct TranslationXML {
    let translation: TranslatedSentence
    /// The tag that texts in its language carry.
    let languageTag: LanguageTag
    /// The place of the sentence it translates; nil for the headline.
    let span: Span?

    func write(to output: inout XMLOutput) {
        output.element(
            "translation",
            [
                ("xml:lang", languageTag.rawValue), ("start", span.map { String($0.start) }),
                ("end", span.map { String($0.end) }),
            ] + origin + [
                ("reviewer", printable(translation.reviewer)),
                ("date", translation.date.map(\.iso8601)),
            ], text: PrintableText.printed(translation.text))
    }

    private var origin: [XMLOutput.Attribute] {
        switch translation.origin {
        case .human(let name): [("origin", "human"), ("translator", printable(name))]
        case .memory(let unit, let kind): [("origin", "memory"), ("unit", printable(unit)), ("match", kind.rawValue)]
        case .engine(let name, let version):
            [("origin", "machine"), ("engine", printable(name)), ("engineVersion", printable(version))]
        }
    }
}

/// What an attribute holds of a text; nil where nothing is left of it.
private func printable(_ text: String?) -> String? {
    text.map(PrintableText.printed).flatMap { $0.isEmpty ? nil : $0 }
}
