import Foundation
import Testing

/// A newsroom's folder: articles of a day, a glossary, and the digests made from them.
private struct Desk {
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        try add(
            "park.txt",
            """
            Title: Technology park opens its laboratories
            Date: 2025-05-14 11:14
            Source: North Agency

            MINSK, 14 May (North Agency) – The technology park has opened two laboratories to partners from Chongqing. \
            The first projects begin in autumn.

            The parties agreed to hold a presentation of start-ups in October.
            """)
        try folder.write("en,ru,zh\ntechnology park,технопарк,科技园\n".utf8, to: "glossaries/park.csv")
    }

    func add(_ name: String, _ text: String) throws {
        try folder.write(text.utf8, to: "articles/2025-05-14/\(name)")
    }

    func digest(_ more: [String] = []) throws -> Command.Outcome {
        try Command.run(["digest", "2025-05-14"] + more, in: folder.path)
    }

    var english: String {
        get throws { try folder.text("digests/2025-05-14/digest.en.txt") }
    }

    func outputs() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.file("digests/2025-05-14")).sorted()
    }
}

@Suite("svodka digest")
struct DigestCommandTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test("writes mail for those who say to whom")
    func mail() throws {
        let outcome = try desk.digest([
            "--mail-from", "Сводка <svodka@example.org>", "--mail-to", "desk@example.org", "--mail-to",
            "zh:beijing@example.org",
        ])
        #expect(outcome.status == 0)
        #expect(
            try desk.folder.text("digests/2025-05-14/digest.zh.eml")
                .contains("Bcc: desk@example.org, beijing@example.org\r\n"))
        #expect(try desk.folder.text("digests/2025-05-14/digest.en.eml").contains("To: desk@example.org\r\n"))
    }

    @Test("writes mail of one edition alone where only that has a reader")
    func mailOfOneEdition() throws {
        _ = try desk.digest(["--mail-from", "a@example.org", "--mail-to", "ru:b@example.org"])
        #expect(try desk.outputs().filter { $0.hasSuffix(".eml") } == ["digest.ru.eml"])
    }

    @Test("takes away the files of an edition that is dropped, and the mail of one that has lost its readers")
    func droppedEdition() throws {
        let mail = ["--mail-from", "a@example.org", "--mail-to"]
        _ = try desk.digest(mail + ["b@example.org"])
        #expect(try desk.outputs().count { $0.hasPrefix("digest.zh.") } == 4)
        try desk.folder.write("notes of the desk".utf8, to: "digests/2025-05-14/notes.zh.txt")
        try desk.folder.write("editions: [en, ru]\n".utf8, to: "svodka.yaml")
        _ = try desk.digest()
        #expect(try desk.outputs().filter { $0.contains("zh") } == ["notes.zh.txt"])
        #expect(try desk.outputs().filter { $0.hasSuffix(".eml") } == ["digest.en.eml", "digest.ru.eml"])
        #expect(!FileManager.default.fileExists(atPath: desk.folder.file("digests/feed.zh.atom")))
        _ = try desk.digest(mail + ["ru:b@example.org"])
        #expect(try desk.outputs().filter { $0.hasSuffix(".eml") } == ["digest.ru.eml"])
    }

    @Test(
        "refuses addresses that no mail can go to",
        arguments: [["--mail-to", "a@b.org"], ["--mail-from", "a@b.org", "--mail-to", "nobody"]])
    func badAddresses(_ options: [String]) throws {
        let outcome = try desk.digest(options)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("mail"))
    }

    @Test("writes the editions, the XML and the coverage review, and says so in a line")
    func writes() throws {
        let outcome = try desk.digest()
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.output == "digests/2025-05-14: 1 story from 1 article\n")
        #expect(
            try desk.outputs() == [
                "coverage.en.html", "coverage.en.txt", "coverage.html", "coverage.json", "coverage.ru.html",
                "coverage.ru.txt", "coverage.txt", "coverage.zh.html", "coverage.zh.txt", "digest.en.atom",
                "digest.en.html", "digest.en.txt", "digest.ru.atom", "digest.ru.html", "digest.ru.txt", "digest.xml",
                "digest.zh.atom", "digest.zh.html", "digest.zh.txt",
            ])
        #expect(try desk.english.contains("technology park [технопарк; 科技园]"))
        #expect(try desk.folder.text("digests/2025-05-14/digest.ru.txt").contains("technology park [технопарк]"))
    }

    @Test("gives the same bytes under another clock, zone and locale")
    func reproducible() throws {
        _ = try desk.digest()
        let first = try desk.outputs().map { try desk.folder.text("digests/2025-05-14/\($0)") }
        let second = try Command.shell(
            #"TZ=Asia/Shanghai LC_ALL=zh_CN.UTF-8 LANG=ru_RU.UTF-8 "$SVODKA" digest 2025-05-14 --output other"#,
            in: desk.folder.path)
        #expect(second.status == 0)
        #expect(try desk.outputs().map { try desk.folder.text("other/2025-05-14/\($0)") } == first)
    }

    @Test("leaves out what it cannot read, says why, does the rest, and ends with 1")
    func badFiles() throws {
        try desk.add("empty.html", "")
        try desk.folder.write(Array(repeating: 0, count: 5000), to: "articles/2025-05-14/zeros.html")
        try desk.add("folder/inner.txt", "")
        let outcome = try desk.digest()
        #expect(outcome.status == 1)
        #expect(outcome.messages.count == 3)
        for name in ["empty.html", "zeros.html", "folder/inner.txt"] {
            #expect(outcome.messages.contains { $0.hasPrefix("svodka: articles/2025-05-14/\(name): error: ") })
            #expect(try desk.english.replacing("\n", with: "").contains(name))
        }
        #expect(outcome.output.contains("1 story from 1 article"))
    }

    @Test("uses the other rows of a glossary with a broken one, and names its line")
    func brokenGlossaryRow() throws {
        try desk.folder.write(
            "en,ru,zh\ntechnology park,технопарк,科技园\nlaboratory,\"лаборатория,实验室\n".utf8, to: "glossaries/park.csv")
        let outcome = try desk.digest()
        #expect(outcome.messages.contains { $0.contains("glossaries/park.csv:3") })
        #expect(try desk.english.contains("technology park [технопарк; 科技园]"))
    }

    @Test("says what to do when the day has no folder, no files, or is no day")
    func noDay() throws {
        let missing = try Command.run(["digest", "2025-05-15"], in: desk.folder.path)
        #expect(missing.status == 2)
        #expect(
            missing.messages == [
                "svodka: error: articles/2025-05-15: there is no such folder: put the day's articles there"
            ])
        try FileManager.default.createDirectory(
            atPath: desk.folder.file("articles/2025-05-16"), withIntermediateDirectories: true)
        let empty = try Command.run(["digest", "2025-05-16"], in: desk.folder.path)
        #expect(empty.status == 2)
        #expect(empty.messages.count == 1)
        let noDay = try Command.run(["digest", "2025-02-30"], in: desk.folder.path)
        #expect(noDay.status == 64)
        #expect(noDay.errors.contains("2025-02-30"))
    }

    @Test(
        "refuses what it does not understand with the usage status",
        arguments: [["--sentense", "3"], ["--sentences", "0"], ["--time-zone", "Minsk"]])
    func usage(arguments: [String]) throws {
        let outcome = try desk.digest(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.messages.first?.contains(arguments[0]) == true || outcome.errors.contains(arguments[1]))
    }

    @Test("names a glossary that is not there, and writes nothing")
    func missingGlossary() throws {
        let outcome = try desk.digest(["--glossary", "none.csv"])
        #expect(outcome.status == 2)
        #expect(outcome.messages == ["svodka: error: none.csv: is not there: check the name"])
        #expect(!FileManager.default.fileExists(atPath: desk.folder.file("digests")))
    }

    @Test("says so when there is no glossary, and compiles the digest without")
    func noGlossary() throws {
        try FileManager.default.removeItem(atPath: desk.folder.file("glossaries"))
        // A copy outside the project, so that the project's own glossaries are not found.
        let command = desk.folder.file("bin/svodka")
        try FileManager.default.createDirectory(
            atPath: desk.folder.file("bin"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: Command.path, toPath: command)
        let outcome = try Command.shell("bin/svodka digest 2025-05-14", in: desk.folder.path)
        #expect(outcome.status == 0)
        #expect(outcome.messages.count == 1)
        #expect(outcome.messages.first?.hasPrefix("svodka: there is no glossary") == true)
        #expect(try desk.english.contains("technology park"))
    }

    @Test("keeps the former digest whole when the disk fills up")
    func fullDisk() throws {
        _ = try desk.digest()
        let former = try desk.english
        try desk.add(
            "second.txt", "Title: A second article\nDate: 2025-05-14\n\nIt is here. It was not there before.\n")
        let outcome = try Command.shell(#"ulimit -f 1; "$SVODKA" digest 2025-05-14"#, in: desk.folder.path)
        #expect(outcome.status == 2)
        #expect(outcome.messages.last?.contains("the disk is full") == true)
        #expect(try desk.english == former)
        #expect(try desk.outputs().count == 19)
    }

    @Test("says when the output folder cannot be made")
    func outputInTheWay() throws {
        try desk.folder.write("".utf8, to: "digests")
        let outcome = try desk.digest()
        #expect(outcome.status == 2)
        #expect(outcome.messages.last?.hasPrefix("svodka: error: digests/2025-05-14: ") == true)
    }

    @Test("leaves the former digest when it is stopped or killed", arguments: [SIGINT, SIGTERM, SIGKILL])
    func stopped(signal: Int32) throws {
        _ = try desk.digest()
        let former = try desk.english
        try desk.add(
            "second.txt", "Title: A second article\nDate: 2025-05-14\n\nIt is here. It was not there before.\n")
        try desk.add(
            "muzey.txt", "Title: Музей адкрыўся\nDate: 2025-05-14\n\nУ вёсцы адкрыўся музей ткацтва. Ён невялікі.\n")
        try desk.folder.write("echo $$ > asked; exec sleep 60\n".utf8, to: "engine")
        // The engine says that it was asked, and never answers: the run is in the midst of its work when it is stopped.
        let outcome = try Command.shell(
            """
            mkfifo asked
            "$SVODKA" digest 2025-05-14 --quiet --engine 'be-ru=sh engine' & run=$!
            read -r engine < asked; kill -\(signal) $run; wait $run; status=$?
            kill $engine 2> /dev/null; exit $status
            """, in: desk.folder.path)
        #expect(outcome.status == 128 + signal)
        #expect(try desk.english == former)
        if signal != SIGKILL { #expect(try desk.outputs().count == 19) }
        #expect(try desk.digest().status == 1)
        #expect(try desk.outputs().count == 19)
    }

    @Test("tells make what it read, so that one article more or less makes the day stale")
    func depfile() throws {
        try desk.add("a b.txt", "Title: Another\nDate: 2025-05-14\n\nAnother article. It is short.\n")
        _ = try desk.digest(["--depfile", "day.d"])
        let rule = try desk.folder.text("day.d")
        #expect(rule.hasPrefix("digests/2025-05-14/digest.xml: \\\n  articles/2025-05-14 \\\n"))
        #expect(rule.contains(#"articles/2025-05-14/a\ b.txt"#))
        #expect(rule.contains("glossaries/park.csv"))
    }
}
