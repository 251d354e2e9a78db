import Languages
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
                    in: document,
                    context: MatchContext(section: sections.indices.contains(position) ? sections[position] : nil)),
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
        #expect(report.retiredTerms.first?.sources == ["Source 0"])
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

    @Test("shows a candidate in a sentence that says more")
    func examples() {
        let report = Self.report(
            "en,ru\nx,у\n", [("en", "The Harbour Bridge. “We walked over the Harbour Bridge,” she said.")])
        #expect(report.candidates.first?.example == "“We walked over the Harbour Bridge,” she said.")
    }

    @Test("shows of a long sentence the part that has the candidate, at most two lines of it")
    func longExamples() throws {
        let filling = String(repeating: "and so the day went on, ", count: 20)
        let english = Self.report(
            "en,ru\nx,у\n",
            [
                (
                    "en",
                    "They came \(filling)until the digital corridor opened, \(filling)and the digital corridor was long."
                )
            ])
        let example = try #require(english.candidates.first { $0.text == "digital corridor" }).example
        #expect(example.hasPrefix("…") && example.hasSuffix("…") && example.count <= 160)
        #expect(example.contains("until the digital corridor opened, and so"))
        let clause = String(repeating: "大家|都|很|好|，", count: 40)
        let chinese = Self.report("zh,ru\n港口,порт\n", [("zh", "\(clause)数字|走廊|很|长，\(clause)数字|走廊|很|好。")])
        let short = try #require(chinese.candidates.first { $0.text == "数字走廊" }).example
        #expect(short.contains("，数字走廊很长，") && short.count <= 81)
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
    }

    @Test("takes brackets for the whole of a Chinese name, and no number of a share for an equivalent")
    func wholeBrackets() {
        let brackets = Self.report(
            "zh,ru\n港口,порт\n",
            [
                (
                    "zh",
                    "国家|情报|办公室|（|DNI|）|很|大。|国家|情报|办公室|（|DNI|）。|情报|办公室|很|好。|情报|办公室|不|大。"
                        + "绿地|控股|（|600606|.|SH|）|很|好。|绿地|控股|（|600606|.|SH|）。"
                )
            ])
        let proposals = Dictionary(
            uniqueKeysWithValues: brackets.candidates.map { ($0.text, $0.proposals.map(\.text)) })
        #expect(proposals == ["国家情报办公室": ["DNI"], "情报办公室": [], "绿地控股": []])
    }

    @Test("takes two terms of a story that share half of their words for equivalents only where both are used alike")
    func halfAlike() {
        let table =
            "en,zh\nmedical equipment,医疗设备\nmedical mask,医疗口罩\nresearch institution,研究机构\nnews institution,新闻机构\n"
        func proposed(_ english: String, _ chinese: String) -> [String] {
            Self.report(table, [("en", english), ("zh", chinese)], stories: [[0, 1]])
                .candidates.flatMap { $0.proposals.map(\.text) }
        }
        #expect(
            proposed("A medical treatment. This medical treatment.", "|医疗|机构|很|大|。|医疗|机构|很|好|。|医疗|机构|不|小|。") == [],
            "机构 is an institution")
        #expect(
            proposed("A medical crew. This medical crew.", "|医疗|团队|很|大|。|医疗|团队|很|好|。").count == 1,
            "whichever of the two is listed")
    }

    @Test("proposes a name that another language says but once, by its sound; it is not listed for that")
    func nameSeenOnce() throws {
        let report = Self.report(
            "en,ru\nx,у\n",
            [
                ("en", "The engineer Ihar Sushko came. They saw Ihar Sushko again with Ihar Sushko."),
                ("ru", "Тут был инженер Игорь Сушко, а также Анна Петрова."),
            ], stories: [[0, 1]])
        #expect(report.candidates.map(\.text) == ["Ihar Sushko"])
        let proposal = try #require(report.candidates.first?.proposals.first)
        #expect(proposal.text == "Игорь Сушко" && proposal.evidence == .transliteration)
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

    @Test(
        "finds Chinese names whole: of people beside an office, of places with dots, of institutes with their town",
        arguments: [
            ("习|近平|主席|抵达。|他|同|习|近平|主席|会谈。", ["习近平"]),
            ("客商|祁连|松|说。|客商|祁连|松|来|了。", ["祁连松"]),
            ("局长|杨|秀|兴|公款|旅游。|局长|杨|秀|兴|被|查。", ["杨秀兴"]),
            ("卢|卡|申|科|总统|来|了。|他|欢迎|卢|卡|申|科|总统。", ["卢卡申科"]),
            ("明|斯克|国立|应用|物理|大学|和|我们。|他|来自|明|斯克|国立|应用|物理|大学。", ["明斯克国立应用物理大学"]),
            ("在|大|荔|县|法院。|他|在|大|荔|县|法院。", ["大荔县法院"]),
            ("年|满|14|周|岁|的|人。|未|满|14|周|岁|的|人。", []),
            ("大|多数|企业|很|好。|大|多数|企业|不|大。", []),
            ("高|水平|的|路。|高|水平|的|车。", []),
        ])
    func chineseNames(text: String, candidates: [String]) {
        #expect(Self.report("zh,ru\n港口,порт\n", [("zh", text)]).candidates.map(\.text) == candidates)
    }

    @Test(
        "takes no Chinese clause for a term: nothing with a verb, what is denied, or an amount",
        arguments: [
            ("新|中国|成立|以来。|新|中国|成立|后。", []),
            ("双方|决定|建立|全面|战略|伙伴|关系。|他们|建立|全面|战略|伙伴|关系。", ["全面战略伙伴关系"]),
            ("建成|冷链|枢纽。|他们|建成|冷链|枢纽。", ["冷链枢纽"]),
            ("未|佩戴|口罩|的|人。|不|佩戴|口罩|的|人。", []),
            ("三|家|冷链|企业。|五|家|冷链|企业。", ["冷链企业"]),
            ("中国|新|能源|产业|很|大。|发展|新|能源|产业。", ["新能源产业"]),
            ("中|白|工业|园|很|大。|中|白|工业|园|很|好。", ["中白工业园"]),
            ("江苏|省|太仓|市|在|东。|江苏|省|太仓|市|很|大。", ["太仓市", "江苏省"]),
        ])
    func chineseClauses(text: String, candidates: [String]) {
        #expect(Self.report("zh,ru\n港口,порт\n", [("zh", text)]).candidates.map(\.text).sorted() == candidates)
    }

    @Test("leaves names that everybody knows out of the figures, and out of what there is to add")
    func unglossed() {
        let report = Self.report(
            "en,ru,gloss\nport,порт,\nMonday,понедельник,no\n", [("en", "The port on Monday, and Monday again.")])
        #expect(report.shares[.init(from: .english, into: .russian)] == CoverageShare(covered: 1, total: 1))
        #expect(report.candidates.isEmpty)
    }
}
