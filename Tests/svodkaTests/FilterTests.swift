import Foundation
import Testing

@Suite("A JSON Lines filter")
struct FilterTests {
    @Test("answers every line, in order, and is fine with none")
    func answersInOrder() throws {
        let lines = """
            {"id":"en","text":"Trade grew. Exports doubled."}
            {"id":"ru","text":"Торговля растёт. Экспорт удвоился."}

            {"id":"zh","text":"贸易增长。出口翻番。"}
            """
        let outcome = try Command.run(["segment", "--jsonl"], input: lines)
        let answers = outcome.output.split(separator: "\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        #expect(answers.count == 3)
        #expect(zip(answers, ["en", "ru", "zh"]).allSatisfy { $0.contains("\"id\":\"\($1)\"") })
        let empty = try Command.run(["segment", "--jsonl"])
        #expect(empty.status == 0 && empty.output.isEmpty && empty.errors.isEmpty)
    }

    @Test(
        "answers a bad line with its id and the reason, goes on, and ends with 1",
        arguments: [
            (#"{"id":"a"}"#, #""id":"a""#, #"\"text\" is missing"#),
            (#"{"id":"a","text":7}"#, #""id":"a""#, #"\"text\" has the wrong type"#),
            (#"{"id":"a","text":"…"#, #""error""#, "not a JSON object"),
            ("сводка", #""error""#, "not a JSON object"),
        ])
    func badLine(line: String, id: String, reason: String) throws {
        let outcome = try Command.run(
            ["segment", "--jsonl"], input: line + "\n" + #"{"id":"good","text":"It works."}"# + "\n")
        let answers = outcome.output.split(separator: "\n")
        try #require(answers.count == 2)
        #expect(answers[0].contains(id))
        #expect(answers[0].contains("line 1: \(reason)"))
        #expect(answers[1].contains(#""id":"good""#))
        #expect(outcome.status == 1)
        #expect(outcome.messages.count == 1)
    }

    @Test("reads halves of surrogate pairs, which JSON allows, as replacement characters")
    func surrogates() throws {
        let outcome = try Command.run(
            ["segment", "--jsonl"], input: #"{"id":"s","text":"a \ud83d b \ud83d\ude84 \\ud83d"}"# + "\n")
        #expect(outcome.status == 0)
        // One scalar for the lone half, one for the whole pair, six for the backslash and its letters.
        #expect(outcome.output.contains(#""sentences":[{"end":14,"start":0}]"#))
    }

    @Test("takes what parse writes: paragraphs for the text")
    func chain() throws {
        let record =
            #"{"id":"a","url":"https://a.example/","html":"<h1>Порт</h1><p>Порт открыли в среду, сообщил его начальник.</p><p>Баржи ушли.</p>"}"#
        let parsed = try Command.run(["parse", "--jsonl"], input: record + "\n")
        for stage in [["segment"], ["summarize"], ["group"]] {
            let outcome = try Command.run(stage + ["--jsonl"], input: parsed.output)
            #expect(outcome.status == 0 && outcome.output.contains(#""id":"a""#), "\(stage): \(outcome.errors)")
        }
    }

    @Test("that looks at all texts together answers a second one of the same id with an error")
    func sameID() throws {
        let lines = """
            {"id":"7","text":"The minister opened the bridge on Monday."}
            {"id":"7","text":"Rain fell on the islands."}

            """
        let outcome = try Command.run(["group", "--jsonl"], input: lines)
        let answers = outcome.output.split(separator: "\n")
        try #require(answers.count == 2)
        #expect(answers[0].contains(#""story":"7""#))
        #expect(answers[1].contains("line 2: the same id stands on line 1 already"))
        #expect(outcome.status == 1)
    }

    @Test("is not needed for one text: a stage takes standard input as a file")
    func standardInput() throws {
        let text = "Экспорт вырос на 12 %. Об этом сообщили в министерстве.\n"
        let outcome = try Command.run(["segment", "-"], input: text)
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                standard input: ru, 2 sentences
                1\tЭкспорт вырос на 12 %.
                2\tОб этом сообщили в министерстве.

                """)
        #expect(try Command.run(["parse", "-"]).messages.contains { $0.hasPrefix("svodka: standard input: ") })
    }

    @Test("ends quietly when its reader goes away")
    func closedPipe() throws {
        let outcome = try Command.shell(
            #"""
            yes '{"id":"x","text":"Exports doubled."}' | head -n 20000 | "$SVODKA" segment --jsonl | head -n 1
            """#)
        #expect(outcome.output.split(separator: "\n").count == 1)
        #expect(outcome.errors.isEmpty)
    }

    @Test("says when its results cannot be written")
    func fullDisk() throws {
        let outcome = try Command.shell(#"echo '{"id":"x","text":"y"}' | "$SVODKA" segment --jsonl > /dev/full"#)
        #expect(outcome.status == 2)
        #expect(outcome.messages == ["svodka: error: could not write the result: No space left on device"])
    }
}
