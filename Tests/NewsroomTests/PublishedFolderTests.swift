import FoundationEssentials
import Glibc
import Testing

@testable import Newsroom

@Suite("A day's folder")
struct PublishedFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let day = "2025-05-14"

    /// Publishes files; where names cannot be exchanged, by two renames.
    private func publish(
        _ files: [String: String], removing former: [String] = [], exchanging: Bool = true,
        meanwhile: @escaping @Sendable () -> Void = {}
    ) throws {
        let lock = try FolderLock(folder.file(Self.day))
        var published = try PublishedFolder(folder.file(Self.day))
        let exchange = published.exchange
        published.exchange = { first, second in
            meanwhile()
            return exchanging ? exchange(first, second) : EINVAL
        }
        let list = files.sorted { $0.key < $1.key }.map { (name: $0.key, content: Data($0.value.utf8)) }
        try published.write(list, removing: former, holding: lock)
    }

    private func text(_ name: String) throws -> String { try folder.text(of: "\(Self.day)/\(name)") }

    private func number(_ name: String) -> UInt64? {
        RawPath(folder.file("\(Self.day)/\(name)")).information(followsLinks: false).map { UInt64($0.st_ino) }
    }

    @Test(
        "is another one after each publication, and what stays the same in it is the same file",
        arguments: [true, false])
    func exchanged(exchanging: Bool) throws {
        try publish(["digest.ru.txt": "Сводка", "digest.zh.txt": "摘要"], exchanging: exchanging)
        let (first, same) = (number("."), number("digest.zh.txt"))
        try publish(["digest.ru.txt": "Другая", "digest.zh.txt": "摘要"], exchanging: exchanging)
        #expect(try text("digest.ru.txt") == "Другая")
        #expect(number("digest.zh.txt") == same)
        #expect(number(".") != first)
        #expect(try folder.names() == [Self.day])
    }

    @Test("stays itself when nothing has changed")
    func unchanged() throws {
        try publish(["a.txt": "а"])
        let first = number(".")
        try publish(["a.txt": "а"], removing: ["a.txt", "b.txt"])
        #expect(number(".") == first)
    }

    @Test(
        "loses the files of other settings, and keeps what a person or another program put there",
        arguments: [true, false])
    func carried(exchanging: Bool) throws {
        try publish(["digest.en.txt": "a", "digest.ru.txt": "б"])
        try folder.write("<id@example.org>\n", to: "\(Self.day)/.sent")
        try folder.write("позвонить", to: "\(Self.day)/заметки/порт.txt")
        symlink("заметки/порт.txt", folder.file("\(Self.day)/link"))
        try publish(["digest.en.txt": "b"], removing: ["digest.ru.txt"], exchanging: exchanging)
        #expect(try text(".sent") == "<id@example.org>\n")
        #expect(try text("link") == "позвонить")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.file(Self.day)).sorted()
                == [".sent", "digest.en.txt", "link", "заметки"])
    }

    @Test("keeps what came into it while the new one was made")
    func latecomers() throws {
        try publish(["a.txt": "1"])
        let folder = folder
        try publish(["a.txt": "2"]) { try? folder.write("поздно", to: "\(Self.day)/note.txt") }
        #expect(try text("note.txt") == "поздно")
        #expect(try text("a.txt") == "2")
    }

    @Test("stays as it is when a file of the new one cannot be written, and nothing is left beside it")
    func failure() throws {
        try publish(["a.txt": "old"])
        #expect(throws: NewsroomError.self) {
            try publish(["a.txt": "new", String(repeating: "x", count: 300): "new"])
        }
        #expect(try text("a.txt") == "old")
        #expect(try folder.names() == [Self.day])
    }

    @Test("is put back by the next run when one was killed between two renames; half-written ones go")
    func killed() throws {
        try folder.write("new", to: ".\(Self.day)-0123/a.txt")
        try folder.write("old", to: ".\(Self.day)-0123.former/a.txt")
        try folder.write("half", to: ".\(Self.day)-4567/a.txt")
        PublishedFolder.complete(folder.file(Self.day))
        #expect(try text("a.txt") == "new")
        try publish(["a.txt": "newer"])
        #expect(try text("a.txt") == "newer")
        #expect(try folder.names() == [Self.day])
    }

    @Test("may be a link to a folder elsewhere, which is exchanged where it lies")
    func link() throws {
        try folder.write("old", to: "elsewhere/day/a.txt")
        symlink("elsewhere/day", folder.file(Self.day))
        try publish(["a.txt": "new"])
        #expect(try folder.text(of: "elsewhere/day/a.txt") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file(Self.day)) == "elsewhere/day")
    }

    @Test("is held by the lock before and after it was exchanged")
    func locked() throws {
        let lock = try FolderLock(folder.file(Self.day))
        try PublishedFolder(folder.file(Self.day)).write(
            [(name: "a.txt", content: Data())], removing: [], holding: lock)
        let descriptor = open(folder.file(Self.day), O_RDONLY | O_DIRECTORY)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        withExtendedLifetime(lock) {}
    }
}
