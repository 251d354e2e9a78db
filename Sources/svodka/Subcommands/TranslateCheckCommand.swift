import ArgumentParser
import Formats
import NewsModel
import Newsroom
import Translation

/// `svodka translate check`: what to look at in translations.
struct TranslateCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks translations: terms, numbers, names, links, length.",
        discussion: """
            Reads JSON Lines {"id","source","sourceLanguage","text","language"} and writes \
            {"id","remarks":[{"kind","message"}]}. The remarks inform; they hold nothing back.
            """)

    @OptionGroup var glossaryOptions: GlossaryOptions

    @Flag(help: "Leave the terms unchecked.") var noTerms = false

    func run() throws {
        let review = try glossaryOptions.newsroom().translationReview(
            checksTerms: !noTerms, observer: ProgressBar.none.observer)
        try JSONLinesFilter.run(Input.self) { input in
            let sentence = TranslatedSentence(
                id: input.id, source: input.source, sourceTag: .init(rawValue: input.sourceLanguage), text: input.text,
                languageTag: .init(rawValue: input.language), origin: .human(name: nil))
            return Output(id: input.id, remarks: review.remarks(on: [sentence]))
        }
    }

    private struct Input: JSONReadable {
        let id: String
        let source: String
        let sourceLanguage: String
        let text: String
        let language: String

        init(_ object: JSONObject) throws {
            id = try object.text("id")
            source = try object.text("source")
            sourceLanguage = try object.text("sourceLanguage")
            text = try object.text("text")
            language = try object.text("language")
        }
    }

    private struct Output: JSONWritable {
        struct Remark: JSONWritable {
            let kind: String
            let message: String

            func write(to json: inout JSONWriter) {
                json.object {
                    $0.member("kind", kind)
                    $0.member("message", message)
                }
            }
        }

        let id: String
        let remarks: [Remark]

        init(id: String, remarks: [TranslationRemark]) {
            self.id = id
            self.remarks = remarks.map { Remark(kind: $0.kind.rawValue, message: $0.message) }
        }

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("id", id)
                $0.member("remarks", remarks)
            }
        }
    }
}
