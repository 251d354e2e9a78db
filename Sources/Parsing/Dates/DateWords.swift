/// The words of dates, language by language; the lists themselves are in `Languages`.
enum DateNames {
    /// The month, 1 to 12, that a word in lower case names.
    static let months: [String: Int] = table(of: [
        englishMonths, russianMonths, belarusianMonths, ukrainianMonths, greekMonths, hungarianMonths,
    ])

    static let weekdays = Set(englishWeekdays + russianWeekdays + belarusianWeekdays + greekWeekdays)

    /// Words that may stand between a day and its time: "14 May 2025 at 11:14".
    static let connectors = Set(englishConnectors + russianConnectors)

    /// What may follow a day's number: "14th", "14-го".
    static let ordinals = Set(englishOrdinals + russianOrdinals)

    /// What may follow a year: "2025 г.".
    static let yearWords = Set(russianYearWords)

    private static func table(of languages: [[[String]]]) -> [String: Int] {
        var table: [String: Int] = [:]
        for months in languages {
            for (month, names) in months.enumerated() {
                for name in names { table[name] = month + 1 }
            }
        }
        return table
    }
}

/// What lines say of their dates, in lower case.
enum DateLabels {
    /// Whether a line tells when an article was changed or looked over, not when it appeared.
    static func isOfChange(_ line: String) -> Bool {
        let lowered = line.lowercased().utf8
        guard changes.contains(where: { lowered.holds($0) }) else { return false }
        return !publications.contains { lowered.holds($0) }
    }

    private static let changes = [
        "updated", "modified", "reviewed", "last edited", "latest version", "next review", "обновлено", "обновлён",
        "обновлен", "изменено", "отредактировано", "更新", "修改", "修訂", "修订",
    ].map { Array($0.utf8) }
    private static let publications = [
        "published", "posted", "created", "опубликовано", "публикации", "发布", "發布", "发表", "發表",
    ].map { Array($0.utf8) }
}

extension DateNames {
    static let englishMonths = [
        ["january", "jan"], ["february", "feb", "febr"], ["march", "mar"], ["april", "apr"], ["may"],
        ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"],
        ["november", "nov"], ["december", "dec"],
    ]

    static let englishWeekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    static let englishConnectors = ["at", "on", "of", "the", "t", "time", "around"]

    static let englishOrdinals = ["st", "nd", "rd", "th"]
}

extension DateNames {
    static let russianMonths = [
        ["января", "январь", "янв"], ["февраля", "февраль", "фев", "февр"], ["марта", "март", "мар"],
        ["апреля", "апрель", "апр"], ["мая", "май"], ["июня", "июнь", "июн"], ["июля", "июль", "июл"],
        ["августа", "август", "авг"], ["сентября", "сентябрь", "сен", "сент"], ["октября", "октябрь", "окт"],
        ["ноября", "ноябрь", "ноя", "нояб"], ["декабря", "декабрь", "дек"],
    ]

    static let russianWeekdays = [
        "понедельник", "вторник", "среда", "среду", "четверг", "пятница", "пятницу", "суббота", "субботу",
        "воскресенье", "пн", "вт", "ср", "чт", "пт", "сб", "вс",
    ]

    static let russianConnectors = ["в", "от", "о", "во"]

    static let russianOrdinals = ["го", "е", "ое"]

    static let russianYearWords = ["г", "года", "год", "году", "р", "року"]
}

extension DateNames {
    /// Numerals with their values; 十 is the ten of 十四 and 二十一.
    static let hanNumerals: [Unicode.Scalar: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]

    /// What a number counts in a date or a time.
    static let hanUnits: Set<Unicode.Scalar> = ["年", "月", "日", "号", "號", "时", "時", "点", "點", "分", "秒"]

    static let hanHours: Set<Unicode.Scalar> = ["时", "時", "点", "點"]

    /// The characters of 星期三 and 周三.
    static let hanWeekdayMarks: Set<Unicode.Scalar> = [
        "星", "期", "周", "週", "一", "二", "三", "四", "五", "六", "日", "天",
    ]

    /// Parts of the day that stand before the hour, and whether the hours of a 12-hour clock are after noon.
    static let hanDayParts: [(name: [Unicode.Scalar], isAfternoon: Bool)] = [
        (["上", "午"], false), (["凌", "晨"], false), (["早", "上"], false), (["早", "晨"], false), (["清", "晨"], false),
        (["下", "午"], true), (["晚", "上"], true), (["傍", "晚"], true), (["中", "午"], true), (["午", "后"], true),
    ]
}

/// Languages that Svodka does not serve, but whose dates stand on the pages and in the feeds it reads.
extension DateNames {
    static let belarusianMonths = [
        ["студзеня", "студзень"], ["лютага", "люты"], ["сакавіка", "сакавік"], ["красавіка", "красавік"],
        ["траўня", "травень"], ["чэрвеня", "чэрвень"], ["ліпеня", "ліпень"], ["жніўня", "жнівень"],
        ["верасня", "верасень"], ["кастрычніка", "кастрычнік"], ["лістапада", "лістапад"], ["снежня", "снежань"],
    ]

    static let belarusianWeekdays = ["панядзелак", "аўторак", "серада", "чацвер", "пятніца", "субота", "нядзеля"]

    static let ukrainianMonths = [
        ["січня", "січень"], ["лютого", "лютий"], ["березня", "березень"], ["квітня", "квітень"],
        ["травня", "травень"], ["червня", "червень"], ["липня", "липень"], ["серпня", "серпень"],
        ["вересня", "вересень"], ["жовтня", "жовтень"], ["листопада", "листопад"], ["грудня", "грудень"],
    ]

    static let greekMonths = [
        ["ιαν", "ιανουαρίου"], ["φεβ", "φεβρουαρίου"], ["μάώ", "μαώ", "μαρ", "μάρ", "μαρτίου"],
        ["απρ", "απριλίου"], ["μάι", "μαϊ", "μαι", "μάϊ", "μαΐου"], ["ιούν", "ιον", "ιουν", "ιουνίου"],
        ["ιούλ", "ιολ", "ιουλ", "ιουλίου"], ["αύγ", "αυγ", "αυγούστου"], ["σεπ", "σεπτεμβρίου"],
        ["οκτ", "οκτωβρίου"], ["νοέ", "νοε", "νοεμβρίου"], ["δεκ", "δεκεμβρίου"],
    ]

    static let greekWeekdays = ["κυρ", "δευ", "τρι", "τετ", "πεμ", "παρ", "σαβ"]

    static let hungarianMonths = [
        ["január"], ["február", "februári"], ["március"], ["április", "április"], ["május", "máujus"],
        ["június"], ["július"], ["augusztus"], ["szeptember"], ["október"], ["november"], ["december"],
    ]

    /// Before noon, after noon.
    static let koreanDayParts = ["오전": false, "오후": true]
}
