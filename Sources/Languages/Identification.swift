public import NewsModel

/// What tells a language from others of its alphabet; one of another script needs nothing.
public struct Identification: Sendable {
    /// The tag of a text in the language.
    public var tag: LanguageTag = .undetermined
    /// The script it is written in; nil for one that is not told apart.
    public var script: Writing.Script?
    /// `small-words`, `endings` (three letters), `letter-pairs` and `foreign-letters` (those that its alphabet lacks), each
    /// of which may be missing.
    public var lists = WordLists.none

    /// Nothing known.
    public init() {}

    init(_ tag: LanguageTag, _ script: Writing.Script, file: String) {
        self.tag = tag
        self.script = script
        lists = WordLists(file: file)
    }

    static let neighbours = [
        Identification("de", .latin, file: "Neighbours/German/identification.txt"),
        Identification("uk", .cyrillic, file: "Neighbours/Ukrainian/identification.txt"),
        Identification("be", .cyrillic, file: "Neighbours/Belarusian/identification.txt"),
        Identification("bg", .cyrillic, file: "Neighbours/Bulgarian/identification.txt"),
    ]
}

/// Which language a text is in by its script alone, where the press writes one language in it.
public struct ScriptLanguages: Sendable {
    /// By ISO 15924 code.
    private let languages: [String: LanguageTag]

    /// - Parameter lists: in `languages` a script and a language a line.
    public init(_ lists: WordLists) {
        languages = lists.lines("languages").reduce(into: [:]) { languages, line in
            let parts = line.split(separator: " ")
            if parts.count == 2 { languages[String(parts[0])] = LanguageTag(rawValue: String(parts[1])) }
        }
    }

    /// Those of the scripts that nobody served writes in.
    static let others = OnDemand { ScriptLanguages(WordLists(file: "scripts.txt")) }

    /// The language of a script; nil where several have it, or none is known.
    public subscript(script: String) -> LanguageTag? { languages[script] }
}
