import Foundation
import Testing

/// Sentences out to a translator and back into the digest, and engines that misbehave on the way.
@Suite("svodka translate")
struct TranslateCommandTests {
    private static let article = """
        The zoo of Grodno has a new elephant

        The zoo of Grodno has received a young elephant from Riga, the director said on Wednesday. The animal is called \
        Masha and weighs two tonnes.
        """

    /// A newsroom with one article.
    private static func newsroom() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write(article.utf8, to: "articles/2025-05-14/zoo.txt")
        return folder
    }

    private static func digest(_ folder: ScratchFolder, _ options: String...) throws -> Command.Outcome {
        try Command.run(["digest", "2025-05-14", "--glossary", glossary] + options, in: folder.path)
    }

    private static let glossary = "\(Command.root)/glossaries/places.csv"

    @Test(
        "a sentence goes out, comes back, stands in the digest, and is not asked for again",
        arguments: ["xliff", "xliff2", "csv"])
    func roundTrip(format: String) throws {
        let folder = try Self.newsroom()
        let export = [
            "translate", "export", "2025-05-14", "--to", "ru", "--format", format, "--glossary", Self.glossary,
        ]
        let name = "translations/2025-05-14/en-ru.\(format == "csv" ? "csv" : "xlf")"
        #expect(try Command.run(export, in: folder.path).output == "\(name): 3 sentences\n")
        let source = "The animal is called Masha and weighs two tonnes."
        let sent = try folder.text(name)
        let returned: String
        switch format {
        case "xliff":
            returned = sent.replacing(">\(source)</target>", with: ">Слона зовут Маша, весит он две тонны.</target>")
        case "xliff2":
            returned = sent.replacing(
                ">\(source)</source>", with: ">\(source)</source><target>Слона зовут Маша, весит он две тонны.</target>"
            )
        default:
            returned = sent.replacing(
                "\"\(source)\",\"\"", with: "\"\(source)\",\"Слона зовут Маша, весит он две тонны.\"")
        }
        #expect(returned != sent)
        try folder.write(returned.utf8, to: name)
        #expect(
            try Command.run(export, in: folder.path).errors.contains("holds 1 translations that are not merged yet"),
            "work that was not taken back is not written over")
        let merge = ["translate", "merge", name, "--translator", "Вера", "--glossary", Self.glossary]
        let merged = try Command.run(merge, in: folder.path)
        #expect(merged.output == "1 translations taken, 2 not yet translated\n")
        #expect(merged.status == 0, "\(merged.errors)")
        #expect(try Self.digest(folder).status == 0)
        let russian = try folder.text("digests/2025-05-14/digest.ru.txt")
        #expect(russian.contains("* Слона зовут Маша, весит он две тонны.\nОригинал: The animal is called"))
        #expect(russian.contains("Перевод: Вера"))
        #expect(try Command.run(export, in: folder.path).output == "\(name): 2 sentences\n")
    }

    @Test("what comes back is looked over, and taken all the same")
    func review() throws {
        let folder = try Self.newsroom()
        let day = ["--to", "ru", "--glossary", Self.glossary]
        _ = try Command.run(["translate", "export", "2025-05-14"] + day, in: folder.path)
        let name = "translations/2025-05-14/en-ru.xlf"
        let returned = try folder.text(name).replacing(
            ">The animal is called Masha and weighs two tonnes.</target>",
            with: ">Слона зовут Маша, весит он 3 тонны.</target>")
        try folder.write(returned.utf8, to: name)
        let outcome = try Command.run(["translate", "merge", name, "--glossary", Self.glossary], in: folder.path)
        #expect(outcome.errors.contains("the number 3 is not in the original"), "\(outcome.errors)")
        #expect(outcome.output == "1 translations taken, 2 not yet translated\n")
        #expect(outcome.status == 0)
    }

    @Test("what an engine drafts is looked over too")
    func reviewOfDrafts() throws {
        let folder = try Self.newsroom()
        let engine = #"en-ru=sed -e 's/"text":"[^"]*"/"text":"Слон весит 7 тонн.","engine":"x 1"/'"#
        let outcome = try Self.digest(folder, "--engine", engine)
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("svodka: drafts: note: look at s-"), "\(outcome.errors)")
        #expect(outcome.errors.contains("the number 7 is not in the original"))
        #expect(try Self.digest(folder, "--engine", engine, "--quiet").errors == "")
    }

    @Test("a term that the glossary leaves unchecked may be rendered as one likes", arguments: ["", "no"])
    func uncheckedTerm(cell: String) throws {
        let folder = try ScratchFolder()
        try folder.write("en,ru,check\nelephant,слон,\(cell)\n".utf8, to: "terms.csv")
        let pair =
            #"{"id":"1","source":"The elephant is young.","sourceLanguage":"en","text":"Животное молодое.","language":"ru"}"#
        let outcome = try Command.run(
            ["translate", "check", "--glossary", "terms.csv"], input: pair + "\n", in: folder.path)
        #expect(outcome.output.contains("which was not seen") == cell.isEmpty, "\(outcome.output)")
    }

    @Test("a memory is asked for a text, wherever that stands on the command line")
    func lookup() throws {
        let folder = try Self.newsroom()
        let unit =
            "<tu><tuv xml:lang='en'><seg>Rain fell.</seg></tuv><tuv xml:lang='ru'><seg>Шёл дождь.</seg></tuv></tu>"
        for name in ["desk.tmx", "old.tmx"] {
            try folder.write("<tmx version='1.4'><header/><body>\(unit)</body></tmx>".utf8, to: name)
        }
        for arguments in [
            ["--memory", "desk.tmx", "Rain fell."], ["Rain fell.", "--memory", "desk.tmx"],
            ["--memory", "desk.tmx", "old.tmx", "Rain fell."], ["--memory", "desk.tmx", "--", "Rain fell."],
        ] {
            let outcome = try Command.run(["memory", "lookup"] + arguments, in: folder.path)
            #expect(outcome.output.contains("100\texact\tRain fell.\n\t\tШёл дождь.\n"), "\(outcome.errors)")
        }
        #expect(try Command.run(["memory", "lookup", "--memory", "desk.tmx"], in: folder.path).status == 64)
    }

    @Test("without translations the digest is byte for byte what it is with an empty memory")
    func nothingToTranslate() throws {
        let folder = try Self.newsroom()
        _ = try Self.digest(folder)
        let before = try folder.text("digests/2025-05-14/digest.xml")
        #expect(before.contains("version=\"1.0\""))
        try FileManager.default.createDirectory(atPath: folder.file("translations"), withIntermediateDirectories: true)
        _ = try Self.digest(folder)
        #expect(try folder.text("digests/2025-05-14/digest.xml") == before)
    }

    @Test("names the memory in the depfile, so that a new translation makes the day stale")
    func depfile() throws {
        let folder = try Self.newsroom()
        let memory = "<tmx version=\"1.4\"><header srclang=\"en\"/><body></body></tmx>"
        try folder.write(memory.utf8, to: "translations/desk.tmx")
        _ = try Self.digest(folder, "--depfile", folder.file("depends"))
        #expect(try folder.text("depends").contains("\ntranslations/desk.tmx:\n"))
    }

    @Test(
        "an engine that misbehaves is told, and the digest is made as without it",
        arguments: [
            ("exit 3", "ended with status 3"), ("nosuchengine", "is not there: check the command"),
            ("head -n 1 | tr '{' '['", "the answer"), ("sleep 60", "took too long and was stopped"),
            ("cat", "the answer"), ("echo '<html><body>Welcome</body></html>'", "answered 1 of 3 sentences"),
            ("sed -e 's/\"id\"/\"engine\":\"prompt\",\"id\"/'", "repeats the sentence"),
            ("yes '{}'", "answered far too much and was stopped"),
        ])
    func badEngines(command: String, message: String) throws {
        let folder = try Self.newsroom()
        _ = try Self.digest(folder)
        let before = try folder.text("digests/2025-05-14/digest.ru.txt")
        let outcome = try Self.digest(folder, "--engine", "en-ru=\(command)", "--engine-time", "2")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.messages.count < 10)
        #expect(try folder.text("digests/2025-05-14/digest.ru.txt") == before)
    }

    @Test("the settings name an engine, which may be one of svodka's own adapters")
    func engineOfSettings() throws {
        let folder = try Self.newsroom()
        try folder.write(
            "#!/bin/sh\n[ \"$1\" = -V ] || sed -e 's/[^ ].*/Машинная фраза о слоне и зоопарке./'\n".utf8, to: "apertium"
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file("apertium"))
        let settings =
            "engines:\n  - name: Apertium\n    command: svodka engine apertium --program ./apertium\n    pairs: [en-ru]\n"
        try folder.write(settings.utf8, to: "svodka.yaml")
        let outcome = try Self.digest(folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let russian = try folder.text("digests/2025-05-14/digest.ru.txt")
        #expect(russian.contains("* [машинный перевод] Машинная фраза о слоне и зоопарке.\nОригинал: The zoo"))
        #expect(russian.contains("Перевод: apertium (машинный)"))
        try folder.write(settings.replacing("en-ru", with: "en>ru").utf8, to: "svodka.yaml")
        #expect(
            try Self.digest(folder).errors.contains(
                "svodka.yaml:4:13: this must be two languages, such as be-ru"))
    }

    @Test("an engine's answers are kept, so that the same input gives the same bytes without it")
    func keptAnswers() throws {
        let folder = try Self.newsroom()
        let engine = #"en-ru=[ -e gone ] && exit 9; sed -e 's/"text":"[^"]*"/"text":"Перевод.","engine":"x 1"/'"#
        let first = try Self.digest(folder, "--engine", engine)
        #expect(first.status == 0, "\(first.errors)")
        let russian = try folder.text("digests/2025-05-14/digest.ru.txt")
        #expect(russian.contains("[машинный перевод] Перевод."))
        try folder.write([], to: "gone")
        #expect(try Self.digest(folder, "--engine", engine).status == 0)
        #expect(try folder.text("digests/2025-05-14/digest.ru.txt") == russian)
    }

    @Test(
        "says what is wrong with a file that comes back, and takes what fits",
        arguments: [
            ("<html>no</html>", "is neither XLIFF nor a table"), ("id,translation\nx,y\n", "is not in this digest"),
            (
                "<xliff version=\"1.2\"><file original=\"2025-05-14/1\" source-language=\"en\" target-language=\"zh\">"
                    + "</file></xliff>", "is translated to zh, not to ru"
            ),
        ])
    func badFiles(content: String, message: String) throws {
        let folder = try Self.newsroom()
        try folder.write(content.utf8, to: "2025-05-14.xlf")
        let outcome = try Command.run(
            ["translate", "merge", "2025-05-14.xlf", "--to", "ru", "--glossary", Self.glossary], in: folder.path)
        #expect(outcome.status != 0)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("translations/memory.tmx")))
    }

    @Test("a file for another day takes nothing and says so")
    func anotherDay() throws {
        let folder = try Self.newsroom()
        try folder.write(
            "The bridge is closed.\n\nIt is closed until Friday evening, the mayor said.".utf8,
            to: "articles/2025-05-15/b.txt")
        _ = try Command.run(
            ["translate", "export", "2025-05-14", "--to", "ru", "--glossary", Self.glossary], in: folder.path)
        let name = "translations/2025-05-14/en-ru.xlf"
        try folder.write(
            try folder.text(name).replacing(
                ">The zoo of Grodno has a new elephant</target>", with: ">Новый слон</target>"
            ).utf8, to: name)
        let outcome = try Command.run(
            ["translate", "merge", name, "--date", "2025-05-15", "--glossary", Self.glossary], in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.output == "0 translations taken, 2 not yet translated\n")
    }
}
