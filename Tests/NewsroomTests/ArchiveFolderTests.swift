import Languages
import NewsModel
import Publishing
import Terminology
import Testing

@testable import Newsroom

@Suite("Earlier coverage reviews")
struct ArchiveFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("are read from the days before, in order; what is broken or missing is passed over")
    func days() throws {
        for day in ["2025-05-11", "2025-05-13", "2025-05-14"] {
            let date = try #require(CivilDate(day))
            let report = CoverageReport(date: date, articles: [], stories: [], glossary: Glossary())
            try folder.write(
                String(
                    decoding: Writer<CoverageReview>.json.write(CoverageReview(report, in: .english)) ?? [],
                    as: UTF8.self), to: "\(day)/coverage.json")
        }
        try folder.write("{\"date\":", to: "2025-05-12/coverage.json")
        let date = try #require(CivilDate("2025-05-14"))
        let archive = ArchiveFolder(folder.path)
        #expect(archive.reviews(before: date, atMost: 90).days.map { "\($0.date)" } == ["2025-05-11", "2025-05-13"])
        #expect(archive.reviews(before: date, atMost: 1).days.map { "\($0.date)" } == ["2025-05-13"])
    }
}
