/// What a language contributes to reading sources. Each file's first line says what it holds, a line above each list what
/// the list is for.
public struct ParsingWords: Sendable {
    /// In `boilerplate.txt`: what stands around articles, on pages and in pasted texts.
    public var boilerplate = WordLists.none
    /// In `credits.txt`: who made an article, and where: credits, by-lines, datelines, headers.
    public var credits = WordLists.none
    /// In `dates.txt`: how dates and times are written.
    public var dates = WordLists.none

    /// No words.
    public init() {}

    /// The words of the files in a language's folder, such as `English`.
    init(folder: String) {
        boilerplate = WordLists(file: "\(folder)/boilerplate.txt")
        credits = WordLists(file: "\(folder)/credits.txt")
        dates = WordLists(file: "\(folder)/dates.txt")
    }

    /// Words of languages that nobody serves, whose dates stand on the pages and in the feeds that are read.
    public static let neighbours: ParsingWords = {
        var words = ParsingWords()
        words.dates = WordLists(file: "Neighbours/dates.txt")
        return words
    }()
}
