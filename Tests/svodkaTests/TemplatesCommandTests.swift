import Foundation
import Testing

@Suite("Words and pages of a newsroom's own")
struct TemplatesCommandTests {
    private let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write(
            "Title: Rain\nDate: 2025-05-14\n\nIt rained on Wednesday.\n".utf8, to: "articles/2025-05-14/a.txt")
        try folder.write("en,ru\nrain,дождь\n".utf8, to: "glossaries/a.csv")
    }

    private func run(_ arguments: String...) throws -> Command.Outcome {
        try Command.run(arguments, in: folder.path)
    }

    @Test("begin with the built-in ones, which change nothing")
    func export() throws {
        _ = try run("digest", "2025-05-14")
        let page = try folder.text("digests/2025-05-14/digest.ru.html")
        try folder.write("/* ours */\n".utf8, to: "ours/page.css")
        let outcome = try run("templates", "ours")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("ours/story.mustache\n") && outcome.output.contains("ours/zh.yaml\n"))
        #expect(!outcome.output.contains("page.css"))
        #expect(try folder.text("ours/page.css") == "/* ours */\n")
        try FileManager.default.removeItem(atPath: folder.file("ours/page.css"))
        try folder.write("templates: ours\nwords: ours\n".utf8, to: "svodka.yaml")
        #expect(try run("digest", "2025-05-14", "--depfile", "day.d").status == 0)
        #expect(try folder.text("digests/2025-05-14/digest.ru.html") == page)
        #expect(try folder.text("day.d").contains("ours/ru.yaml"))
    }

    @Test(
        "stop the run when they cannot be used, with file and line",
        arguments: [
            (
                "page.mustache", "<p>\n{{titel}}",
                "ours/page.mustache:2:1: there is no value “titel” to show; did you mean title?"
            ),
            ("en.yaml", "contents:\n  - x\n", "ours/en.yaml:2:3: this must be a text, not a list"),
            (
                "places.csv", "en,ru,zh,known\nZaslavl,Заславль\n",
                "ours/places.csv:2: a place is written with its English, Russian and Chinese name and whether every "
                    + "reader knows it: Minsk,Минск,明斯克,yes"
            ),
            ("fr.yaml", "", "ours/fr.yaml: is of no edition: name it en.yaml, ru.yaml or zh.yaml"),
        ])
    func mistakes(_ name: String, _ text: String, _ message: String) throws {
        try folder.write("templates: ours\nwords: ours\n".utf8, to: "svodka.yaml")
        try folder.write(text.utf8, to: "ours/\(name)")
        let outcome = try run("digest", "2025-05-14")
        #expect(outcome.status == 2)
        #expect(outcome.errors == "svodka: error: \(message)\n")
    }

    @Test("name the towns of datelines")
    func places() throws {
        try folder.write("words: ours\n".utf8, to: "svodka.yaml")
        try folder.write("en,ru,zh,known\nZaslavl|Zaslawye,Заславль,扎斯拉夫尔,no\n".utf8, to: "ours/places.csv")
        try folder.write(
            "Title: Rain\nDate: 2025-05-14\n\nZASLAWYE, 14 May (North Agency) – It rained on Wednesday.\n".utf8,
            to: "articles/2025-05-14/a.txt")
        #expect(try run("digest", "2025-05-14").status == 0)
        #expect(try folder.text("digests/2025-05-14/digest.zh.txt").contains("，扎斯拉夫尔"))
        #expect(try folder.text("digests/2025-05-14/digest.ru.txt").contains(", Заславль"))
    }

    @Test("say when their folder is not there")
    func missing() throws {
        try folder.write("templates: nowhere\n".utf8, to: "svodka.yaml")
        #expect(try run("digest", "2025-05-14").errors.contains("nowhere: the folder cannot be read: see templates:"))
    }

    @Test("come with a page that leads to all days, whichever was compiled last")
    func index() throws {
        for day in ["2025-05-13", "2025-06-01"] {
            try folder.write("Title: Rain\nDate: \(day)\n\nIt rained again.\n".utf8, to: "articles/\(day)/a.txt")
        }
        for day in ["2025-05-14", "2025-06-01", "2025-05-13"] { _ = try run("digest", day) }
        let page = try folder.text("digests/index.html")
        for day in ["2025-05-13", "2025-05-14", "2025-06-01"] { #expect(page.contains("\(day)/digest.en.html")) }
        for day in ["2025-06-01", "2025-05-13", "2025-05-14"] { _ = try run("digest", day) }
        #expect(try folder.text("digests/index.html") == page)
    }
}
