/// Turns what pages give as author into names.
enum BylineNames {
    private static let beginnings = [
        "by ", "by:", "written by ", "posted by ", "story by ", "words by ", "author:", "авторы:", "автор:", "текст:",
        "作者：", "作者:", "记者：", "记者 ", "文/", "编辑：",
    ]
    /// Words after which no name follows any more: roles, places, dates.
    private static let endings = [
        " | ", " • ", " · ", " — ", " – ", " - ", " published", " updated", " posted", " last updated", " staff writer",
        " senior ", " correspondent", " reporter", " editor", " contributor", " for ", " on ", " in ", " @", " (", "\t",
    ]
    private static let separators = [" and ", " & ", ", ", "; ", ";", "、", " и ", ",", "，", " with ", " / "]
    private static let nonNames: Set<String> = [
        "admin", "administrator", "editor", "editors", "staff", "author", "by", "news", "guest", "unknown", "none",
        "null", "редакция", "admins", "webmaster", "匿名", "佚名", "未知", "facebook", "twitter", "follow", "share",
        "editorial team", "website", "user", "root",
    ]

    /// The names in these texts, in order, each once.
    static func clean(_ texts: [String]) -> [String] {
        var names: [String] = []
        for text in texts.prefix(30) {
            for name in split(text.withoutMarkup) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func split(_ text: String) -> [String] {
        var rest = withoutBeginning(text)
        guard !rest.isEmpty, rest.count <= 200, !rest.contains("://"), !rest.hasPrefix("@"), !rest.hasPrefix("www.")
        else { return [] }
        let lowered = rest.lowercased()
        if lowered.utf8.count == rest.utf8.count {
            for ending in endings {
                guard let found = lowered.firstRange(of: ending), found.lowerBound > lowered.startIndex else {
                    continue
                }
                rest = String(rest.prefix(lowered.distance(from: lowered.startIndex, to: found.lowerBound)))
                return split(rest)
            }
        }
        return parts(of: rest).map { withoutBeginning($0) }.filter(isName)
    }

    private static func withoutBeginning(_ text: String) -> String {
        let lowered = text.lowercased()
        for beginning in beginnings where lowered.hasPrefix(beginning) {
            return withoutBeginning(String(text.dropFirst(beginning.count)).collapsed)
        }
        return text.collapsed
    }

    private static func parts(of text: String) -> [String] {
        var parts = [text]
        for separator in separators {
            parts = parts.flatMap { part -> [String] in
                var pieces: [String] = []
                var rest = part[...]
                while let found = rest.firstRange(of: separator) {
                    pieces.append(String(rest[..<found.lowerBound]))
                    rest = rest[found.upperBound...]
                }
                return pieces + [String(rest)]
            }
        }
        return parts.map(\.collapsed)
    }

    private static func isName(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return (2...60).contains(text.count) && !nonNames.contains(lowered) && text.contains(where: \.isLetter)
            && text.filter(\.isNumber).count <= 2 && text.split(separator: " ").count <= 7 && !text.contains("@")
            && !["newsletter", "subscribe", "read more", "comment"].contains { lowered.contains($0) }
    }
}
