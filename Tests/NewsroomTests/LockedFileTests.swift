import Dispatch
import FoundationEssentials
import Glibc
import NewsModel
import Testing
import Translation

@testable import Newsroom

@Suite("A file that several change")
struct LockedFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Adds a line to the file `lines`.
    private func add(_ line: String) throws(NewsroomError) {
        try LockedFile(folder.file("lines")).change { content throws(NewsroomError) in
            // A moment for others to come in between, if they could.
            usleep(1_000)
            content = (content ?? []) + Array("\(line)\n".utf8)
        }
    }

    @Test("keeps what each of many has added at once, and leaves nothing else behind")
    func atOnce() throws {
        DispatchQueue.concurrentPerform(iterations: 40) { number in
            #expect(throws: Never.self) { try add("\(number)") }
        }
        let lines = try folder.text(of: "lines").split(separator: "\n").compactMap { Int($0) }
        #expect(lines.sorted() == Array(0..<40))
        #expect(try folder.names() == ["lines"])
    }

    @Test("is made with its folder when it is not there")
    func made() throws {
        try LockedFile(folder.file("переводы/память.tmx")).change { content throws(NewsroomError) in
            #expect(content == nil)
            content = Array("翻译".utf8)
        }
        #expect(try folder.text(of: "переводы/память.tmx") == "翻译")
    }

    @Test("stays as it is when whoever changes it gives up, and when nothing was changed")
    func givenUp() throws {
        try folder.write("old", to: "lines")
        let time = try modified("lines")
        let error = #expect(throws: NewsroomError.self) {
            try LockedFile(folder.file("lines")).change { content throws(NewsroomError) in
                content = []
                throw NewsroomError(stage: "test", message: "no")
            }
        }
        #expect(error?.message == "no")
        try LockedFile(folder.file("lines")).change { _ throws(NewsroomError) in }
        #expect(try folder.text(of: "lines") == "old")
        #expect(try modified("lines") == time)
        #expect(try folder.names() == ["lines"])
    }

    @Test("is not held by a run that was killed, whose leftovers go")
    func killed() throws {
        try folder.write("old\n", to: "lines")
        try folder.write("", to: ".lines.lock")
        try folder.write("half", to: ".svodka-999999999-lines")
        try add("new")
        #expect(try folder.text(of: "lines") == "old\nnew\n")
        #expect(try folder.names() == ["lines"])
    }

    @Test("stays a link, and the file that it leads to is changed and keeps its permissions")
    func link() throws {
        try folder.write("old\n", to: "shared/lines")
        chmod(folder.file("shared/lines"), 0o660)
        symlink("shared/lines", folder.file("lines"))
        try add("new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("lines")) == "shared/lines")
        #expect(try folder.text(of: "shared/lines") == "old\nnew\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("shared/lines"))
        #expect(attributes[.posixPermissions] as? Int == 0o660)
        #expect(try folder.names() == ["lines", "shared"])
    }

    @Test("says so when a link leads to itself, or a folder or a device stands in its place")
    func noFile() throws {
        symlink("lines", folder.file("lines"))
        #expect(throws: NewsroomError.self) { try add("new") }
        unlink(folder.file("lines"))
        try folder.write("", to: "lines/inner")
        #expect(throws: NewsroomError.self) { try add("new") }
        let device = #expect(throws: NewsroomError.self) { try WholeFile.write(Data(), to: "/dev/null") }
        #expect(device?.source == "/dev/null")
    }

    private func modified(_ name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: folder.file(name))[.modificationDate] as? Date
    }
}

@Suite("A translation memory's file")
struct MemoryFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func unit(_ text: String, _ translation: String) -> TranslationUnit {
        TranslationUnit(
            id: text, sourceTag: "en",
            variants: [.init(text, languageTag: "en"), .init(translation, languageTag: "ru")])
    }

    @Test("takes what it does not hold word for word")
    func adds() throws {
        let memory = MemoryFile(path: folder.file("memory.tmx"), version: "1")
        let first = try memory.add([unit("Rain fell.", "Шёл дождь."), unit("Snow fell.", "Шёл снег.")])
        #expect(first.added == 2)
        let second = try memory.add([unit("Rain fell.", "Шёл дождь."), unit("Hail fell.", "Шёл град.")])
        #expect(second == (1, 3))
        #expect(try Newsroom.memory([folder.file("memory.tmx")]).units.count == 3)
    }

    @Test(
        "is left alone where it is damaged, so that nothing in it is lost",
        arguments: ["<tmx version='1.4'><bo", "", "{}"])
    func damaged(content: String) throws {
        try folder.write(content, to: "memory.tmx")
        let memory = MemoryFile(path: folder.file("memory.tmx"), version: "1")
        let error = #expect(throws: NewsroomError.self) { try memory.add([unit("Rain fell.", "Шёл дождь.")]) }
        #expect(error?.description.contains("memory.tmx is damaged; repair it first") == true)
        #expect(try folder.text(of: "memory.tmx") == content)
        #expect(try folder.names() == ["memory.tmx"])
    }
}
