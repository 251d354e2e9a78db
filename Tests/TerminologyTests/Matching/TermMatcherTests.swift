import Languages
import NewsModel
import Terminology
import Testing

@Suite("Matching terms")
struct TermMatcherTests {
    private func found(_ terms: String, in text: String, _ language: LanguageTag) -> [String] {
        let glossary = GlossaryReader().read(Array("\(language.primary)\n\(terms)\n".utf8), name: "a.csv").glossary
        let segmenter = PlainSegmenter()
        let document = segmenter.segment(text, id: "t", language: language)
        return TermMatcher(glossary: glossary).matches(in: document).map {
            String(document[$0.span])
        }
    }

    @Test(
        "finds Russian terms in all their forms",
        arguments: [
            (
                "Парк высоких технологий", "В Парке высоких технологий. Парком высоких технологий.",
                ["Парке высоких технологий", "Парком высоких технологий"]
            ),
            ("Парк высоких технологий", "Парк высокие технологии. Паркам высокой технологии.", []),
            (
                "цифровая экономика", "развитие цифровой экономики, цифровую экономику, цифровая экономику",
                ["цифровой экономики", "цифровую экономику"]
            ),
            ("Олимпийские игры", "олимпийских игр", ["олимпийских игр"]),
            ("пресс-секретарь", "слова пресс-секретаря и секретаря", ["пресс-секретаря"]),
            ("секретарь", "слова пресс-секретаря и секретаря", ["секретаря"]),
            ("город", "историю города-крепости, премьер-министр города", ["города", "города"]),
            ("губернатор", "кандидат в губернаторы", ["губернаторы"]),
            ("Дэн Браун", "романы Дэна Брауна", ["Дэна Брауна"]),
            (
                "Республика Беларусь", "Республики Беларусь и Республикой Беларусью",
                ["Республики Беларусь", "Республикой Беларусью"]
            ),
            ("сталь", "Дома стали выше. Цена стали росла. Производство сталей.", ["сталей"]),
            ("учёный", "учёные и ученых", ["учёные", "ученых"]),
            ("Чжунгуаньцунь", "в Чжунгуаньцуне", ["Чжунгуаньцуне"]),
            ("Марта", "1 марта Марта приехала", ["Марта"]),
            ("ВОЗ", "воз сена и доклад ВОЗ", ["ВОЗ"]),
            ("ИГУ", "бойцы ИГ, под игом, доклад ИГУ", ["ИГУ"]),
            ("Банк Китая", "Четыре банка Китая. Банку Китая. Банки Китая.", ["Банку Китая"]),
            ("Карпаты", "в Карпатах", ["Карпатах"]),
            ("критика", "слова музыкального критика; резкой критики", ["критики"]),
            ("суд", "океанские суда у причала; верховные суды", ["суды"]),
            ("запуск", "из-за запуска", ["запуска"]),
            ("высокий уровень", "на высшем уровне, на высоком уровне", ["высоком уровне"]),
            ("Леон", "Иван Леонов и письмо Леону", ["Леону"]),
            ("род", "Иванов (род. 1952) и его род", ["род"]),
        ])
    func russian(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "ru") == expected)
    }

    @Test(
        "finds English plurals, hyphens and spaces, but no other words of the family",
        arguments: [
            ("train", "trains and training, the train's trained crew", ["trains", "train"]),
            ("start-up", "start-ups, startups, start ups", ["start-ups", "startups", "start ups"]),
            ("head of state", "the heads of state", ["heads of state"]),
            ("analysis", "two analyses", ["analyses"]),
            ("city", "Cities", ["Cities"]),
            ("IT", "it is IT", ["IT"]),
            ("Polish", "polish the Polish shoes", ["Polish"]),
            ("People's Republic", "People’s Republic", ["People’s Republic"]),
            (
                "Bank of China", "four banks of China, the Bank of China, BANK OF CHINA",
                ["Bank of China", "BANK OF CHINA"]
            ),
            ("photo", "at https://example.org/photos/1, www.example.org/photo; two photos", ["photos"]),
        ])
    func english(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "en") == expected)
    }

    @Test(
        "finds Chinese terms at word boundaries, in traditional characters too",
        arguments: [
            ("高科技园区", "白俄罗斯|高|科技园区|建成", ["高科技园区"]),
            ("科技", "高科技园区|建成", []),
            ("货运", "中欧|貨運|班列", ["貨運"]),
            ("“一带一路”", "共建|一带|一路|国家", ["一带一路"]),
            ("商务部", "商务|部门|表示", []),
            ("外交部", "外交部|门户|网站", ["外交部"]),
        ])
    func chinese(term: String, text: String, expected: [String]) {
        #expect(found(term, in: text, "zh") == expected)
    }

    @Test("marks terms within longer ones as nested")
    func nested() {
        let glossary = GlossaryReader().read(Array("en\ntechnology\ntechnology park\n".utf8), name: "a.csv").glossary
        let document = PlainSegmenter().segment("a technology park", id: "t", language: "en")
        let matches = TermMatcher(glossary: glossary).matches(in: document)
        #expect(matches.map(\.isNested) == [false, true])
        #expect(matches.map(\.term) == ["technology park", "technology"])
    }

    @Test("gives the other concepts of an ambiguous term")
    func alternatives() throws {
        let text = "en,ru,subject\npark,технопарк,economy\npark,парковка,transport\n"
        let glossary = GlossaryReader().read(Array(text.utf8), name: "a.csv").glossary
        let document = PlainSegmenter().segment("the park", id: "t", language: "en")
        let match = try #require(
            TermMatcher(glossary: glossary).matches(in: document).first)
        #expect(match.equivalents[.russian] == "технопарк")
        #expect(match.alternatives.map(\.subject) == ["transport"])
        #expect(match.isDoubtful)
    }

    @Test(
        "takes of several concepts the one whose subject the text speaks of",
        arguments: [
            ("The plant doubled its exports.", "завод"), ("The plant needs soil.", "растение"),
        ])
    func subjects(text: String, expected: String) throws {
        let table = """
            en,ru,subject
            plant,растение,agriculture
            soil,почва,agriculture
            plant,завод,economy
            exports,экспорт,economy
            """
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let document = PlainSegmenter().segment(text, id: "t", language: "en")
        let match = try #require(TermMatcher(glossary: glossary).matches(in: document).first)
        #expect(match.equivalents[.russian] == expected)
        #expect(!match.isDoubtful)
        #expect(match.alternatives.count == 1)
    }

    @Test(
        "takes of several concepts the one that fits the article's section",
        arguments: [("Экономика", "завод"), ("Agriculture", "растение"), ("三农", "растение")])
    func section(section: String, expected: String) throws {
        let table = "en,ru,subject\nplant,растение,agriculture\nplant,завод,economy\n"
        let glossary = GlossaryReader().read(Array(table.utf8), name: "a.csv").glossary
        let document = PlainSegmenter().segment("The plant", id: "t", language: "en")
        let match = try #require(
            TermMatcher(glossary: glossary).matches(in: document, context: MatchContext(section: section)).first)
        #expect(match.equivalents[.russian] == expected)
    }

    @Test("counts offsets in scalars, also after emoji, stress marks and full-width letters")
    func offsets() {
        #expect(found("порт", in: "🚄🚄 в по́рту Ｘ", "ru") == ["по́рту"])
        #expect(found("HTP", in: "🚄 ＨＴＰ", "en") == ["ＨＴＰ"])
    }

    @Test(
        "takes an abbreviation that the text introduces for the concept, from there on",
        arguments: [
            ("Hi-Tech Park", "HTP? The Hi-Tech Park (HTP) grew. HTP firms", "en", ["Hi-Tech Park", "HTP", "HTP"]),
            (
                "Парк высоких технологий", "Парк высоких технологий (ПВТ) растёт. Доход ПВТ", "ru",
                ["Парк высоких технологий", "ПВТ", "ПВТ"]
            ),
            ("高科技园区", "高科技园区（HTP）发展，HTP企业", "zh", ["高科技园区", "HTP", "HTP"]),
            (
                "Hi-Tech Park", "The Hi-Tech Park (Minsk) and the Hi-Tech Park (BBC) in Minsk, BBC", "en",
                ["Hi-Tech Park", "Hi-Tech Park"]
            ),
        ] as [(String, String, LanguageTag, [String])])
    func abbreviations(term: String, text: String, language: LanguageTag, expected: [String]) {
        #expect(found(term, in: text, language) == expected)
    }

    @Test("finds nothing in a language it does not serve, in no text, and with no glossary")
    func nothing() {
        #expect(found("парк", in: "парк", "be") == [])
        #expect(found("park", in: "", "en") == [])
        #expect(found("", in: "park", "en") == [])
    }

    @Test("finds the first 64 concepts of a spelling that a thousand entries share")
    func placeholder() throws {
        let rows = (0..<1_000).map { "test,тест\($0)" }.joined(separator: "\n")
        let glossary = GlossaryReader().read(Array("en,ru\n\(rows)\n".utf8), name: "a.csv").glossary
        let document = PlainSegmenter().segment("A test is a test.", id: "t", language: "en")
        let matches = TermMatcher(glossary: glossary).matches(in: document)
        #expect(matches.count == 2)
        #expect(try #require(matches.first).concept.row == 0)
        #expect(matches.allSatisfy { $0.alternatives.count == 63 })
    }

    @Test(
        "passes over a term of many thousand words",
        arguments: [("technology park ", "park", "en"), ("технологический парк ", "парк", "ru"), ("技术园", "公园", "zh")]
            as [(String, String, LanguageTag)])
    func endless(part: String, term: String, language: LanguageTag) {
        let endless = String(repeating: part, count: 100_000)
        #expect(found("\(endless)\n\(term)", in: "\(term), \(part)", language).count >= 1)
    }

    @Test("reads a thousand introductions of an abbreviation in a row")
    func introductions() {
        let text = String(repeating: "Hi-Tech Park (HTP), ", count: 1_000)
        #expect(found("Hi-Tech Park", in: text, "en").count == 2_000)
    }
}
