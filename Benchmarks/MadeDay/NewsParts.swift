/// The parts that made news consists of, in one language; the lists of all languages say the same in the same order.
struct NewsParts: Sendable {
    let headline: String
    let sentences: [String]
    let subjects: [String]
    let deeds: [String]
    let objects: [String]
    let places: [String]
    let people: [String]

    static let english = NewsParts(
        headline: "{s} {d} {o} in {p}",
        sentences: [
            "{s} {d} {o} in {p}, the ministry said on Wednesday.",
            "According to {m}, {s} spent {n} million roubles on {o} last year.",
            "“We expect {o} to be ready before winter,” {m} told reporters in {p}.",
            "The programme covers {n} enterprises and {o}, most of them outside {p}.",
            "Earlier {s} {d} {o}, although analysts had warned that prices would rise by {n} percent.",
            "{m} added that the agreement with partners from {p} remains in force until 2030.",
            "Exports of {o} doubled, and imports fell to {n} tonnes.",
            "Residents of {p} had asked for {o} since the flood.",
            "The next meeting is planned for June; {s} will report on {o} there.",
            "Experts from {p} point out that {o} cost less than expected.",
        ],
        subjects: [
            "The government", "The central bank", "The railway company", "Parliament", "The power plant",
            "The industrial park", "The city council", "The customs committee", "The university", "The airline",
        ],
        deeds: ["approved", "opened", "modernized", "postponed", "financed", "inspected", "presented", "extended"],
        objects: [
            "a new metro line", "the export programme", "a fertilizer plant", "the trade agreement", "a hospital",
            "the grain harvest plan", "electric buses", "a logistics centre", "the pension reform",
            "a research reactor",
        ],
        places: [
            "Minsk", "Brest", "Vitebsk", "Moscow", "Beijing", "Chongqing", "Grodno", "Kazan", "Shanghai", "Gomel",
        ],
        people: [
            "Ivan Petrov", "Li Wei", "Anna Kovaleva", "Zhang Min", "Sergei Orlov", "Olga Sidorenko", "Wang Fang",
            "Pavel Lukashov",
        ])

    static let russian = NewsParts(
        headline: "{s} {d} {o} в городе {p}",
        sentences: [
            "{s} {d} {o} в городе {p}, сообщили в министерстве в среду.",
            "По словам {m}, на {o} в прошлом году ушло {n} млн рублей.",
            "«Мы рассчитываем закончить до зимы», — рассказали журналистам в городе {p}.",
            "Программа охватывает {n} предприятий, большинство из них работает вне города {p}.",
            "Ранее {s} {d} {o}, хотя аналитики предупреждали о росте цен на {n} процентов.",
            "Соглашение с партнёрами из города {p} действует до 2030 года, напомнил представитель ведомства.",
            "Экспорт удвоился, а импорт снизился до {n} тонн.",
            "Жители города {p} просили об этом после наводнения.",
            "Следующее заседание намечено на июнь; там {s} представит отчёт.",
            "Эксперты отмечают, что {o} обойдётся дешевле, чем ожидалось.",
        ],
        subjects: [
            "Правительство", "Центральный банк", "Железная дорога", "Парламент", "Электростанция",
            "Индустриальный парк", "Городской совет", "Таможенный комитет", "Университет", "Авиакомпания",
        ],
        deeds: [
            "утвердило", "открыло", "модернизировало", "отложило", "профинансировало", "проверило", "представило",
            "продлило",
        ],
        objects: [
            "новую линию метро", "программу экспорта", "завод удобрений", "торговое соглашение", "больницу",
            "план уборки зерна", "электробусы", "логистический центр", "пенсионную реформу",
            "исследовательский реактор",
        ],
        places: ["Минск", "Брест", "Витебск", "Москва", "Пекин", "Чунцин", "Гродно", "Казань", "Шанхай", "Гомель"],
        people: [
            "Ивана Петрова", "Ли Вэя", "Анны Ковалёвой", "Чжан Минь", "Сергея Орлова", "Ольги Сидоренко", "Ван Фан",
            "Павла Лукашова",
        ])

    static let chinese = NewsParts(
        headline: "{s}在{p}{d}{o}",
        sentences: [
            "{s}在{p}{d}{o}，主管部门星期三表示。",
            "{m}说，去年为{o}投入了{n}万卢布。",
            "“我们希望在冬天之前完成{o}。”{m}在{p}对记者说。",
            "该计划涉及{n}家企业，其中大部分不在{p}。",
            "此前{s}{d}{o}，尽管分析人士警告价格将上涨百分之{n}。",
            "{m}补充说，与{p}合作伙伴的协议有效期至2030年。",
            "{o}的出口翻了一番，进口下降到{n}吨。",
            "洪水过后，{p}居民一直要求{o}。",
            "下次会议定于六月举行，{s}届时将报告{o}的进展。",
            "来自{p}的专家指出，{o}的费用低于预期。",
        ],
        subjects: [
            "政府", "中央银行", "铁路公司", "议会", "发电厂", "工业园", "市议会", "海关委员会", "大学", "航空公司",
        ],
        deeds: ["批准了", "启用了", "改造了", "推迟了", "资助了", "检查了", "介绍了", "延长了"],
        objects: [
            "新的地铁线路", "出口计划", "化肥厂", "贸易协定", "医院", "粮食收割计划", "电动公交车", "物流中心",
            "养老金改革", "研究堆",
        ],
        places: ["明斯克", "布列斯特", "维捷布斯克", "莫斯科", "北京", "重庆", "格罗德诺", "喀山", "上海", "戈梅利"],
        people: ["伊万·彼得罗夫", "李伟", "安娜·科瓦廖娃", "张敏", "谢尔盖·奥尔洛夫", "奥莉加·西多连科", "王芳", "帕维尔·卢卡绍夫"])
}
