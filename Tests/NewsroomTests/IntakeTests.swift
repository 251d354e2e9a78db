import Glibc
import NewsModel
import Testing

@testable import Newsroom

@Suite("The intake of a day")
struct IntakeTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("lists files in one order on every machine, with those of inner folders")
    func order() throws {
        for name in ["b.html", "я.html", "a b.txt", "zh/新闻.html", "Z.rss", "zh/1.txt"] {
            try folder.write("x", to: name)
        }
        let intake = try Intake(folder: folder.path)
        #expect(intake.entries.map(\.name) == ["Z.rss", "a b.txt", "b.html", "zh/1.txt", "zh/新闻.html", "я.html"])
        #expect(intake.folders.map(\.text) == [folder.path, folder.file("zh")])
    }

    @Test("leaves out hidden files and the read-me")
    func hidden() throws {
        try folder.write("x", to: ".DS_Store")
        try folder.write("x", to: "README.md")
        #expect(try Intake(folder: folder.path).entries.isEmpty)
    }

    /// Names in windows-1251, CP866 and GBK, as archives from Windows have them, and one that is nothing.
    @Test("takes names that are no UTF-8, and shows them as people read them")
    func otherCharsets() throws {
        let names: [[UInt8]] = [
            [0xED, 0xEE, 0xE2, 0xEE, 0xF1, 0xF2, 0xE8, 0x2E, 0x74, 0x78, 0x74],
            [0xAF, 0xAE, 0xE0, 0xE2, 0xAE, 0xA2, 0xA0, 0xEF, 0x2E, 0x74, 0x78, 0x74],
            [0xD0, 0xC2, 0xCE, 0xC5, 0x2E, 0x74, 0x78, 0x74], [0xFF, 0x01, 0x2E, 0x74, 0x78, 0x74],
        ]
        for name in names {
            let descriptor = open(RawPath(folder.path).appending(name).cString, O_WRONLY | O_CREAT, 0o644)
            #expect(write(descriptor, "text", 4) == 4)
            close(descriptor)
        }
        let intake = try Intake(folder: folder.path)
        #expect(intake.entries.count == 4)
        #expect(Set(intake.entries.map(\.name)).isSuperset(of: ["новости.txt", "新闻.txt"]))
        for entry in intake.entries {
            #expect(try SourceFileReader().read(entry.path, name: entry.name).bytes.count == 4)
        }
        #expect(intake.entries.allSatisfy { !$0.name.unicodeScalars.contains { $0.value < 0x20 } })
    }

    @Test("follows links to places in the day's folder alone, each folder once, and tells of the others")
    func links() throws {
        try folder.write("x", to: "day/a.txt")
        try folder.write("x", to: "day/.store/порт.txt")
        try folder.write("secret", to: "secret/s.txt")
        for (target, name) in [
            (".", "a"), ("..", "up"), ("a", "b"), (".store", "store"), ("../secret/s.txt", "s.txt"),
            ("../secret", "folder"), ("none", "nowhere"), ("a.txt", "c.txt"), ("loop", "loop"),
        ] { symlink(target, folder.file("day/\(name)")) }
        let intake = try Intake(folder: folder.file("day"))
        #expect(intake.entries.map(\.name) == ["a.txt", "c.txt", "store/порт.txt"])
        #expect(Set(intake.findings.map(\.source)) == ["up", "s.txt", "folder", "nowhere", "loop"])
        #expect(intake.findings.allSatisfy { $0.omission == .unreadable })
    }

    @Test("goes on without a folder that may not be read", .enabled(if: getuid() != 0))
    func unreadable() throws {
        try folder.write("x", to: "a.txt")
        try folder.write("x", to: "closed/b.txt")
        chmod(folder.file("closed"), 0)
        defer { chmod(folder.file("closed"), 0o755) }
        let intake = try Intake(folder: folder.path)
        #expect(intake.entries.map(\.name) == ["a.txt"])
        #expect(intake.findings.map(\.source) == ["closed"])
    }

    @Test("looks sixteen folders deep")
    func depth() throws {
        let path = Array(repeating: "d", count: Budget.folderDepth).joined(separator: "/")
        try folder.write("x", to: "\(path)/a.txt")
        try folder.write("x", to: "\(path)/d/b.txt")
        let intake = try Intake(folder: folder.path)
        #expect(intake.entries.map(\.name) == ["\(path)/a.txt"])
        #expect(intake.findings.map(\.source) == ["\(path)/d"])
    }

    @Test("does not wait for a pipe, and does not follow what became a link since it was listed")
    func pipe() throws {
        mkfifo(folder.file("pipe.txt"), 0o644)
        try folder.write("x", to: "a.txt")
        let intake = try Intake(folder: folder.path)
        try folder.write("secret", to: ".secret")
        unlink(folder.file("a.txt"))
        symlink(".secret", folder.file("a.txt"))
        for entry in intake.entries {
            #expect(throws: UnreadableFile.self) { try SourceFileReader().read(entry.path, name: entry.name) }
        }
    }

    @Test("passes over what belongs to pages, and says how much that is in a line each")
    func pageParts() throws {
        for name in [
            "порт.html", "порт-файлы/a.html", "порт-файлы/js/b.js", "x_files/y.html", "app.js", "a.css", "Thumbs.db",
        ] {
            try folder.write("x", to: name)
        }
        let (intake, findings) = try Intake(folder: folder.path).withoutPageParts
        #expect(intake.entries.map(\.name) == ["x_files/y.html", "порт.html"])
        #expect(
            findings.map(\.message) == [
                "passed over: 2 files that a browser saved beside pages, in folders of their own",
                "passed over: 3 files that are never articles (scripts, styles, fonts, links)",
            ])
        #expect(findings.allSatisfy { $0.severity == .note && $0.omission == nil })
    }

    @Test("says what to do when there is no such folder, or a file in its place")
    func missing() throws {
        let missing = #expect(throws: NewsroomError.self) { try Intake(folder: folder.file("2025-05-15")) }
        #expect(missing?.message == "there is no such folder: put the day's articles there")
        try folder.write("x", to: "2025-05-16")
        let file = #expect(throws: NewsroomError.self) { try Intake(folder: folder.file("2025-05-16")) }
        #expect(file?.message.contains("is a file") == true)
    }
}
