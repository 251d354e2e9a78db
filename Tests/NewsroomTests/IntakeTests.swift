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
        #expect(intake.folders == [folder.path, folder.file("zh")])
    }

    @Test("leaves out hidden files and the read-me")
    func hidden() throws {
        try folder.write("x", to: ".DS_Store")
        try folder.write("x", to: "README.md")
        #expect(try Intake(folder: folder.path).entries.isEmpty)
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
