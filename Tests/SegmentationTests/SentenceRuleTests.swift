import NewsModel
import Segmentation
import Testing

/// The rules by which sentences end, one by one; each case is a text with `|` where a sentence must end.
@Suite("Sentence rules")
struct SentenceRuleTests {
    private let segmenter = Segmenter()

    private func check(_ marked: String, joiner: String = " ") {
        let expected = marked.split(separator: "|").map(String.init)
        let document = segmenter.segment(expected.joined(separator: joiner), id: "t", language: nil)
        #expect(document.sentences.map { String(document[$0]) } == expected)
    }

    @Test(
        "An English title never ends a sentence before the name",
        arguments: [
            "Prof. Adams and Gen. Clark met Sen. Hill at St. Mary's.|They signed.",
            "Messrs. Grey and White own the mill.|It is old.",
            "The suit, Baker v. Carr, was heard in Ft. Worth.|Nobody won.",
            "Gov. Lee spoke, e.g. about roads, i.e. about money.|Voters listened.",
        ])
    func englishTitles(marked: String) { check(marked) }

    @Test(
        "An English abbreviation ends a sentence only where another one begins",
        arguments: [
            "The firm moved to Acme Corp.|The staff followed.",
            "She was born in the U.S.|He was not.",
            "They sell shoes, hats, etc.|The shop is open.",
            "The meeting began at 9 a.m.|It ended at noon.",
            "The meeting began at 9 a.m. Monday and went on.|Few stayed.",
            "The road is 12 km.|Nobody walks it.",
            "Trade rose in Jan. and Feb. of that year.|Then it fell.",
            "He lives on Fifth Ave. near the park.|She lives on Elm St. in town.",
        ])
    func englishAbbreviations(marked: String) { check(marked) }

    @Test(
        "Some English words are abbreviations before a number only",
        arguments: [
            "See fig. 4, p. 17 and vol. 2 for more.|The rest is here.",
            "Is that a no.|It is not.",
            "They reached no.|They left.",
            "Room No. 12 is taken.|Room 13 is free.",
        ])
    func englishBeforeNumber(marked: String) { check(marked) }

    @Test(
        "English initials and enumerators belong to what follows",
        arguments: [
            "George W. Bush met Samuel L. Jackson.|They talked.",
            "It was written by J.K. Rowling.|Millions read it.",
            "She agreed with him and I.|We left.",
            "IV. Results are below.|V. They are few.",
            "Chapter 3. Discussion follows here.|It is long.",
        ])
    func englishInitials(marked: String) { check(marked) }

    @Test(
        "A point inside a number, an address or a file name ends nothing",
        arguments: [
            "The rate rose from 2.5 to 3.75 per cent.|Prices fell by .5 points.",
            "Open report.pdf or example.org now.|It takes 5 min. to read.",
            "The version is 2.0.1.|It is stable.",
        ])
    func englishInnerPoints(marked: String) { check(marked) }

    @Test(
        "English quotation marks and brackets close with their sentence",
        arguments: [
            "He said: “We will come.”|She left.",
            "“Who is there?”|“It is I.”",
            "(The shop is closed.)|It opens at ten.",
            "The shop (it opens at ten.) is small.|Go there.",
            "\"Stop!\" she cried.|He stopped.",
            "‘We lost,’ he said.|‘We will win.’",
            "She read “War. Peace” twice.|He did not.",
        ])
    func englishQuotes(marked: String) { check(marked) }

    @Test(
        "Question and exclamation marks end a sentence, but inside a name",
        arguments: [
            "Really?|Yes!|No.",
            "What?!|Never...|Well then.",
            "Jeopardy! is on air.|We watch.",
        ])
    func englishStrongStops(marked: String) { check(marked) }

    @Test(
        "Dots trail off inside a sentence or end it",
        arguments: [
            "It was cold … and dark.|We left.",
            "He waited...|Nobody came.",
            "He waited ... and waited.|Nobody came.",
        ])
    func englishDots(marked: String) { check(marked) }

    @Test(
        "Items of a list that stand in one line are sentences",
        arguments: [
            "1. Read it.|2. Sign it.|3. Send it.",
            "Bring:|• water|• bread|• salt",
        ])
    func englishLists(marked: String) { check(marked) }

    @Test(
        "A colon and a semicolon end nothing",
        arguments: [
            "The plan has two parts: roads and schools; both are dear.|It passed."
        ])
    func englishColons(marked: String) { check(marked) }

    @Test(
        "A Russian title or kind of place never ends a sentence",
        arguments: [
            "Акад. Иванов и проф. Петров живут на ул. Мира.|Они дружат.",
            "Г-н Лукин приехал в пос. Речной.|Его ждали.",
            "Дом им. Чехова открыт.|Вход свободный.",
        ])
    func russianTitles(marked: String) { check(marked) }

    @Test(
        "A Russian measure, year or list may end a sentence",
        arguments: [
            "Построили школы, сады и т. д.|Дети рады.",
            "Вклад вырос до 5 млн руб.|Это много.",
            "В парке работает 300 чел.|Их станет больше.",
            "Продали яблоки, груши и др.|Остались сливы.",
            "Средний чек составил 40 долл.|Он растёт.",
            "Площадь участка 12 га.|Он пустует.",
            "Завод открыли в 1998 г.|С тех пор он растёт.",
            "Экспорт в 2020–2021 гг. вырос.|Импорт упал.",
            "В XIX в. здесь была крепость.|Её разрушили.",
            "Это случилось в 5 в. до н. э.|Город погиб.",
        ])
    func russianAbbreviations(marked: String) { check(marked) }

    @Test(
        "Some Russian words are abbreviations before a number only",
        arguments: [
            "См. рис. 7 на с. 12.|Там всё видно.",
            "Дело рассмотрят по ст. 205 УК.|Суд в мае.",
            "Дом стоит на ул. Лесной, д. 4, кв. 15.|Он новый.",
        ])
    func russianBeforeNumber(marked: String) { check(marked) }

    @Test(
        "Russian initials belong to the surname",
        arguments: [
            "Выступил И. И. Шишкин.|Его слушали.",
            "Книгу написал Л.Н. Толстой.|Её читают все.",
            "Приехали Петров В. А. и Сидоров К. Н. из Пинска.|Их встретили.",
        ])
    func russianInitials(marked: String) { check(marked) }

    @Test(
        "Russian quotation marks and direct speech",
        arguments: [
            "«Мы придём», — сказал он.|Она ушла.",
            "«Кто там?» — спросила она.|Никто не ответил.",
            "— Кто там?|— Это я.",
            "Он сказал: «Мы придём».|Она ушла.",
            "«Мы придём.|Ждите», — сказал он.",
            "Фильм «Жизнь. Начало» вышел в прокат.|Его хвалят.",
            "(Читайте наш отчёт.)|Он короткий.",
        ])
    func russianQuotes(marked: String) { check(marked) }

    @Test(
        "Russian exclamations and dots",
        arguments: [
            "Правда?|Да!|Нет.",
            "Что?!|Никогда...|Ну что ж.",
            "Было холодно… и темно.|Мы ушли.",
            "Ура! кричали дети.",
        ])
    func russianStrongStops(marked: String) { check(marked) }

    @Test(
        "Russian numbers and addresses",
        arguments: [
            "Курс вырос с 2.5 до 3.75.|Цены упали на 0,5 %.",
            "Пишите на info@example.by или на www.example.by.|Ответим за день.",
            "Откройте отчет.pdf сейчас.|Он готов.",
        ])
    func russianNumbers(marked: String) { check(marked) }

    @Test(
        "A Russian numbered list",
        arguments: [
            "1. Прочитайте.|2. Подпишите.|3. Отправьте."
        ])
    func russianLists(marked: String) { check(marked) }

    @Test(
        "A Russian colon ends nothing without direct speech",
        arguments: [
            "В плане две части: дороги и школы; обе дороги.|Его приняли.",
            "Температура: минус 5.|Ветер: 3 м/с.",
        ])
    func russianColons(marked: String) { check(marked) }

    @Test(
        "Chinese stops end a sentence without a space",
        arguments: [
            "会议周一开幕。|代表来自八个国家。",
            "你来吗？|我来！|好。",
            "真的吗？！|是的。",
        ])
    func chineseStops(marked: String) { check(marked, joiner: "") }

    @Test(
        "Chinese quotation marks close with their sentence",
        arguments: [
            "他说：“我们来了。”|大家鼓掌。",
            "“谁在那里？”|“是我。”",
            "“我们来了，”他说。|大家鼓掌。",
            "『準備好了。』他說。|大家坐下。",
            "「我們來了！」|大家鼓掌。",
        ])
    func chineseQuotes(marked: String) { check(marked, joiner: "") }

    @Test(
        "A stop inside a Chinese title ends nothing",
        arguments: [
            "她读了《战争。和平》两遍。|他没读。",
            "《你好，李焕英！》的票房很高。|观众很多。",
            "“谁的街道？”的主题引人注意。|展览到五月。",
        ])
    func chineseTitles(marked: String) { check(marked, joiner: "") }

    @Test(
        "Chinese dots trail off",
        arguments: [
            "天很冷……我们走了。",
            "他等了又等……没有人来。",
        ])
    func chineseDots(marked: String) { check(marked, joiner: "") }

    @Test(
        "Numbers and Latin names inside Chinese",
        arguments: [
            "增长3.5%。|价格下降0.8个百分点。",
            "请访问www.example.cn。|联系Mr. Smith。",
            "产品由Acme Inc.生产。|质量很好。",
        ])
    func chineseLatin(marked: String) { check(marked, joiner: "") }

    @Test(
        "A Chinese colon ends a sentence only where it announces what follows",
        arguments: [
            "计划分两部分：道路和学校；两者都很贵。|已通过。",
            "日程如下：第一天参观。",
            "要求如下：一、守时。|二、守信。",
        ])
    func chineseColons(marked: String) { check(marked, joiner: "") }

    @Test(
        "Traditional characters are divided as simplified ones",
        arguments: [
            "園區開業。|企業入駐。|記者採訪了負責人。",
            "他問：「準備好了嗎？」|沒有人回答。",
        ])
    func traditional(marked: String) { check(marked, joiner: "") }
}
