import FoundationEssentials
import Logging
import NewsModel
import Newsroom
import Testing
import UnicodeText

/// The sample day is compiled from `articles/` and must come out as it is committed in `digests/`.
///
/// After a change that is meant to alter it: `make digest DATE=2025-05-14`, read the difference as a reader would, commit.
@Suite("The sample day")
struct SampleDayTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    private static let day = Result { () throws -> Day in
        let date = try #require(CivilDate("2025-05-14"))
        let zone = try #require(TimeZoneRules(named: "Europe/Minsk"))
        let glossaries = SharedData(executable: "", currentFolder: root).glossaries
        let loaded = try GlossaryLoader().load(glossaries)
        let pipeline = DayPipeline(
            options: DayPipeline.Options(date: date, zone: zone), glossary: loaded.glossary,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return pipeline.run(try Intake(folder: "\(root)/articles/2025-05-14"))
    }

    @Test("is rebuilt byte for byte")
    func outputs() throws {
        let folder = "\(Self.root)/digests/2025-05-14"
        let files = DayOutputs.files(of: try Self.day.get())
        for file in files {
            let committed = try Data(contentsOf: URL(filePath: "\(folder)/\(file.name)"))
            #expect(
                firstDifference(file.content, committed) == nil, "\(file.name) differs: make digest DATE=2025-05-14")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        // Beside them may lie what a run leaves for make and for mail, which is not committed.
        #expect(Set(names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".eml") }) == Set(files.map(\.name)))
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
