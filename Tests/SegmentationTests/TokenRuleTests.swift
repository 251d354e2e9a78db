import NewsModel
import Segmentation
import Testing

/// What is one token, kind by kind; each case is a text and its tokens divided by spaces.
@Suite("Token rules")
struct TokenRuleTests {
    private let segmenter = Segmenter()

    private func check(_ text: String, _ expected: String) {
        let document = segmenter.segment(text, id: "t", language: nil)
        #expect(document.tokens.map { String(document[$0]) }.joined(separator: " ") == expected)
    }

    @Test(
        "Contractions and possessives stay one token",
        arguments: [
            ("I don't think it's Ann's or the firms' fault.", "I don't think it's Ann's or the firms' fault ."),
            ("‘The boys’ rooms’", "‘ The boys ’ rooms ’"),
            ("rock 'n' roll", "rock ' n ' roll"),
        ])
    func possessives(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Hyphens: English divides compounds, Russian keeps them",
        arguments: [
            (
                "a state-of-the-art, non-profit, re-elected, e-book",
                "a state - of - the - art , non-profit , re-elected , e-book"
            ),
            ("по-русски, северо-запад, 20-летний, иван-чай", "по-русски , северо-запад , 20-летний , иван-чай"),
            ("страна-участница, рыбы-то", "страна - участница , рыбы - то"),
            ("call 853-7906 on 01-Feb-02", "call 853-7906 on 01-Feb-02"),
        ])
    func hyphens(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Numbers with their marks",
        arguments: [
            ("1,200.50 and 3,5 and 10:30 and 9/11 and 50%", "1,200.50 and 3,5 and 10:30 and 9/11 and 50 %"),
            ("12 000 руб., 3½, №5, 5°C", "12 000 руб. , 3½ , № 5 , 5 ° C"),
            ("二〇二五年五月14日10时30分", "二 〇 二 五 年 五 月 14 日 10 时 30 分"),
        ])
    func numbers(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Money and units",
        arguments: [
            ("$5 €6 £7 ¥8", "$ 5 € 6 £ 7 ¥ 8"),
            ("增长3.5%，达1200亿元", "增长 3.5 % ， 达 1200 亿 元"),
        ])
    func money(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Addresses",
        arguments: [
            ("mail a.b@c.by, see www.x.by/a?b=1#c.", "mail a.b@c.by , see www.x.by/a?b=1#c ."),
            ("follow @news and #park", "follow @news and # park"),
        ])
    func addresses(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Marks in a row are one token",
        arguments: [
            ("No... Really?! -- yes *** “”", "No ... Really ?! -- yes *** “ ”"),
            ("Да… Нет?.. — да", "Да … Нет ?.. — да"),
        ])
    func marks(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Abbreviations keep their point, sentence ends do not",
        arguments: [
            ("Mr. A. Smith of Acme Inc. left at 5 p.m. sharp.", "Mr. A. Smith of Acme Inc. left at 5 p.m. sharp ."),
            ("и т. д., и т. п.", "и т. д. , и т. п."),
            ("в 2019 г. на ул. Ленина, д. 5", "в 2019 г. на ул. Ленина , д. 5"),
            ("См. рис. 5 на стр. 14.", "См. рис. 5 на стр. 14 ."),
        ])
    func points(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Smileys",
        arguments: [
            ("ok :) fine ;-) no :(", "ok :) fine ;-) no :("),
            ("Спасибо)) пока)", "Спасибо )) пока )"),
        ])
    func smileys(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Entities somebody forgot to decode",
        arguments: [
            ("R&D &amp; more &#39;x&#39;", "R&D &amp; more &#39; x &#39;")
        ])
    func entities(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Chinese words as Universal Dependencies divide them",
        arguments: [
            ("这个新的园区位于北京市。", "这 个 新 的 园区 位 于 北京 市 。"),
            ("他们的目的是统一。", "他们 的 目的 是 统一 。"),
            ("奥斯曼和特朗普会见记者", "奥斯曼 和 特朗普 会见 记者"),
            ("他还有一百美元", "他 还 有 一百 美 元"),
            ("第一次会议将在天津举行", "第一 次 会议 将 在 天津 举行"),
            ("OpenAI发布了GPT-5模型", "OpenAI 发布 了 GPT - 5 模型"),
        ])
    func chinese(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Traditional characters are divided as simplified ones",
        arguments: [
            ("這個園區位於天津市。", "這 個 園區 位 於 天津 市 。"),
            ("記者採訪了負責人", "記者 採訪 了 負責人"),
        ])
    func traditional(text: String, tokens: String) { check(text, tokens) }

    @Test(
        "Other writing without spaces",
        arguments: [
            ("東京で会議が開かれた", "東京 で 会議 が 開 か れ た")
        ])
    func otherWriting(text: String, tokens: String) { check(text, tokens) }
}
