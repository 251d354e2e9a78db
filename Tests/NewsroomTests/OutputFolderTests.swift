import FoundationEssentials
import Glibc
import Testing

@testable import Newsroom

@Suite("An output folder")
struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("is made when it is not there, and holds just what was written")
    func writes() throws {
        let output = OutputFolder(folder.file("2025-05-14/утро"))
        try output.write([("digest.ru.txt", Data("Сводка".utf8)), ("digest.zh.txt", Data("摘要".utf8))])
        #expect(try folder.text(of: "2025-05-14/утро/digest.ru.txt") == "Сводка")
        #expect(try folder.text(of: "2025-05-14/утро/digest.zh.txt") == "摘要")
        #expect(try FileManager.default.contentsOfDirectory(atPath: output.path).count == 2)
    }

    @Test("keeps every former file when one of the new ones cannot be written")
    func keepsFormerFiles() throws {
        let output = OutputFolder(folder.path)
        try output.write([("a.txt", Data("old".utf8))])
        let tooLongName = String(repeating: "x", count: 300)
        #expect(throws: NewsroomError.self) {
            try output.write([("a.txt", Data("new".utf8)), (tooLongName, Data("new".utf8))])
        }
        #expect(try folder.text(of: "a.txt") == "old")
        #expect(try folder.names() == ["a.txt"])
    }

    @Test("that is a file is refused with its name")
    func fileInTheWay() throws {
        try folder.write("", to: "digests")
        let error = #expect(throws: NewsroomError.self) {
            try OutputFolder(folder.file("digests")).write([("a.txt", Data())])
        }
        #expect(error?.source == folder.file("digests"))
    }

    @Test("says so when a folder stands where a file should go")
    func folderInTheWay() throws {
        try folder.write("", to: "digest.en.txt/inner")
        let error = #expect(throws: NewsroomError.self) {
            try OutputFolder(folder.path).write([("digest.en.txt", Data())])
        }
        #expect(error?.message.contains("is a folder") == true)
    }

    @Test("loses what a killed run left, but nothing of a run that is alive")
    func leftovers() throws {
        try folder.write("half", to: ".svodka-999999999-digest.en.txt")
        try folder.write("half", to: ".svodka-\(getpid())-other.txt")
        try OutputFolder(folder.path).write([("a.txt", Data())])
        #expect(try folder.names() == [".svodka-\(getpid())-other.txt", "a.txt"])
    }
}
