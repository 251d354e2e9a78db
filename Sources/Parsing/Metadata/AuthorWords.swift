/// How lines of text name their author, from the plainest to the vaguest.
struct AuthorWords {
    /// What stands before the name.
    let labels: [String]
    /// Whether the label must begin the line.
    let beginsLine: Bool
    /// Whether the names are Chinese, so that blanks separate them.
    let isChinese: Bool

    static let byCertainty = [
        AuthorWords(
            labels: ["作者：", "作者:", "文/", "文｜", "文 |", "文|", "撰文：", "撰文:", "执笔人：", "执笔：", "撰稿：", "作者 "],
            beginsLine: false, isChinese: true),
        AuthorWords(
            labels: ["by ", "by: ", "written by ", "story by ", "words by ", "posted by ", "author: "],
            beginsLine: true, isChinese: false),
        AuthorWords(
            labels: ["автор: ", "автор ", "авторы: ", "текст: ", "беседовала ", "беседовал "], beginsLine: true,
            isChinese: false),
        AuthorWords(
            labels: [
                "记者：", "记者:", "（记者 ", "（记者", "(记者 ", "(记者", "本报记者", "特约记者", "全媒体记者", "见习记者", "通讯员", "日报记者", "记者 ",
            ],
            beginsLine: false, isChinese: true),
        AuthorWords(labels: ["编辑：", "编辑:", "责编：", "责编:"], beginsLine: false, isChinese: true),
    ]

    /// The names after a label; nil when the line has none.
    func names(in line: String) -> [String]? {
        let lowered = line.lowercased()
        for label in labels {
            guard beginsLine ? lowered.hasPrefix(label) : lowered.contains(label) else { continue }
            guard let found = lowered.firstRange(of: label) else { continue }
            let offset = lowered.distance(from: lowered.startIndex, to: found.upperBound)
            let rest = line.dropFirst(offset)
            let names = isChinese ? Self.chineseNames(in: rest) : Self.westernNames(in: rest)
            if !names.isEmpty { return names }
        }
        return nil
    }

    private static func westernNames(in rest: Substring) -> [String] {
        guard rest.count <= 120 else { return [] }
        let names = BylineNames.clean([String(rest)])
        // "By using this site" is no byline: a name has capitals.
        return names.filter { name in
            let words = name.split(separator: " ")
            return (1...6).contains(words.count)
                && words.filter { $0.first?.isUppercase == true }.count * 2 > words.count
        }
    }

    /// Up to five names of two to four characters, with blanks or enumeration commas between them.
    private static func chineseNames(in rest: Substring) -> [String] {
        var names: [String] = []
        var name = ""
        for character in rest.prefix(40) {
            if character.isHan || (!name.isEmpty && character == "·") || (character.isLetter && character.isASCII) {
                name.append(character)
                continue
            }
            guard character.isWhitespace || "、，,：:/".contains(character) else { break }
            if !name.isEmpty { names.append(name) }
            name = ""
        }
        if !name.isEmpty { names.append(name) }
        let isName: (String) -> Bool = { (2...4).contains($0.count) || ($0.count <= 20 && $0.contains("·")) }
        return Array(names.prefix(5).prefix(while: isName))
    }
}
