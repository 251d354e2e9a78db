import Configuration
import Digests
import FoundationEssentials
import Languages
import Logging
import Markup
import NewsModel
import Publishing
import Terminology
import Testing
import Translation
import UnicodeText

@testable import Newsroom

/// Answers as its table says; what the table lacks it leaves out.
private struct TableEngine: TranslationEngine {
    let name = "table"
    var identity = "table"
    let pairs: [LanguagePair]
    var table: [String: String]?

    func reply(to requests: [EngineRequest]) -> EngineReply {
        guard let table else { return EngineReply(problem: "took too long and was stopped") }
        return EngineReply(
            answers: requests.map { request in
                table[request.text].map { EngineAnswer(id: request.id, text: $0, engine: "table 1.0") }
            })
    }
}

/// A day with translations; the articles, like the translations, are invented.
@Suite("A day with translations")
struct TranslationTests {
    private static let english = """
        The zoo of Grodno has a new elephant

        The zoo of Grodno has received a young elephant from Riga, the director said on Wednesday. The animal is called \
        Masha and weighs two tonnes. Visitors may see her from Saturday, when the new house for elephants opens.
        """
    private static let belarusian = """
        У Дуброўне адкрыўся музей ткацтва

        Музей ткацтва ў Дуброўне зноў прымае наведвальнікаў пасля рамонту. У чатырох залах сабралі больш за 900 прадметаў \
        з усёй вобласці. Музей працуе з аўторка да нядзелі.
        """
    private static let drafts = [
        "У Дуброўне адкрыўся музей ткацтва": "В Дубровно открылся музей ткачества",
        "Музей ткацтва ў Дуброўне зноў прымае наведвальнікаў пасля рамонту.":
            "Музей ткачества в Дубровно снова принимает посетителей после ремонта.",
        "У чатырох залах сабралі больш за 900 прадметаў з усёй вобласці.":
            "В четырёх залах собрали больше 900 предметов со всей области.",
        "Музей працуе з аўторка да нядзелі.": "Музей работает со вторника до воскресенья.",
    ]
    private static let schema = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "schema/digest.rng").path
    private static let title = "The zoo of Grodno has a new elephant"
    private static let sentence =
        "The zoo of Grodno has received a young elephant from Riga, the director said on Wednesday."

    private static func day(
        _ files: [String: String], memory: [TranslationUnit] = [], engines: [any TranslationEngine] = []
    ) throws -> Day {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        let date = try #require(CivilDate("2025-05-14"))
        let zone = try #require(TimeZoneRules(named: "Europe/Minsk"))
        var options = RunOptions(date: date, zone: zone, Configuration())
        options.memory = memory
        options.engines = engines.map { EngineDrafter($0) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return DayPipeline(options, logger: logger).run(try Intake(folder: folder.path))
    }

    private static func text(_ day: Day, _ name: String) throws -> String {
        let files = DayOutputs.files(of: day, editions: Language.served, style: EditionStyle(), mail: [:])
        let file = try #require(files.first { $0.name == name })
        return String(decoding: file.content, as: UTF8.self)
    }

    private static func unit(_ id: String, _ source: String, _ target: String) -> TranslationUnit {
        var unit = TranslationUnit(
            id: id, sourceTag: "en",
            variants: [.init(source, languageTag: "en"), .init(target, languageTag: "ru")])
        unit.history.author = "Вера"
        return unit
    }

    @Test("shows what a translator returned above its original, and names her")
    func human() throws {
        let id = HandoffPackage.Segment.id(article: "zoo.txt", source: Self.sentence)
        let day = try Self.day(
            ["zoo.txt": Self.english],
            memory: [Self.unit(id, Self.sentence, "Гродненский зоопарк получил из Риги слонёнка.")])
        let russian = try Self.text(day, "digest.ru.txt")
        #expect(russian.contains("* Гродненский зоопарк получил из Риги слонёнка.\nОригинал: The zoo of Grodno"))
        #expect(russian.contains("Перевод: Вера\n"))
        #expect(!russian.contains("машинный"))
        #expect(!(try Self.text(day, "digest.zh.txt")).contains("译文"))
    }

    @Test("shows what the memory has word for word, and not what is only similar")
    func memory() throws {
        let day = try Self.day(
            ["zoo.txt": Self.english],
            memory: [
                Self.unit("7", Self.title, "В Гродненском зоопарке новый слон"),
                Self.unit("8", Self.sentence.replacing("Riga", with: "Vilnius"), "Слон из Вильнюса."),
            ])
        let russian = try Self.text(day, "digest.ru.txt")
        #expect(russian.contains("1. В Гродненском зоопарке новый слон (перевод; оригинал на английском)"))
        #expect(russian.contains("Перевод: прежние переводы"))
        #expect(!russian.contains("Вильнюс"))
    }

    @Test("marks what a machine wrote, wherever it stands")
    func machine() throws {
        let engine = TableEngine(
            pairs: [LanguagePair(from: "en", to: "ru")],
            table: [Self.title: "Новый слон", Self.sentence: "Слон приехал."])
        let day = try Self.day(["zoo.txt": Self.english], engines: [engine])
        let russian = try Self.text(day, "digest.ru.txt")
        #expect(russian.contains("1. [машинный перевод] Новый слон\n"))
        #expect(russian.contains("1. Новый слон (машинный перевод; оригинал на английском)"))
        #expect(russian.contains("Перевод: table 1.0 (машинный)"))
        #expect(try Self.text(day, "digest.ru.html").contains("[машинный перевод] </span>Новый слон</h3>"))
        #expect(try Self.text(day, "digest.ru.atom").contains("[машинный перевод] Новый слон</title>"))
        #expect(day.engineFindings.count == 2, "the two sentences it left out")
    }

    @Test("keeps both texts and where the translation comes from in the XML, by the schema")
    func xml() throws {
        let engine = TableEngine(pairs: [LanguagePair(from: "en", to: "zh")], table: [Self.sentence: "格罗德诺动物园来了一头小象。"])
        let day = try Self.day(
            ["zoo.txt": Self.english, "музей.txt": Self.belarusian],
            memory: [Self.unit("7", Self.title, "Новый слон")],
            engines: [engine, TableEngine(pairs: [LanguagePair(from: "be", to: "ru")], table: Self.drafts)])
        let xml = try Self.text(day, "digest.xml")
        #expect(xml.contains("version=\"1.2\""))
        #expect(
            xml.contains(
                "<translation xml:lang=\"ru\" origin=\"memory\" unit=\"7\" match=\"exact\">Новый слон</translation>"))
        #expect(xml.contains("origin=\"machine\" engine=\"table\" engineVersion=\"1.0\">格罗德诺"))
        #expect(xml.contains("<sentence start=\"0\" end=\"66\">Музей ткацтва ў Дуброўне зноў прымае"))
        let schema = String(decoding: try Data(contentsOf: URL(filePath: Self.schema)), as: UTF8.self)
        #expect(try RelaxNGSchema(schema).violations(in: xml).isEmpty)
    }

    @Test("lets a Belarusian article come in through an engine: the draft, and the original below it")
    func neighbour() throws {
        let engine = TableEngine(pairs: [LanguagePair(from: "be", to: "ru")], table: Self.drafts)
        let day = try Self.day(["музей.txt": Self.belarusian], engines: [engine])
        #expect(!day.isIncomplete)
        let russian = try Self.text(day, "digest.ru.txt")
        #expect(russian.contains("1 на белорусском"))
        #expect(russian.contains("* [машинный перевод] Музей работает со вторника до воскресенья."))
        #expect(russian.contains("Оригинал: Музей працуе з аўторка да нядзелі."))
        #expect(try Self.text(day, "digest.en.txt").contains("* Музей працуе з аўторка да нядзелі."))
        #expect(day.coverage.articleCounts[.russian] == nil, "a machine's words are nobody's terms")
    }

    @Test("proposes for the glossary what people have translated alike")
    func coverage() throws {
        let first = "The digital corridor will link two parks by 2027, the minister said on Tuesday."
        let second = "Companies may use the digital corridor from autumn without a fee."
        let day = try Self.day(
            ["corridor.txt": "Two parks agree\n\n\(first) \(second)"],
            memory: [
                Self.unit("1", first, "Цифровой коридор свяжет два парка к 2027 году, сказал министр во вторник."),
                Self.unit("2", second, "Компании смогут бесплатно использовать цифровой коридор с осени."),
            ])
        let candidate = try #require(day.coverage.candidates.first { $0.text == "digital corridor" })
        let proposal = try #require(candidate.proposals.first { $0.language == .russian })
        #expect(proposal.text == "цифровой коридор")
        #expect(proposal.evidence == .translation(times: 2))
        #expect(try Self.text(day, "coverage.txt").contains("   ru? цифровой коридор (so translated 2 times)\n"))
    }

    @Test("is made without an engine that is dead, which is told")
    func deadEngine() throws {
        let engine = TableEngine(pairs: [LanguagePair(from: "be", to: "ru"), LanguagePair(from: "en", to: "ru")])
        let files = ["zoo.txt": Self.english, "музей.txt": Self.belarusian]
        let day = try Self.day(files, engines: [engine])
        #expect(day.findings.contains { $0.omission == .language("be") })
        #expect(day.engineFindings.map(\.message).contains("took too long and was stopped"))
        #expect(try Self.text(day, "digest.ru.txt") == Self.text(try Self.day(files), "digest.ru.txt"))
    }
}
