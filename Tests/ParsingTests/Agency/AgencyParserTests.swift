import NewsModel
import Testing

@testable import Parsing

@Suite struct AgencyParserTests {
    private func parse(_ text: String) -> ParsedSource {
        let file = SourceFile(name: "wire.xml", bytes: Array(text.utf8))
        return SourceParser().parse(file)
    }

    /// NITF 3.6 as agencies send it.
    static let nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
        <nitf><head><title>slug-harbour</title>
        <tobject tobject.type="news"><tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="Economy"/></tobject>
        <docdata><date.issue norm="20250514T111400+0300"/><key-list><keyword key="harbour"/><keyword key="grain"/></key-list></docdata>
        <pubdata name="North Agency" date.publication="20250514"/></head>
        <body><body.head><hedline><hl1>Harbour loads first barges</hl1><hl2>Grain goes by water</hl2></hedline>
        <byline>By <person>Ann Wood</person><byttl>Economy Writer</byttl></byline>
        <dateline><location>LIDA</location>, May 14 (North Agency)</dateline></body.head>
        <body.content><block>
        <p>LIDA, May 14 (North Agency) – The harbour loaded its first barges on Wednesday.</p>
        <media media-type="image"><media-caption>Barges at the berth</media-caption></media>
        <hl2>Why barges</hl2><p>A barge burns less fuel.</p><ul><li>Grain</li></ul>
        </block></body.content><body.end><tagline>Editor: B. Hill</tagline></body.end></body></nitf>
        """

    @Test func `NITF gives headline, byline, dateline, subject and body`() throws {
        let parsed = parse(Self.nitf)
        let article = try #require(parsed.articles.first)
        #expect(article.id == "wire.xml")
        #expect(article.title == "Harbour loads first barges")
        #expect(article.authors == ["Ann Wood"])
        #expect(article.published?.iso8601 == "2025-05-14T11:14:00+03:00")
        #expect(article.dateline == "LIDA")
        #expect(article.agency == "North Agency")
        #expect(article.section == "Economy")
        #expect(article.keywords == ["Economy", "harbour", "grain"])
        #expect(article.paragraphs.map(\.kind) == [.paragraph, .heading, .paragraph, .listItem])
        #expect(article.paragraphs.first?.text == "The harbour loaded its first barges on Wednesday.")
        #expect(parsed.findings.isEmpty)
    }

    /// A NewsML-G2 message with a Russian and a Chinese item, a picture and a withdrawn text.
    static let newsML = """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-05-14T09:00:00Z</sent></header><itemSet>
        <newsItem guid="urn:1" version="2" xml:lang="ru">
        <itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:v"><name>Восточный вестник</name></provider>
        <versionCreated>2025-05-14T12:30:00+03:00</versionCreated><firstCreated>2025-05-14T11:14:00+03:00</firstCreated>
        <pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><language tag="ru"/><subject qcode="medtop:04000000"><name>Экономика</name></subject>
        <slugline>порт</slugline><headline>Порт отгрузил первые баржи</headline><dateline>ЛИДА, 14 мая</dateline>
        <by>Анна Лесная</by><keyword>порт</keyword></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>Порт</title></head><body><h1>Порт отгрузил первые баржи</h1><p>ЛИДА, 14 мая. /Вестник/. Порт отгрузил баржи.</p>
        <p>Цены не названы.</p></body></html></inlineXML></contentSet></newsItem>
        <newsItem guid="urn:2" xml:lang="zh-Hans"><itemMeta><itemClass qcode="ninat:text"/>
        <versionCreated>2025-05-14T12:30:00+08:00</versionCreated><embargoed>2025-05-15T00:00:00+08:00</embargoed></itemMeta>
        <contentMeta><headline>风电场并网</headline></contentMeta>
        <contentSet><inlineData contenttype="text/plain">北方社大连5月14日电（记者 钟远）风电场并网发电。
        二期明年开工。</inlineData></contentSet></newsItem>
        <newsItem guid="urn:3"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Berth</headline></contentMeta></newsItem>
        <newsItem guid="urn:4"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta>
        <contentMeta><headline>Wrong</headline></contentMeta></newsItem>
        </itemSet></newsMessage>
        """

    @Test func `NewsML-G2 gives every text item of a message`() throws {
        let parsed = parse(Self.newsML)
        try #require(parsed.articles.count == 2)
        let russian = parsed.articles[0]
        #expect(russian.id == "wire.xml#0")
        #expect(russian.title == "Порт отгрузил первые баржи")
        #expect(russian.authors == ["Анна Лесная"])
        #expect(russian.published?.iso8601 == "2025-05-14T11:14:00+03:00")
        #expect(russian.updated?.iso8601 == "2025-05-14T12:30:00+03:00")
        #expect(russian.languageTag == "ru")
        #expect(russian.section == "Экономика")
        #expect(russian.publisher == "Восточный вестник")
        #expect(russian.dateline == "ЛИДА")
        #expect(russian.agency == "Вестник")
        #expect(russian.paragraphs.map(\.text) == ["Порт отгрузил баржи.", "Цены не названы."])
        let chinese = parsed.articles[1]
        #expect(chinese.languageTag == "zh-Hans")
        #expect(chinese.authors == ["钟远"])
        #expect(chinese.paragraphs.map(\.text) == ["风电场并网发电。", "二期明年开工。"])
    }

    @Test func `Pictures, withdrawn items and embargoes are reported`() {
        let findings = parse(Self.newsML).findings
        #expect(findings.map(\.omission) == [nil, .notAnArticle, .notAnArticle])
        #expect(findings[0].message.contains("embargo until 2025-05-15T00:00:00+08:00"))
        #expect(findings[1].message.contains("no text"))
        #expect(findings[2].message.contains("withdrawn"))
    }

    @Test func `An embargo without a zone is told without one`() {
        let local = Self.newsML.replacing("2025-05-15T00:00:00+08:00", with: "2025-05-15T06:00:00")
        #expect(parse(local).findings[0].message == "is under embargo until 2025-05-15T06:00:00 by its agency's clock")
    }

    @Test(arguments: [
        "<nitf", "<newsMessage/>", "<nitf><body></nitf>", "<newsItem xmlns='x'>&unknown;<itemMeta></newsItem>",
    ])
    func `A delivery without news is reported`(text: String) {
        let parsed = parse(text)
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.contains { $0.omission != nil })
    }

    @Test func `Hostile deliveries end soon`() {
        let items = String(
            repeating: "<newsItem><contentMeta><headline>a</headline></contentMeta></newsItem>", count: 10_000)
        #expect(parse("<newsMessage>\(items)</newsMessage>").articles.count == 5_000)
        let deep = "<nitf><body><body.content>" + String(repeating: "<block>", count: 20_000) + "text"
        #expect(parse(deep).articles.count <= 1)
    }
}
