import Foundation
import Testing

/// What `svodka summarize` shows of a file.
@Suite("svodka summarize")
struct SummarizeCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write(
            """
            Title: В Речном открыли второй терминал
            Date: 2025-05-14 11:14
            Source: Вести Речного

            В Речном порту в понедельник открыли второй контейнерный терминал, который строили четыре года.

            Терминал вдвое увеличит мощность порта: до 400 тысяч контейнеров в год.

            «Мы ждали этого дня. Теперь работы хватит всем», — сказал крановщик Пётр Ильин.

            Договоры с портом подписали три судоходные компании из Китая и Казахстана.
            """.utf8, to: "port.txt")
    }

    private func summarize(_ options: [String]) throws -> [String] {
        let outcome = try Command.run(["summarize", "port.txt"] + options, in: folder.path)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        return outcome.output.split(separator: "\n").map(String.init)
    }

    @Test("shows the title and the key sentences, and no reasons unless asked")
    func plain() throws {
        let lines = try summarize(["--sentences", "2"])
        #expect(lines.count == 3)
        #expect(lines[0].hasSuffix("В Речном открыли второй терминал"))
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("- ") })
    }

    @Test("explains each sentence by features, the strongest first, that add up to its score")
    func explained() throws {
        let lines = try summarize(["--explain"])
        let sentences = lines.indices.filter { lines[$0].hasPrefix("- ") }
        #expect(sentences.count == 3)
        for index in sentences {
            let reason = try #require(lines[index + 1].wholeMatch(of: #/  ([+-][\d.]+) = (.*) \(sentence \d+\)/#))
            let parts = try reason.2.split(separator: ", ").map { part in
                try #require(Double(part.split(separator: " ").last ?? ""))
            }
            #expect(parts.map { abs($0) } == parts.map { abs($0) }.sorted(by: >))
            let score = try #require(Double(reason.1))
            // Each part is rounded to a hundredth, and those below half a hundredth are left out.
            #expect(abs(parts.reduce(0, +) - score) < 0.05)
        }
        // The first sentence loses nothing by its place, and is for the title's words.
        #expect(lines[sentences[0] + 1].contains("title +"))
        #expect(!lines[sentences[0] + 1].contains("position"))
        #expect(lines[sentences[1] + 1].contains("position -"))
    }

    @Test("refuses a number of sentences, a share or a length that makes no summary")
    func badLengths() throws {
        for options in [["--sentences", "0"], ["--ratio", "1.5"], ["--characters", "0"]] {
            let outcome = try Command.run(["summarize", "port.txt"] + options, in: folder.path)
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains(options[0]))
        }
    }
}
