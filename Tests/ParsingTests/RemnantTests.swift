import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("Lines that only stand amid an article are left out")
struct RemnantTests {
    private func text(with line: String) throws -> String {
        let html = """
            <html><head><title>Pump maker opens a plant in the old dockyard</title></head><body>
            <h1>Pump maker opens a plant in the old dockyard</h1><div class="tx">
            <div>The plant opened on Wednesday, and it employs a hundred people from the town, the owner said at the gate.</div>
            <div>It will make pumps for mines, for waterworks and for ships, and it hopes to sell half of them abroad.</div>
            \(line)
            <div>The next plant, for valves, is to follow in two years, if the harbour is deepened by then, she added.</div>
            <div>The town has promised to build a road to the gate, and to let a bus run there every twenty minutes.</div>
            </div></body></html>
            """
        return try #require(PageFixtures.parse(html).articles.first).text
    }

    @Test(
        "links to other articles, advertisements, captions, calls to share, credits",
        arguments: [
            ("<div class='bx'><b>READ ALSO:</b><br><a href='/2'>Silicon is next</a></div>", "Silicon"),
            ("<div>По теме: <a href='/2'>Порт закупил три крана</a></div>", "крана"),
            ("<div>延伸阅读：<a href='/2'>一粒芯片的跨国体检</a></div>", "芯片"),
            ("<div><a href='/z'>点击进入专题：风电看东港</a></div>", "专题"), ("<div>You may also like...</div>", "like"),
            ("<div>Sharing is caring!</div>", "caring"), ("<div>Tested by: Alma Reed, Tom Hale</div>", "Tested"),
            ("<div>Поделиться с друзьями</div>", "друзьями"),
            ("<div>https://example.org/scripts/a.js</div>", "scripts"),
            ("<div>* * *</div>", "*"), ("<div>2025-05-14 09:30</div>", "2025"), ("<div>2025年5月</div>", "2025"),
            ("<div>来源：北方网</div>", "来源"), ("<div>本报记者 林远 周明</div>", "林远"),
            ("<p>责任编辑：</p>", "责任"),
            ("<div>本文为本网原创，转载请注明出处。</div>", "出处"),
            ("<div>Get the morning's headlines delivered to your inbox.</div>", "inbox"),
            ("<div>If you read this in your email inbox, tap the title for the pictures.</div>", "inbox"),
            ("<div>The Harbour Post may earn a commission when you buy by our links.</div>", "commission"),
            ("<div>Подписывайтесь на наш канал, чтобы ничего не пропустить.</div>", "канал"),
            ("<h3>Advertisement</h3>", "Advertisement"), ("<div>广告</div>", "广告"), ("<div>Реклама</div>", "Реклама"),
            ("<div class='neirong_ad'><span>推广</span><a href='/a'>冷藏车租赁，全国联保，点击询价</a></div>", "租赁"),
            ("<div align='center'><img src='1.jpg'><br>5月14日，冷藏集装箱在东港装车。</div>", "装车"),
            ("<div><img src='1.jpg'></div><div>东港冷库外景。受访者供图</div>", "供图"),
            ("<div>Image copyright North Agency</div>", "copyright"), ("<div>Ann Lee/Getty Images</div>", "Getty"),
            ("<div>The yard before the plant was built (Photo: Tom Hale)</div>", "Hale"),
            ("<figcaption>The gate was painted in May. It is the third.</figcaption>", "third"),
            ("<p>Saturday, May 10th, 2025 10:56 am</p>", "2025"), ("<p>17:41 JST, May 13, 2025</p>", "JST"),
            ("<div>Старый док весной (фото: Анна Рид)</div>", "Рид"), ("<div>旧船坞的大门（图：林远）</div>", "林远"),
        ])
    func remnants(line: String, trace: String) throws {
        let text = try text(with: line)
        #expect(!text.contains(trace))
        #expect(text.contains("waterworks"))
        #expect(text.contains("twenty minutes"))
    }

    @Test(
        "labels that a page's software puts between the parts of an article",
        arguments: [(1, false), (2, false), (3, true)])
    func recurring(times: Int, isLeftOut: Bool) {
        let part = "<div>Article content</div><div>A third crane came in May.</div><p>播报</p>"
        #expect(
            remnants(String(repeating: part, count: times))
                == Array(repeating: [isLeftOut, false, false], count: times).joined().map(\.self))
    }

    private func remnants(_ html: String) -> [Bool] {
        let page = Page(
            SourceText(
                file: .init(name: "p.html", url: nil, mediaType: .html, bytes: []), text: html, zoneOffset: 0)
        )
        return page.outline.blocks.map(RemnantFilter(page).isRemnant)
    }

    @Test("sentences that a page repeats between the parts, but none that it repeats once")
    func recurringSentences() {
        let notice = "<p>This advertisement has not loaded yet, but your article continues below the line.</p>"
        #expect(remnants(notice + notice + notice) == [true, true, true])
        #expect(remnants(notice + notice) == [false, false])
    }

    @Test("An element's name says nothing of a line in it when it holds the text as well")
    func names() {
        let prose =
            "<p>It has forty branches in five regions, and it lends to ports, to yards and to ferries, the regulator said.</p>"
        #expect(remnants("<div class='news-info'>Northern Bank\(prose)</div>") == [false, false])
        #expect(remnants("<div class='meta'>\(prose)<p>These include:</p></div>") == [false, false])
        #expect(remnants("<div class='news-info'>Northern Bank</div>\(prose)") == [true, false])
    }

    @Test(
        "but sentences that begin like them stay",
        arguments: [
            "<div>More than half of the pumps go abroad, to <a href='/c'>nine countries</a>, the owner said in a speech.</div>",
            "<div>Реклама завода появится осенью, когда откроется второй цех, сообщила владелица журналистам у ворот.</div>",
            "<div>Image: that is what the yard sells, she said, and her father, who founded it, called it that sells no pump.</div>",
            "<div>At 10:56 on 14 May 2025 the first pump sells no pump yet, but the owner rang the bell at the gate.</div>",
            "<div>Advertisement alone sells no pump, she said, and her father, who founded the yard, used to agree.</div>",
        ])
    func sentences(line: String) throws {
        let text = try text(with: line)
        #expect(["the pumps go abroad", "второй цех", "sells no pump"].contains { text.contains($0) })
    }
}
