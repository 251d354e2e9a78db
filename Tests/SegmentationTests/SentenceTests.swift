import NewsModel
import Segmentation
import Testing

/// Each case is a text with `|` where a sentence must end; nothing else may be an end.
@Suite("Sentences")
struct SentenceTests {
    private func check(_ marked: String, joiner: String = " ") {
        let expected = marked.split(separator: "|").map(String.init)
        let document = Segmenter().segment(expected.joined(separator: joiner), id: "t", language: nil)
        #expect(document.sentences.map { String(document[$0]) } == expected)
    }

    @Test(
        "English",
        arguments: [
            "The park opened on Monday.|It has 40 tenants.",
            "Mr. Smith met Dr. Jones of Acme Inc. in the U.S. on Monday.|They talked.",
            "At 5 a.m. Mr. Hill left.|He came back at 6 p.m.|She stayed.",
            "“We are ready.”|He left.",
            "“Are we ready?” asks the engineer.|Nobody knows.",
            "J. R. R. Tolkien wrote it.|See No. 5 and p. 12 for more.",
            "The rate rose to 3.5 per cent…|Then it fell.",
            "Prices rose. [3]|They fell later.",
            "He works for Yahoo! and others.|Visit https://example.com/a?b=C.d today.",
            "1. First comes the plan.|2. Then comes the work.",
            "• Trade grew.|• Debt fell.",
            "It went well :)|Everybody was glad.",
            "The shelf is 3 ft. wide.|It holds.",
            "They should be told today.|because they have to decide.",
            "The plan (see the annex. page 5) is ready.|It is short.",
            "Our temp. workers left.|We stay.",
            "Write to press@example.com|We answer within a day.",
            "Write to press@example.com or call.|Ask www.example.com Phone: 5.",
            "Sent by: Ann Lee|09/20/2000 03:22 PM|Please see below.",
            "Figure 2.3|Copper oxide is a powder.|Figure 3 shows copper.",
        ])
    func english(marked: String) { check(marked) }

    @Test(
        "Russian",
        arguments: [
            "Парк открылся 5 июня.|В нём 40 резидентов.",
            "Об этом сообщил А. С. Петров, директор ул. Ленина, д. 5.|Он рад.",
            "«Мы готовы!» — сказал он.|Все ушли.",
            "Завод построили в 2019 г.|Теперь он работает.",
            "В 2019 г. «Новый свет» открыл завод.|Он работает.",
            "В г. Минске и др. городах, т. е. везде, выпал снег.|Дети рады.",
            "Завод выпустил 500 тыс. машин на 3 млн руб. и т. д.|План выполнен.",
            "Он изучал людей поколения X.|Это было трудно.",
            "См. рис. 5 и табл. 2 на стр. 14.|Там всё есть.",
            "Он закричал:|— Мама!|Смотри: это парк — наш парк.",
            "Спасибо))))|Было очень вкусно.",
            "Платили немного.|главное, что вовремя!|потом перестали.",
            "Об этом говорится в нем.|Сестра автора молчит.|Школа им. Горького открыта, помогли им.|Он рад.",
            "Проект «Дом!» закрыт.|Яндекс! молчит.",
            "Все кричали: Кофе! Кофе! Кофе!|Никто не шёл.",
            "Встречались с правительством (и с Тобруком. — Ред.) в мае.|Итогов нет.",
        ])
    func russian(marked: String) { check(marked) }

    @Test(
        "Chinese",
        arguments: [
            "园区周一开园。|“我们准备好了。”他说。",
            "他问：“准备好了吗？”|没有人回答！|大家都走了。",
            "电影《摔跤吧！爸爸》上映了。|观众很多。",
            "增长3.5%，达到U.S.水平。|出口下降。",
            "園區開業。|企業入駐。",
            "唐纳德?特朗普来了?|他笑了。",
            "放映时间如下：|中心将于周一开放。|措施如下：一是减税。",
        ])
    func chinese(marked: String) { check(marked, joiner: "") }

    @Test("A text that begins sentences with small letters is divided all the same")
    func informal() { check("i saw the park.|it was nice.|we will come again.") }

    @Test("A line ends a sentence, with or without a stop")
    func lines() { check("Park opens|It has 40 tenants", joiner: "\n") }
}
