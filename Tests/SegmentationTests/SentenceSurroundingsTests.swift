import NewsModel
import Segmentation
import Testing

/// What stands between, before and after sentences: lists, captions, addresses, marks. Each case is a text with `|` where a
/// sentence must end; `¦` is an end without a space.
@Suite("Around sentences")
struct SentenceSurroundingsTests {
    private let segmenter = Segmenter()

    private func check(_ marked: String, joiner: String = " ") {
        let text = marked.replacing("|", with: joiner).replacing("¦", with: "")
        let expected = marked.split { $0 == "|" || $0 == "¦" }.map(String.init)
        let document = segmenter.segment(text, id: "t", language: nil)
        #expect(document.sentences.map { String(document[$0]) } == expected)
    }

    @Test(
        "Items of a list, with numbers, letters or bullets",
        arguments: [
            "1. Roads are mended.|2. Schools are built.",
            "a. Read the law.|b. Sign it.",
            "• First the plan.|• Then the work.",
            "▪ One thing.|▪ Another.",
            "The years 1. and 2. were bad.",
        ])
    func lists(marked: String) { check(marked) }

    @Test(
        "A caption's label is no part of the sentence after it",
        arguments: [
            "Figure 12|The pump in section.",
            "Table 3.1|Prices by year.",
            "Figure it out by yourself.",
        ])
    func captions(marked: String) { check(marked) }

    @Test(
        "A time stamp of a forwarded message stands by itself",
        arguments: [
            "From: Bob Hill|11/05/1999 10:15 AM|See you there.",
            "The meeting is at 10:15 AM on Monday.",
        ])
    func timeStamps(marked: String) { check(marked) }

    @Test(
        "A web or mail address ends a sentence only where a capital follows it",
        arguments: [
            "Ask www.example.org|Call us.",
            "See http://example.org/a.html for more.|It is free.",
            "Send it to a.b@example.org.|We will answer.",
        ])
    func addresses(marked: String) { check(marked) }

    @Test(
        "References, entities and emoji go with the sentence before them",
        arguments: [
            "Prices rose.[4]|Wages did not.",
            "Prices rose.[4, 5]|Wages did not.",
            "He said so.&#39;|She agreed.",
            "Well done!|👍 Thanks. 🎉",
        ])
    func references(marked: String) { check(marked) }

    @Test(
        "Smileys stand where a stop would",
        arguments: [
            "He was there :)|She was not.",
            "it works ;-)|Great",
        ])
    func smileys(marked: String) { check(marked) }

    @Test(
        "Omissions and pauses",
        arguments: [
            "He came … and went.",
            "“I … I do not know.”|He left.",
            "Wait . . . what?",
        ])
    func omissions(marked: String) { check(marked) }

    @Test(
        "Brackets hold their own sentences, and short titles none",
        arguments: [
            "(See the annex.)|It is long.",
            "[Applause.]|He bowed.",
        ])
    func brackets(marked: String) { check(marked) }

    @Test(
        "Words glued together by a lost space",
        arguments: [
            "The work is done.¦Nobody knows.|It is over.",
            "Look at the net.com site.|It is new.",
            "He lives at no. 5a.Baker street.",
        ])
    func lostSpaces(marked: String) { check(marked) }

    @Test(
        "Russian items of a list",
        arguments: [
            "а. Прочитать закон.|б. Подписать его.",
            "• Сначала план.|• Потом работа.",
            "1) сначала план;|2) потом работа.",
        ])
    func russianLists(marked: String) { check(marked) }

    @Test(
        "Russian captions",
        arguments: [
            "Рисунок 5|Насос в разрезе.",
            "Таблица 2.1|Цены по годам.",
        ])
    func russianCaptions(marked: String) { check(marked) }

    @Test(
        "Russian brackets, references, smileys",
        arguments: [
            "Цены выросли.[4]|Зарплаты нет.",
            "(См. приложение.)|Оно длинное.",
            "Спасибо :)|Увидимся",
            "Молодцы!|👍 Спасибо. 🎉",
        ])
    func russianMarks(marked: String) { check(marked) }

    @Test(
        "A space lost in Russian",
        arguments: [
            "Работа окончена.¦Никто не знает.|Всё.",
            "Смотрите сайт новости.рф сегодня.|Он новый.",
        ])
    func russianLostSpaces(marked: String) { check(marked) }

    @Test(
        "Russian questions and answers",
        arguments: [
            "— Когда?|— Завтра.|— Хорошо.",
            "«Когда?»|— «Завтра».|Он ушёл.",
            "— Когда? — спросил он.|Она молчала.",
        ])
    func russianDialogue(marked: String) { check(marked) }

    @Test(
        "A small letter after a Russian stop",
        arguments: [
            "Правда? да, правда.",
            "Он сказал «да!» и ушёл.|Она осталась.",
        ])
    func russianSmallLetters(marked: String) { check(marked) }

    @Test(
        "Chinese brackets",
        arguments: [
            "（详见附件。）|全文很长。"
        ])
    func chineseBrackets(marked: String) { check(marked, joiner: "") }

    @Test(
        "Chinese with Latin letters and numbers",
        arguments: [
            "A股上涨。|B股下跌。",
            "他在3.5公里处停下。|天黑了。",
            "版本2.0发布了！|下载量很大。",
        ])
    func chineseMixed(marked: String) { check(marked, joiner: "") }

    @Test(
        "Latin points within Chinese",
        arguments: [
            "他来自Acme Inc.公司。|他很忙。"
        ])
    func chineseLatinPoints(marked: String) { check(marked, joiner: "") }

    @Test(
        "Languages without a pack are divided by their relatives' rules",
        arguments: [
            "Прэм'ер наведаў завод, сказаў А. С. Пятроў.|Яго чакалі.|«Мы гатовы!» — адказалі яму.",
            "Прем'єр відвідав завод, сказав А. С. Петров.|На нього чекали.|«Ми готові!» — відповіли йому.",
            "Премиерът посети ул. Мирна, каза А. С. Петров.|Чакаха го.",
            "Der Bürgermeister sprach um 5 Uhr.|Dann ging er nach Hause.",
        ])
    func relatives(marked: String) { check(marked) }
}
