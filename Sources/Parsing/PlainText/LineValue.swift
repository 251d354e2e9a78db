/// How much a line speaks for being inside an article's text, in letters of running text.
enum LineValue {
    static func value(of line: TextLine) -> Int {
        if line.isProse { return min(line.weight, longestCounted) }
        switch line.mark {
        case .end: return -ended
        case .aside: return -asideLink
        case .furniture: return -furniture
        case .caption: return 0
        case nil: break
        }
        if line.isDateLine { return -dated }
        if line.isSentence { return line.weight }
        return line.isListItem ? 0 : -stranger
    }

    /// A long paragraph says no more than a middling one: terms of use have the longest.
    private static let longestCounted = 300
    private static let ended = 300
    private static let asideLink = 30
    private static let furniture = 60
    /// A date begins another piece of news, or a reader's comment.
    private static let dated = 150
    /// A heading, or a link to other news.
    private static let stranger = 25
}
