import ArgumentParser
import Formats
import NewsModel
import Parsing
import Segmentation
import Summarization

/// `svodka summarize`: the key sentences of a text.
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize",
        abstract: "Picks the key sentences of texts, word for word.",
        discussion: """
            A file is whatever svodka parse reads: a page, a feed, a pasted text. With --jsonl it is a filter: {"id","language"?,"title"?,"text"} in, \
            {"id","sentences","scores"} out, in the order of the text.
            """)

    @OptionGroup var input: StageInput

    @Option(help: "How many sentences.")
    var sentences = 3

    @Option(help: "Instead: the share of the text's sentences, over 0 and up to 1.")
    var ratio: Double?

    @Option(help: "Instead: as many sentences as fit into this many characters.")
    var characters: Int?

    @Flag(help: "Show for each sentence what spoke for it and against it.")
    var explain = false

    @Flag(help: .hidden)
    var features = false

    func validate() throws {
        if sentences < 1 { throw ValidationError("--sentences must be 1 or more.") }
        if let ratio, !(ratio > 0 && ratio <= 1) { throw ValidationError("--ratio must be over 0 and up to 1.") }
        if let characters, characters < 1 { throw ValidationError("--characters must be 1 or more.") }
        if features, !input.jsonl { throw ValidationError("--features needs --jsonl.") }
    }

    func run() throws {
        let segmenter = Segmenter()
        if features {
            try JSONLinesFilter.run(TextRecord.self) { record in
                FeatureRecord(
                    record, document: document(of: record, by: segmenter), title: record.titleDocument(by: segmenter))
            }
            return
        }
        let summarizer = Summarizer(options: options)
        if input.jsonl {
            try JSONLinesFilter.run(TextRecord.self) { record in
                let document = document(of: record, by: segmenter)
                let summary = summarizer.summarize(document, title: record.titleDocument(by: segmenter))
                return SummaryRecord(document, summary, explain: explain)
            }
        } else {
            try input.forEachArticle { article in
                let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
                let title = segmenter.segment(
                    article.title, id: article.id, language: document.languageTag, isCertain: true)
                let summary = summarizer.summarize(document, title: title)
                try StandardStreams.print(listing(of: summary, in: document, title: article.title))
            }
        }
    }

    /// The text with its sentences whole: what was taken from a page may have a line for each link in it.
    private func document(of record: TextRecord, by segmenter: Segmenter) -> Document {
        segmenter.segment(
            BrokenLines.mended(record.text), id: record.id, language: record.language.map(LanguageTag.init(rawValue:)),
            isCertain: true)
    }

    private var options: Summarizer.Options {
        var options = Summarizer.Options()
        options.sentenceCount = sentences
        options.ratio = ratio
        options.characters = characters
        return options
    }

    /// The title, then the key sentences; with `--explain` what each feature added, the strongest first.
    private func listing(of summary: Summary, in document: Document, title: String) -> String {
        var lines = [title.isEmpty ? document.id : "\(document.id): \(title)"]
        for sentence in summary.sentences {
            lines.append("- \(document[document.sentences[sentence.index]])")
            guard explain else { continue }
            let parts = sentence.contributions.filter { abs($0.value) >= 0.005 }.sorted {
                abs($0.value) > abs($1.value)
            }
            let reasons = parts.map { "\($0.feature) \(Self.signed($0.value))" }.joined(separator: ", ")
            lines.append("  \(Self.signed(sentence.score)) = \(reasons) (sentence \(sentence.index + 1))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A number with its sign and two decimals.
    private static func signed(_ value: Double) -> String {
        let hundredths = Int((abs(value) * 100).rounded())
        let decimals = hundredths % 100
        return "\(value < 0 ? "-" : "+")\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    }
}

/// What `summarize --jsonl` answers.
struct SummaryRecord: JSONWritable {
    let id: String
    let sentences: [String]
    let scores: [Double]
    /// For each sentence what each feature added; only with `--explain`.
    let features: [[String: Double]]?

    init(_ document: Document, _ summary: Summary, explain: Bool) {
        id = document.id
        sentences = summary.sentences.map { String(document[document.sentences[$0.index]]) }
        scores = summary.sentences.map(\.score)
        features =
            explain
            ? summary.sentences.map { sentence in
                Dictionary(sentence.contributions.map { ($0.feature, $0.value) }, uniquingKeysWith: +)
            } : nil
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("features", features)
            $0.member("id", id)
            $0.member("scores", scores)
            $0.member("sentences", sentences)
        }
    }
}

/// What `summarize --jsonl --features` answers: the bare values that the weights are fitted to.
struct FeatureRecord: JSONWritable {
    /// Further sentences are never chosen: the logarithm of the rank stands against them.
    private static let sentenceLimit = 40

    let id: String
    let language: String
    let sentences: [String]
    let names: [String]
    let values: [[Double]]
    let pointsBack: [Bool]
    let quotations: [[Int]]
    let similarities: [[Double]]

    init(_ record: TextRecord, document: Document, title: Document?) {
        let features = SummaryFeatures(of: document, title: title, limit: Self.sentenceLimit)
        id = record.id
        language = document.languageTag.primary
        sentences = document.sentences.prefix(Self.sentenceLimit).map { String(document[$0]) }
        names = features.names
        values = features.values
        pointsBack = features.pointsBack
        quotations = features.quotations
        similarities = features.similarities
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            $0.member("language", language)
            $0.member("names", names)
            $0.member("pointsBack", pointsBack)
            $0.member("quotations", quotations)
            $0.member("sentences", sentences)
            $0.member("similarities", similarities)
            $0.member("values", values)
        }
    }
}
