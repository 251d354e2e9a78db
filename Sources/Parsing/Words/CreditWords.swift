/// What somebody that a credit names did for the article.
enum CreditRole: Hashable, Sendable {
    /// Who wrote it.
    case author
    /// Where it was taken from.
    case source
    /// Who edited, translated or proofread it.
    case editor
    /// Who took the picture.
    case photo
}

/// What a line of a header block tells.
enum HeaderKey: CaseIterable, Hashable, Sendable {
    case title, date, updated, author, source, url, section, language, keywords
}

/// What credits, by-lines, datelines and headers are told by; all in lower case but `correspondents`.
struct CreditWords: Sendable {
    /// A label; a nil role is of one that credits nobody but ends the value before it.
    typealias Label = (words: [Unicode.Scalar], role: CreditRole?)

    /// Labels by their first character, longer ones first.
    let labels: [Unicode.Scalar: [Label]]

    /// What stands between a label and its value.
    static let colons: Set<Unicode.Scalar> = [":", "：", "/", "／", "｜", "丨", "|", "—", "–"]

    /// What a by-line without a colon begins with.
    let bylineStarts: [String]
    let longestBylineStart: Int

    // MARK: - Names

    /// Words of organizations and posts, which are no part of a person's name.
    let organizations: Set<String>

    /// What stands before a name in a value.
    let nameBeginnings: [String]

    /// What no name follows any more: marks, then roles, places, dates.
    let nameEndings: [[UInt8]]
    let nameSeparators: [[UInt8]]

    /// What pages give as author without naming anybody.
    let nonNames: Set<String>
    let nonNameParts: [[UInt8]]

    // MARK: - Agencies

    /// Agencies that datelines name without place or bracket.
    let agencies: Set<String>
    /// What stands before the name of an agency or its writer.
    let correspondents: [String]

    // MARK: - Headers

    /// The keys of header blocks.
    let headerKeys: [String: HeaderKey]

    init(_ words: PackWords) {
        labels = Self.labels(words)
        bylineStarts = words.credits("byline-beginnings")
        longestBylineStart = bylineStarts.map(\.count).max() ?? 0
        organizations = Set(words.creditWords("organizations"))
        nameBeginnings = words.credits("name-beginnings")
        nameEndings = (["|", "•", "·", " — ", " – ", " - ", " @", " (", "\t"] + words.credits("name-endings")).bytes
        nameSeparators =
            (words.credits("name-separators") + [" & ", ", ", "; ", ";", "、", ",", "，", " / "]).bytes
        nonNames = Set(words.credits("no-names"))
        nonNameParts = (["@", "="] + words.credits("no-name-parts")).bytes
        agencies = Set(words.credits("agencies"))
        correspondents = words.credits("correspondents")
        headerKeys = HeaderKey.allCases.reduce(into: [:]) { keys, key in
            for name in words.credits("header-\(key)") { keys[name] = key }
        }
    }

    private static func labels(_ words: PackWords) -> [Unicode.Scalar: [Label]] {
        let lists: [(String, CreditRole?)] = [
            ("authors", .author), ("sources", .source), ("editors", .editor), ("photos", .photo), ("other-labels", nil),
        ]
        let all: [Label] = lists.flatMap { list, role in
            words.credits(list).map { (Array($0.unicodeScalars), role) }
        }
        return Dictionary(grouping: all.sorted { $0.words.count > $1.words.count }) { $0.words[0] }
    }
}
