import NewsModel
import Testing

/// What comes of texts that are no plain reports.
@Suite struct KindsOfTextTests {
    @Test func `A sentence that points back is passed over when what it points to is not chosen`() {
        let text = """
            The port of Riverton opened a second container terminal on Monday after four years of work.
            Is that enough?
            He added that more was to come in the years after that and thanked all of them.
            The terminal doubles the yearly capacity of the port to 400,000 containers.
            Three shipping lines have signed contracts with the port for the next ten years.
            """
        #expect(!keySentences(of: text).contains { $0.hasPrefix("He added") })
    }

    @Test func `Headings, captions and bylines do not stand for the text`() {
        let text = """
            Фото: пресс-служба порта
            В Речном порту в понедельник открыли второй контейнерный терминал.
            Читайте также
            Годовая мощность порта выросла вдвое и достигла 400 тысяч контейнеров.
            Терминал строили четыре года, и обошелся он порту в 90 миллионов долларов.
            Иван Кузнецов, Речной
            """
        let chosen = keySentences(of: text)
        #expect(chosen.allSatisfy { $0.hasSuffix(".") })
    }

    @Test func `In an interview the answers are chosen, not the questions`() {
        let text = """
            Why did the port need a second terminal?
            The first terminal was full, and ships had to wait in the bay for up to five days.
            What did it cost?
            The terminal cost 90 million dollars, and the port paid half of it from its own funds.
            Who will use it?
            Three shipping lines have signed contracts with the port for the next ten years.
            """
        #expect(keySentences(of: text).allSatisfy { !$0.hasSuffix("?") })
    }

    @Test func `An interview is told by its answers, not by the announcement that somebody was asked`() {
        let text = """
            О том, кто пользуется вторым терминалом Речного порта, мы поговорили с директором порта Иваном Кузнецовым.
            — Зачем порту второй терминал?
            — Первый терминал был переполнен, и суда ждали в заливе до пяти дней.
            — Сколько он стоил?
            — Терминал обошелся порту в 90 миллионов рублей, половину порт заплатил из своих средств.
            — Кто им пользуется?
            — Договоры на десять лет подписали три судоходные линии.
            """
        #expect(!keySentences(of: text, language: "ru").contains { $0.hasPrefix("О том, кто") })
    }

    @Test func `问答体报道选取回答`() {
        let text = """
            港口为什么需要第二个码头？
            第一个码头已经饱和，船舶在海湾里最多要等候五天才能靠泊。
            建设花了多少钱？
            码头总投资九千万美元，其中一半由港口自筹资金解决。
            谁来使用？
            三家航运公司已经与港口签订了为期十年的合同。
            """
        #expect(keySentences(of: text, language: "zh").allSatisfy { !$0.hasSuffix("？") })
    }

    @Test func `A list without sentences still gives its first lines`() {
        let text = "Winners of the day\nRiverton 3\nLakeside 2\nHillford 1\nOldtown 0"
        #expect(keySentences(of: text).count == 3)
    }

    @Test func `A table of results gives the sentences around it`() {
        let text = """
            The league's last round was played on Sunday in four cities at once.
            Riverton – Lakeside 3:1
            Hillford – Oldtown 0:0
            Riverton won the title for the third time and will play in the cup of champions.
            Oldtown leaves the league after eleven years, as it did not win a single game away.
            """
        #expect(keySentences(of: text).allSatisfy { $0.hasSuffix(".") })
    }

    @Test func `A live blog gives entries, not times`() {
        let text = """
            12:40
            The port authority confirms that the second terminal is open to ships.
            12:15
            The first container ship has arrived and waits for the pilot in the bay.
            11:50
            Guests gather at the quay, where the opening ceremony begins at noon.
            """
        #expect(keySentences(of: text).allSatisfy { $0.hasSuffix(".") })
    }

    @Test func `Time grows with the text, not with its square`() {
        let line = "Ships of line %d came to the harbour and left it again. "
        let text = (0..<20_000).map { line.replacing("%d", with: "\($0)") }.joined()
        #expect(keySentences(of: text).count == 3)
    }

    @Test func `方头括号里的完整句子不算图片说明`() {
        let text = """
            【河口港第二个集装箱码头周一正式启用！】
            港口年吞吐能力由此翻了一番，达到四十万标准箱，成为河口地区最大的港口。
            码头建设历时四年，耗资九千万美元，其中一半由港口自筹资金解决。
            记者 王明
            三家航运公司已与港口签订合同，为期十年。
            """
        let chosen = keySentences(of: text, language: "zh")
        #expect(chosen.first?.hasPrefix("【") == true)
        #expect(!chosen.contains("记者 王明"))
    }

    @Test func `A bare date over the text is not told as news`() {
        let text = """
            Monday, March 5, 2007
            The port of Riverton opened a second container terminal after four years of work.
            The terminal doubles the yearly capacity of the port to 400,000 containers.
            Three shipping lines have signed contracts with the port for the next ten years.
            """
        #expect(!keySentences(of: text).contains { $0.hasPrefix("Monday") })
    }

    @Test(arguments: [
        ("zh", "图为河口港的装卸平台。", "河口港第二个集装箱码头周一正式启用，这是当地最大的港口工程。", "港口年吞吐能力翻了一番，达到四十万标准箱。", "码头建设历时四年，耗资九千万美元。"),
        (
            "ru", "На снимке: новый терминал в день открытия.",
            "В Речном порту в понедельник открыли второй контейнерный терминал.",
            "Годовая мощность порта выросла вдвое, до 400 тысяч контейнеров.",
            "Терминал строили четыре года, и обошелся он в 90 миллионов долларов."
        ),
        (
            "en", "Pictured is the new terminal on its first day.",
            "The port of Riverton opened a second container terminal on Monday.",
            "The terminal doubles the yearly capacity of the port to 400,000 containers.",
            "It took four years to build and cost the port some 90 million dollars."
        ),
    ])
    func `A caption with a full stop is no news`(
        language: String, caption: String, first: String, second: String, third: String
    ) {
        let text = [caption, first, second, third].joined(separator: "\n")
        #expect(keySentences(of: text, language: LanguageTag(rawValue: language)) == [first, second, third])
    }

    @Test func `A line with place, date and agency is not told, a short sentence in its place is`() {
        let rest = """
            В Речном порту в среду начал работу второй контейнерный терминал, который строили четыре года.
            Годовая мощность порта выросла вдвое и достигла 400 тысяч контейнеров.
            Договоры с портом на десять лет вперед подписали три судоходные линии.
            """
        let dateline = keySentences(of: "РЕЧНОЙ, 14 мая, «Портовик».\n" + rest)
        #expect(dateline.allSatisfy { !$0.hasPrefix("РЕЧНОЙ") })
        let news = keySentences(of: "Терминал открыт 14 мая.\n" + rest)
        #expect(news.contains { $0.hasPrefix("Терминал открыт") })
    }

    @Test func `Half a quotation is left out when whole sentences tell as much`() {
        let chosen = keySentences(
            of: """
                В Речном порту в среду начал работу второй контейнерный терминал, который строили четыре года.
                «Мы ждали этого дня очень долго, и вот он пришел, хотя в это верили не все.
                Теперь суда не будут стоять в заливе по пять дней», — рассказал начальник порта Иван Кузнецов.
                Годовая мощность порта выросла вдвое и достигла 400 тысяч контейнеров.
                Договоры с портом на десять лет вперед подписали три судоходные линии.
                """)
        #expect(chosen.allSatisfy { $0.contains("«") == $0.contains("»") })
    }

    @Test func `电头之前的标题和图片说明不选`() {
        let chosen = keySentences(
            of: """
                河口港第二码头建设工程施工现场。
                本报河口5月14日电（记者 李明）河口港第二个集装箱码头周一正式启用，这是当地最大的港口工程。
                港口年吞吐能力翻了一番，达到四十万标准箱，成为河口地区最大的港口。
                码头建设历时四年，耗资九千万美元，其中一半由港口自筹资金解决。
                """, language: "zh")
        #expect(chosen.first?.hasPrefix("本报河口") == true)
    }
}
