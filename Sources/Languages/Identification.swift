public import NewsModel

/// What tells a language from others of its alphabet; one of another script needs nothing.
public struct Identification: Sendable {
    /// The tag of a text in the language.
    public var tag: LanguageTag = .undetermined
    public var script: Writing.Script?
    /// `small-words`, `endings` (three letters) and `letter-pairs`, each of which may be missing.
    public var lists = WordLists.none

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
