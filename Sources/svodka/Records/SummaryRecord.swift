import Formats
import NewsModel

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
