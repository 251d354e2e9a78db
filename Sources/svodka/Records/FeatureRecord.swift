import Formats
import NewsModel
import Summarization

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
