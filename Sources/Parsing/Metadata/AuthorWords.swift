/// How lines of text name their author, from the plainest to the vaguest.
struct AuthorWords {
    /// What stands before the name, in lower case.
    let labels: [[UInt8]]
    /// Whether the label must begin the line.
    let beginsLine: Bool
    /// Whether the names are Chinese, so that blanks separate them.
    let isChinese: Bool

    private init(_ labels: [String], beginsLine: Bool, isChinese: Bool) {
        self.labels = labels.map { Array($0.utf8) }
        self.beginsLine = beginsLine
        self.isChinese = isChinese
    }

    static let byCertainty = [
        AuthorWords(
            ["作者：", "作者:", "文/", "文｜", "文 |", "文|", "撰文：", "撰文:", "执笔人：", "执笔：", "撰稿：", "作者 "],
            beginsLine: false, isChinese: true),
        AuthorWords(
            ["by ", "by: ", "written by ", "story by ", "words by ", "posted by ", "author: "], beginsLine: true,
            isChinese: false),
        AuthorWords(
            ["автор: ", "автор ", "авторы: ", "текст: ", "беседовала ", "беседовал "], beginsLine: true,
            isChinese: false),
        AuthorWords(
            [
                "记者：", "记者:", "（记者 ", "（记者", "(记者 ", "(记者", "本报记者", "特约记者", "全媒体记者", "见习记者", "通讯员", "日报记者", "台记者 ",
                "报记者 ",
            ],
            beginsLine: false, isChinese: true),
        AuthorWords(["编辑：", "编辑:", "责编：", "责编:"], beginsLine: false, isChinese: true),
    ]

    /// The names after a label; nil when the line has none.
    func names(in line: String) -> [String]? {
        let lowered = line.lowercased()
        // A capital whose small letter is longer (İ) would shift what is cut.
        guard lowered.utf8.count == line.utf8.count else { return nil }
        for label in labels {
            guard let offset = beginsLine ? (lowered.utf8.starts(with: label) ? 0 : nil) : lowered.utf8Offset(of: label)
            else { continue }
            let rest = line.cut(from: offset + label.count)
            let names = isChinese ? Self.chineseNames(in: rest) : Self.westernNames(in: rest)
            if !names.isEmpty { return names }
        }
        return nil
    }

    private static func westernNames(in rest: String) -> [String] {
        guard rest.utf8.count <= 160 else { return [] }
        // "By using this site" is no byline: a name has capitals.
        return BylineNames.clean([rest]).filter { name in
            let words = name.split { $0 == " " }
            return (1...6).contains(words.count)
                && words.filter { $0.first?.isUppercase == true }.count * 2 > words.count
        }
    }

    /// Up to five names of two to four characters, with blanks or enumeration commas between them.
    private static func chineseNames(in rest: String) -> [String] {
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
