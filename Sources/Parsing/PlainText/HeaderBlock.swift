import Formats

/// The `Title: …` lines above a text, in English, Russian or Chinese.
struct HeaderBlock {
    enum Key: Hashable, Sendable {
        case title, date, updated, author, source, url, section, language, keywords
    }

    private(set) var values: [Key: String] = [:]
    /// The lines below the block.
    let body: [String]

    /// Reads the block; nil when the text does not begin with one of at least two known keys, a title among them,
    /// or with three.
    init?(_ lines: [String]) {
        guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return nil }
        var index = first
        while index < lines.count, let (key, value) = Self.field(lines[index]) {
            if let key, values[key] == nil, !value.isEmpty { values[key] = value }
            index += 1
        }
        guard values.count >= 3 || values.count == 2 && values[.title] != nil else { return nil }
        body = Array(lines[index...])
    }

    var keywords: [String] {
        guard let list = values[.keywords] else { return [] }
        return list.split { ",;，；、|".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// A `key: value` line; the key is nil where it is not one of ours.
    private static func field(_ line: String) -> (key: Key?, value: String)? {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let name = line[..<colon].trimmed.lowercased()
        guard !name.isEmpty, name.unicodeScalars.count <= 24 else { return nil }
        let key = HeaderKeys.keys[name]
        // A line of the text may hold a colon too; what is not known must at least look like a key.
        guard key != nil || !name.contains(" ") && !name.unicodeScalars.contains(where: \.isHan) else { return nil }
        return (key, line[line.index(after: colon)...].trimmed)
    }
}

/// The keys of header blocks, in lower case.
enum HeaderKeys {
    static let keys: [String: HeaderBlock.Key] = [
        "title": .title, "headline": .title, "subject": .title, "date": .date, "published": .date, "pubdate": .date,
        "publication date": .date, "time": .date, "updated": .updated, "modified": .updated, "author": .author,
        "authors": .author, "by": .author, "byline": .author, "source": .source, "publisher": .source,
        "site": .source, "outlet": .source, "url": .url, "link": .url, "section": .section, "category": .section,
        "rubric": .section, "language": .language, "lang": .language, "keywords": .keywords, "tags": .keywords,
        "заголовок": .title, "название": .title, "тема": .title, "дата": .date, "дата публикации": .date,
        "опубликовано": .date, "время": .date, "обновлено": .updated, "автор": .author, "авторы": .author,
        "источник": .source, "издание": .source, "сайт": .source, "ссылка": .url, "адрес": .url, "раздел": .section,
        "рубрика": .section, "категория": .section, "язык": .language, "ключевые слова": .keywords, "теги": .keywords,
        "标题": .title, "題目": .title, "题目": .title, "標題": .title, "日期": .date, "时间": .date, "发布时间": .date,
        "发布日期": .date, "發布時間": .date, "更新时间": .updated, "作者": .author, "记者": .author, "来源": .source,
        "來源": .source, "媒体": .source, "网址": .url, "链接": .url, "鏈接": .url, "原文链接": .url, "栏目": .section,
        "分类": .section, "版块": .section, "语言": .language, "語言": .language, "关键词": .keywords, "标签": .keywords,
    ]
}
