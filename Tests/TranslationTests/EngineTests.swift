import NewsModel
import Testing

@testable import Translation

struct EngineTests {
    static let requests = ["Прывітанне, свет.", "Парк адкрыты."].enumerated().map {
        EngineRequest(id: "s\($0)", source: "be", target: "ru", text: $1)
    }

    static func verify(_ answers: [EngineAnswer?]) -> EngineVerifier.Outcome {
        EngineVerifier(name: "apertium").verify(requests, EngineReply(answers: answers))
    }

    static func answer(_ id: String, _ text: String) -> EngineAnswer {
        EngineAnswer(id: id, text: text, engine: "apertium 3.8")
    }

    @Test func goodAnswersAreDrafts() {
        let outcome = Self.verify([Self.answer("s0", "Привет, мир."), Self.answer("s1", "Парк открыт.")])
        #expect(outcome.findings.isEmpty)
        #expect(outcome.translations.map(\.text) == ["Привет, мир.", "Парк открыт."])
        #expect(outcome.translations.first?.origin == .engine(name: "apertium", version: "3.8"))
        #expect(outcome.translations.first?.isUnreviewedMachineText == true)
    }

    @Test func aMissingAnswerIsSaidAndTheOthersAreTaken() {
        let outcome = Self.verify([Self.answer("s0", "Привет, мир.")])
        #expect(outcome.translations.count == 1)
        #expect(outcome.findings.map(\.message) == ["answered 1 of 2 sentences"])
    }

    @Test func answersInAnotherOrderAreNotTaken() {
        let outcome = Self.verify([Self.answer("s1", "Парк открыт."), Self.answer("s0", "Привет, мир.")])
        #expect(outcome.translations.isEmpty)
        #expect(outcome.findings.count == 1)
    }

    @Test(arguments: [
        "", "  ", "<script>alert(1)</script>", "{\"id\":\"s0\",\"source\":\"be\",\"text\":\"Прывітанне\"}",
        String(repeating: "да ", count: 10_000), "Привет.\nМир.",
    ])
    func whatIsNoTranslationIsNotTaken(text: String) {
        let outcome = Self.verify([Self.answer("s0", text), Self.answer("s1", "Парк открыт.")])
        #expect(outcome.translations.map(\.id) == ["s1"])
        #expect(outcome.findings.count == 1)
    }

    @Test func theSentenceItselfIsNoTranslationOfIt() {
        let request = EngineRequest(id: "s", source: "be", target: "ru", text: "Парк адкрыты для ўсіх.")
        let answers = [EngineAnswer(id: "s", text: "Парк адкрыты для ўсіх.", engine: "echo")]
        let outcome = EngineVerifier(name: "echo").verify([request], EngineReply(answers: answers))
        #expect(outcome.translations.isEmpty)
        #expect(outcome.findings.map(\.message) == ["s: the answer repeats the sentence"])
    }

    @Test func whatAnEngineWroteBeforeItFailedIsTaken() {
        let reply = EngineReply(answers: [Self.answer("s0", "Привет, мир.")], problem: "ended with status 1")
        let outcome = EngineVerifier(name: "apertium").verify(Self.requests, reply)
        #expect(outcome.translations.count == 1)
        #expect(outcome.findings.map(\.message) == ["ended with status 1", "answered 1 of 2 sentences"])
    }

    @Test func aLineThatIsNoAnswerIsSaid() {
        #expect(Self.verify([nil, Self.answer("s1", "Парк открыт.")]).translations.map(\.id) == ["s1"])
    }

    @Test func aRequestIsOneLineWhateverItHolds() {
        let request = EngineRequest(
            id: "a\"b", source: "zh-Hans", target: "ru", text: "一\n二\\\u{2028}\u{1}",
            terms: [.init(source: "一", target: "один")])
        #expect(
            EngineProtocol.line(request)
                == #"{"id":"a\"b","source":"zh-Hans","target":"ru","text":"一\n二\\\u2028\u0001","terms":[{"source":"一","target":"один"}]}"#
                + "\n")
    }

    @Test func theKeyOfAnAnswerDependsOnAllThatTheAnswerDoes() {
        let request = Self.requests[0]
        let key = EngineCacheKey.of(request, engine: "apertium 3.8")
        #expect(key == EngineCacheKey.of(request, engine: "apertium 3.8"))
        #expect(key != EngineCacheKey.of(request, engine: "apertium 3.9"))
        #expect(key != EngineCacheKey.of(Self.requests[1], engine: "apertium 3.8"))
        let withTerm = EngineRequest(
            id: "s0", source: "be", target: "ru", text: request.text, terms: [.init(source: "свет", target: "мир")])
        #expect(key != EngineCacheKey.of(withTerm, engine: "apertium 3.8"))
    }
}
