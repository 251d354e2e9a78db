import Configuration
import Languages
import NewsModel

extension Catalogue {
    /// The phrases by their names in the file, each with the values it may use.
    static let keys: [SettingKey<Catalogue>] = [
        .phrase("title", \.title), .phrase("edition", \.edition),
        .phrase("times-of-city", \.timesOfCity, ["city", "offset"]),
        .phrase("times-of-zone", \.timesOfZone, ["offset"]),
        .phrase("sentence-separator", \.sentenceSeparator),
        .phrase("full-date", \.fullDate, ["weekday", "day", "month", "year"]),
        .phrase("plain-date", \.plainDate, ["day", "month", "year"]),
        .phrase("short-date", \.shortDate, ["day", "month"]),
        .phrase("month-heading", \.monthHeading, ["month", "year"]),
        .names("weekdays", \.weekdays, count: 7), .names("months", \.months, count: 12),
        .names("month-names", \.monthNames, count: 12),
        .counted("stories", \.stories), .counted("from-articles", \.fromArticles),
        .phrase("count", \.count, ["stories", "articles", "languages"]),
        .phrase("count-in-language", \.countInLanguage, ["n", "language"]),
        .phrase("count-separator", \.countSeparator),
        .phrase("nothing-today", \.nothingToday), .phrase("subject", \.subject, ["date"]),
        .phrase("subject-with-headline", \.subjectWithHeadline, ["subject", "headline"]),
        .phrase("readers", \.readers), .phrase("contents", \.contents), .phrase("editions-label", \.editionsLabel),
        SettingKey("sections") { value, catalogue throws(SettingError) in
            for (key, value) in try value.pairs() {
                catalogue.sections[SectionName(rawValue: try key.text())] = try value.text()
            }
        },
        .phrase("foreign-headline", \.foreignHeadline, ["headline", "language"]),
        .phrase("about", \.about, ["items"]),
        .phrase("source", \.source, ["source", "language"]), .phrase("no-source", \.noSource),
        .phrase("place-separator", \.placeSeparator),
        .phrase("time-separator", \.timeSeparator), .phrase("also", \.also, ["sources"]),
        .phrase("continues", \.continues, ["date", "headline"]),
        .phrase("revises", \.revises, ["date", "headline"]),
        .phrase("source-separator", \.sourceSeparator), .phrase("adds", \.adds, ["source", "sentence"]),
        .phrase("terms-title", \.termsTitle), .phrase("terms", \.terms, ["terms"]),
        .phrase("term-equals", \.termEquals), .phrase("term-separator", \.termSeparator), .phrase("teaser", \.teaser),
        .phrase("transliterated", \.transliterated, ["name"]),
        .phrase("machine-mark", \.machineMark), .phrase("original-label", \.originalLabel),
        .phrase("translation-line", \.translationLine, ["origins"]), .phrase("desk", \.desk),
        .phrase("earlier-translations", \.earlierTranslations), .phrase("engine", \.engine, ["name"]),
        .phrase("translated-headline", \.translatedHeadline, ["headline", "language"]),
        .phrase("drafted-headline", \.draftedHeadline, ["headline", "language"]),
        .phrase("omitted", \.omitted, ["reasons"]), .phrase("omission-separator", \.omissionSeparator),
        .counted("unreadable", \.unreadable), .counted("not-articles", \.notArticles),
        .counted("in-language", \.inLanguage, ["language"]), .counted("other-day", \.otherDay),
        .counted("duplicates", \.duplicates), .counted("told", \.told), .phrase("files", \.files, ["files"]),
        .phrase("file-separator", \.fileSeparator), .phrase("more-files", \.moreFiles, ["n"]), .phrase("note", \.note),
        .phrase("translation-note", \.translationNote),
        .phrase("archive-title", \.archiveTitle), .phrase("nothing-yet", \.nothingYet),
        .phrase("coverage-file", \.coverageFile), SettingKey("coverage", \.coverage, Coverage.keys),
        .phrase("group-separator", \.groupSeparator),
        .flag("groups-four-digits", \.groupsFourDigits),
        SettingKey("languages") { value, catalogue throws(SettingError) in
            for (key, value) in try value.pairs() { catalogue.languages[try key.text()] = try value.text() }
        },
    ]
}

extension SettingKey {
    /// A phrase with places for some values.
    static func phrase(
        _ name: String, _ phrase: any WritableKeyPath<Settings, String> & Sendable, _ values: [String] = []
    ) -> SettingKey {
        SettingKey(name) { value, settings throws(SettingError) in
            settings[keyPath: phrase] = try value.phrase(with: values)
        }
    }

    /// So many names in a row.
    static func names(
        _ name: String, _ names: any WritableKeyPath<Settings, [String]> & Sendable, count: Int
    ) -> SettingKey {
        SettingKey(name) { value, settings throws(SettingError) in
            let texts = try value.texts()
            guard texts.count == count else { throw value.error("these must be \(count) names, not \(texts.count)") }
            settings[keyPath: names] = texts
        }
    }

    /// A phrase with a number, in the forms that counted nouns have.
    static func counted(
        _ name: String, _ counted: any WritableKeyPath<Settings, Catalogue.Counted> & Sendable, _ values: [String] = []
    ) -> SettingKey {
        let forms = PluralCategory.allCases.map { category in
            SettingKey<Catalogue.Counted>(category.rawValue) { value, counted throws(SettingError) in
                counted.forms[category] = try value.phrase(with: ["n"] + values)
            }
        }
        return SettingKey(name, counted, forms)
    }

    /// Yes or no.
    static func flag(_ name: String, _ flag: any WritableKeyPath<Settings, Bool> & Sendable) -> SettingKey {
        SettingKey(name) { value, settings throws(SettingError) in settings[keyPath: flag] = try value.flag() }
    }
}

extension SettingValue {
    /// Words with places for some values; a place for another value would stay empty in print.
    fileprivate func phrase(with values: [String]) throws(SettingError) -> String {
        let text = try text(allowsEmpty: true)
        for place in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            let name = String(place.prefix { $0 != "}" })
            guard !values.contains(name) else { continue }
            let known = values.isEmpty ? "has no values" : "has " + values.map { "{\($0)}" }.joined(separator: ", ")
            throw error("there is no value {\(name)} for this phrase; it \(known)")
        }
        return text
    }
}
