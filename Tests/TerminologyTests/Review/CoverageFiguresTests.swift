import Languages
import NewsModel
import Terminology
import Testing

@Suite("The figures of a coverage review")
struct CoverageFiguresTests {
    private static let day = CivilDate(daysSince1970: 20_222)

    private func report(
        _ table: String, _ articles: (Glossary) -> [AnalyzedArticle], sections: [Article.Source: String] = [:],
        options: CoverageReport.Options = .init()
    ) -> CoverageReport {
        let glossary = glossary(table)
        return CoverageReport(
            date: Self.day, articles: articles(glossary), stories: [], sections: sections, glossary: glossary,
            options: options)
    }

    @Test("are for each pair of languages: what a text's language lacks in one it may have in the other")
    func directions() {
        let found = report("en,ru,zh\nport,порт,\nrail,,铁路\n") {
            [
                article("A port by rail.", "en", in: $0, file: "0"), article("Порт.", "ru", in: $0, file: "1"),
                article("铁路", "zh", in: $0, file: "2"),
            ]
        }
        #expect(found.shares[.init(from: .english, into: .russian)] == CoverageShare(covered: 1, total: 2))
        #expect(found.shares[.init(from: .english, into: .chinese)] == CoverageShare(covered: 1, total: 2))
        #expect(found.shares[.init(from: .russian, into: .english)] == CoverageShare(covered: 1, total: 1))
        #expect(found.shares[.init(from: .russian, into: .chinese)] == CoverageShare(covered: 0, total: 1))
        #expect(found.shares[.init(from: .chinese, into: .russian)] == CoverageShare(covered: 0, total: 1))
        #expect(found.total == CoverageShare(covered: 4, total: 8))
        #expect(found.articleCounts == [.english: 1, .russian: 1, .chinese: 1])
    }

    @Test("count what stands in a title, too, and nothing of a language that is not served")
    func titles() {
        let found = report("en,ru\nport,порт\n") {
            [
                article("A port.", title: "Port", "en", in: $0, file: "0"),
                article("Порт", "be", in: $0, file: "1"),
            ]
        }
        #expect(found.shares[.init(from: .english, into: .russian)] == CoverageShare(covered: 2, total: 2))
        #expect(found.articleCounts == [.english: 1])
        #expect(found.glossaryFiles == ["a.csv"])
    }

    @Test("are told by section and by source, those with the most articles first, then by name")
    func parts() {
        let found = report("en,ru,zh\nport,порт,港口\nrail,рельс,\n") {
            [
                article("A port.", "en", in: $0, file: "0", publisher: "Herald", section: "Sea"),
                article("A rail.", "en", in: $0, file: "1", publisher: "Courier", section: "Land"),
                article("A rail.", "en", in: $0, file: "2", section: "Land"),
                article("A port.", "en", in: $0, file: "3", publisher: "Courier"),
            ]
        }
        #expect(found.sections.map(\.name) == ["Land", "", "Sea"])
        #expect(found.sections.map(\.articles) == [2, 1, 1])
        #expect(found.sections.first?.share == CoverageShare(covered: 2, total: 4))
        #expect(found.sources.map(\.name) == ["Courier", "2.txt", "Herald"])
    }

    @Test("go by the digest's section where it has one for the article, else by the source's own word")
    func sections() {
        let found = report(
            "en,ru\nport,порт\n",
            {
                [
                    article("A port.", "en", in: $0, file: "0", section: "Sea"),
                    article("A port.", "en", in: $0, file: "1", section: "Sea"),
                ]
            }, sections: [.init(file: "0.txt"): "Economy"])
        #expect(Set(found.sections.map(\.name)) == ["Economy", "Sea"])
    }

    @Test(
        "in per cent are rounded down, so that 100 means all",
        arguments: [(199, 200, 99), (200, 200, 100), (0, 3, 0), (1, 3, 33), (2, 3, 66)])
    func percent(covered: Int, total: Int, percent: Int) {
        #expect(CoverageShare(covered: covered, total: total).percent == percent)
    }

    @Test("of nothing are no share at all")
    func nothing() {
        #expect(CoverageShare().percent == nil)
        #expect(report("en,ru\nport,порт\n", { _ in [] }).total == CoverageShare())
    }

    @Test("stand beside those of the seven days before, in order, whatever the order they came in")
    func trend() {
        var options = CoverageReport.Options()
        options.past = [3, 1, 9, 2, 5, 4, 8, 7, 6].map {
            PastDay(date: CivilDate(daysSince1970: 20_222 - $0), share: CoverageShare(covered: $0, total: 10), seen: [])
        }
        options.past.append(PastDay(date: CivilDate(daysSince1970: 20_300), share: CoverageShare(), seen: []))
        options.past.append(PastDay(date: Self.day, share: CoverageShare(), seen: []))
        let found = report("en,ru\nport,порт\n", { [article("A port.", "en", in: $0)] }, options: options)
        #expect(found.trend.map { 20_222 - $0.date.daysSince1970 } == [7, 6, 5, 4, 3, 2, 1, 0])
        #expect(found.trend.last?.share == CoverageShare(covered: 1, total: 2))
        #expect(found.trend.last?.seen == ["a.csv:2"])
    }
}

@Suite("What a coverage review asks to be done")
struct UsageReviewTests {
    private func report(_ table: String, _ texts: [(LanguageTag, String)]) -> CoverageReport {
        let glossary = glossary(table)
        let articles = texts.enumerated().map { number, item in
            article(item.1, item.0, in: glossary, file: "\(number)", publisher: number < 2 ? "Herald" : "Courier")
        }
        return CoverageReport(
            date: CivilDate(daysSince1970: 20_000), articles: articles, stories: [], glossary: glossary)
    }

    @Test("lists what lacks an equivalent, what is seen most often first, and nothing that was not seen")
    func missing() {
        let found = report(
            "en,ru,zh\nport,порт,\nrail,,铁路\nroad,дорога,路\nbridge,мост,\n",
            [("en", "A port, a port by road."), ("en", "By rail."), ("ru", "Порты")])
        #expect(found.missingEquivalents.map(\.term) == ["port", "rail"])
        #expect(found.missingEquivalents.map(\.missing) == [[.chinese], [.russian]])
        #expect(found.missingEquivalents.map(\.count) == [3, 1])
        #expect(found.missingEquivalents.first?.terms == [.english: "port", .russian: "порт"])
    }

    @Test("completes no entry all of whose terms are retired")
    func retiredConcept() {
        let found = report("en deprecated,ru deprecated,en\nwireless,,\n", [("en", "The wireless.")])
        #expect(found.missingEquivalents.isEmpty)
        #expect(found.retiredTerms.map(\.term) == ["wireless"])
        #expect(found.retiredTerms.first?.preferred == nil)
    }

    @Test("names each source of a retired term once")
    func retired() {
        let found = report(
            "en,en superseded,ru\nPort of Riga,Riga Harbour,порт Риги\n",
            [("en", "At Riga Harbour and Riga Harbour."), ("en", "At Riga Harbour."), ("en", "At Riga Harbour.")])
        #expect(found.retiredTerms.map(\.preferred) == ["Port of Riga"])
        #expect(found.retiredTerms.map(\.count) == [4])
        #expect(found.retiredTerms.map(\.sources) == [["Herald", "Courier"]])
    }

    @Test("asks no question where the readings have the same equivalents: that is a duplicate")
    func duplicates() {
        #expect(report("en,ru,zh\npark,парк,\npark,парк,\n", [("en", "A park.")]).ambiguities.isEmpty)
        let found = report("en,ru\npark,парк\npark,парковка\n", [("en", "A park and a park.")])
        #expect(found.ambiguities.map(\.term) == ["park"])
        #expect(found.ambiguities.map(\.count) == [2])
        #expect(found.ambiguities.first?.readings.map(\.equivalents) == [["парк"], ["парковка"]])
    }

    @Test("says of an entry that nobody was shown neither that it lacks a term nor that it is unused")
    func unglossed() {
        let found = report("en,ru,zh,gloss\nMonday,понедельник,,no\n", [("en", "On Monday.")])
        #expect(found.missingEquivalents.isEmpty)
        #expect(found.shares.isEmpty)
    }
}
