import NewsModel
import Terminology
import Testing

@Suite("The coverage review")
struct CoverageReportTests {
    private static let day = CivilDate(daysSince1970: 20_222)

    private static func report(
        _ table: String, _ texts: [(language: LanguageTag, text: String)], sections: [String] = [],
        stories: [[Int]] = [], options: CoverageReport.Options = .init()
    ) -> CoverageReport {
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let segmenter = PlainSegmenter()
        let matcher = TermMatcher(glossary: glossary)
        let articles = texts.enumerated().map { position, item in
            var article = Article(
                source: .init(file: "\(position).txt"), title: "", paragraphs: [Paragraph(item.text)])
            article.publisher = "Source \(position)"
            let document = segmenter.segment(item.text, id: "\(position)", language: item.language)
            let title = segmenter.segment("", id: "\(position)", language: item.language)
            return AnalyzedArticle(
                article: article, document: document, title: title, summary: Summary(sentences: []),
                matches: matcher.matches(
                    in: document, section: sections.indices.contains(position) ? sections[position] : nil),
                titleMatches: [])
        }
        return CoverageReport(
            date: day, articles: articles, stories: stories.map { Story(id: "\($0[0])", members: $0) },
            glossary: glossary,
            options: options)
    }

    @Test("counts matches, nested ones too, and candidates seen at least twice; covered is what has an equivalent")
    func definition() {
        let report = Self.report(
            "en,ru,zh\npark,парк,\ntechnology park,технопарк,科技园\n",
            [("en", "The technology park and the digital corridor. The digital corridor is here. A single mention.")])
        // technology park and the park in it, and twice the digital corridor.
        #expect(report.shares[.init(from: .english, into: .russian)] == CoverageShare(covered: 2, total: 4))
        #expect(report.shares[.init(from: .english, into: .chinese)] == CoverageShare(covered: 1, total: 4))
        #expect(report.candidates.map(\.text) == ["digital corridor"])
        let text = CoverageTextWriter().write(report)
        #expect(text.contains("50% (2 of 4)"))
        #expect(text.contains("candidates\nseen at least twice"))
    }

    @Test("lists what has no equivalent, what is ambiguous, and what is deprecated")
    func lists() {
        let report = Self.report(
            "en,en deprecated,ru,zh,subject\nphotonics,,фотоника,,science\npark,,технопарк,科技园,economy\n"
                + "park,,парковка,停车场,transport\nBelarus,Byelorussia,Беларусь,白俄罗斯,\n",
            [("en", "The park of photonics in Byelorussia.")])
        #expect(report.missingEquivalents.map(\.term) == ["photonics"])
        #expect(report.missingEquivalents.first?.missing == [.chinese])
        #expect(report.ambiguities.first?.readings.map(\.concept.line) == [3, 4])
        #expect(report.retiredTerms.first?.preferred == "Belarus")
        let text = CoverageTextWriter().write(report)
        #expect(text.contains("photonics, a.csv:2, no Chinese"))
        #expect(text.contains("Byelorussia, write Belarus (Source 0)"))
    }

    @Test("asks once what a spelling can mean, the meaning chosen most often first, whatever each section chose")
    func oneQuestion() {
        let report = Self.report(
            "en,ru,zh,subject\nplant,растение,植物,agriculture\nplant,завод,工厂,economy\n",
            [("en", "A plant."), ("en", "A plant."), ("en", "A plant.")],
            sections: ["Economy", "Agriculture", "Economy"])
        #expect(report.ambiguities.map(\.count) == [3])
        #expect(report.ambiguities.first?.readings.map { $0.equivalents.first } == ["завод", "растение"])
    }

    @Test("shows a candidate in a sentence that says more, in one pair of quotation marks")
    func examples() {
        let report = Self.report(
            "en,ru\nx,у\n", [("en", "The Harbour Bridge. “We walked over the Harbour Bridge,” she said.")])
        #expect(report.candidates.first?.example == "“We walked over the Harbour Bridge,” she said.")
        let text = CoverageTextWriter().write(report)
        #expect(text.contains("\n   “We walked over the Harbour Bridge,” she said. Source 0\n"))
        let open = Self.report(
            "en,ru\nx,у\n", [("en", "“The Harbour Bridge is the longest of all. We love the Harbour Bridge.”")])
        #expect(CoverageTextWriter().write(open).contains("   “The Harbour Bridge is the longest of all.” Source 0\n"))
        #expect(text.contains("TO COMPLETE: in a glossary, without an equivalent\nNothing.\n"))
    }

    @Test("proposes what stands in brackets, and what the same story says in another language")
    func proposals() throws {
        let report = Self.report(
            "en,ru\ndigital economy,цифровая экономика\ndigital signature,цифровая подпись\ntransport corridor,транспортный коридор\n"
                + "air corridor,воздушный коридор\n",
            [
                ("en", "The digital corridor (数字走廊) opens. One digital corridor is long."),
                ("ru", "Строят цифровой коридор. Скоро цифровой коридор откроют."),
            ], stories: [[0, 1]])
        let candidate = try #require(report.candidates.first { $0.text == "digital corridor" })
        #expect(candidate.proposals.map(\.text) == ["цифровой коридор", "数字走廊"])
        #expect(candidate.proposals.map(\.evidence) == [.sameStory(times: 2), .brackets])
        #expect(!report.candidates.contains { $0.language == .russian }, "one concept is one thing to add")
        let csv = CoverageCSVWriter().write(report)
        #expect(csv.contains("\ndigital corridor,цифровой коридор,数字走廊,,add,2,"))
        let merged = GlossaryReader().read(Array(csv.utf8), name: "coverage.csv")
        #expect(merged.findings.isEmpty)
        #expect(merged.glossary.concepts.contains { $0[.chinese]?.preferred?.text == "数字走廊" })
    }

    @Test("proposes for a concept that lacks a term what the same story calls it, and lists it once")
    func completions() throws {
        let report = Self.report(
            "en,ru,zh\nphotonics,фотоника,\n",
            [
                ("en", "The institute of photonics. Photonics is new. They teach photonics (光子学) here."),
                ("zh", "|光子学|很|好|。|光子学|很|新|。|光子学|不|大|。"),
            ], stories: [[0, 1]])
        let missing = try #require(report.missingEquivalents.first)
        #expect(missing.proposals.map(\.text) == ["光子学"])
        #expect(missing.proposals.first?.evidence == .brackets)
        let unbracketed = Self.report(
            "en,ru,zh\nphotonics,фотоника,\n",
            [
                ("en", "The institute of photonics. Photonics is new. They teach photonics here."),
                ("zh", "|光子学|很|好|。|光子学|很|新|。|光子学|不|大|。"),
            ], stories: [[0, 1]])
        #expect(unbracketed.missingEquivalents.first?.proposals.first?.evidence == .sameStory(times: 3))
        #expect(unbracketed.candidates.isEmpty, "what completes a concept is not to be added as another")
        #expect(CoverageTextWriter().write(unbracketed).contains("zh? 光子学 (same story in Source 1: 3 times)"))
        #expect(CoverageCSVWriter().write(unbracketed).contains("photonics,фотоника,光子学,,complete,3,"))
    }

    @Test("counts the surname alone for the whole name")
    func surnames() {
        let report = Self.report(
            "en,ru\nx,у\n", [("en", "The engineer Ihar Sushko came here with some others. They saw Sushko again.")])
        #expect(report.candidates.map(\.text) == ["Ihar Sushko"])
        #expect(report.candidates.first?.count == 2)
    }

    @Test(
        "lists Russian names as a dictionary would",
        arguments: [
            ("Дело в Новой Москве. Всё о Новой Москве.", ["Новая Москва"]),
            ("Нет Елены Футиной тут. Ждут Елены Футиной там.", ["Елена Футина"]),
            ("Ход Олимпийских игр ясен. Итоги Олимпийских игр ясны.", ["Олимпийские игры"]),
            ("Ждут технопарка Минска тут. Нет технопарка Минска там.", ["Минск"]),
        ])
    func russianNames(text: String, candidates: [String]) {
        #expect(Self.report("en,ru\nx,у\n", [("ru", text)]).candidates.map(\.text) == candidates)
    }

    @Test("counts what a site repeats on every page once")
    func repeated() {
        let footer = "Our partner is the Northern Wind Foundation."
        let report = Self.report("en,ru\nx,у\n", [("en", footer), ("en", footer), ("en", footer)])
        #expect(report.candidates.isEmpty)
    }

    @Test("lists entries that were not seen for long, where the past is known")
    func unused() {
        var options = CoverageReport.Options()
        options.past = [(20_200, 8, ["a.csv:3"]), (20_100, 5, ["a.csv:2", "a.csv:3"])].map {
            PastDay(date: CivilDate(daysSince1970: $0.0), share: CoverageShare(covered: $0.1, total: 10), seen: $0.2)
        }
        let report = Self.report("en,ru\nport,порт\nrail,рельс\nroad,дорога\n", [("en", "A road.")], options: options)
        #expect(report.unusedEntries.map(\.term) == ["port"])
        #expect(CoverageTextWriter().write(report).contains("12 January 50%, 22 April 80%, 14 May 50%."))
        let page = CoverageHTMLWriter().write(report).split(separator: "\n").joined(separator: " ")
        #expect(page.contains(#"viewBox="0 0 28 100""#) && page.contains(#"x="10" y="20" width="8" height="80""#))
        options.past.removeLast()
        let short = Self.report("en,ru\nport,порт\nroad,дорога\n", [("en", "A road.")], options: options)
        #expect(short.unusedEntries.isEmpty, "three weeks of reviews tell nothing of ninety days")
    }

    @Test("counts a phrase once, writes it as a dictionary does, and proposes what sounds alike")
    func candidates() throws {
        let report = Self.report(
            "en,ru\nx,у\n",
            [
                ("en", "The digital tachograph is here. Engineer Ihar Sushko likes the digital tachograph."),
                ("ru", "Цифровой тахограф введён. Водитель включил цифровой тахограф."),
            ], stories: [[0, 1]])
        #expect(report.candidates.count == 1)
        #expect(
            Set(report.candidates.flatMap { [$0.text] + $0.proposals.map(\.text) })
                == ["digital tachograph", "цифровой тахограф"])
    }

    @Test(
        "takes no Chinese fragment: what always has the same word beside it, a dash to a name, or a verb's 中",
        arguments: [
            ("东湖|大学|和|国立|应用|物理|大学|的|代表。|他|来自|国立|应用|物理|大学。", ["国立应用物理大学"]),
            ("共建|明斯克|—|西安|数字|走廊。|明斯克|—|西安|数字|走廊|的|意义。", []),
            ("数据|接入|规划|中|的|走廊。|海关|接入|规划|中|的|走廊。", []),
            ("建成|数字|走廊。|数字|走廊|很|长。|进入|数字|走廊|平台。", ["数字走廊"]),
        ])
    func chineseFragments(text: String, candidates: [String]) {
        #expect(Self.report("zh,ru\n港口,порт\n", [("zh", text)]).candidates.map(\.text) == candidates)
    }

    @Test("leaves names that everybody knows out of the figures, and out of what there is to add")
    func unglossed() {
        let report = Self.report(
            "en,ru,gloss\nport,порт,\nMonday,понедельник,no\n", [("en", "The port on Monday, and Monday again.")])
        #expect(report.shares[.init(from: .english, into: .russian)] == CoverageShare(covered: 1, total: 1))
        #expect(report.candidates.isEmpty)
    }

    @Test("is the same text every time, also without any article")
    func empty() {
        let text = CoverageTextWriter().write(Self.report("en,ru\nport,порт\n", []))
        #expect(text.hasPrefix("Glossary coverage, 14 May 2025"))
        #expect(text == CoverageTextWriter().write(Self.report("en,ru\nport,порт\n", [])))
    }

    @Test("keeps its columns in line under wide characters, in lines of at most 78 columns")
    func layout() {
        let report = Self.report(
            "en,ru,zh\npark,парк,公园\n", [("en", "The park."), ("zh", "公园"), ("ru", "Парк.")])
        let lines = CoverageTextWriter().write(report).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 78 })
        #expect(lines.contains { $0.hasPrefix("Russian (1 article)") && $0.hasSuffix("100% (1 of 1)") })
    }

    @Test("is one JSON object, and a page whose text is escaped")
    func otherFormats() {
        let report = Self.report("en,ru\n\"R&D <lab>\",лаборатория\n", [("en", "An R&D <lab> here.")])
        #expect(CoverageHTMLWriter().write(report).contains("R&amp;D &lt;lab&gt;"))
        let json = CoverageJSONWriter().write(report)
        #expect(json.hasPrefix("{\"date\":\"2025-05-14\""))
        #expect(json.contains("\"missing\":[\"zh\"]"))
    }
}
