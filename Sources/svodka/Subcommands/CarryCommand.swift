import ArgumentParser
import Carrying
import Formats
import NewsModel
import Newsroom
import Segmentation
import Terminology

/// `svodka carry`: what a text in another language is about, in the reader's own.
struct CarryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carry",
        abstract: "Says in another language what texts are about: names, places, terms, amounts and dates.",
        discussion: """
            Nothing is translated: an item is there when the table of names, a glossary or the rules of writing figures \
            give it. A file is whatever svodka parse reads. With --jsonl it is a filter: {"id","language","target",\
            "title","text"} in, {"id","line","items":[{"text","source","kind"}]} out.
            """)

    @OptionGroup var input: StageInput
    @OptionGroup var glossaries: GlossaryOptions

    @Option(help: "The language to carry files into: en, ru or zh.", transform: ArgumentValue.edition)
    var into: Language?

    func validate() throws {
        if !input.jsonl && into == nil { throw ValidationError("Say with --into in which language: en, ru or zh.") }
    }

    func run() throws {
        let loaded = try glossaries.newsroom().glossary(ProgressBar.none.observer)
        for finding in loaded.findings where finding.severity > .note { StandardStreams.say("svodka: \(finding)") }
        let desk = CarryingDesk(glossary: loaded.glossary)
        if input.jsonl {
            try JSONLinesFilter.run(CarryRecord.self) { record in
                let tag = LanguageTag(rawValue: record.language)
                return CarryAnswer(
                    id: record.id,
                    line: desk.line(
                        title: record.title ?? "", text: record.text, id: record.id, language: tag, isCertain: true,
                        into: record.target))
            }
        } else if let into {
            try input.forEachArticle { article in
                let line = desk.line(
                    title: article.title, text: article.text, id: article.id, language: article.languageTag,
                    isCertain: false, into: into)
                try StandardStreams.print("\(article.title)\n\(line.text)\n")
            }
        }
    }
}

/// The stages that carrying over needs.
private struct CarryingDesk {
    private let segmenter = Segmenter()
    private let names = NameFinder()
    private let matcher: TermMatcher
    private let carrier = Carrier()

    init(glossary: Glossary) {
        matcher = TermMatcher(glossary: glossary)
    }

    /// - Parameter isCertain: whether the language is what the text is in, rather than what its source says.
    func line(
        title: String, text: String, id: String, language: LanguageTag?, isCertain: Bool, into target: Language
    ) -> CarriedLine {
        let document = segmenter.segment(text, id: id, language: language, isCertain: isCertain)
        let heading = segmenter.segment(title, id: id, language: document.languageTag, isCertain: true)
        return carrier.line(title: found(in: heading), text: found(in: document), into: target)
    }

    private func found(in document: Document) -> CarriedText {
        CarriedText(document: document, names: names.names(in: document), terms: matcher.matches(in: document))
    }
}

/// A line of input.
private struct CarryRecord: JSONReadable {
    let id: String
    let language: String
    let target: Language
    let title: String?
    let text: String

    init(_ object: JSONObject) throws {
        id = try object.text("id")
        language = try object.text("language")
        target = try ArgumentValue.edition(object.text("target"))
        title = try object.optionalText("title")
        text = try object.text("text")
    }
}

/// The filter's answer for one text.
private struct CarryAnswer: JSONWritable {
    private struct Item: JSONWritable {
        let item: CarriedItem

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("kind", item.kind.rawValue)
                $0.member("source", item.source)
                $0.member("text", item.text)
            }
        }
    }

    let id: String
    let line: CarriedLine

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("items", line.items.map { Item(item: $0) })
            $0.member("line", line.text)
        }
    }
}
