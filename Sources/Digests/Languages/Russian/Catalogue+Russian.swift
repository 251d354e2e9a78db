import NewsModel

extension Catalogue {
    /// The Russian edition.
    static let russian = Catalogue(
        title: "Сводка новостей за день",
        edition: "Выпуск на русском языке.",
        timesOfCity: "Время: {city}, {offset}.",
        timesOfZone: "Время: {offset}.",
        fullDate: "{weekday}, {day} {month} {year} года",
        plainDate: "{day} {month} {year} года",
        shortDate: "{day} {month}",
        weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        months: [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря",
        ],
        stories: .init(one: "{n} сюжет", few: "{n} сюжета", other: "{n} сюжетов"),
        fromArticles: .init(one: "{n} материала", few: "{n} материалов", other: "{n} материалов"),
        count: "{stories} из {articles}: {languages}.",
        countInLanguage: "{n} на {language}",
        countSeparator: ", ",
        nothingToday: "За этот день новостей нет.",
        subject: "Сводка, {date}",
        subjectWithHeadline: "{subject}: {headline}",
        contents: "Содержание",
        sections: [
            .economy: "Экономика", .politics: "Политика", .scienceAndEducation: "Наука и образование",
            .technology: "Технологии", .transport: "Транспорт", .energy: "Энергетика", .society: "Общество",
            .culture: "Культура", .sport: "Спорт", .other: "Прочее",
        ],
        foreignHeadline: "{headline} (на {language})",
        source: "{source} (на {language})",
        placeSeparator: ", ",
        timeSeparator: ", ",
        also: "Также сообщают: {sources}",
        continues: "Продолжение сюжета от {date}: {headline}",
        sourceSeparator: "; ",
        adds: "{source} добавляет: {sentence}",
        termsTitle: "Термины",
        terms: "Термины: {terms}",
        termEquals: " = ",
        termSeparator: "; ",
        teaser: "только анонс",
        omitted: "Не вошло в выпуск: {reasons}.",
        omissionSeparator: "; ",
        unreadable: .init(
            one: "{n} файл, который не удалось прочитать", few: "{n} файла, которые не удалось прочитать",
            other: "{n} файлов, которые не удалось прочитать"),
        notArticles: .init(
            one: "{n} страница без статьи", few: "{n} страницы без статьи", other: "{n} страниц без статьи"),
        inLanguage: .init(
            one: "{n} материал на {language}", few: "{n} материала на {language}", other: "{n} материалов на {language}"
        ),
        otherDay: .init(
            one: "{n} материал за другой день", few: "{n} материала за другой день",
            other: "{n} материалов за другой день"),
        duplicates: .init(one: "{n} повтор", few: "{n} повтора", other: "{n} повторов"),
        told: .init(
            one: "{n} материал из прежних выпусков", few: "{n} материала из прежних выпусков",
            other: "{n} материалов из прежних выпусков"),
        files: " ({files})",
        fileSeparator: ", ",
        moreFiles: "и ещё {n}",
        note: "Предложения приведены словами источников; в [квадратных скобках] — пояснения редакции.",
        groupSeparator: "\u{A0}",
        groupsFourDigits: false)
}
