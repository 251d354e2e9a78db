import ArgumentParser
import Formats
import NewsModel
import Segmentation

/// `svodka segment`: sentences and words of a text.
struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Divides texts into sentences and words, and tells their language.",
        discussion: """
            A file is whatever svodka parse reads. Prints each sentence on a line of its own. With --jsonl it is a filter: {"id","language"?,"text"} in, \
            {"id","language","script","sentences","tokens"} out; offsets count Unicode scalars.
            """)

    @OptionGroup var input: StageInput

    @Flag(help: "Print each word with its dictionary form below its sentence.")
    var words = false

    @Option(help: "The texts' language (en, ru, zh …); found out when not given.")
    var language: String?

    func run() throws {
        let segmenter = Segmenter()
        if input.jsonl {
            try JSONLinesFilter.run(Input.self) { input in
                let declared = (input.language ?? language).map(LanguageTag.init(rawValue:))
                return Output(segmenter.segment(input.text, id: input.id, language: declared, isCertain: true))
            }
        } else {
            try input.forEachArticle { article in
                let declared = language.map(LanguageTag.init(rawValue:)) ?? article.languageTag
                let document = segmenter.segment(
                    article.text, id: article.id, language: declared, isCertain: language != nil)
                try StandardStreams.print(listing(of: document))
            }
        }
    }

    /// The language, then a line for each sentence, and with `--words` one for each of its words.
    private func listing(of document: Document) -> String {
        var lines = ["\(document.id): \(document.languageTag), \(document.sentences.count) sentences"]
        for (position, sentence) in document.sentences.enumerated() {
            lines.append("\(position + 1)\t\(document[sentence])")
            guard words else { continue }
            for token in document.tokens(of: sentence) { lines.append("\t\(document[token])\t\(token.lemma)") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private struct Input: JSONReadable {
        let id: String
        let language: String?
        let text: String

        init(_ object: JSONObject) throws {
            id = try object.text("id")
            language = try object.optionalText("language")
            text = try object.textOrParagraphs()
        }
    }

    private struct Output: JSONWritable {
        private let document: Document

        init(_ document: Document) {
            self.document = document
        }

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("id", document.id)
                $0.member("language", document.languageTag.primary)
                $0.member("script", document.languageTag.script)
                $0.member("sentences", document.sentences.map { Piece(span: $0.span, lemma: nil) })
                $0.member("tokens", document.tokens.map { Piece(span: $0.span, lemma: $0.lemma) })
            }
        }

        private struct Piece: JSONWritable {
            let span: Span
            /// A word's; nil for a sentence.
            let lemma: String?

            func write(to json: inout JSONWriter) {
                json.object {
                    $0.member("end", span.end)
                    $0.member("lemma", lemma)
                    $0.member("start", span.start)
                }
            }
        }
    }
}
