import ArgumentParser
import Formats
import Languages
import NewsModel
import Newsroom
import Segmentation
import Terminology

/// `svodka gloss`: the terms of a text and what they are in the other languages.
struct GlossCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gloss",
        abstract: "Finds the terms of glossaries in texts and gives their equivalents.",
        discussion: """
            A file is whatever svodka parse reads. Prints a line for each concept: how often, the term, its equivalents in the other languages. With --jsonl \
            it is a filter: {"id","language"?,"text"} in, {"id","matches":[{"start","end","entry","concept",\
            "equivalents"}],"names"?} out; offsets count Unicode scalars, entry is the glossary's data row from 0.
            """)

    @OptionGroup var input: StageInput
    @OptionGroup var glossaries: GlossaryOptions

    @Flag(help: "Give the terms within longer terms, too.")
    var all = false

    @Flag(help: "Also give names that no glossary has in Latin letters: Russian by BGN/PCGN, Chinese in pinyin.")
    var transliterate = false

    @Option(help: "The texts' language (en, ru, zh); found out when not given.")
    var language: String?

    func run() throws {
        let segmenter = Segmenter()
        let loaded = try glossaries.newsroom().glossary(ProgressBar.none.observer)
        for finding in loaded.findings where finding.severity > .note { StandardStreams.say("svodka: \(finding)") }
        let matcher = TermMatcher(glossary: loaded.glossary)
        let transliterator = transliterate ? NameTransliterator() : nil
        let declared = language.map { LanguageTag(rawValue: $0) }
        if input.jsonl {
            try JSONLinesFilter.run(TextRecord.self) { record in
                let tag = record.language.map { LanguageTag(rawValue: $0) } ?? declared
                let document = segmenter.segment(record.text, id: record.id, language: tag, isCertain: true)
                let matches = matcher.matches(in: document)
                return GlossAnswer(
                    id: record.id, matches: shown(matches), names: transliterator?.names(in: document, besides: matches)
                )
            }
        } else {
            try input.forEachArticle { article in
                let document = segmenter.segment(
                    article.text, id: article.id, language: declared ?? article.languageTag, isCertain: declared != nil)
                let title = segmenter.segment(article.title, id: article.id, language: document.languageTag)
                let matches = matcher.matches(in: document, context: MatchContext(article, headline: title))
                let names = transliterator?.names(in: document, besides: matches) ?? []
                try StandardStreams.print(GlossListing(document, shown(matches), names: names).text)
            }
        }
    }

    private func shown(_ matches: [TermMatch]) -> [TermMatch] {
        all ? matches : matches.filter { !$0.isNested }
    }
}

/// The filter's answer for one text.
private struct GlossAnswer: JSONWritable {
    struct Match: JSONWritable {
        let start: Int
        let end: Int
        let entry: Int
        let concept: String
        let equivalents: [String: String]

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("concept", concept)
                $0.member("end", end)
                $0.member("entry", entry)
                $0.member("equivalents", equivalents)
                $0.member("start", start)
            }
        }
    }

    struct Name: JSONWritable {
        let start: Int
        let end: Int
        let name: String
        let latin: String

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("end", end)
                $0.member("latin", latin)
                $0.member("name", name)
                $0.member("start", start)
            }
        }
    }

    let id: String
    let matches: [Match]
    let names: [Name]?

    init(id: String, matches: [TermMatch], names: [TransliteratedName]?) {
        self.id = id
        self.names = names?.map { Name(start: $0.span.start, end: $0.span.end, name: $0.name, latin: $0.latin) }
        self.matches = matches.map { match in
            Match(
                start: match.span.start, end: match.span.end, entry: match.concept.row, concept: match.concept.id,
                equivalents: Dictionary(uniqueKeysWithValues: match.equivalents.map { ($0.key.rawValue, $0.value) }))
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("matches", matches)
            $0.member("names", names)
        }
    }
}

/// What `svodka gloss` prints of a text: a line for each concept, the most frequent first.
struct GlossListing {
    let text: String

    init(_ document: Document, _ matches: [TermMatch], names: [TransliteratedName] = []) {
        var counts: [String: Int] = [:]
        var first: [TermMatch] = []
        for match in matches {
            if counts[match.concept.id] == nil { first.append(match) }
            counts[match.concept.id, default: 0] += 1
        }
        let ordered = first.enumerated().sorted { a, b in
            let (countA, countB) = (counts[a.element.concept.id] ?? 0, counts[b.element.concept.id] ?? 0)
            return countA != countB ? countA > countB : a.offset < b.offset
        }
        var lines = ["\(document.id): \(document.languageTag), \(matches.count) terms, \(first.count) concepts"]
        for (_, match) in ordered {
            let others = Language.served.filter { $0 != document.language }
            let equivalents = others.map { "\($0.rawValue): \(match.equivalents[$0] ?? "—")" }.joined(separator: "; ")
            let retired =
                match.status == .deprecated || match.status == .superseded ? " (\(match.status.rawValue))" : ""
            lines.append("\(counts[match.concept.id] ?? 0)\t\(match.term)\(retired)\t\(equivalents)")
        }
        var listed: [String: Int] = [:]
        for name in names { listed[name.name, default: 0] += 1 }
        for name in names {
            guard let count = listed.removeValue(forKey: name.name) else { continue }
            lines.append("\(count)\t\(name.name)\ttransliterated: \(name.latin)")
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}
