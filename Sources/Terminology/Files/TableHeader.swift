import NewsModel

/// What the columns of a glossary table hold, by their headings.
struct TableHeader {
    enum Column: Equatable {
        /// Terms of a language; the status, where the order does not give it.
        case terms(LanguageTag, AdministrativeStatus?)
        /// Terms of a language that are abbreviations.
        case abbreviations(LanguageTag)
        case id, subject, definition, note, partOfSpeech
        /// The status of the row's terms, in their order; one word holds for all of them.
        case status
        /// Whether readers are shown the entry: `no` hides it.
        case gloss
        /// Whether translations are looked over for the entry: `no` leaves it out.
        case check
        /// The countries that the entry belongs to.
        case country
        /// Words one of which must stand in the sentence.
        case near
        /// Words none of which may stand in the sentence.
        case notNear
        /// The code of the language that a column of terms is in, in DeepL's tables; every row has the same.
        case code(LanguageTag)
        /// A heading we do not know; its cells are kept, and mean nothing.
        case unknown(String)
        /// No heading at all.
        case unnamed

        var holdsTerms: Bool {
            switch self {
            case .terms, .abbreviations: true
            default: false
            }
        }
    }

    let columns: [Column]

    /// Nil when no heading names a language, so that the row is no header.
    init?(headings: [String]) {
        columns = headings.map(TableHeader.column)
        guard columns.contains(where: { if case .terms = $0 { true } else { false } }) else { return nil }
    }

    init(columns: [Column]) {
        self.columns = columns
    }

    /// Whether the words are a heading we know, of terms or of anything else.
    static func isHeading(_ words: String) -> Bool {
        switch column(words) {
        case .unknown, .unnamed: false
        default: true
        }
    }

    /// `en`, `Russian`, `中文`, `zh-Hant`, `en deprecated`, `subject`…
    private static func column(_ heading: String) -> Column {
        let words = heading.lowercased().split { " ()[]:/.（）".contains($0) }.map(String.init)
        guard let first = words.first else { return .unnamed }
        if let named = names[words.joined()] ?? names[words.joined().filter { $0 != "_" && $0 != "-" }] { return named }
        if let tag = languageOfCountry(words) { return .terms(tag, nil) }
        guard let tag = languageTag(first) else { return spelledOut(heading, words) }
        guard words.count > 1 else { return .terms(tag, nil) }
        switch words[1] {
        case let word where fillers.contains(word): return .terms(tag, nil)
        case "abbreviation", "abbreviations", "abbr", "acronym", "сокращение", "缩写": return .abbreviations(tag)
        default:
            return AdministrativeStatus(rawValue: words[1]).map { .terms(tag, $0) } ?? .unknown(heading)
        }
    }

    /// `English (United Kingdom)`, `English_United_Kingdom`, `Chinese (Simplified)`, as translators' programs name their
    /// columns: a language, then nothing but countries or scripts.
    private static func languageOfCountry(_ words: [String]) -> LanguageTag? {
        let parts = words.flatMap { $0.split { "_,-;，".contains($0) } }.map(String.init)
        guard parts.count > 1, let tag = languages[parts[0]], parts.dropFirst().allSatisfy(isCountryOrScript) else {
            return nil
        }
        let script = parts.lazy.compactMap { scripts[$0] }.first
        return script.map { LanguageTag(rawValue: "\(tag)-\($0)") } ?? tag
    }

    private static func isCountryOrScript(_ word: String) -> Bool {
        countryWords.contains(word) || scripts[word] != nil
    }

    /// `Термин на русском языке`, `Term (English)`, `中文术语`: the name of one language among words that say nothing more.
    private static func spelledOut(_ heading: String, _ words: [String]) -> Column {
        var tag: LanguageTag?
        for word in words where !fillers.contains(word) {
            let name = chineseFillers.first { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) } ?? word
            guard tag == nil, let named = languages[name] else { return .unknown(heading) }
            tag = named
        }
        return tag.map { .terms($0, nil) } ?? .unknown(heading)
    }

    /// The tag that a heading or a code means: `en_GB`, `english`, `рус`, `中文`; nil for any other word.
    static func languageTag(_ word: String) -> LanguageTag? {
        let word = word.lowercased()
        if let language = languages[word] { return language }
        let subtags = word.split { $0 == "-" || $0 == "_" }
        guard let primary = subtags.first, codes.contains(String(primary)),
            subtags.dropFirst().allSatisfy({ (2...4).contains($0.count) && $0.utf8.allSatisfy { $0 < 0x80 } })
        else { return nil }
        return LanguageTag(rawValue: word)
    }

    /// Words beside the name of a language that change nothing.
    private static let fillers: Set<String> = [
        "term", "terms", "language", "name", "equivalent", "translation", "in", "термин", "термины", "язык", "языке",
        "название", "наименование", "перевод", "эквивалент", "на", "术语", "名称", "译文", "译名",
    ]

    /// The like at the end of a Chinese heading, which has no spaces.
    private static let chineseFillers = ["术语", "名称", "译文", "译名", "词条"]

    /// The words of countries' names in the headings of translators' programs.
    private static let countryWords: Set<String> = [
        "united", "kingdom", "states", "of", "america", "great", "britain", "gb", "uk", "us", "usa", "canada",
        "australia",
        "ireland", "india", "new", "zealand", "south", "africa", "russia", "russian", "federation", "ru", "belarus",
        "by",
        "kazakhstan", "china", "mainland", "people's", "republic", "prc", "cn", "taiwan", "tw", "hong", "kong", "hk",
        "macao", "macau", "sar", "singapore", "sg", "великобритания", "сша", "россия", "беларусь", "китай", "кнр",
        "тайвань",
        "гонконг", "英国", "美国", "俄罗斯", "白俄罗斯", "中国", "大陆", "中国大陆", "台湾", "香港",
    ]

    private static let scripts: [String: String] = [
        "simplified": "Hans", "hans": "Hans", "упрощенный": "Hans", "упрощённый": "Hans", "简体": "Hans",
        "traditional": "Hant", "hant": "Hant", "традиционный": "Hant", "繁体": "Hant", "繁體": "Hant",
    ]

    private static let names: [String: Column] = [
        "id": .id, "termid": .id, "entryid": .id, "ид": .id, "编号": .id, "序号": .id, "conceptid": .id, "concept": .id,
        "entry": .id,
        "entrysubject": .subject, "entrydomain": .subject, "entrynote": .note,
        "subject": .subject, "subjectfield": .subject, "domain": .subject, "field": .subject, "topic": .subject,
        "область": .subject, "предметнаяобласть": .subject, "тематика": .subject, "领域": .subject, "学科": .subject,
        "专业": .subject, "主题": .subject,
        "definition": .definition, "определение": .definition, "定义": .definition,
        "释义": .definition,
        "note": .note, "notes": .note, "comment": .note, "comments": .note, "примечание": .note, "комментарий": .note,
        "备注": .note, "注释": .note, "说明": .note,
        "status": .status, "administrativestatus": .status, "статус": .status, "状态": .status,
        "gloss": .gloss, "показывать": .gloss, "显示": .gloss,
        "country": .country, "countries": .country, "страна": .country, "国家": .country,
        "near": .near, "рядом": .near, "附近": .near,
        "notnear": .notNear, "нерядом": .notNear, "不在附近": .notNear,
        "check": .check, "проверять": .check, "检查": .check,
        "pos": .partOfSpeech, "partofspeech": .partOfSpeech, "частьречи": .partOfSpeech, "词性": .partOfSpeech,
    ]

    private static let languages: [String: LanguageTag] = [
        "english": "en", "eng": "en", "английский": "en", "английском": "en", "англ": "en", "英文": "en", "英语": "en",
        "russian": "ru", "rus": "ru", "русский": "ru", "русском": "ru", "рус": "ru", "俄文": "ru", "俄语": "ru",
        "chinese": "zh", "zho": "zh", "chi": "zh", "китайский": "zh", "китайском": "zh", "кит": "zh", "中文": "zh",
        "汉语": "zh", "chs": "zh-Hans", "cht": "zh-Hant", "简体中文": "zh-Hans", "繁体中文": "zh-Hant",
        "belarusian": "be", "белорусский": "be", "белорусском": "be", "беларуская": "be", "白俄罗斯语": "be",
    ]

    /// ISO 639-1 codes met in glossaries; a closed list, so that a heading such as `no` or `is` is not read amiss.
    private static let codes: Set<String> = [
        "en", "ru", "zh", "be", "uk", "kk", "pl", "lt", "lv", "de", "fr", "es", "it", "pt", "ja", "ko", "tr", "ar",
        "cs",
        "bg", "el", "et", "fi", "hu", "nl", "ro", "sk", "sl", "sv", "da", "nb", "id", "uz", "ky", "tg", "hy", "ka",
        "az",
        "vi", "hi",
    ]
}
