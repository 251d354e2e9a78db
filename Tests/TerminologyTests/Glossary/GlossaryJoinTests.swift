import Languages
import NewsModel
import Terminology
import Testing

@Suite("Joining tables")
struct GlossaryJoinTests {
    private func join(_ tables: [(String, String)]) -> GlossaryReading {
        GlossaryJoin.join(tables.map { GlossaryReader().read(Array($0.1.utf8), name: $0.0).glossary })
    }

    @Test("of en–ru, en–zh and ru–zh gives one entry in three languages")
    func three() throws {
        let joined = join([
            ("a.csv", "en,ru\nfreight,грузовые перевозки\n"), ("b.csv", "en,zh\nFreight,货运\n"),
            ("c.csv", "ru,zh\nгрузовые перевозки,货运\n"),
        ])
        #expect(joined.glossary.concepts.count == 1)
        let concept = try #require(joined.glossary.concepts.first)
        #expect(concept[.chinese]?.preferred?.text == "货运")
        #expect(concept.joined.map(\.file) == ["b.csv", "c.csv"])
        #expect(joined.findings.isEmpty)
    }

    @Test("that could go two ways is reported with both, never guessed")
    func ambiguous() {
        let joined = join([
            ("a.csv", "en,ru\npark,технопарк\npark,парковка\n"), ("b.csv", "en,zh\npark,科技园\n"),
        ])
        #expect(joined.glossary.concepts.count == 3)
        #expect(joined.findings.count == 1)
        #expect(joined.findings.first?.message.contains("a.csv:2") == true)
        #expect(joined.findings.first?.message.contains("a.csv:3") == true)
    }

    @Test("is settled by the subject")
    func subjects() {
        let joined = join([
            ("a.csv", "en,ru,subject\npark,технопарк,economy\npark,парковка,transport\n"),
            ("b.csv", "en,zh,subject\npark,停车场,transport\n"),
        ])
        #expect(joined.glossary.concepts.map { $0[.chinese]?.preferred?.text } == [nil, "停车场"])
        #expect(joined.findings.isEmpty)
    }

    @Test("keeps entries apart that contradict each other")
    func contradiction() {
        let joined = join([("a.csv", "en,ru,zh\nbank,банк,银行\n"), ("b.csv", "en,ru\nbank,берег\n")])
        #expect(joined.glossary.concepts.count == 2)
    }

    @Test("is not led astray by a placeholder that every row has")
    func placeholder() {
        let rows = { (language: String) in
            "en,\(language)\n" + (0..<2_000).map { "term\($0),нет" }.joined(separator: "\n")
        }
        let joined = join([("a.csv", rows("ru")), ("b.csv", "ru,zh\nнет,没有\n")])
        #expect(joined.glossary.concepts.count == 2_001)
        #expect(joined.findings.isEmpty)
    }
}
