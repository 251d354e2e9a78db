import Digests
import Grouping
import Languages
import NewsModel
import Parsing
import Publishing
import Segmentation
import Summarization
import Terminology
import Testing
import UnicodeText

/// A fourth language, made up, with a pack of a few lines: an article in it goes the way of every other.
@Suite("A made-up language")
struct MadeUpLanguageTests {
    private static func pack() throws -> LanguagePack {
        var pack = LanguagePack(try #require(Language(rawValue: "vo")))
        pack.ownName = "Valon"
        pack.writing = Writing(.latin)
        pack.functionWords = WordLists("[function-words]\nta og en ve fra pon mi\n")
        pack.identification.tag = pack.tag
        pack.identification.script = .latin
        pack.identification.lists = WordLists("[small-words]\nta og en ve fra pon mi\n")
        pack.segmentation = SegmentationRules(WordLists("[never-ends]\nhr\n[starters]\nta ve mi\n"))
        pack.summary = SummaryRules(WordLists("[back-references]\nmi\n[appeal-openings]\nlesa og\n"), typicalLength: 12)
        pack.grouping = GroupingRules(likeness: 0.15)
        let months = "ismar snemar vindar regnar grunvar solvar heivar kornar eplar lauvar mistar morkar"
        pack.parsing.dates = WordLists(
            "[months]\n\(months.split(separator: " ").joined(separator: "\n"))\n[connectors]\nved\n")
        pack.parsing.credits = WordLists("[authors]\nskriva\n")
        pack.parsing.boilerplate = WordLists("[asides]\nlesa og\n[notices]\nalle nyheter ve dagen\n")
        pack.catalogue = LanguageFile("contents: Kunto\n")
        return pack
    }

    private static let page = """
        <html lang="vo"><head><title>Nova jernvei og havna</title>
        <meta property="article:published_time" content="2025-05-14T08:00:00+03:00"></head>
        <body><article><h1>Nova jernvei og havna</h1>
        <p>Ta nova jernvei fra Ostria pon havna ve Lumpo opnar en mandu, sagde hr. Brakko, minstra ve transporta.</p>
        <p>Mi kostar 40 milona kronar og bygger fra 2019, en 12 stasjonar og 3 tunnelar pon fjellan.</p>
        <p>Ta havna ve Lumpo mottar og 200 skipar en manoda, ve kapten Selma Torvik sagde pon radiostasjona.</p>
        <p>Lesa og: alle nyheter ve dagen.</p></article></body></html>
        """

    /// The same on a page and pasted: a date, an author and a line to other news, in words that its pack alone knows.
    private static let dated = [
        (
            name: "valon.html",
            text: """
            <html lang="qva"><head><title>Nova jernvei og havna</title></head>
            <body><article><h1>Nova jernvei og havna</h1>
            <div>14 grunvar 2025 ved 11:14</div><div>Skriva: Selma Torvik</div>
            <p>Ta nova jernvei fra Ostria pon havna ve Lumpo opnar en mandu, sagde minstra Brakko ve transporta.</p>
            <p>Lesa og: alle nyheter ve dagen fra Ostria pon havna.</p>
            <p>Mi kostar 40 milona kronar og bygger fra 2019, en 12 stasjonar og 3 tunnelar pon fjellan.</p>
            <p>Ta havna ve Lumpo mottar og 200 skipar en manoda, ve kapten Torvik sagde pon radiostasjona.</p>
            </article></body></html>
            """
        ),
        (
            name: "valon.txt",
            text: """
            Nova jernvei og havna
            14 grunvar 2025 ved 11:14
            Skriva: Selma Torvik

            Ta nova jernvei fra Ostria pon havna ve Lumpo opnar en mandu, sagde minstra Brakko ve transporta.
            Lesa og: alle nyheter ve dagen fra Ostria pon havna.
            Mi kostar 40 milona kronar og bygger fra 2019, en 12 stasjonar og 3 tunnelar pon fjellan.
            Ta havna ve Lumpo mottar og 200 skipar en manoda, ve kapten Torvik sagde pon radiostasjona.
            """
        ),
    ]

    private static func article() throws -> Article {
        let file = SourceFile(name: "valon.html", bytes: Array(page.utf8))
        return try #require(SourceParser().parse(file).articles.first)
    }

    @Test("It is parsed, and known by its words")
    func parsedAndSegmented() throws {
        let pack = try Self.pack()
        let article = try Self.article()
        #expect(article.languageTag == "vo")
        let segmenter = Segmenter(languages: LanguagePacks.standard.adding(pack))
        let document = segmenter.segment(article.text, id: article.id, language: nil)
        #expect(document.languageTag == "vo")
        #expect(document.language == pack.language)
        let first = try #require(document.sentences.first)
        #expect(document[first].hasSuffix("minstra ve transporta."), "hr. ends no sentence")
    }

    @Test("Its dates, credits and lines around articles are read by its pack, and not without it", arguments: dated)
    func parsedByItsWords(name: String, text: String) throws {
        let file = SourceFile(name: name, bytes: Array(text.utf8))
        var options = SourceParser.Options()
        options.languages = LanguagePacks.standard.adding(try Self.pack())
        let article = try #require(SourceParser(options: options).parse(file).articles.first)
        #expect(article.title == "Nova jernvei og havna")
        #expect(article.published?.date == CivilDate(year: 2025, month: 5, day: 14))
        #expect(article.published?.precision == .minute)
        #expect(article.authors == ["Selma Torvik"])
        #expect(!article.text.contains("Lesa og"))

        let other = try #require(SourceParser().parse(file).articles.first)
        #expect(other.published == nil)
        #expect(other.authors.isEmpty)
        #expect(other.text.contains("Lesa og"))
    }

    @Test("Its key sentences are chosen by its pack")
    func summarized() throws {
        let packs = LanguagePacks.standard.adding(try Self.pack())
        let article = try Self.article()
        let segmenter = Segmenter(languages: packs)
        let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
        let title = segmenter.segment(article.title, id: article.id, language: article.languageTag)
        var options = Summarizer.Options()
        options.sentenceCount = 1
        let summary = Summarizer(languages: packs, options: options).summarize(document, title: title)
        #expect(summary.sentences.map(\.index) == [0])
        // What asks the reader to go on reading is never chosen while there is news.
        let all = Summarizer(languages: packs).summarize(document, title: title)
        #expect(!all.sentences.contains { document[document.sentences[$0.index]].hasPrefix("Lesa og") })
    }

    @Test("Two reports in it are one story, and a third is not")
    func grouped() throws {
        let packs = LanguagePacks.standard.adding(try Self.pack())
        let segmenter = Segmenter(languages: packs)
        let texts = [
            "Ta nova jernvei fra Ostria pon havna ve Lumpo opnar en mandu, sagde minstra Brakko ve transporta.",
            "Minstra Brakko opnar en mandu ta nova jernvei: fra Ostria pon havna ve Lumpo.",
            "Ve fiskara en Nordika fangar mer torska og sild, sagde ta foreninga ve fiskarar.",
        ]
        let articles = texts.enumerated().map { number, text in
            AnalyzedArticle(
                article: Article(source: .init(file: "\(number)"), title: "", paragraphs: [Paragraph(text)]),
                document: segmenter.segment(text, id: "\(number)", language: "vo"),
                title: segmenter.segment("", id: "\(number)", language: "vo"), summary: Summary(sentences: []),
                matches: [], titleMatches: [])
        }
        #expect(articles.allSatisfy { $0.language != nil })
        let stories = StoryGrouper(languages: packs).group(articles)
        #expect(stories.map { $0.members.sorted() } == [[0, 1], [2]])
    }

    /// The article with all that the stages find, and the terms of two concepts.
    private static func analyzed(_ packs: LanguagePacks) throws -> AnalyzedArticle {
        let article = try article()
        let segmenter = Segmenter(languages: packs)
        let document = segmenter.segment(article.text, id: article.id, language: article.languageTag)
        let title = segmenter.segment(article.title, id: article.id, language: article.languageTag)
        var options = GlossaryReader.Options()
        options.columnLanguages = packs.all.map(\.tag)
        let table = "railway,железная дорога,铁路,jernvei\nharbour,порт,港口,havna\n"
        let glossary = GlossaryReader(options: options).read(Array(table.utf8), name: "valon.csv").glossary
        let matcher = TermMatcher(glossary: glossary, languages: packs)
        return AnalyzedArticle(
            article: article, document: document, title: title,
            summary: Summarizer(languages: packs).summarize(document, title: title),
            matches: matcher.matches(in: document), titleMatches: matcher.matches(in: title))
    }

    @Test("Its terms are found, with their equivalents in every other language")
    func glossed() throws {
        let article = try Self.analyzed(LanguagePacks.standard.adding(try Self.pack()))
        #expect(article.matches.map(\.term).prefix(2) == ["jernvei", "havna"])
        #expect(
            article.matches.first?.equivalents == [.english: "railway", .russian: "железная дорога", .chinese: "铁路"])
    }

    @Test("It has an edition of its own, and the others print it with glosses")
    func editions() throws {
        let pack = try Self.pack()
        let packs = LanguagePacks.standard.adding(pack)
        let article = try Self.analyzed(packs)
        var options = DigestCompiler.Options()
        options.languages = packs
        let digest = DigestCompiler(options: options).compile(
            date: try #require(CivilDate("2025-05-14")), zone: try #require(TimeZoneRules(named: "Europe/Minsk")),
            articles: [article], stories: [Story(id: article.id, members: [0])])
        var texts: [Language: String] = [:]
        for language in packs.languages {
            let edition = Edition(digest, in: language, style: EditionStyle(languages: packs))
            for writer in EditionWriters.all where writer.name != "mail" {
                let text = String(decoding: try #require(writer.write(edition)), as: UTF8.self)
                #expect(text.contains("jernvei"), "\(language.rawValue) \(writer.name)")
                if writer.name == "text" { texts[language] = text }
            }
        }
        let words = texts.mapValues { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(words[pack.language]?.contains("KUNTO") == true)
        #expect(words[.english]?.contains("jernvei [railway]") == true)
        #expect(words[.russian]?.contains("jernvei [железная дорога]") == true)
        #expect(words[.chinese]?.contains("铁路") == true)
        // Its own edition explains the terms in all the others' languages.
        #expect(words[pack.language]?.contains("[railway; железная дорога; 铁路]") == true)
    }

    @Test("Without its pack it is a language that nobody serves")
    func unserved() throws {
        let article = try Self.article()
        let document = Segmenter().segment(article.text, id: article.id, language: article.languageTag)
        #expect(document.language != (try Self.pack()).language)
    }
}
