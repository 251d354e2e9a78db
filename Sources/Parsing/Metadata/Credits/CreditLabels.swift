/// The labels of credits; the words themselves are in `Languages`.
enum CreditLabels {
    /// Labels in lower case, longer ones first; a nil role is a label that credits nobody but ends the value before it.
    static let all: [(words: [Unicode.Scalar], role: CreditLine.Role?)] =
        ([
            (englishAuthors + russianAuthors + chineseAuthors, .author),
            (englishSources + russianSources + chineseSources, .source),
            (englishEditors + russianEditors + chineseEditors, .editor),
            (englishPhotos + russianPhotos + chinesePhotos, .photo),
            (englishOthers + russianOthers + chineseOthers, nil),
        ] as [([String], CreditLine.Role?)])
        .flatMap { words, role in words.map { (Array($0.unicodeScalars), role) } }
        .sorted { $0.0.count > $1.0.count }

    /// The same by their first character.
    static let byFirst = Dictionary(grouping: all) { $0.words[0] }

    /// What stands between a label and its value.
    static let colons: Set<Unicode.Scalar> = [":", "：", "/", "／", "｜", "丨", "|", "—", "–"]

    // MARK: - Names

    /// What stands before a name in a value, in lower case.
    static let nameBeginnings = [
        "by ", "by:", "written by ", "posted by ", "story by ", "words by ", "reviewed by ", "author:", "authors:",
        "author ", "view all posts by ", "see more from ", "more from ", "posts by ", "about ", "авторы:", "автор:",
        "текст:", "作者：", "作者:", "记者：", "记者:", "记者 ", "文/", "编辑：",
    ]

    /// Words after which no name follows any more: roles, places, dates.
    static let nameEndings: [[UInt8]] = [
        "|", "•", "·", " — ", " – ", " - ", " published", " updated", " posted", " last updated", " staff writer",
        " senior ", " correspondent", " reporter", " editor", " contributor", "reviewed by", "see more", " for ",
        " on ", " in ", " at ", " @", " (", "\t",
    ].map { Array($0.utf8) }

    static let nameSeparators: [[UInt8]] = [" and ", " & ", ", ", "; ", ";", "、", " и ", ",", "，", " with ", " / "].map
    {
        Array($0.utf8)
    }

    /// What pages give as author without naming anybody, in lower case.
    static let nonNames: Set<String> = [
        "admin", "administrator", "editor", "editors", "staff", "author", "by", "news", "guest", "unknown", "none",
        "null", "редакция", "admins", "webmaster", "匿名", "佚名", "未知", "facebook", "twitter", "follow", "share",
        "editorial team", "website", "user", "root", "view more posts", "the author", "written by", "view all posts",
        "size", "share this",
    ]

    static let nonNameParts: [[UInt8]] = [
        "@", "newsletter", "subscribe", "read more", "comment", "getty", "image:", "=",
    ].map { Array($0.utf8) }
}
