import Digests
import Markup
import NewsModel
import UnicodeText

/// A story as XML elements.
struct StoryXML {
    let story: DigestStory
    /// Seconds east of UTC of the digest's clock.
    let zoneOffset: Int

    private var prefix: String { "s\(story.number)" }

    func write(to output: inout XMLOutput) {
        let concepts = StoryConcepts(story)
        output.element("story", [("xml:id", prefix), ("number", String(story.number))]) { output in
            if let earlier = story.continues { write(earlier, to: &output) }
            for (position, entry) in story.entries.enumerated() {
                write(entry, at: position, concepts: concepts, to: &output)
            }
            for language in Language.allCases { writeAccount(for: language, concepts: concepts, to: &output) }
            for concept in concepts.all { write(concept, of: concepts, to: &output) }
        }
    }

    private func write(_ earlier: EarlierStory, to output: inout XMLOutput) {
        output.element("continues", [("date", earlier.date.description), ("story", earlier.id)]) { output in
            for headline in earlier.headlines {
                output.element(
                    "headline", [("xml:lang", headline.languageTag.rawValue)], text: Glosser.printable(headline.text))
            }
        }
    }

    private func entryID(_ position: Int) -> String { "\(prefix)-e\(position + 1)" }

    private func write(
        _ entry: DigestEntry, at position: Int, concepts: StoryConcepts, to output: inout XMLOutput
    ) {
        output.element(
            "entry",
            [
                ("xml:id", entryID(position)), ("xml:lang", entry.xmlLanguage),
                ("file", Glosser.printable(entry.source.file)),
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
            for language in Language.allCases {
                let found = ([sentence] + others).lazy.compactMap { $0.translations[language] }.first
                guard let found else { continue }
                TranslationXML(translation: found, span: isHeadline ? nil : sentence.span).write(to: &output)
            }
        }
    }

    private func write(_ name: String?, as element: String, of entry: DigestEntry, to output: inout XMLOutput) {
        guard let name = printable(name) else { return }
        output.element(element, [("xml:lang", NameLanguage.tag(of: name, in: entry.languageTag))], text: name)
    }

    private func printable(_ text: String?) -> String? {
        text.map(Glosser.printable).flatMap { $0.isEmpty ? nil : $0 }
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
                    mixed.element("name", [("latin", Glosser.printable(name.latin))], text: form)
                }
            }
        }
    }

    private func writeAccount(for edition: Language, concepts: StoryConcepts, to output: inout XMLOutput) {
        guard let account = story.accounts[edition] else { return }
        output.element(
            "account", [("edition", edition.tag.rawValue), ("lead", entryID(account.lead))]
        ) { output in
            guard let addition = account.addition else { return }
            let entry = story.entries[addition.entry]
            output.element("addition", [("entry", entryID(addition.entry)), ("xml:lang", entry.xmlLanguage)]) {
                output in
                write(addition.sentence, concepts: concepts, to: &output)
            }
        }
    }

    private func write(_ concept: ConceptReference, of concepts: StoryConcepts, to output: inout XMLOutput) {
        output.element(
            "concept",
            [
                ("xml:id", concepts.xmlID(of: concept, in: prefix)), ("file", Glosser.printable(concept.file)),
                ("line", concept.line.map(String.init)), ("subject", printable(concept.subject)),
            ]
        ) { output in
            for (language, term) in concepts.terms(of: concept) {
                output.element("term", [("xml:lang", language.tag.rawValue)], text: Glosser.printable(term))
            }
        }
    }
}

extension DigestEntry {
    /// The language as XML names it; plain `zh` says too little, and the editions' own Chinese is simplified.
    var xmlLanguage: String {
        languageTag.rawValue == "zh" ? Language.chinese.tag.rawValue : languageTag.rawValue
    }
}
