import Formats
public import NewsModel

/// Compares what an engine answered with what it was asked.
///
/// An answer is taken only when it stands in the place of its request; nothing an engine writes is ever executed or
/// shown as markup.
public struct EngineVerifier: Sendable {
    /// What is good enough to be shown as a draft, and what is wrong with the rest.
    public struct Outcome: Sendable {
        /// The drafts that were taken, in the order of the requests.
        public var translations: [TranslatedSentence] = []
        /// What is wrong with the others.
        public var findings: [Finding] = []

        /// An outcome without drafts or findings.
        public init() {}
    }

    /// The longest answer, as a multiple of the source's length, and the least that is always allowed. Human
    /// translations of Chinese into English reach 7.4 times the scalars.
    private static let maximumRatio = 12
    private static let alwaysAllowed = 400

    /// The shortest answer to a source of 60 scalars or more, as its part: English into Chinese goes down to 1/8.
    private static let shortestPart = 12

    /// The engine's name in the user's settings, for findings.
    private let name: String

    /// Makes a verifier whose findings name an engine.
    public init(name: String) {
        self.name = name
    }

    /// Takes the answers that fit their requests; each that does not is a finding.
    public func verify(_ requests: [EngineRequest], _ reply: EngineReply) -> Outcome {
        let answers = reply.answers
        var outcome = Outcome()
        if let problem = reply.problem { outcome.findings.append(finding(problem)) }
        if answers.count != requests.count, reply.problem == nil || !answers.isEmpty {
            outcome.findings.append(finding("answered \(answers.count) of \(requests.count) sentences"))
        }
        for (position, request) in requests.enumerated() {
            guard let answer = answers[safe: position] else { break }
            guard let answer else {
                outcome.findings.append(finding("the answer to \(request.id) cannot be read"))
                continue
            }
            guard answer.id == request.id else {
                outcome.findings.append(
                    finding("answered \(request.id) with another sentence's id; the rest was not taken"))
                break
            }
            if let problem = problem(answer, request) {
                outcome.findings.append(finding("\(request.id): \(problem)"))
            } else {
                outcome.translations.append(sentence(request, answer))
            }
        }
        return outcome
    }

    private func problem(_ answer: EngineAnswer, _ request: EngineRequest) -> String? {
        let asked = request.text.unicodeScalars.count
        let answered = answer.text.unicodeScalars.count
        let text = answer.text.lowercased()
        if answer.text.trimmed.isEmpty { return "the answer is empty" }
        if answered > max(Self.alwaysAllowed, asked * Self.maximumRatio) { return "the answer is far too long" }
        if asked >= 60, answered * Self.shortestPart < asked { return "the answer leaves most of the sentence out" }
        if text.contains("\"terms\":") || text.contains("\"source\":") { return "the answer repeats the request" }
        if Self.hasMarkup(text), !Self.hasMarkup(request.text.lowercased()) { return "the answer holds markup" }
        if Self.isCopy(answer.text, of: request.text) { return "the answer repeats the sentence" }
        if answer.text.contains(where: \.isNewline), !request.text.contains(where: \.isNewline) {
            return "the answer has several lines"
        }
        return nil
    }

    /// Whether `<` is followed by a letter, a slash or an exclamation mark.
    private static func hasMarkup(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.dropLast().contains { position in
            scalars[position] == "<"
                && (scalars[position + 1].properties.isAlphabetic
                    || "/!".unicodeScalars.contains(scalars[position + 1]))
        }
    }

    /// A name or a figure may stay as it is; three words do not.
    private static func isCopy(_ answer: String, of text: String) -> Bool {
        let words = text.split { !$0.isLetter }
        return SegmentText(answer) == SegmentText(text)
            && (words.count >= 3 || words.contains { $0.unicodeScalars.count { SegmentText.isChinese($0.value) } >= 6 })
    }

    func sentence(_ request: EngineRequest, _ answer: EngineAnswer) -> TranslatedSentence {
        let parts = answer.engine.split(separator: " ", maxSplits: 1).map(String.init)
        return TranslatedSentence(
            id: request.id, source: request.text, sourceTag: request.source, text: answer.text.trimmed,
            languageTag: request.target, origin: .engine(name: parts.first ?? name, version: parts.dropFirst().first))
    }

    private func finding(_ message: String) -> Finding {
        Finding(.warning, source: name, message: message)
    }
}
