import NewsModel
import UnicodeText

extension SettingValue {
    /// Editions by `en`, `ru`, `zh`, each once.
    func languages() throws(SettingError) -> [Language] {
        var languages: [Language] = []
        for value in try list() {
            let language = try value.choice(of: ["en": Language.english, "ru": .russian, "zh": .chinese])
            guard !languages.contains(language) else { throw value.error("“\(language.rawValue)” stands here twice") }
            languages.append(language)
        }
        guard !languages.isEmpty else { throw error("this must name at least one of en, ru, zh") }
        return languages
    }

    /// A zone's name in the tz database.
    func timeZone() throws(SettingError) -> String {
        let name = try text()
        guard TimeZoneRules(named: name) != nil else {
            throw error("there is no time zone \(kind); one is Europe/Minsk")
        }
        return name
    }

    /// `06:00` in minutes after midnight.
    func timeOfDay() throws(SettingError) -> Int {
        let text = try text()
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            text.utf8.allSatisfy({ (0x30...0x3A).contains($0) }), let hour = Int(parts[0]), let minute = Int(parts[1]),
            hour < 24, minute < 60
        else { throw error("this must be a time of day, such as 06:00, not \(kind)") }
        return hour * 60 + minute
    }
}

extension SettingKey where Settings == [Language: String] {
    /// A text for each edition.
    static var byLanguage: [SettingKey] {
        Language.allCases.map { language in
            SettingKey(language.rawValue) { value, texts throws(SettingError) in texts[language] = try value.text() }
        }
    }
}
