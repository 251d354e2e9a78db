import Foundation
import Testing

/// An archive of two days, as `svodka digest` writes them.
private struct Archive {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try folder.write(
            "en,ru,zh\ntechnology park,технопарк,科技园\nlaboratory,лаборатория,实验室\n".utf8, to: "glossaries/small.csv")
        try add(
            "park.txt", day: "2025-05-13",
            """
            Title: Technology park opens its laboratories
            Date: 2025-05-13 11:14
            URL: https://news.example.org/park

            The technology park has opened two laboratories to partners from Chongqing. Projects begin in autumn.
            """)
        try add(
            "corridor.txt", day: "2025-05-14",
            """
            Title: Минск и Сиань построят цифровой коридор
            Date: 2025-05-14 12:40

            Технопарки двух городов создадут цифровой коридор. Компании смогут пользоваться лабораториями партнёров, \
            а экспортёры стали — оформлять грузы без бумаг.
            """)
        try add(
            "flax.txt", day: "2025-05-14",
            """
            标题：白俄罗斯亚麻良种落户黑龙江兰西
            日期：2025-05-14

            白俄罗斯培育的亚麻良种在黑龙江兰西县试种成功。科技园与当地企业签署了合作协议，双方将共同加工亚麻。
            """)
        for day in ["2025-05-13", "2025-05-14"] { _ = try Command.run(["digest", day, "--quiet"], in: folder.path) }
    }

    func add(_ name: String, day: String, _ text: String) throws {
        try folder.write(text.utf8, to: "articles/\(day)/\(name)")
    }

    func search(_ arguments: String...) throws -> Command.Outcome {
        try Command.run(["search"] + arguments, in: folder.path)
    }

    /// The days on which the words are found.
    func days(_ arguments: String...) throws -> [String] {
        let outcome = try Command.run(["search"] + arguments, in: folder.path)
        return outcome.output.split(separator: "\n").filter { $0.hasPrefix("2025") }.map { String($0.prefix(10)) }
    }
}

@Suite("svodka search")
struct SearchCommandTests {
    private let archive: Archive

    init() throws {
        archive = try Archive()
    }

    @Test("tells day, section, headline, sentence and link")
    func listing() throws {
        let outcome = try archive.search("laboratory", "chongqing")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                2025-05-13  Science and education  Technology park opens its laboratories
                  The technology park has opened two laboratories to partners from Chongqing.
                  https://news.example.org/park

                """)
        #expect(outcome.errors.isEmpty)
    }

    @Test(
        "finds words in any form",
        arguments: [
            (["LABORATORIES"], "2025-05-13"), (["park", "partner"], "2025-05-13"), (["лаборатория"], "2025-05-14"),
            (["лабораторию", "технопарком"], "2025-05-14"), (["цифрового коридора"], "2025-05-14"),
            (["сталь"], "2025-05-14"), (["партнер"], "2025-05-14"), (["亚麻"], "2025-05-14"),
            (["科技园", "协议"], "2025-05-14"), (["亞麻"], "2025-05-14"), (["合作协议"], "2025-05-14"),
        ])
    func forms(words: [String], day: String) throws {
        let outcome = try Command.run(["search"] + words, in: archive.folder.path)
        #expect(outcome.output.hasPrefix(day), "\(words): \(outcome.output) \(outcome.errors)")
    }

    @Test("finds nothing where a word is missing, the order is another, or a Chinese word would be cut in two")
    func misses() throws {
        for words in [["park", "flax"], ["коридор цифровой"], ["麻良"], ["laborator"]] {
            let outcome = try Command.run(["search"] + words, in: archive.folder.path)
            #expect(outcome.status == 0)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors == "svodka: no digest has that\n")
        }
    }

    @Test("finds the other languages' stories by a term of the glossary")
    func equivalents() throws {
        #expect(try archive.days("technology park") == ["2025-05-13"])
        #expect(
            try archive.days("technology parks", "--all-languages") == ["2025-05-14", "2025-05-14", "2025-05-13"])
        #expect(try archive.days("科技园", "--all-languages").count == 3)
    }

    @Test("keeps to the days it is given")
    func days() throws {
        #expect(try archive.days("park", "--since", "2025-05-14") == [])
        #expect(try archive.days("technology park", "--all-languages", "--until", "2025-05-13") == ["2025-05-13"])
    }

    @Test("gives JSON to programs")
    func json() throws {
        struct Hit: Decodable {
            let date: String
            let section: String
            let language: String
            let headline: String
            let sentence: String
            let url: String?
        }
        let outcome = try archive.search("亚麻", "--json")
        let hits = try JSONDecoder().decode([Hit].self, from: Data(outcome.output.utf8))
        #expect(hits.count == 1)
        #expect(hits.first?.language == "zh-Hans")
        #expect(hits.first?.sentence.contains("亚麻") == true)
        #expect(try archive.search("nothing", "--json").output == "[\n\n]\n")
    }

    @Test(
        "takes no word for more than a word",
        arguments: [
            "\"", "'); DROP TABLE day; --", "park OR flax", "lemmas:park", "NEAR(park)", "park*", "^park", "(", "-park",
            "park AND", "\u{0}park", String(repeating: "п", count: 199), "%", "park\"\"", "😀 park",
        ])
    func hostile(word: String) throws {
        let outcome = try Command.run(["search", "--", word.replacing("\u{0}", with: "")], in: archive.folder.path)
        #expect([0, 64].contains(outcome.status), "\(outcome.errors)")
        #expect(!outcome.errors.contains("SQLite"))
        #expect(try archive.days("park") == ["2025-05-13"])
    }

    @Test("says what to do about a question that is none")
    func noWord() throws {
        let outcome = try archive.search("?!")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("there is no word in “?!”"))
        let missing = try Command.run(["search", "park", "--digests", "none"], in: archive.folder.path)
        #expect(missing.status == 2)
        #expect(missing.errors == "svodka: error: none: there is no such folder: name the digests' folder\n")
    }

    @Test("makes its index anew when it is broken, and brings it up to date when a digest has changed or gone")
    func stale() throws {
        let index = archive.folder.file("digests/.search.sqlite")
        #expect(try archive.days("park") == ["2025-05-13"])
        for bytes in [Data(), Data("SQLite format 3\u{0}and then no more".utf8), Data(repeating: 7, count: 9_000)] {
            try bytes.write(to: URL(filePath: index))
            #expect(try archive.days("park") == ["2025-05-13"])
        }
        let handle = try FileHandle(forUpdating: URL(filePath: index))
        try handle.seek(toOffset: 8_192)
        try handle.write(contentsOf: Data(repeating: 0xFF, count: 20_000))
        try handle.close()
        #expect(try archive.days("park") == ["2025-05-13"])
        try archive.add(
            "harbour.txt", day: "2025-05-13",
            "Title: A harbour\nDate: 2025-05-13\n\nThe harbour opened its park today.\n")
        _ = try Command.run(["digest", "2025-05-13"], in: archive.folder.path)
        #expect(try archive.days("harbour") == ["2025-05-13"])
        try FileManager.default.removeItem(atPath: archive.folder.file("digests/2025-05-13"))
        #expect(try archive.days("park") == [])
    }

    @Test("names a digest that cannot be read, and searches the others")
    func broken() throws {
        try archive.folder.write("<digest".utf8, to: "digests/2025-05-12/digest.xml")
        let outcome = try archive.search("park")
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("2025-05-13"))
        #expect(outcome.errors.contains("digests/2025-05-12/digest.xml"))
    }

    @Test("answers many at once, also while the index is made")
    func concurrent() throws {
        let outcomes = try Command.atOnce(8) { try archive.search("park") }
        #expect(outcomes.allSatisfy { $0.status == 0 && $0.errors.isEmpty && $0.output.hasPrefix("2025-05-13") })
        #expect(Set(outcomes.map(\.output)).count == 1)
    }

    @Test("searches a folder that it may not write to", .enabled(if: getuid() != 0))
    func readOnly() throws {
        let digests = archive.folder.file("digests")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: digests)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: digests) }
        #expect(try archive.days("park") == ["2025-05-13"])
    }
}
