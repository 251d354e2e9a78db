import Foundation
import Testing

@Suite("svodka gloss")
struct GlossCommandTests {
    private func gloss(_ arguments: [String], input: String) throws -> Command.Outcome {
        let folder = try ScratchFolder()
        try folder.write("en,ru,zh\ntechnology park,технопарк,科技园\n".utf8, to: "park.csv")
        return try Command.run(["gloss"] + arguments + ["--glossary", folder.file("park.csv")], input: input)
    }

    @Test("answers with the matches of each text, and the names in Latin letters where they are asked for")
    func filter() throws {
        let lines = """
            {"id":"ru","text":"В технопарке выступил Николай Савельев."}
            {"id":"zh","text":"科技园主任桑景行表示，项目顺利。"}
            """
        let outcome = try gloss(["--jsonl", "--transliterate"], input: lines)
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                {"id":"ru","matches":[{"concept":"park.csv:2","end":12,"entry":0,"equivalents":{"en":"technology park","zh":"科技园"},"start":2}],"names":[{"end":38,"latin":"Nikolay Savelyev","name":"Николай Савельев","start":22}]}
                {"id":"zh","matches":[{"concept":"park.csv:2","end":3,"entry":0,"equivalents":{"en":"technology park","ru":"технопарк"},"start":0}],"names":[{"end":8,"latin":"Sang Jingxing","name":"桑景行","start":5}]}

                """)
        #expect(try !gloss(["--jsonl"], input: lines).output.contains("names"))
    }

    @Test("lists what it found in a text with equivalents, and what it transliterated")
    func listing() throws {
        let outcome = try gloss(["-", "--transliterate"], input: "Технопарк открыт. В технопарке был Савельев.\n")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                standard input: ru, 2 terms, 1 concepts
                2\tтехнопарк\ten: technology park; zh: 科技园
                1\tСавельев\ttransliterated: Savelyev

                """)
    }
}
