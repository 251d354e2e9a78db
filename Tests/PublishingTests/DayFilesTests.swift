import DigestSamples
import Digests
import Languages
import NewsModel
import Terminology
import Testing

@testable import Publishing

@Suite("The files of a day")
struct DayFilesTests {
    private func day(_ editions: [Language], mail: [Language: MailHead] = [:]) throws -> PublishedDay {
        let digest = try Sample.day()
        let coverage = CoverageReport(date: digest.date, articles: [], stories: [], glossary: Glossary())
        return PublishedDay(digest: digest, coverage: coverage, editions: editions, mail: mail)
    }

    @Test("are those of each edition, then the reviews, and the XML last, as the sign that all are there")
    func names() throws {
        let files = try day([.russian, .english], mail: [.english: Sample.mail]).files()
        #expect(
            files.map(\.name) == [
                "digest.ru.txt", "digest.ru.html", "digest.ru.atom", "digest.en.txt", "digest.en.html",
                "digest.en.atom", "digest.en.eml", "coverage.txt", "coverage.ru.txt", "coverage.en.txt",
                "coverage.html", "coverage.ru.html", "coverage.en.html", "coverage.json", "digest.xml",
            ])
    }

    @Test("have under a review's plain name the first edition's")
    func firstEdition() throws {
        let files = Dictionary(
            uniqueKeysWithValues: try day([.chinese, .english]).files().map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            })
        #expect(files["coverage.txt"]?.hasPrefix("术语覆盖报告 2025年5月14日") == true)
        #expect(
            files["coverage.txt"] == files["coverage.zh.txt"] && files["coverage.html"] == files["coverage.zh.html"])
        #expect(files["coverage.en.html"]?.contains(#"href="coverage.zh.html""#) == true)
    }

    @Test("go when their edition does; messages stay where no mail is written")
    func former() throws {
        #expect(
            PublishedDay.formerFiles(editions: [.english, .russian], mail: [:]) == [
                "digest.zh.txt", "digest.zh.html", "digest.zh.atom", "digest.zh.eml", "coverage.zh.txt",
                "coverage.zh.html",
            ])
        let mail: [Language: MailHead] = [.english: try Sample.mail]
        #expect(
            PublishedDay.formerFiles(editions: Language.served, mail: mail) == ["digest.ru.eml", "digest.zh.eml"])
    }
}
