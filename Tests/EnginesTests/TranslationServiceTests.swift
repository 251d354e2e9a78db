import NewsModel
import Testing
import Translation

@testable import Engines

/// Answers with the pair of languages; what its table lacks it leaves out.
private struct EchoService: TranslationService {
    var lacks: Set<String> = []

    func translate(_ sentences: [EngineRequest]) throws(ServiceFailure) -> [EngineAnswer] {
        sentences.filter { !lacks.contains($0.id) }.map {
            EngineAnswer(id: $0.id, text: "\($0.source)>\($0.target) of \(sentences.count)", engine: "echo")
        }
    }
}

@Suite("A translation service")
struct TranslationServiceTests {
    private static let requests = [("1", "en", "ru"), ("2", "zh-Hans", "en"), ("3", "en", "ru"), ("4", "en", "zh")].map
    {
        EngineRequest(id: $0, source: LanguageTag(rawValue: $1), target: LanguageTag(rawValue: $2), text: "x")
    }

    @Test("is asked pair by pair, and answers in the order of the questions")
    func pairs() throws {
        let answers = try EchoService().answers(to: Self.requests)
        #expect(answers.map(\.id) == ["1", "2", "3", "4"])
        #expect(answers.map(\.text) == ["en>ru of 2", "zh-Hans>en of 1", "en>ru of 2", "en>zh of 1"])
        #expect(try EchoService().answers(to: []).isEmpty)
    }

    @Test("has answered nothing where it leaves a sentence out")
    func missing() {
        let failure = #expect(throws: ServiceFailure.self) {
            try EchoService(lacks: ["3"]).answers(to: Self.requests)
        }
        #expect(failure?.description == "the engine answered 1 of 2 sentences")
    }

    @Test("calls languages by its own names, the most exact one first")
    func names() {
        let table = ["en": "EN-GB", "en-US": "EN-US", "zh": "ZH-HANS", "zh-Hant": "ZH-HANT"]
        for (tag, name) in [
            ("en", "EN-GB"), ("en-US", "EN-US"), ("en-AU", "EN-GB"), ("zh-Hans", "ZH-HANS"), ("zh-Hant-HK", "ZH-HANT"),
        ] {
            #expect(LanguageTag(rawValue: tag).name(in: table) == name)
        }
        #expect(LanguageTag(rawValue: "be").name(in: table) == nil)
    }

    @Test("has an address of the web", arguments: ["127.0.0.1:5000", "file:///etc/passwd", "", "ftp://a"])
    func noAddress(text: String) {
        #expect(ServiceAddress(text) == nil)
        #expect(ServiceAddress("https://example.org/")?.path("/v2") == "https://example.org/v2")
    }
}

@Suite("Apertium's text")
struct ApertiumTextTests {
    @Test("keeps sentences apart by empty lines, however a translation breaks them")
    func lines() {
        #expect(ApertiumText.joined(["Адзін.", "Два."]) == "Адзін.\n\nДва.\n")
        #expect(ApertiumText.divided("Один.\n\nДва\nи три.\n \n\n四。\n") == ["Один.", "Два и три.", "四。"])
        #expect(ApertiumText.divided("\n\n").isEmpty)
    }

    @Test("loses the marks of words that are not known, which are named")
    func marks() {
        let (text, unknown) = ApertiumText.unmarked("Парк *адкрыты і @быць #мост", source: "Парк адкрыты")
        #expect(text == "Парк адкрыты і быць мост")
        #expect(unknown == ["адкрыты"])
    }

    @Test("keeps a mark that the source has too, and one that stands within a word")
    func ownMarks() {
        #expect(ApertiumText.unmarked("Тег #новости", source: "Тэг #навіны").text == "Тег #новости")
        #expect(ApertiumText.unmarked("desk@example.org", source: "адрас").text == "desk@example.org")
    }
}
