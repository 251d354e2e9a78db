import ArgumentParser
import DigestPipeline
import NewsModel
import Segmentation
import Terminology
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
        let segmenter = Segmenter()
        let matcher = noTerms ? nil : TermMatcher(glossary: try glossaryOptions.load().glossary)
        try JSONLinesFilter.run(Input.self) { input in
            let source = segmenter.segment(input.source, id: input.id, language: .init(rawValue: input.sourceLanguage))
            let target = segmenter.segment(input.text, id: input.id, language: .init(rawValue: input.language))
            let sentence = CheckedSentence(
                id: input.id, source: source, target: target, sourceTerms: matcher?.matches(in: source) ?? [],
                targetTerms: matcher?.matches(in: target) ?? [])
            return Output(id: input.id, remarks: TranslationChecker().remarks(on: [sentence]))
        }
    }

    private struct Input: JSONReadable {
        let id: String
        let source: String
        let sourceLanguage: String
        let text: String
        let language: String

        init(_ fields: JSONFields) throws {
            id = try fields.text("id")
            source = try fields.text("source")
            sourceLanguage = try fields.text("sourceLanguage")
            text = try fields.text("text")
            language = try fields.text("language")
        }
    }

    private struct Output: JSONWritable {
        struct Remark: JSONWritable {
            let kind: String
            let message: String

            func write(to json: inout JSONOutput) {
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

        func write(to json: inout JSONOutput) {
            json.object {
                $0.member("id", id)
                $0.member("remarks", remarks)
            }
        }
    }
}
