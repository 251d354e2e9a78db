import ArgumentParser
import Formats

/// `svodka engine`: translation engines behind svodka's own protocol.
struct EngineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine",
        abstract: "Speaks to translation engines: Apertium, LibreTranslate, DeepL.",
        discussion: """
            Reads JSON Lines {"id","source","target","text","terms":[{"source","target"}]} and writes \
            {"id","text","engine","unknown":[…]}, a line each in the same order. Any command that does so is an engine \
            for svodka digest and svodka translate, as

              svodka digest 2025-05-14 --engine be-ru='svodka engine apertium'

            The adapters for services ask over the network with curl; nothing else in svodka does.
            """,
        subcommands: [
            ApertiumCommand.self, ApertiumServiceCommand.self, LibreTranslateCommand.self, DeepLCommand.self,
        ])
}

/// A request as an adapter reads it.
struct EngineQuestion: JSONReadable {
    struct Term: Hashable {
        let source: String
        let target: String
    }

    let id: String
    let source: String
    let target: String
    let text: String
    let terms: [Term]?

    init(_ object: JSONObject) throws {
        id = try object.text("id")
        source = try object.text("source")
        target = try object.text("target")
        text = try object.text("text")
        terms = try object.optionalObjects("terms")?.map {
            Term(source: try $0.text("source"), target: try $0.text("target"))
        }
    }

    /// The text in one line, since a line is what engines answer by.
    var line: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// An answer as an adapter writes it.
struct EngineResponse: JSONWritable {
    let id: String
    let text: String
    let engine: String
    var unknown: [String] = []

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("engine", engine)
            $0.member("id", id)
            $0.member("text", text)
            $0.member("unknown", unknown)
        }
    }
}

/// What adapters share: all requests in, divided by their languages, all answers out in the same order.
enum EngineAdapter {
    /// - Parameter translate: the answers to questions in one pair of languages, in their order.
    /// - Throws: `CannotRun` when an engine does not do what was asked; nothing is written then.
    static func run(_ translate: ([EngineQuestion]) throws -> [EngineResponse]) throws {
        try JSONLinesFilter.runWhole(EngineQuestion.self) { questions in
            var answers = [EngineResponse?](repeating: nil, count: questions.count)
            let groups = Dictionary(grouping: questions.indices) { [questions[$0].source, questions[$0].target] }
            for places in groups.values.sorted(by: { $0[0] < $1[0] }) {
                let group = try translate(places.map { questions[$0] })
                guard group.count == places.count else {
                    throw CannotRun(message: "the engine answered \(group.count) of \(places.count) sentences")
                }
                for (place, answer) in zip(places, group) { answers[place] = answer }
            }
            return answers.compactMap { $0 }
        }
    }

    /// Pieces of at most `count` elements.
    static func batches<Element>(_ elements: [Element], of count: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: elements.count, by: count).map { elements[$0..<min($0 + count, elements.count)] }
    }
}
