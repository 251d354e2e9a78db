/// Turns what pages give as author into names.
enum BylineNames {
    private static let beginnings = [
        "by ", "by:", "written by ", "posted by ", "story by ", "words by ", "reviewed by ", "author:", "authors:",
        "author ", "view all posts by ", "see more from ", "more from ", "posts by ", "about ", "авторы:", "автор:",
        "текст:", "作者：", "作者:", "记者：", "记者 ", "文/", "编辑：",
    ]
    /// Words after which no name follows any more: roles, places, dates.
    private static let endings: [[UInt8]] = [
        "|", "•", "·", " — ", " – ", " - ", " published", " updated", " posted", " last updated", " staff writer",
        " senior ", " correspondent", " reporter", " editor", " contributor", "reviewed by", "see more", " for ",
        " on ",
        " in ", " @", " (", "\t",
    ].map { Array($0.utf8) }
    private static let separators = [" and ", " & ", ", ", "; ", ";", "、", " и ", ",", "，", " with ", " / "].map {
        Array($0.utf8)
    }
    private static let nonNames: Set<String> = [
        "admin", "administrator", "editor", "editors", "staff", "author", "by", "news", "guest", "unknown", "none",
        "null", "редакция", "admins", "webmaster", "匿名", "佚名", "未知", "facebook", "twitter", "follow", "share",
        "editorial team", "website", "user", "root", "view more posts", "view all posts", "size", "share this",
    ]

    /// The names in these texts, in order, each once.
    static func clean(_ texts: [String]) -> [String] {
        var names: [String] = []
        for text in texts.prefix(30) where text.utf8.count <= 600 {
            for name in split(text.withoutMarkup, depth: 0) where !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func split(_ text: String, depth: Int) -> [String] {
        let rest = withoutBeginning(text)
        guard !rest.isEmpty, rest.utf8.count <= 300, rest.utf8Offset(of: Array("://".utf8)) == nil,
            !rest.hasPrefix("@"), !rest.hasPrefix("www."), !rest.hasPrefix("(")
        else { return [] }
        let lowered = rest.lowercased()
        if lowered.utf8.count == rest.utf8.count, depth < 8 {
            for ending in endings {
                guard let offset = lowered.utf8Offset(of: ending), offset > 0 else { continue }
                return split(rest.cut(from: 0, to: offset), depth: depth + 1)
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
        separators.reduce([text]) { parts, separator in
            parts.flatMap { part -> [String] in
                var pieces: [String] = []
                var rest = part
                while let offset = rest.utf8Offset(of: separator) {
                    pieces.append(rest.cut(from: 0, to: offset))
                    rest = rest.cut(from: offset + separator.count)
                }
                return pieces + [rest]
            }
        }.map(\.collapsed)
    }

    private static func isName(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return (2...60).contains(text.count) && !nonNames.contains(lowered) && text.contains(where: \.isLetter)
            && text.filter(\.isNumber).count <= 2 && text.split { $0 == " " }.count <= 7
            && !["@", "newsletter", "subscribe", "read more", "comment", "getty", "image:"].contains {
                lowered.utf8Offset(of: Array($0.utf8)) != nil
            }
    }
}
