import NewsModel
import Summarization
import Testing

/// What stands in an article and does not tell its news: lists, greetings, sponsors, tables, the headline once more.
@Suite struct AroundTheNewsTests {
    @Test func `Items of a list, and the line that announces them, are not chosen`() {
        let text = """
            Приём в спортивный лагерь открыт, сообщила в среду городская управа.
            Родителям нужно принести:
            справку от врача;
            копию паспорта;
            две фотографии.
            Лагерь начнётся 12 июня и продлится три недели.
            """
        #expect(keySentences(of: text, language: "ru").map { $0.prefix(6) } == ["Приём ", "Лагерь"])
    }

    @Test func `A list of capitalized items in Chinese is passed over`() {
        let text = """
            河口夏令营周三开始报名，市教育局负责人在会上介绍了有关情况。
            报名者需携带：
            身份证复印件；
            两张照片。
            夏令营将于六月十二日开营，为期三周，共有八所学校参加。
            """
        #expect(keySentences(of: text, language: "zh").count == 2)
    }

    @Test(arguments: [
        (
            "en", "8:20 a.m. Good morning and welcome to our coverage.",
            "9:05 a.m. Trains to Kemi stopped at dawn as wind brought down wires.",
            "9:40 a.m. Two schools closed because their roofs were damaged."
        ),
        (
            "ru", "8:20. Доброе утро, мы начинаем трансляцию.",
            "9:05. Поезда на Кемь встали на рассвете: ветер оборвал провода.",
            "9:40. Две школы закрыли из-за повреждённых крыш."
        ),
        ("zh", "8时20分 各位网友早上好，欢迎关注本次直播。", "9时05分，开往河口的列车因大风刮断电线全部停运。", "9时40分，两所学校因屋顶受损停课。"),
    ])
    func `A live page's greeting is not chosen`(language: String, greeting: String, first: String, second: String) {
        let text = [greeting, first, second].joined(separator: "\n")
        let chosen = keySentences(of: text, language: LanguageTag(rawValue: language))
        #expect(chosen == [first, second])
    }

    @Test(arguments: [
        (
            "en", "Already a subscriber? Log in to read on.",
            "The town will close its only cinema in June, the mayor said on Monday."
        ),
        (
            "en", "This content is brought to you by Riverton Bank.",
            "The town will close its only cinema in June, the mayor said on Monday."
        ),
        (
            "ru", "Полный текст доступен по подписке.",
            "Город закроет единственный кинотеатр в июне, сообщил в понедельник мэр."
        ),
        ("zh", "开通会员后可阅读全文。", "市长周一表示，全市唯一的电影院将于六月关闭，影院员工将另行安置。"),
    ])
    func `Lines of a paywall or a sponsor are not chosen`(language: String, line: String, news: String) {
        #expect(keySentences(of: line + "\n" + news, language: LanguageTag(rawValue: language)) == [news])
    }

    @Test func `Rows of figures are not chosen`() {
        let text = """
            Цены на зерно выросли во вторник после заморозков на севере, сообщили трейдеры.
            Пшеница 231,5 +1,2 % 240,1 238,0 12:30 мск
            Ячмень 190,0 +0,4 %
            Аграрии ждут, что урожай будет меньше прошлогоднего на пятую часть.
            """
        #expect(keySentences(of: text, language: "ru").allSatisfy { $0.hasSuffix(".") })
    }

    @Test func `Of two sentences that say the same one is chosen`() {
        let text = """
            The sea museum in Kemi reopened on Friday.
            KEMI — The sea museum in Kemi reopened on Friday.
            Tickets cost 8 euros for adults, and children enter free.
            """
        let chosen = keySentences(of: text)
        #expect(chosen.count { $0.contains("reopened") } == 1)
        #expect(chosen.count == 2)
    }

    @Test func `The headline once more is not chosen`() {
        let text = """
            В Кеми открылся морской музей
            Музей, который ремонтировали четыре года, принял в пятницу первых гостей.
            Билет стоит восемь евро, для детей вход бесплатный.
            Крышу здания заменили полностью, сообщил подрядчик.
            """
        let chosen = keySentences(of: text, title: "В Кеми открылся морской музей", language: "ru")
        #expect(chosen.first?.hasPrefix("Музей, который") == true)
    }

    @Test(arguments: [
        ("ru", "Об этом сообщили в пресс-службе порта и добавили, что работы завершены в срок."),
        ("en", "Because of this the old terminal will go on to serve ships with grain and fertilizer."),
        ("zh", "为此，旧码头将继续接卸来自北方的粮食和化肥运输船舶，直至年底。"),
    ])
    func `A sentence that goes on with one before it is not chosen without it`(language: String, sentence: String) {
        let question = language == "zh" ? "够吗？" : language == "ru" ? "Много ли это?" : "Is that enough?"
        let news = Self.news[language] ?? []
        let text = ([news[0], question, sentence] + news.dropFirst()).joined(separator: "\n")
        #expect(!keySentences(of: text, language: LanguageTag(rawValue: language)).contains(sentence))
    }

    private static let news = [
        "en": [
            "The port of Riverton opened a second container terminal on Monday after four years of work.",
            "The terminal doubles the yearly capacity of the port to 400,000 containers.",
            "Three shipping lines have signed contracts with the port for the next ten years.",
        ],
        "ru": [
            "Речной порт в понедельник открыл второй контейнерный терминал, который строили четыре года.",
            "Годовая мощность порта выросла вдвое и достигла 400 тысяч контейнеров.",
            "Договоры с портом на десять лет вперёд подписали три судоходные линии.",
        ],
        "zh": [
            "河口港第二个集装箱码头周一正式启用，建设历时四年。", "港口年吞吐能力由此翻了一番，达到四十万标准箱，成为当地最大的港口。",
            "三家航运公司已与港口签订合同，合同为期十年。",
        ],
    ]
}
