import NewsModel
public import Translation

/// A program or service that translates, spoken to in its own way.
public protocol TranslationService: Sendable {
    /// The answers to sentences in one pair of languages, in their order.
    ///
    /// - Throws: `ServiceFailure` when it does not do what was asked.
    func translate(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer]
}

extension TranslationService {
    /// The answers to sentences in any languages, in their order: all of them, or none.
    public func answers(to requests: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer] {
        var answers = [EngineAnswer?](repeating: nil, count: requests.count)
        let pairs = Dictionary(grouping: requests.indices) {
            LanguagePair(from: requests[$0].source, to: requests[$0].target)
        }
        for places in pairs.values.sorted(by: { $0[0] < $1[0] }) {
            let group = try translate(places.map { requests[$0] })
            guard group.count == places.count else {
                throw ServiceFailure("the engine answered \(group.count) of \(places.count) sentences")
            }
            for (place, answer) in zip(places, group) { answers[place] = answer }
        }
        return answers.compactMap { $0 }
    }

    /// The answers to sentences that are asked for some at once.
    func inBatches(
        of count: Int, _ sentences: [EngineRequest],
        _ translate: ([EngineRequest]) throws(ServiceFailure) -> [EngineAnswer]
    ) throws(ServiceFailure) -> [EngineAnswer] {
        var answers: [EngineAnswer] = []
        for start in stride(from: 0, to: sentences.count, by: count) {
            answers += try translate(Array(sentences[start..<min(start + count, sentences.count)]))
        }
        return answers
    }
}

/// Why a service did not translate, in words that tell what to do and hold nothing of the request.
public struct ServiceFailure: Error, CustomStringConvertible {
    /// In the user's words.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension EngineRequest {
    /// The text in one line, since a line is what engines answer by.
    var line: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension LanguageTag {
    /// A service's own name for the language: what the table has for the whole tag, for language and script, or for the
    /// language alone.
    func name(in table: [String: String]) -> String? {
        table[rawValue] ?? script.flatMap { table["\(primary)-\($0)"] } ?? table[primary]
    }
}
