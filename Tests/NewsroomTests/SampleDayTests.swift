import Configuration
import FoundationEssentials
import NewsModel
import Newsroom
import Testing

/// The sample day is compiled from `articles/` and must come out as it is committed in `digests/`.
///
/// After a change that is meant to alter it: `make digest DATE=2025-05-14`, read the difference as a reader would, commit.
@Suite("The sample day")
struct SampleDayTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The day and the folder it was published in.
    private static let published = Result { () throws -> (compiled: CompiledDay, archive: TemporaryFolder) in
        let archive = try TemporaryFolder()
        var newsroom = Newsroom(folder: root, shared: SharedData(executable: "", currentFolder: root))
        newsroom.settings.digests = archive.path
        let compiled = try newsroom.compile(try #require(CivilDate("2025-05-14")))
        #expect(try newsroom.publish(compiled).findings.isEmpty)
        return (compiled, archive)
    }
    private static let day = published.map(\.compiled.day)

    @Test("is rebuilt byte for byte")
    func outputs() throws {
        let archive = try Self.published.get().archive
        let committed = "\(Self.root)/digests/2025-05-14"
        // Beside them may lie what a run leaves for make and for mail, which is not committed.
        let names = try FileManager.default.contentsOfDirectory(atPath: committed)
            .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".eml") }
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: archive.file("2025-05-14"))) == Set(names))
        for name in names {
            let made = try Data(contentsOf: URL(filePath: archive.file("2025-05-14/\(name)")))
            let kept = try Data(contentsOf: URL(filePath: "\(committed)/\(name)"))
            #expect(firstDifference(made, kept) == nil, "\(name) differs: make digest DATE=2025-05-14")
        }
    }

    @Test("tells one event in three languages as one story, and leaves passing mentions of it alone")
    func stories() throws {
        let day = try Self.day.get()
        let told = day.stories.map { story in Set(story.members.map { day.articles[$0].id }) }.filter { $0.count > 1 }
        #expect(
            Set(told) == [
                ["en-technology-park.html", "ru-tsifrovoy-koridor.html", "zh-digital-corridor.html"],
                ["ru-brest-freight-cp1251.html", "ru-konteynernye-poezda.txt"],
                ["en-photonics-institute.html", "zh-photonics-gb18030.html"],
            ])
    }

    @Test("names what it leaves out: a page that is no article, an article in Belarusian")
    func omissions() throws {
        let day = try Self.day.get()
        let omissions = day.findings.filter { $0.omission != nil }
        #expect(day.isIncomplete)
        #expect(day.findings.contains { $0.source == "en-section-front.html" && $0.omission == .notAnArticle })
        #expect(day.findings.contains { $0.source == "be-muzey-tkatstva.html" && $0.omission == .language("be") })
        #expect(omissions.count == 2)
    }
}
