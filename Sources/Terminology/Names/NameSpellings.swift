import NewsModel

/// Names that the press writes otherwise than CLDR's menus, by the id of their entry.
///
/// Each column is a cell as tables have it, the preferred term first; an empty one keeps CLDR's name. CLDR has some
/// names of one thing for another (брауи for Braj, 汉语拼音 for Bopomofo), some that few say (US therm), and for
/// states one name only, where papers write США as often as Соединённые Штаты.
enum NameSpellings {
    /// The terms of an entry in a language, the preferred first; none where CLDR's name stands.
    static func terms(of id: String, in language: Language) -> [String] {
        guard let names = names[id] else { return [] }
        let cell =
            switch language {
            case .russian: names.ru
            case .chinese: names.zh
            default: names.en
            }
        return cell.split(separator: "|").map(String.init)
    }

    private typealias Names = (en: String, ru: String, zh: String)

    private static let names: [String: Names] = states.merging(regions) { first, _ in first }
        .merging(languages) { first, _ in first }.merging(scripts) { first, _ in first }
        .merging(currencies) { first, _ in first }.merging(others) { first, _ in first }

    private static let states: [String: Names] = [
        "country-ae": ("United Arab Emirates|UAE", "ОАЭ|Объединённые Арабские Эмираты", "阿拉伯联合酋长国|阿联酋"),
        "country-ba": ("", "", "波斯尼亚和黑塞哥维那|波黑"),
        "country-cd": (
            "Democratic Republic of the Congo|DR Congo|DRC", "Демократическая Республика Конго|ДР Конго|ДРК",
            "刚果民主共和国|刚果（金）|民主刚果"
        ),
        "country-cg": ("Republic of the Congo|Congo-Brazzaville", "Республика Конго|Конго-Браззавиль", "刚果共和国|刚果（布）"),
        "country-ci": ("Côte d’Ivoire|Cote d’Ivoire|Ivory Coast", "", ""),
        "country-cv": ("Cape Verde|Cabo Verde", "", ""),
        "country-cz": ("Czechia|Czech Republic", "Чехия|Чешская Республика", "捷克|捷克共和国"),
        // China calls the islands as Argentina does.
        "country-fk": ("Falkland Islands|Malvinas", "Фолклендские острова|Мальвинские острова", "马尔维纳斯群岛|福克兰群岛"),
        "country-fm": (
            "Micronesia|Federated States of Micronesia", "Федеративные Штаты Микронезии|Микронезия",
            "密克罗尼西亚|密克罗尼西亚联邦"
        ),
        "country-gb": ("United Kingdom|UK|Great Britain|Britain", "Великобритания|Соединённое Королевство", "英国"),
        "country-id": ("", "", "印度尼西亚|印尼"),
        "country-kp": (
            "North Korea|DPRK|Democratic People’s Republic of Korea", "КНДР|Северная Корея",
            "朝鲜|朝鲜民主主义人民共和国"
        ),
        "country-kr": ("South Korea|Republic of Korea", "Республика Корея|Южная Корея", "韩国"),
        "country-md": ("", "Молдова|Молдавия", ""),
        "country-nl": ("Netherlands|Holland", "Нидерланды|Голландия", ""),
        // The state that Belarus, China and Russia recognise.
        "country-ps": (
            "Palestine|State of Palestine|Palestinian Territories",
            "Палестина|Государство Палестина|Палестинские территории",
            "巴勒斯坦|巴勒斯坦国"
        ),
        "country-sa": ("", "", "沙特阿拉伯|沙特"),
        "country-sh": ("", "остров Святой Елены|остров Св. Елены", ""),
        "country-tl": ("Timor-Leste|East Timor", "Восточный Тимор|Тимор-Лешти", ""),
        "country-tm": ("", "Туркменистан|Туркмения", ""),
        "country-tr": ("Türkiye|Turkey|Turkiye", "", ""),
        "country-us": (
            "United States|United States of America|US|U.S.|USA", "США|Соединённые Штаты Америки|Соединённые Штаты",
            "美国"
        ),
        "country-va": ("Vatican City|Vatican", "", ""),
        "country-vi": ("", "Американские Виргинские острова|Виргинские острова США", ""),
        "country-za": ("South Africa|Republic of South Africa", "ЮАР|Южно-Африканская Республика", ""),
    ]

    private static let regions: [String: Names] = [
        "country-003": ("", "", "北美洲|北美"),
        "country-005": ("", "", "南美洲|南美"),
        // 中非 is said of China and Africa.
        "country-017": ("Central Africa|Middle Africa", "", "中部非洲"),
        "country-029": ("", "Карибы|Карибский бассейн", ""),
        "country-419": ("", "", "拉丁美洲|拉美"),
    ]

    private static let languages: [String: Names] = [
        "language-ang": ("", "древнеанглийский язык", ""),
        "language-be": ("", "", "白俄罗斯语|白罗斯语"),
        "language-bn": ("Bengali language|Bangla language", "", ""),
        "language-bra": ("", "язык брадж", ""),
        "language-chk": ("", "чуукский язык|трукский язык", ""),
        "language-chn": ("", "чинукский жаргон", ""),
        "language-den": ("Slavey language|Slave language", "", ""),
        "language-kj": ("", "язык кваньяма", ""),
        "language-ko": ("", "", "韩语|朝鲜语"),
        "language-ky": ("", "кыргызский язык|киргизский язык", "吉尔吉斯语|柯尔克孜语"),
        "language-lag": ("", "язык ланги", ""),
        "language-nb": ("Norwegian Bokmål language|Bokmål", "букмол|норвежский букмол", ""),
        "language-non": ("", "древнескандинавский язык", ""),
        "language-nqo": ("", "", "恩科语"),
        "language-ota": ("", "османский язык", ""),
        "language-peo": ("", "древнеперсидский язык", ""),
        "language-rom": ("Romani language|Romany language", "", "罗姆语|吉普赛语"),
        "language-sah": ("Yakut language|Sakha language", "якутский язык|язык саха", "雅库特语|萨哈语"),
        "language-sga": ("", "древнеирландский язык", ""),
        "language-tt": ("", "", "塔塔尔语|鞑靼语"),
        "language-za": ("", "чжуанский язык", ""),
    ]

    private static let scripts: [String: Names] = [
        "script-arab": ("", "арабская письменность|арабская графика|арабица", "阿拉伯字母|阿拉伯文"),
        "script-bopo": ("", "", "注音符号|注音字母"),
        "script-bugi": ("", "бугийская письменность", ""),
        "script-cyrl": (
            "Cyrillic script|Cyrillic alphabet|Cyrillic", "кириллица|кириллический алфавит", "西里尔字母|西里尔文"
        ),
        "script-grek": ("Greek script|Greek alphabet", "греческая письменность|греческий алфавит", "希腊字母"),
        "script-hani": (
            "Chinese characters|Han characters|Han script", "китайские иероглифы|китайская письменность", "汉字"
        ),
        "script-hans": (
            "simplified Chinese characters|simplified characters|Simplified Chinese",
            "упрощённые китайские иероглифы|упрощённые иероглифы", "简体字|简化字|简体中文|简体"
        ),
        "script-hant": (
            "traditional Chinese characters|traditional characters",
            "традиционные китайские иероглифы|традиционные иероглифы|полные иероглифы", "繁体字|繁体中文|繁体"
        ),
        "script-latn": ("Latin script|Latin alphabet|Roman alphabet", "латиница|латинский алфавит", "拉丁字母"),
        "script-lyci": ("", "ликийская письменность", ""),
        "script-narb": ("", "древнесевероаравийская письменность", ""),
        "script-osma": ("", "письмо османья", ""),
        "script-palm": ("", "пальмирская письменность", ""),
        "script-sarb": ("", "древнеюжноаравийская письменность", ""),
        "script-tfng": ("", "письмо тифинаг", ""),
    ]

    private static let currencies: [String: Names] = [
        "currency-gbp": (
            "British pound|pound sterling|pounds sterling",
            "фунт стерлингов|британский фунт стерлингов|британский фунт", ""
        ),
        "currency-gyd": ("Guyanese dollar", "", ""),
        "currency-hkd": ("", "", "港元|港币"),
        "currency-ils": ("Israeli new shekel|Israeli shekel", "новый израильский шекель|израильский шекель", ""),
        "currency-jpy": ("Japanese yen|yen", "японская иена|иена", ""),
        "currency-kgs": ("Kyrgyzstani som|Kyrgyz som", "кыргызский сом|киргизский сом", ""),
        "currency-kzt": ("Kazakhstani tenge|Kazakh tenge|tenge", "казахстанский тенге|тенге", "哈萨克斯坦坚戈|坚戈"),
        "currency-mmk": ("", "", "缅元|缅甸元"),
        "currency-shp": ("Saint Helena pound|St. Helena pound", "", "圣赫勒拿镑"),
        "currency-stn": ("São Tomé and Príncipe dobra", "", ""),
        "currency-tmt": ("", "туркменский манат|новый туркменский манат", ""),
        "currency-ttd": ("Trinidad and Tobago dollar", "", ""),
        "currency-usd": ("US dollar|U.S. dollar|American dollar", "доллар США|американский доллар", ""),
        "currency-uzs": ("Uzbek sum|Uzbekistani som|Uzbek som|Uzbek soum", "", ""),
    ]

    private static let others: [String: Names] = [
        "unit-energy-kilowatt-hour": ("kilowatt-hour|kWh", "киловатт-час|кВт·ч|кВтч", "千瓦时"),
        "unit-frequency-gigahertz": ("", "", "吉赫|吉赫兹|千兆赫"),
        "unit-frequency-kilohertz": ("", "", "千赫|千赫兹"),
        "unit-frequency-megahertz": ("", "", "兆赫|兆赫兹"),
        "unit-length-earth-radius": ("Earth radius", "", ""),
        "unit-light-lumen": ("lumen", "", ""),
        "unit-mass-tonne": ("tonne|metric ton|metric tonne", "", ""),
        "unit-volume-cubic-kilometer": ("", "", "立方千米|立方公里"),
        // 公石 is out of use.
        "unit-volume-hectoliter": ("", "", "百升"),
        // Papers write 周三 as often as 星期三.
        "weekday-01": ("", "", "星期日|星期天|周日"),
        "weekday-02": ("", "", "星期一|周一"),
        "weekday-03": ("", "", "星期二|周二"),
        "weekday-04": ("", "", "星期三|周三"),
        "weekday-05": ("", "", "星期四|周四"),
        "weekday-06": ("", "", "星期五|周五"),
        "weekday-07": ("", "", "星期六|周六"),
    ]
}

/// What of CLDR's names makes no entry.
enum NameExceptions {
    /// Parts of the world by their UN M49 codes, and unions of states, which ISO's list of countries has not.
    static let widerRegions = [
        "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "029", "030", "034", "035", "039", "053",
        "054", "061", "142", "143", "145", "150", "151", "154", "155", "419", "EU", "EZ", "UN",
    ]

    /// Entries by their ids: what is no language (several, unknown, none), invented ones, units that nobody counts in,
    /// a name that says nothing of the kind, and names found all over a Russian text (родной язык у детей, письмо и).
    static let entries: Set<String> = [
        "language-mul", "language-und", "language-zxx", "language-tlh", "language-zbl", "language-wuu",
        "script-blis", "script-cirt", "script-sara", "script-teng", "script-hanb", "script-mand", "script-yiii",
        "unit-energy-therm-us", "country-um",
    ]

    /// Nouns that, without the word язык, are a land, a people, a person or a form of another word.
    static let noLanguageAlone: Set<String> = [
        "конго", "тигре", "сенека", "дакота", "кариб", "гереро", "сангу", "венда", "бафия", "мохаук", "навахо", "хайда",
        "арапахо", "тамашек", "маори", "хауса", "аймара",
    ]

    /// Units by the beginning of their codes: parts of other units, points of the compass, kitchen measures, and what
    /// screens and printers count in.
    static let units = [
        "compound/", "coordinate/", "graphics/", "volume/cup", "volume/dessert", "volume/drop", "volume/pinch",
        "volume/dram", "volume/jigger", "volume/tea", "volume/table", "duration/day-person", "duration/week-person",
        "duration/month-person", "duration/year-person", "concentr/item", "concentr/permillion", "duration/night",
    ]

    /// Words of a text that hardly ever mean the unit: a second may be the second, and a foot is what one stands on.
    static let everydayWords: Set<String> = [
        "second", "minute", "point", "dot", "foot", "yard", "stone", "pound", "cup", "mole", "degree", "knot", "grain",
        "light", "quarter", "bit", "revolution", "permyriad", "chain", "rod", "fathom", "karat", "barrel", "bushel",
        "hour", "day", "week", "month", "year", "decade", "century",
        "точка", "пункт", "фут", "моль", "узел", "гран", "свет", "четверть", "бит", "оборот", "кандела", "час", "день",
        "неделя", "месяц", "год", "век", "секунда", "минута", "атмосфера", "бар", "карат", "баррель", "стоун",
    ]
}
