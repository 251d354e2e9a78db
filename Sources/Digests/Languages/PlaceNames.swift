import NewsModel

/// Places that datelines name, in the words of each edition.
enum PlaceNames {
    /// The place in the edition's words; one that is not in the table stays as printed, without the capitals a dateline
    /// is set in.
    static func name(of place: String, in edition: Language) -> String {
        let position = Language.allCases.firstIndex(of: edition) ?? 0
        if let names = byName[place.lowercased()], position < names.count { return names[position] }
        // `SMOLEVICHI, Belarus`: a town in capitals, its country not.
        let parts = place.split(separator: ",").map { $0.drop(while: \.isWhitespace) }
        guard parts.count > 1 else { return withoutCapitals(place) }
        let names = parts.map { byName[$0.lowercased()] }
        guard names.contains(where: { $0 == nil }) else {
            let known = names.compactMap { $0 }.map { $0[position < $0.count ? position : 0] }
            // Chinese names the larger place first.
            return edition == .chinese ? known.reversed().joined() : known.joined(separator: ", ")
        }
        return parts.map { withoutCapitals(String($0)) }.joined(separator: ", ")
    }

    /// Whether every reader of news knows the place by its name in his own language: a country, a capital, a large city.
    static func areKnown(_ name: String) -> Bool {
        known[name.lowercased()] != nil
    }

    private static func withoutCapitals(_ place: String) -> String {
        guard place.count > 3, place == place.uppercased(), place != place.lowercased() else { return place }
        var startsWord = true
        var result = ""
        for character in place {
            result += startsWord ? character.uppercased() : character.lowercased()
            startsWord = !character.isLetter && character != "'" && character != "’"
        }
        return result
    }

    private static let known = index(of: table)
    private static let byName = known.merging(index(of: towns)) { known, _ in known }

    private static func index(of table: String) -> [String: [String]] {
        var index: [String: [String]] = [:]
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.split(separator: ",").map(String.init) }
            let names = cells.compactMap(\.first)
            for spelling in cells.joined() { index[spelling.lowercased()] = names }
        }
        return index
    }

    /// Towns that datelines name and not every reader knows; columns as below.
    private static let towns = """
        Smolevichi,Smalyavichy|Смолевичи|斯莫列维奇
        Vileyka,Vilejka|Вилейка|维列伊卡
        Baranovichi,Baranavichy|Барановичи|巴拉诺维奇
        Borisov,Barysaw|Борисов|鲍里索夫
        Bobruisk,Babruysk|Бобруйск|博布鲁伊斯克
        Polotsk,Polatsk|Полоцк|波洛茨克
        Pinsk|Пинск|平斯克
        Lida|Лида|利达
        Soligorsk,Salihorsk|Солигорск|索利戈尔斯克
        """

    /// English, Russian, Chinese; other spellings after the one that is printed.
    private static let table = """
        Minsk|Минск|明斯克
        Brest|Брест|布列斯特
        Grodno,Hrodna|Гродно|格罗德诺
        Gomel,Homel|Гомель|戈梅利
        Vitebsk,Viciebsk|Витебск|维捷布斯克
        Mogilev,Mahilyow|Могилёв,Могилев|莫吉廖夫
        Moscow|Москва|莫斯科
        St. Petersburg,Saint Petersburg,St Petersburg|Санкт-Петербург|圣彼得堡
        Kazan|Казань|喀山
        Novosibirsk|Новосибирск|新西伯利亚
        Yekaterinburg,Ekaterinburg|Екатеринбург|叶卡捷琳堡
        Vladivostok|Владивосток|符拉迪沃斯托克
        Khabarovsk|Хабаровск|哈巴罗夫斯克
        Irkutsk|Иркутск|伊尔库茨克
        Sochi|Сочи|索契
        Smolensk|Смоленск|斯摩棱斯克
        Kaliningrad|Калининград|加里宁格勒
        Beijing,Peking|Пекин|北京
        Shanghai|Шанхай|上海
        Guangzhou|Гуанчжоу|广州
        Shenzhen|Шэньчжэнь|深圳
        Chongqing|Чунцин|重庆
        Chengdu|Чэнду|成都
        Xi'an,Xian|Сиань|西安
        Wuhan|Ухань|武汉
        Nanjing|Нанкин|南京
        Hangzhou|Ханчжоу|杭州
        Suzhou|Сучжоу|苏州
        Tianjin|Тяньцзинь|天津
        Harbin|Харбин|哈尔滨
        Shenyang|Шэньян|沈阳
        Dalian|Далянь|大连
        Qingdao|Циндао|青岛
        Zhengzhou|Чжэнчжоу|郑州
        Changsha|Чанша|长沙
        Urumqi|Урумчи|乌鲁木齐
        Lanzhou|Ланьчжоу|兰州
        Kunming|Куньмин|昆明
        Hefei|Хэфэй|合肥
        Jinan|Цзинань|济南
        Xiamen|Сямынь|厦门
        Ningbo|Нинбо|宁波
        Yiwu|Иу|义乌
        Hong Kong,Hongkong|Гонконг|香港
        Macao,Macau|Макао|澳门
        Taipei|Тайбэй|台北
        Kyiv,Kiev|Киев|基辅
        Warsaw|Варшава|华沙
        Vilnius|Вильнюс|维尔纽斯
        Riga|Рига|里加
        Tallinn|Таллин|塔林
        Astana|Астана|阿斯塔纳
        Almaty|Алматы,Алма-Ата|阿拉木图
        Tashkent|Ташкент|塔什干
        Bishkek|Бишкек|比什凯克
        Dushanbe|Душанбе|杜尚别
        Ashgabat|Ашхабад|阿什哈巴德
        Baku|Баку|巴库
        Yerevan|Ереван|埃里温
        Tbilisi|Тбилиси|第比利斯
        Chisinau|Кишинёв,Кишинев|基希讷乌
        Ulaanbaatar,Ulan Bator|Улан-Батор|乌兰巴托
        London|Лондон|伦敦
        Paris|Париж|巴黎
        Berlin|Берлин|柏林
        Brussels|Брюссель|布鲁塞尔
        Vienna|Вена|维也纳
        Geneva|Женева|日内瓦
        Rome|Рим|罗马
        Madrid|Мадрид|马德里
        Prague|Прага|布拉格
        Budapest|Будапешт|布达佩斯
        Belgrade|Белград|贝尔格莱德
        Sofia|София|索非亚
        Athens|Афины|雅典
        Istanbul|Стамбул|伊斯坦布尔
        Ankara|Анкара|安卡拉
        Stockholm|Стокгольм|斯德哥尔摩
        Helsinki|Хельсинки|赫尔辛基
        Oslo|Осло|奥斯陆
        Copenhagen|Копенгаген|哥本哈根
        Washington|Вашингтон|华盛顿
        New York|Нью-Йорк|纽约
        Los Angeles|Лос-Анджелес|洛杉矶
        San Francisco|Сан-Франциско|旧金山
        Ottawa|Оттава|渥太华
        United Nations|ООН|联合国
        Tokyo|Токио|东京
        Seoul|Сеул|首尔
        Pyongyang|Пхеньян|平壤
        Hanoi|Ханой|河内
        Bangkok|Бангкок|曼谷
        Singapore|Сингапур|新加坡
        Jakarta|Джакарта|雅加达
        Kuala Lumpur|Куала-Лумпур|吉隆坡
        New Delhi|Нью-Дели|新德里
        Mumbai|Мумбаи|孟买
        Islamabad|Исламабад|伊斯兰堡
        Kabul|Кабул|喀布尔
        Tehran|Тегеран|德黑兰
        Baghdad|Багдад|巴格达
        Damascus|Дамаск|大马士革
        Jerusalem|Иерусалим|耶路撒冷
        Tel Aviv|Тель-Авив|特拉维夫
        Riyadh|Эр-Рияд|利雅得
        Abu Dhabi|Абу-Даби|阿布扎比
        Dubai|Дубай|迪拜
        Doha|Доха|多哈
        Cairo|Каир|开罗
        Addis Ababa|Аддис-Абеба|亚的斯亚贝巴
        Nairobi|Найроби|内罗毕
        Pretoria|Претория|比勒陀利亚
        Johannesburg|Йоханнесбург|约翰内斯堡
        Brasilia|Бразилиа|巴西利亚
        Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯
        Havana|Гавана|哈瓦那
        Caracas|Каракас|加拉加斯
        Mexico City|Мехико|墨西哥城
        Canberra|Канберра|堪培拉
        Sydney|Сидней|悉尼
        Belarus|Беларусь,Белоруссия,Республика Беларусь|白俄罗斯
        Russia,Russian Federation|Россия,Российская Федерация,РФ|俄罗斯
        China,People’s Republic of China,People's Republic of China,PRC|Китай,КНР,Китайская Народная Республика|中国
        Kazakhstan|Казахстан|哈萨克斯坦
        Uzbekistan|Узбекистан|乌兹别克斯坦
        Kyrgyzstan|Киргизия,Кыргызстан|吉尔吉斯斯坦
        Tajikistan|Таджикистан|塔吉克斯坦
        Turkmenistan|Туркменистан,Туркмения|土库曼斯坦
        Ukraine|Украина|乌克兰
        Poland|Польша|波兰
        Lithuania|Литва|立陶宛
        Latvia|Латвия|拉脱维亚
        Estonia|Эстония|爱沙尼亚
        Moldova|Молдова,Молдавия|摩尔多瓦
        Armenia|Армения|亚美尼亚
        Azerbaijan|Азербайджан|阿塞拜疆
        Georgia|Грузия|格鲁吉亚
        Mongolia|Монголия|蒙古国,蒙古
        Germany|Германия|德国
        France|Франция|法国
        United Kingdom,Britain,Great Britain,UK|Великобритания|英国
        Italy|Италия|意大利
        Spain|Испания|西班牙
        Portugal|Португалия|葡萄牙
        Netherlands|Нидерланды|荷兰
        Belgium|Бельгия|比利时
        Switzerland|Швейцария|瑞士
        Austria|Австрия|奥地利
        Czech Republic,Czechia|Чехия|捷克
        Slovakia|Словакия|斯洛伐克
        Hungary|Венгрия|匈牙利
        Romania|Румыния|罗马尼亚
        Bulgaria|Болгария|保加利亚
        Serbia|Сербия|塞尔维亚
        Greece|Греция|希腊
        Sweden|Швеция|瑞典
        Norway|Норвегия|挪威
        Finland|Финляндия|芬兰
        Denmark|Дания|丹麦
        Turkey,Türkiye|Турция|土耳其
        Iran|Иран|伊朗
        Iraq|Ирак|伊拉克
        Israel|Израиль|以色列
        Egypt|Египет|埃及
        Saudi Arabia|Саудовская Аравия|沙特阿拉伯,沙特
        United Arab Emirates,UAE|Объединённые Арабские Эмираты,ОАЭ|阿拉伯联合酋长国,阿联酋
        India|Индия|印度
        Pakistan|Пакистан|巴基斯坦
        Afghanistan|Афганистан|阿富汗
        Japan|Япония|日本
        South Korea,Republic of Korea|Южная Корея,Республика Корея|韩国
        North Korea,DPRK|Северная Корея,КНДР|朝鲜
        Vietnam|Вьетнам|越南
        Thailand|Таиланд|泰国
        Malaysia|Малайзия|马来西亚
        Indonesia|Индонезия|印度尼西亚,印尼
        Philippines|Филиппины|菲律宾
        Australia|Австралия|澳大利亚
        New Zealand|Новая Зеландия|新西兰
        United States,United States of America,USA,US,U.S.|Соединённые Штаты Америки,Соединенные Штаты,США|美国
        Canada|Канада|加拿大
        Mexico|Мексика|墨西哥
        Brazil|Бразилия|巴西
        Argentina|Аргентина|阿根廷
        Cuba|Куба|古巴
        Venezuela|Венесуэла|委内瑞拉
        South Africa|Южно-Африканская Республика,ЮАР|南非
        Nigeria|Нигерия|尼日利亚
        Ethiopia|Эфиопия|埃塞俄比亚
        Kenya|Кения|肯尼亚
        Europe|Европа|欧洲
        Asia|Азия|亚洲
        Central Asia|Центральная Азия|中亚
        Eurasia|Евразия|欧亚大陆
        Africa|Африка|非洲
        """
}
