import Languages
import NewsModel
import Terminology
import Testing

@Suite("An abbreviation that a text introduces")
struct IntroducedAbbreviationTests {
    @Test(
        "means the term before its brackets, from there to the end",
        arguments: [
            (
                "Great Stone Park", "The Great Stone Park (GSP) and GSP. GSP!", "en",
                ["Great Stone Park", "GSP", "GSP", "GSP"]
            ),
            (
                "Евразийский банк развития", "Евразийский банк развития (ЕАБР), а ЕАБР и ЕАБР", "ru",
                ["Евразийский банк развития", "ЕАБР", "ЕАБР", "ЕАБР"]
            ),
            ("亚洲基础设施投资银行", "亚洲基础设施投资银行（AIIB）|和|AIIB", "zh", ["亚洲基础设施投资银行", "AIIB", "AIIB"]),
            ("free trade area", "A free trade area (FTA), two FTA rules", "en", ["free trade area", "FTA", "FTA"]),
        ] as [(String, String, LanguageTag, [String])])
    func introduced(term: String, text: String, language: LanguageTag, expected: [String]) {
        #expect(found(term, in: text, language) == expected)
    }

    @Test("means nothing before it is introduced")
    func before() {
        #expect(
            found("free trade area", in: "FTA first. A free trade area (FTA).", "en") == ["free trade area", "FTA"])
    }

    @Test(
        "has its letters in the term, in their order, the first one at its beginning",
        arguments: ["TFA", "AFT", "FTZ", "TRADE"])
    func letters(brackets: String) {
        #expect(
            found("free trade area", in: "A free trade area (\(brackets)), \(brackets)", "en") == ["free trade area"])
    }

    @Test(
        "stands alone in its brackets, in capitals, directly behind a term of several words",
        arguments: [
            "A free trade area (the FTA), FTA", "A free trade area (fta), fta", "A free trade area, (FTA) FTA",
            "A free trade area (FTA FTA", "A free trade area (F), F",
        ])
    func shape(text: String) {
        #expect(found("free trade area", in: text, "en") == ["free trade area"])
    }

    @Test("is not made for a single word")
    func singleWord() {
        #expect(found("railway", in: "A railway (RW) and RW", "en") == ["railway"])
    }

    @Test("means the concept introduced last where two have the same")
    func lastOne() {
        let table = "en,ru\nfree trade area,зона свободной торговли\nfederal tax authority,налоговая служба\n"
        let text = "The free trade area (FTA): FTA. The federal tax authority (FTA): FTA."
        let found = matches(of: table, in: text, "en").filter { $0.span.count == 3 }
        #expect(
            found.map { $0.equivalents[.russian] } == [
                "зона свободной торговли", "зона свободной торговли", "налоговая служба", "налоговая служба",
            ])
    }

    @Test("is no other term's: what a glossary has for the same letters gives way to it")
    func otherMeaning() {
        let table = "en,ru\nfree trade area,зона свободной торговли\nFTA,ФТА\n"
        let found = matches(of: table, in: "FTA. The free trade area (FTA): FTA.", "en")
        #expect(
            found.map { $0.equivalents[.russian] } == [
                "ФТА", "зона свободной торговли", "зона свободной торговли", "зона свободной торговли",
            ])
    }
}
