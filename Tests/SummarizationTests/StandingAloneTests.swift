import NewsModel
import Summarization
import Testing

/// Sentences that say nothing by themselves: pieces of quotations, and what stands around the news.
@Suite struct StandingAloneTests {
    @Test(arguments: [
        (
            "en",
            """
            “People sleep at night. Freight can wait until 6 a.m.,” Judge R. V. Adamovich said.
            The court in Riverton has forbidden freight trains to pass the town at night.
            The railway must pay 90 thousand dollars to the people who live along the line.
            It has ten days to appeal, and the trains will run as before until then.
            """
        ),
        (
            "ru",
            """
            «Ночью люди спят. Грузы могут подождать до шести утра», — сказал судья Роман Адамович.
            Суд в Речном запретил грузовым поездам проходить через город ночью.
            Железная дорога выплатит жителям домов у путей 90 тысяч рублей.
            На обжалование дается десять дней, до этого поезда ходят по-прежнему.
            """
        ),
        (
            "zh",
            """
            “夜里人们要睡觉。货运可以等到早上六点，”法官罗曼·阿达莫维奇说。
            河口法院禁止货运列车夜间穿越市区，判决于周一公布。
            铁路公司须向沿线居民赔偿九万元，并承担全部诉讼费用。
            铁路公司可在十日内上诉，在此之前列车照常运行。
            """
        ),
    ])
    func `No piece of a quotation stands without the rest`(language: String, text: String) {
        for count in 1...3 {
            var options = Summarizer.Options()
            options.sentenceCount = count
            let chosen = keySentences(of: text, language: LanguageTag(rawValue: language), options: options)
            let joined = chosen.joined()
            #expect(joined.count { "“«".contains($0) } == joined.count { "”»".contains($0) }, "\(chosen)")
        }
    }

    @Test func `The middle of a quotation is a piece of it, too`() {
        let chosen = keySentences(
            of: """
                Начальник порта рассказал журналистам о втором контейнерном терминале в Речном порту.
                «Терминал мы ждали очень долго. Порту терминал нужен был еще десять лет назад, и это знали все. \
                Теперь суда не стоят в заливе», — сказал начальник порта Кузнецов.
                Годовая мощность порта выросла вдвое и достигла 400 тысяч контейнеров.
                Договоры с портом на десять лет вперед подписали три судоходные линии.
                """, language: "ru")
        #expect(!chosen.contains { $0.hasPrefix("Порту терминал") })
    }

    @Test func `A short piece of a quotation is no label, and is told with the rest of it`() {
        let chosen = keySentences(
            of: """
                В Речном порту открыли второй контейнерный терминал.
                «Мы ждали этого дня. Теперь работы хватит всем», — сказал крановщик Пётр Ильин.
                Мощность порта выросла вдвое.
                """, language: "ru")
        #expect(chosen.joined().count { $0 == "«" } == chosen.joined().count { $0 == "»" })
    }

    @Test(arguments: [
        "Speaking at the port, the director wrote on his page: 'Ridiculous. Nobody at the terminal was asked about it.'",
        "‘The terminal is too small. It was so on the first day,’ the director of the port told the paper on Monday.",
    ])
    func `Speech in single quotation marks is not cut`(speech: String) {
        let news = """
            The port of Riverton opened a second container terminal on Monday after four years of work.
            Critics of the port's plans say that the dockers' rights were forgotten, and the river's as well.
            """
        for count in 1...4 {
            var options = Summarizer.Options()
            options.sentenceCount = count
            let chosen = keySentences(of: news + "\n" + speech, options: options).joined()
            #expect(chosen.contains("Ridiculous") == chosen.contains("asked about it"), "\(count) \(chosen)")
            #expect(chosen.contains("too small") == chosen.contains("first day"), "\(count) \(chosen)")
        }
    }

    @Test func `A text that is one long quotation is told by it`() {
        let text = "«Порт ждал терминала. Терминал открыт. Суда идут. Гости довольны», — сказал мэр."
        #expect(keySentences(of: text, language: "ru").count == 3)
    }

    @Test func `引号误用不影响整句入选`() {
        let first = "河口港第二个集装箱码头（又称“河口之门“）周一正式启用，这是当地最大的港口工程。"
        let rest = "港口年吞吐能力翻了一番，达到四十万标准箱。码头建设历时四年，耗资九千万美元。据河口港微信公众号消息，三家航运公司已签订合同。"
        #expect(keySentences(of: first + rest, language: "zh").first == first)
    }

    @Test func `A quotation mark that is missing does not spoil the rest of the text`() {
        let first = "The port of Riverton, known as the “Gate, opened a second container terminal on Monday."
        let second = "The terminal doubles the yearly capacity of the port to 400,000 containers."
        let third = "Three shipping lines have signed contracts with the port for the next ten years."
        let last = "The mayor said the “brass band” had never played better in all its years."
        let chosen = keySentences(of: [first, second, third, last].joined(separator: "\n"), language: "en")
        #expect(chosen == [second, third, last])
    }

    @Test(arguments: [
        "Sharing is caring!", "Tested by: the editors.", "Scroll down for video and pictures.",
        "Media playback is not supported on this device.",
        "(The story was first published in the Riverton Herald, and it is used here with permission.)",
        "player.setup({ file: \"terminal.mp4\", image: \"terminal.jpg\" });",
        "Tested by: Jane Miller Price: 49 dollars, 40 pounds abroad More about the port and its cranes: port.example",
        "This post is sponsored by the makers of the port's new cranes and their friends.",
        "Speaking to reporters at the port on Monday, the director of the terminal said:", "2. The cost of it.",
        "Last updated at 3:31 p.m. on 12th May 2025, by our correspondent in Riverton.", "Monday, 12 May 2025.",
    ])
    func `What stands around the news is not told as news`(line: String) {
        let news = [
            "The port of Riverton opened a second container terminal on Monday.",
            "The terminal doubles the yearly capacity of the port to 400,000 containers.",
            "It took four years to build and cost the port some 90 million dollars.",
        ]
        for place in 0...2 {
            var lines = news
            lines.insert(line, at: place)
            #expect(keySentences(of: lines.joined(separator: "\n"), language: "en") == news)
        }
    }

    @Test(arguments: [
        "Подписывайтесь на наш канал и узнавайте новости порта первыми.", "Автор: редакция порта.",
        "(Снимки предоставлены пресс-службой порта и печатаются с ее разрешения.)",
        "Ведущие линии подписали договоры в день открытия\n© Иван Кузнецов / Портовик",
        "Начальник терминала в понедельник написал в социальной сети о порте:", "(2) Цена порта.",
        "12 мая 2025 г.", "Обновлено в понедельник, 12 мая, в 15:40 по местному времени.",
    ])
    func `Подписи, сноски и призывы не считаются новостью`(line: String) {
        let news = [
            "В Речном порту в понедельник открыли второй контейнерный терминал.",
            "Годовая мощность порта выросла вдвое, до 400 тысяч контейнеров.",
            "Терминал строили четыре года, и обошелся он в 90 миллионов рублей.",
        ]
        let text = [line] + news
        #expect(keySentences(of: text.joined(separator: "\n"), language: "ru") == news)
    }

    @Test(arguments: [
        "（原题为《河口港第二个码头正式启用》）(本文来自河口新闻，更多资讯请下载客户端)", "打开微信，点击底部的“发现”，使用“扫一扫”即可将网页分享至朋友圈。", "责任编辑：王明。", "一、扩大港口规模。",
        "港口负责人周一在启用仪式上向记者介绍了新码头的有关情况：", "2025年5月12日。", "发布时间为2025年5月12日，河口港新闻中心。",
    ])
    func `编者附注和分享提示不选`(line: String) {
        let news = ["河口港第二个集装箱码头周一正式启用，这是当地最大的港口工程。", "港口年吞吐能力翻了一番，达到四十万标准箱。", "码头建设历时四年，耗资九千万美元。"]
        #expect(keySentences(of: ([line] + news).joined(separator: "\n"), language: "zh") == news)
    }
}
