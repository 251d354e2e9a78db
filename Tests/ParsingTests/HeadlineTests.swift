import NewsModel
import Testing

@testable import Parsing

@Suite("A headline is found without the names around it")
struct HeadlineTests {
    private func headline(_ html: String) -> String? { PageFixtures.parse(html).articles.first?.title }

    private static let text = """
        <div class="text"><p>The plant opened on Wednesday, and it employs a hundred people from the town, the owner said.</p>
        <p>It will make pumps for mines, for waterworks and for ships, and it hopes to sell half of them abroad.</p>
        <p>The next plant, for valves, is to follow in two years, if the harbour is deepened by then, she added.</p></div>
        """

    @Test(
        "which stand before it or after it, with spaces or without",
        arguments: [
            (
                "<title>Harbour Ledger :: Pump maker opens a plant in the old dockyard</title>"
                    + "<a href='/'><img src='l.gif' alt='Harbour Ledger'></a>",
                "Pump maker opens a plant in the old dockyard"
            ),
            ("<title>港口的声音：新厂开工，工人回家！-东港新闻网</title>", "港口的声音：新厂开工，工人回家！"),
            (
                "<title>Насосный завод открылся в старом порту » Портовый вестник</title><a href='/'>Портовый вестник</a>",
                "Насосный завод открылся в старом порту"
            ),
            (
                "<meta property='og:site_name' content='Pump'><title>How the harbour got its Pump | Pump</title>",
                "How the harbour got its Pump"
            ),
        ])
    func siteNames(head: String, expected: String) {
        #expect(headline("<html><body>\(head)\(Self.text)") == expected)
    }

    @Test(
        "and without the section that stands in the same h1",
        arguments: [
            "<h1>Local News | Pump maker opens a plant</h1>",
            "<h1><span>Business</span><span>Pump maker opens a plant</span></h1>",
            "<h1>Pump maker opens a plant: a look inside</h1>",
            "<h1><b>Pump maker opens a plant</b> A look inside</h1>",
        ])
    func labels(heading: String) {
        let head = "<head><meta property='og:title' content='Pump maker opens a plant'></head>"
        #expect(headline("<html>\(head)<body>\(heading)\(Self.text)") == "Pump maker opens a plant")
    }

    @Test(
        "and without a second line, but whole where a dash is the sentence's own",
        arguments: [
            ("Pump maker opens a plant - Live updates", "Pump maker opens a plant"),
            ("How we built a plant in two years | Our story", "How we built a plant in two years"),
            ("Harbour 3 - 1 Castle in the last game", "Harbour 3 - 1 Castle in the last game"),
            ("Pump maker opens a plant – and asks for more", "Pump maker opens a plant – and asks for more"),
            ("Новый завод в порту – Первый за годы", "Новый завод в порту – Первый за годы"),
        ])
    func secondLines(heading: String, expected: String) {
        #expect(headline("<html><body><h1>\(heading)</h1>\(Self.text)") == expected)
    }

    @Test("a head that cuts the headline off does not shorten it")
    func cutOff() {
        let html = """
            <html><head><meta property='og:title' content='Pump maker opens a plant in the'></head>
            <body><h1>Pump maker opens a plant in the old dockyard</h1>\(Self.text)
            """
        #expect(headline(html) == "Pump maker opens a plant in the old dockyard")
    }

    @Test("where the head has no headline beside the site's name, it is the line above the text")
    func emptyPlace() {
        let html = "<html><title>Harbour Ledger -</title><body><h2>Pump maker opens a plant</h2>\(Self.text)"
        #expect(headline(html) == "Pump maker opens a plant")
    }

    @Test("where the head names the site alone, it is the line above the text")
    func shownOnly() {
        let html = """
            <html><head><title>东港物流网</title></head><body><div class="logo"><a href="/">东港物流网</a></div>
            <div class="weizhi">首页 &gt; 资讯 &gt; 港口动态</div><div class="tt">东港冷库启用 水果出口提速</div>
            <div class="laiyuan">发布时间：2025-05-14 15:48 来源：东港物流网</div><div class="txt">
            <p>十四日上午九时，二十八个冷藏集装箱驶出东港，搭乘班列前往内地。当天，东港冷库正式启用，库容五万吨。</p>
            <p>冷库与海关监管场所仅一墙之隔，水果从出库到装车，全程温度波动不超过两摄氏度，装车时间大大缩短。</p></div>
            """
        #expect(headline(html) == "东港冷库启用 水果出口提速")
    }

    @Test("a lesser heading that the window's title holds is the headline")
    func lesserHeading() {
        let html = "<html><title>土豆丰收 农民笑了 东江网</title><h1><a href='/'>东江网</a></h1><h2>土豆丰收 农民笑了</h2>\(Self.text)"
        #expect(headline(html) == "土豆丰收 农民笑了")
    }

    @Test("of two headings in the title, the one that is all of it")
    func fullestHeading() {
        let html = """
            <html><head><meta property="og:title" content="Sneak peek: what the harbour's history tells"></head>
            <body><h1>Harbour history</h1><h1>Sneak peek: what the harbour's history tells</h1>\(Self.text)
            """
        #expect(headline(html) == "Sneak peek: what the harbour's history tells")
    }
}
