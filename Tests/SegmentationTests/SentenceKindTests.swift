import NewsModel
import Segmentation
import Testing

/// What an abbreviation, a single letter, a quotation of each kind can be followed by; each case is a text with `|` where a
/// sentence must end, and nowhere else.
@Suite("Kinds of sentence ends")
struct SentenceKindTests {
    private let segmenter = Segmenter()

    private func check(_ marked: String, _ language: LanguageTag, joiner: String = " ") {
        let expected = marked.split(separator: "|").map(String.init)
        let document = segmenter.segment(expected.joined(separator: joiner), id: "t", language: language)
        #expect(document.sentences.map { String(document[$0]) } == expected)
    }

    @Test(
        "A letter that tells a kind apart ends a sentence; an initial does not",
        arguments: [
            "The lab confirmed hepatitis C.|Four patients were moved.",
            "Poland are in Group F.|Games begin on Friday.",
            "The flight left from Terminal B.|Passengers waited an hour.",
            "Blood type O.|Donors are wanted.",
            "Exhibit A. Photographs of the wall.",
            "The drug is called XL-B.|Tests go on.",
            "Ring twice at room 12 B.|Nobody hears the first time.",
            "It rained on D.|The others stayed dry.",
            "The film was by J. Delaney.|Critics liked it.",
            "George R. R. Martin came.|Readers queued.",
            "It is named after P. T. Barnum.|The circus closed.",
        ])
    func englishLetters(marked: String) { check(marked, "en") }

    @Test(
        "Буква вида заканчивает предложение, инициал — нет",
        arguments: [
            "У ребёнка нашли гепатит А.|Школу закрыли.",
            "Завод выпустил автобус класса А.|Машины ждут в Гомеле.",
            "Поезд пришёл на платформу Д.|Пассажиры вышли.",
            "Концерт группы Б. Гребенщикова отменили.|Билеты вернут.",
            "Приказ подписал министр И. Лосев.|Документ вступил в силу.",
            "В Минске И. П. Лосев открыл музей.|Гостей было много.",
            "Вчера А. В. Лосев приехал в Орск.|Его встретили дети.",
        ])
    func russianLetters(marked: String) { check(marked, "ru") }

    @Test(
        "Инициалы после фамилии заканчивают предложение, если дальше не имя",
        arguments: [
            "Слово взял Лапин Г. П.|Заседание закрыли поздно.",
            "На суде выступил Сидоренко В. И.|Судья слушал молча.",
            "Экспертизу провёл Громов А.|Результат удивил всех.",
            "Письмо написала Мария К.|Соседи подтвердили её слова.",
            "Президент Джордж У. Буш прилетел.|Его ждали.",
        ])
    func russianSurnames(marked: String) { check(marked, "ru") }

    @Test(
        "Вид места стоит перед названием или после него",
        arguments: [
            "Пожар начался в Гродненской обл.|Огонь потушили к утру.",
            "Он живёт на Лесной ул.|Дом старый.",
            "В мкр. Западный дали тепло.|Жильцы рады.",
            "Катер дошёл до о. Хортица.|Туристы сошли.",
            "Службу вёл о. Павел.|Храм был полон.",
            "Мост через р. Днепр открыт.|Машины пошли.",
            "Дорогу у д. Малое Село закрыли.|Объезд есть.",
            "Стоянка на ст. Орша сокращена.|Поезд не ждёт.",
            "Задержан гр. Петренко.|Он молчит.",
        ])
    func russianPlaces(marked: String) { check(marked, "ru") }

    @Test(
        "Мера после числа заканчивает предложение, а деньги и чьи они — одно",
        arguments: [
            "Добавьте 300 гр.|Варите час.",
            "Добыли 40 тыс. т.|Уголь увезли.",
            "Длина моста 300 м.|Ширина вдвое меньше.",
            "Площадь 14 кв. м.|Окно одно.",
            "Рост 180 см.|Вес 80 кг.",
            "Собрали книги, тетради и пр.|Дети рады.",
            "Кредит составил 30 млн долл. США на год.|Проценты низкие.",
            "Он заплатил 200 руб. РФ и ушёл.|Чек остался.",
            "Кредит составил 30 млн долл.|Проценты низкие.",
            "Вина, в т. ч. Крыма, подорожали.|Спрос упал.",
        ])
    func russianMeasures(marked: String) { check(marked, "ru") }

    @Test(
        "A time of day goes on with its date and zone, and opens a live page's line",
        arguments: [
            "The vote is at 9 a.m. Sept. 4 in the hall.|Bring papers.",
            "Gates open at 10 a.m. Eastern time on Friday.|Parking is free.",
            "He spoke at 6 p.m. London time.|Markets had closed.",
            "The train left at 8 p.m.|Passengers slept.",
            "8:05 p.m. Police cordon off the square.|Two men are held.",
            "10:30 a.m. ET. Doctors speak to the press.|They are calm.",
            "The museum opens in Jan.|Entry is free.",
            "They bought paint, brushes, etc.|Workers came on Monday.",
        ])
    func englishTimes(marked: String) { check(marked, "en") }

    @Test(
        "Время в начале строки — не предложение",
        arguments: [
            "14:05 мск. Пожарные прибыли.|Огонь слабый.",
            "14:05. Пожарные прибыли.|Огонь слабый.",
            "Матч начнётся в 19:30 мск.|Билеты проданы.",
        ])
    func russianTimes(marked: String) { check(marked, "ru") }

    @Test(
        "Who spoke belongs to the quotation",
        arguments: [
            "“Who broke it?” Ortega asked.|Nobody spoke.",
            "“Get out!” Captain Rowe shouted.|They ran.",
            "“Is it safe?” Dr. Amy Pruitt wondered.|It was.",
            "“Will you come?”|Lena asked for water.",
            "“Stop!”|Police ran in.",
            "The guard locked up.“Thanks,” said the host.",
        ])
    func englishSpeakers(marked: String) {
        check(marked.replacing(".“", with: ".|“"), "en", joiner: marked.contains(".“") ? "" : " ")
    }

    @Test(
        "说话人与引语同属一句",
        arguments: [
            "“路修好了。”司机说。|车流恢复。",
            "“太好了！”李明高兴地说道。|大家鼓掌。",
            "“门开着。”她说，“进来吧。”|我们进去了。",
            "“雨停了。”|市民王先生走出门，说天气很好。",
            "他说：“雨停了。”|她说：“走吧。”",
        ])
    func chineseSpeakers(marked: String) { check(marked, "zh", joiner: "") }

    @Test(
        "Marks inside a title or slogan divide nothing",
        arguments: [
            ("The band “Help! Police!” plays in June.|Go and see.", "en"),
            ("The book ‘What Now? Essays’ sold well.|It is short.", "en"),
            ("Передача «Что? Где? Когда?» вернулась.|Зрители рады.", "ru"),
            ("Лозунг «Мир! Труд! Май!» висел на доме.|Его сняли.", "ru"),
            ("«Мы победим!»|Толпа ревела.", "ru"),
        ])
    func titles(marked: String, language: LanguageTag) { check(marked, language) }

    @Test(
        "书名号和引号里的标点不断句",
        arguments: [
            "《明天去哪？》周五上映。|票已售完。",
            "她主演了《小心！》。|影评很好。",
            "墙上写着“小心！有电”四个字。|孩子们绕开了。",
            "横幅上写着“加油！中国队！”几个大字。|球迷很激动。",
            "她说“可以。”。|他走了。",
            "他想了很久……。|屋里很静。",
            "真的吗……？|没人知道。",
            "会议（见报道。第三版）开幕。|代表到了。",
        ])
    func chineseTitles(marked: String) { check(marked, "zh", joiner: "") }

    @Test(
        "A short bracket is a part of its sentence, whatever stands in it",
        arguments: [
            ("The order (signed in May. No. 12) was cancelled.|It is void.", "en"),
            ("(See Map 4. It shows the port.)|The town is small.", "en"),
            ("Указ (принят в июне РФ. Номер 7) отменён.|Новый готовят.", "ru"),
        ])
    func brackets(marked: String, language: LanguageTag) { check(marked, language) }

    @Test(
        "A brand keeps its point",
        arguments: [
            ("Такси Яндекс.Такси подорожало.|Спрос упал.", "ru"),
            ("Доставка Яндекс. Еды подорожала.|Спрос упал.", "ru"),
            ("Компания Dr. Web выпустила пакет.|Он платный.", "ru"),
            ("Концерн купил Volkswagen ID. Buzz.|Цена высокая.", "ru"),
            ("The VW ID. Polo is late.|Buyers wait.", "en"),
            ("Show your ID.|Then go in.", "en"),
        ])
    func brands(marked: String, language: LanguageTag) { check(marked, language) }

    @Test(
        "Numbered items in one line are sentences, with a bracket too",
        arguments: [
            ("1) Read it.|2) Sign it.|3) Send it.", "en"),
            ("1.) Read it|2.) Sign it|3.) Send it", "en"),
            ("а) красный цвет|б) белый цвет", "ru"),
            ("Причины две: 1) дождь; 2) ветер.|Обе верны.", "ru"),
        ])
    func items(marked: String, language: LanguageTag) { check(marked, language) }
}
