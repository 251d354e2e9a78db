import NewsModel
import Segmentation
import Testing

@Suite("Language of a text")
struct LanguageTests {
    @Test(
        "A headline is enough to tell nine languages",
        arguments: [
            ("Trade talks resume next week", "en"), ("Парламент принял закон о бюджете", "ru"),
            ("Беларусь павялічыла экспарт малочнай прадукцыі", "be"), ("Уряд ухвалив новий бюджет країни", "uk"),
            ("Правителството прие новия бюджет", "bg"), ("Die Regierung hat den Haushalt beschlossen", "de"),
            ("政府通过新预算", "zh-Hans"), ("政府通過新預算", "zh-Hant"), ("政府は新しい予算を可決した", "ja"),
            ("정부가 새 예산을 통과시켰다", "ko"), ("発売開始、全国の駅", "ja"),
        ])
    func headlines(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test("What the source says does not outweigh the text")
    func declared() {
        let belarusian = "Урад прыняў пастанову аб падтрымцы прадпрыемстваў, якія працуюць на экспарт."
        #expect(Segmenter().segment(belarusian, id: "t", language: "ru").languageTag == "be")
        #expect(
            Segmenter().segment("The government has passed the budget.", id: "t", language: "zh").languageTag == "en")
    }

    @Test("Names, addresses and markup in Latin letters do not make a Russian text English")
    func names() {
        let text = "Apple и Microsoft показали: https://t.me/news_channel_of_the_day <b>Новости</b>"
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag == "ru")
        let address = String(repeating: "https://example.com/news/a-long-story-of-the-day ", count: 12)
        #expect(Segmenter().segment("Сайты: " + address, id: "t", language: nil).languageTag.primary != "en")
    }

    @Test(
        "Latin names alone do not make a headline English",
        arguments: [
            ("Apple, Google и другие", "ru"), ("OpenAI发布GPT-5", "zh-Hans"),
            ("The word Спутник means companion", "en"),
        ])
    func latinNames(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test("A quotation at the beginning does not decide for the whole text")
    func quotation() {
        let belarusian = "«Мы хочам, каб кожны чалавек ведаў сваю мову і гісторыю», — так пачынаецца кніга.\n"
        let russian = "Книгу представили вчера в Национальной библиотеке, сообщили в издательстве.\n"
        let text = String(repeating: belarusian, count: 4) + String(repeating: russian, count: 20)
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag == "ru")
        #expect(Segmenter().segment(belarusian, id: "t", language: nil).languageTag == "be")
    }

    @Test("Word endings tell related languages apart in a few words")
    func endings() {
        #expect(Segmenter().segment("Заявки просимо надсилати", id: "t", language: nil).languageTag == "uk")
        #expect(Segmenter().segment("Заявки просим присылать", id: "t", language: nil).languageTag == "ru")
    }

    @Test("A text without letters is in the language its source says")
    func none() {
        #expect(Segmenter().segment("2025-05-14", id: "t", language: "ru").languageTag == "ru")
        #expect(Segmenter().segment("2025-05-14", id: "t", language: nil).languageTag == .undetermined)
    }

    @Test(
        "Plain headlines, some of three words, are told in ten languages",
        arguments: [
            ("Stocks fall as oil prices rise", "en"),
            ("New bridge opens", "en"),
            ("What the mayor said about the strike", "en"),
            ("Акции падают на фоне роста цен на нефть", "ru"),
            ("Открыт новый мост", "ru"),
            ("Что мэр сказал о забастовке", "ru"),
            ("油价上涨股市下跌", "zh-Hans"),
            ("新桥通车", "zh-Hans"),
            ("油價上漲股市下跌", "zh-Hant"),
            ("記者會", "zh-Hant"),
            ("Акцыі падаюць, бо расце цана на нафту", "be"),
            ("Адкрыты новы мост", "be"),
            ("Акції падають через зростання цін на нафту", "uk"),
            ("Відкрито новий міст", "uk"),
            ("Акциите падат заради поскъпването на петрола", "bg"),
            ("Откриха нов мост над реката", "bg"),
            ("Aktien fallen wegen steigender Ölpreise", "de"),
            ("Neue Brücke über den Fluss eröffnet", "de"),
            ("原油高で株価が下落", "ja"),
            ("新しい橋が開通", "ja"),
            ("유가 상승에 주가 하락", "ko"),
            ("새 다리 개통", "ko"),
        ])
    func plainHeadlines(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test("Characters of which both scripts are written are those that the source declares")
    func sharedCharacters() {
        #expect(Segmenter().segment("北京市市长", id: "t", language: "zh-Hans").languageTag == "zh-Hans")
        #expect(Segmenter().segment("大山小水", id: "t", language: "zh-Hant").languageTag == "zh-Hant")
        #expect(Segmenter().segment("大山小水", id: "t", language: nil).languageTag == "zh-Hans")
    }

    @Test("Letters of a script that is not known are in no language", arguments: ["ru", "en", nil])
    func unknownScript(declared: String?) {
        let declared = declared.map(LanguageTag.init(rawValue:))
        let text = "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎢᎬᏱ ᎪᏪᎵ"
        #expect(Segmenter().segment(text, id: "t", language: declared).languageTag == .undetermined)
    }

    @Test("A long text is told by all its parts: the language of most of it")
    func longText() {
        let english = "The council approved the new plan for the harbour after a long debate on its cost.\n"
        let russian = "Совет одобрил новый план порта после долгих споров о его стоимости и сроках.\n"
        let chinese = "经过对成本的长时间辩论，市议会批准了新的港口规划。\n"
        for (main, tag) in [(english, "en"), (russian, "ru"), (chinese, "zh-Hans")] {
            let others = [english, russian, chinese].filter { $0 != main }.joined()
            let text = others + String(repeating: main, count: 30) + others
            #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
        }
    }

    /// Our own words: a mayor has opened a library for which the town waited four years.
    static let foreign: [(String, String)] = [
        ("Le maire a ouvert mercredi la bibliothèque que les habitants attendaient depuis quatre ans.", "fr"),
        ("El alcalde abrió el miércoles la biblioteca que los vecinos esperaban desde hace cuatro años.", "es"),
        ("O prefeito abriu na quarta-feira a biblioteca que os moradores esperavam há quatro anos.", "pt"),
        ("Il sindaco ha aperto mercoledì la biblioteca che gli abitanti aspettavano da quattro anni.", "it"),
        ("De burgemeester opende woensdag de bibliotheek waar de bewoners vier jaar op hebben gewacht.", "nl"),
        ("Burmistrz otworzył w środę bibliotekę, na którą mieszkańcy czekali cztery lata.", "pl"),
        ("Starosta ve středu otevřel knihovnu, na kterou obyvatelé čekali čtyři roky.", "cs"),
        ("Meras trečiadienį atidarė biblioteką, kurios gyventojai laukė ketverius metus.", "lt"),
        ("Thị trưởng hôm thứ Tư đã khai trương thư viện mà người dân chờ đợi bốn năm.", "vi"),
        ("Belediye başkanı çarşamba günü halkın dört yıldır beklediği kütüphaneyi açtı.", "tr"),
        ("Градоначелник је у среду отворио библиотеку коју су становници чекали четири године.", "sr"),
        ("Градоначалникот во среда ја отвори библиотеката што жителите ја чекаа четири години.", "mk"),
        ("Қала әкімі сәрсенбіде тұрғындар төрт жыл күткен кітапхананы ашты.", "kk"),
        ("Шаар башчысы шаршемби күнү тургундар төрт жыл күткөн китепкананы ачты.", "ky"),
        ("Шәһәр башлыгы чәршәмбе көнне халык дүрт ел көткән китапханәне ачты.", "tt"),
        ("Хотын дарга лхагва гарагт иргэдийн дөрвөн жил хүлээсэн номын санг нээлээ.", "mn"),
        ("افتتح رئيس البلدية يوم الأربعاء المكتبة التي انتظرها السكان أربع سنوات.", "ar"),
        ("شهردار روز چهارشنبه کتابخانه‌ای را که مردم چهار سال منتظرش بودند گشود.", "fa"),
        ("महापौर ने बुधवार को वह पुस्तकालय खोला जिसका लोगों को चार साल से इंतज़ार था।", "hi"),
        ("Ο δήμαρχος άνοιξε την Τετάρτη τη βιβλιοθήκη που περίμεναν οι κάτοικοι.", "el"),
        ("ראש העיר פתח ביום רביעי את הספרייה שהתושבים חיכו לה.", "he"),
        ("მერმა ოთხშაბათს გახსნა ბიბლიოთეკა.", "ka"), ("Քաղաքապետը չորեքշաբթի օրը բացեց գրադարանը։", "hy"),
        ("นายกเทศมนตรีเปิดห้องสมุดในวันพุธ ชาวเมือง Kemi รอมาสี่ปี", "th"),
    ]

    @Test(
        "A text in a language that nobody serves is in none of those served, and its language is told",
        arguments: foreign)
    func none(text: String, tag: String) {
        for declared in [nil, "en", "ru"] as [LanguageTag?] {
            let document = Segmenter().segment(text, id: "t", language: declared)
            #expect(document.languageTag.rawValue == tag)
            #expect(document.language == nil)
        }
    }

    @Test("Words in another language's letters do not read as the language that has most of them")
    func transliterated() {
        let text = "Mer otkryl v sredu novuyu biblioteku. Zhiteli zhdali etogo chetyre goda."
        #expect(Segmenter().segment(text, id: "t", language: nil).language == nil)
    }

    @Test(
        "Names and quotations in other languages leave a text in its own",
        arguments: [
            ("The play “Les enfants du quai” opened in Kemi on Friday. Critics liked it.", "en"),
            ("Jiří Procházka beats Rakić in the final", "en"),
            (
                "Премьеру спектакля «Ђорђе», который ставил сербский режиссёр, показали в Минске в пятницу вечером.",
                "ru"
            ),
            ("Apple и Google", "ru"), ("Sergio Pérez wins the race in Baku", "en"),
            ("Нурсултан Назарбаев и Касым-Жомарт Токаев", "ru"),
        ])
    func namesOfOthers(text: String, tag: String) {
        #expect(Segmenter().segment(text, id: "t", language: nil).languageTag.rawValue == tag)
    }

    @Test(
        "What is said for certain holds for every text in a script of the language",
        arguments: [
            ("ЕАЭС и ШОС", "ru", "ru"), ("Apple и Google", "bg", "bg"), ("Die Regierung", "en-GB", "en"),
            ("大山小水", "ja", "ja"), ("El alcalde", "es", "es"), ("The government", "ru", "en"),
            ("政府通过新预算", "en", "zh-Hans"), ("2025", "ru", "ru"),
        ])
    func certain(text: String, said: String, tag: String) {
        let document = Segmenter().segment(text, id: "t", language: LanguageTag(rawValue: said), isCertain: true)
        #expect(document.languageTag.rawValue == tag)
    }
}
