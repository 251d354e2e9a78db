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

    /// What stands between a label and its value.
    static let colons: Set<Unicode.Scalar> = [":", "：", "/", "／", "｜", "丨", "|", "—", "–"]
}
