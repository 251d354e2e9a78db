import Languages
import NewsModel
import Segmentation
import Terminology
import Testing
import UnicodeText

@testable import Publishing

@Suite("The coverage review, written")
struct CoverageWriterTests {
    private static let day = CivilDate(daysSince1970: 20_222)
    private static let parks =
        "en,en deprecated,ru,zh,subject\nphotonics,,фотоника,,science\npark,,технопарк,科技园,economy\n"
        + "park,,парковка,停车场,transport\nBelarus,Byelorussia,Беларусь,白俄罗斯,\n"

    private static func report(
        _ table: String, _ texts: [(language: LanguageTag, text: String)], stories: [[Int]] = [],
        sections: [String] = [], options: CoverageReport.Options = .init()
    ) -> CoverageReport {
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let (segmenter, matcher) = (Segmenter(), TermMatcher(glossary: glossary))
        let articles = texts.enumerated().map { position, item in
            var article = Article(source: .init(file: "\(position).txt"), title: "", paragraphs: [Paragraph(item.text)])
            article.publisher = "Source \(position)"
            let document = segmenter.segment(item.text, id: "\(position)", language: item.language)
            let title = segmenter.segment("", id: "\(position)", language: item.language)
            return AnalyzedArticle(
                article: article, document: document, title: title, summary: Summary(sentences: []),
                matches: matcher.matches(in: document), titleMatches: [])
        }
        return CoverageReport(
            date: day, articles: articles, stories: stories.map { Story(id: "\($0[0])", members: $0) },
            sections: Dictionary(uniqueKeysWithValues: zip(articles.map(\.article.source), sections)),
            glossary: glossary, options: options)
    }

    private static func write(
        _ report: CoverageReport, _ writer: Writer<CoverageReview> = .text, in language: Language = .english,
        pages: [Language: String] = [:]
    ) -> String {
        String(decoding: writer.write(CoverageReview(report, in: language, pages: pages)) ?? [], as: UTF8.self)
    }

    @Test("says what is to add, to complete, to decide and to retire, with the share of it all")
    func lists() {
        let text = Self.write(Self.report(Self.parks, [("en", "The park of photonics in Byelorussia.")]))
        #expect(text.hasPrefix("Glossary coverage, 14 May 2025"))
        #expect(text.contains("1 article, 1 glossary\n"))
        #expect(text.contains("candidates\nseen at least twice"))
        #expect(text.contains("\nTO ADD: used in the news, in no glossary\nNothing.\n"))
        #expect(text.contains(" 1 time  photonics, a.csv:2, no Chinese\n"))
        #expect(text.contains("park: технопарк, 科技园 (economy, a.csv:3) or парковка, 停车场\n"))
        #expect(text.contains("Byelorussia, write Belarus (Source 0)"))
    }

    @Test(
        "speaks the language it is asked for, its figures too",
        arguments: [
            (
                Language.russian,
                [
                    "Терминологический обзор, 14 мая 2025 года", "1 материал, 1 глоссарий\n", "на английском (1)",
                    "есть на русском",
                    "ДОПОЛНИТЬ: есть в глоссарии, но без эквивалента\n 1 раз  photonics, a.csv:2, нет на китайском\n",
                    "Byelorussia, следует писать Belarus (Source 0)", "\u{A0}% (",
                ]
            ),
            (
                .chinese,
                [
                    "术语覆盖报告 2025年5月14日", "1篇文章，1个术语表\n", "英文（1篇文章）", "有俄文译名",
                    "待补全：术语表已收录，但缺少译名\n 1次  photonics，a.csv:2，缺中文\n", "Byelorussia，应写作Belarus（Source 0）",
                ]
            ),
        ])
    func languages(_ language: Language, _ parts: [String]) {
        let text = Self.write(
            Self.report(Self.parks, [("en", "The park of photonics in Byelorussia.")]), in: language)
        for part in parts { #expect(text.contains(part), "\(part)") }
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: $0) <= 78 })
    }

    @Test("names the digest's sections as the language's edition does; the JSON always in English")
    func sections() {
        let report = Self.report(
            "en,ru,zh\npark,парк,公园\n", [("en", "The park."), ("ru", "Парк."), ("zh", "公园很大。")],
            sections: ["economy", "economy", "Hobbies"])
        #expect(Self.write(report).contains("By section: Economy 100% (2 articles), Hobbies 100% (1 article)."))
        #expect(
            Self.write(report, in: .russian).contains("По разделам: Экономика — 100\u{A0}% (2 материала), Hobbies —"))
        #expect(Self.write(report, in: .chinese).contains("按栏目：经济 100%（2篇文章），Hobbies"))
        #expect(Self.write(report, .json, in: .chinese).contains(#"{"name":"Economy","articles":2,"#))
    }

    @Test("quotes a candidate's sentence in one pair of marks, as the language sets them")
    func quotations() {
        let table = "en,ru\nx,у\n"
        let closed = Self.report(
            table, [("en", "The Harbour Bridge. “We walked over the Harbour Bridge,” she said.")])
        #expect(Self.write(closed).contains("\n   “We walked over the Harbour Bridge,” she said. Source 0\n"))
        let open = Self.report(
            table, [("en", "“The Harbour Bridge is the longest of all. We love the Harbour Bridge.”")])
        #expect(Self.write(open).contains("   “The Harbour Bridge is the longest of all.” Source 0\n"))
        #expect(Self.write(open, in: .russian).contains("   «The Harbour Bridge is the longest of all» (Source 0)\n"))
    }

    @Test("tells why it proposes an equivalent")
    func evidence() {
        let report = Self.report(
            "en,ru\ndigital economy,цифровая экономика\ndigital signature,цифровая подпись\n"
                + "transport corridor,транспортный коридор\nair corridor,воздушный коридор\n",
            [
                ("en", "The digital corridor (数字走廊) opens. One digital corridor is long."),
                ("ru", "Строят цифровой коридор. Скоро цифровой коридор откроют."),
            ], stories: [[0, 1]])
        let text = Self.write(report)
        #expect(text.contains("   ru? цифровой коридор (same story in Source 1: 2 times)\n"))
        #expect(text.contains("   zh? 数字走廊 (in brackets in Source 0)\n"))
        #expect(Self.write(report, in: .russian).contains("ru? цифровой коридор (тот же сюжет, Source 1: 2 раза)\n"))
        #expect(Self.write(report, in: .chinese).contains("ru？цифровой коридор（同一报道，Source 1：2次）\n"))
    }

    @Test("is a table of which a spreadsheet runs no cell")
    func formulas() {
        let report = Self.report("en,ru\n\"=HYPERLINK(1)\",\n", [("en", "The port has a new =HYPERLINK(1) sign.")])
        let csv = Self.write(report, .csv, in: .english)
        #expect(!csv.contains("\n=") && !csv.contains(",="))
    }

    @Test(
        "is a table that is edited and merged into a glossary, whatever the language of its reasons",
        arguments: Language.served)
    func table(_ language: Language) {
        let report = Self.report(
            "en,ru\nx,у\n", [("en", "The digital corridor (数字走廊) opens. One digital corridor is long.")])
        let csv = Self.write(report, .csv, in: language)
        #expect(csv.hasPrefix("\u{FEFF}en,ru,zh,"), "or spreadsheets take it for another charset")
        #expect(csv.contains("\ndigital corridor,,数字走廊,,add,2,"))
        let merged = GlossaryReader().read(Array(csv.utf8), name: "coverage.csv")
        #expect(merged.findings.isEmpty)
        #expect(merged.glossary.concepts.contains { $0[.chinese]?.preferred?.text == "数字走廊" })
    }

    @Test("shows how the last days went")
    func trend() {
        var options = CoverageReport.Options()
        options.past = [(20_200, 8), (20_100, 5)].map {
            PastDay(date: CivilDate(daysSince1970: $0.0), share: CoverageShare(covered: $0.1, total: 10), seen: [])
        }
        let report = Self.report("en,ru\nport,порт\nroad,дорога\n", [("en", "A road.")], options: options)
        #expect(Self.write(report).contains("12 January 50%, 22 April 80%, 14 May 50%."))
        #expect(Self.write(report, in: .russian).contains("12 января — 50\u{A0}%, 22 апреля — 80\u{A0}%"))
        let page = Self.write(report, .page).split(separator: "\n").joined(separator: " ")
        #expect(page.contains(#"viewBox="0 0 28 100""#) && page.contains(#"x="10" y="20" width="8" height="80""#))
    }

    @Test("is a page whose text is escaped, and one JSON object")
    func otherFormats() {
        let report = Self.report("en,ru\n\"R&D <lab>\",лаборатория\n", [("en", "An R&D <lab> here.")])
        #expect(Self.write(report, .page).contains("R&amp;D &lt;lab&gt;"))
        let json = Self.write(report, .json)
        #expect(json.hasPrefix("{\"date\":\"2025-05-14\"") && json.contains("\"missing\":[\"zh\"]"))
    }

    @Test("is a page in the language's words that leads to the same page in the others")
    func page() {
        let pages: [Language: String] = [.english: "coverage.en.html", .russian: "coverage.ru.html"]
        let report = Self.report(Self.parks, [("en", "The park of photonics.")])
        let page = Self.write(report, .page, in: .russian, pages: pages).split(separator: "\n").joined(separator: " ")
        #expect(page.contains(#"<html lang="ru">"#) && page.contains("<h1>Терминологический обзор</h1>"))
        #expect(page.contains(#"<strong>Русский</strong>"#))
        #expect(page.contains(#"<a href="coverage.en.html" hreflang="en" lang="en" rel="alternate">English</a>"#))
        #expect(page.contains(#"<span class="word" lang="en">photonics</span>"#))
        #expect(!Self.write(report, .page).contains("<nav"), "alone it leads nowhere")
    }

    @Test("keeps its columns in line under wide characters; without any article it is short, and the same every time")
    func layout() {
        let report = Self.report(
            "en,ru,zh\npark,парк,公园\n", [("en", "The park."), ("zh", "公园很大。"), ("ru", "Парк.")])
        let lines = Self.write(report).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 78 })
        #expect(lines.contains { $0.hasPrefix("Russian (1 article)") && $0.hasSuffix("100% (1 of 1)") })
        let empty = Self.report("en,ru\nport,порт\n", [])
        #expect(Self.write(empty).contains("No articles in English, Russian or Chinese.\n"))
        #expect(Self.write(empty) == Self.write(empty))
    }
}
