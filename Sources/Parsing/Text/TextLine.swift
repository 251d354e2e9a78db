import NewsModel

/// A line of a pasted page, with what it looks like.
struct TextLine {
    /// Single spaces, none at the ends.
    let text: String
    /// Whether an empty line stands before it, or the text begins with it.
    let isAfterGap: Bool
    /// How much there is to read: letters and digits, a Han character counted as two and a half.
    let weight: Int
    /// Whether it ends as sentences end.
    let endsSentence: Bool
    /// The dates of a line that is not running text.
    let dates: DateLine?
    let credit: CreditLine?
    let mark: TextMarks.Kind?

    init(_ text: String, isAfterGap: Bool, reader: DateReader, words: SourceWords) {
        let text = words.marks.withoutClosingMark(text)
        self.text = text
        self.isAfterGap = isAfterGap
        let weight = TextWeight.weight(of: text)
        self.weight = weight
        endsSentence = TextWeight.endsSentence(text) || TextWeight.endsSentence(Self.withoutSignature(text))
        mark = words.marks.kind(of: text)
        let isShort = weight <= Self.longestNotice
        credit = isShort ? CreditLine(text, words: words) : nil
        dates = isShort ? DateLine(text, reader: reader, words: words) : nil
    }

    /// When it says the article appeared, or else was changed.
    var date: Timestamp? { dates?.published ?? dates?.changed }

    /// A paragraph without an agency's name behind its last sentence: "… next week. (North Agency)", «… в июне. — БЕЛТА».
    private static func withoutSignature(_ text: String) -> String {
        let end = text.suffix(longestSignature)
        guard let stop = end.lastIndex(where: { ".。!?！？".contains($0) }) else { return text }
        let signature = end[end.index(after: stop)...].drop { $0.isWhitespace || "\"”»".contains($0) }
        return signature.first.map { "(（/-–—[【".contains($0) } == true ? String(text[...stop]) : text
    }

    private static let longestSignature = 30

    /// A notice (date, credits) is shorter than a paragraph.
    private static let longestNotice = 160
    /// The shortest line, by weight, that counts as a paragraph by itself. Headlines of 40 to 90 are common, but they
    /// do not end as sentences; captions that do are mostly shorter.
    static let shortestProse = 45

    /// A paragraph: long enough, and ending as sentences end.
    var isProse: Bool {
        guard mark == nil, weight >= Self.shortestProse, !isDateLine, !isCredit else { return false }
        return endsSentence || weight > 260
    }

    /// A short paragraph, of which some stand between long ones.
    var isSentence: Bool { mark == nil && endsSentence && weight >= 8 && !isDateLine && !isCredit }

    /// A line that tells a date and little else.
    var isDateLine: Bool {
        dates.map { $0.kind != .prose || credit != nil } ?? false
    }

    var isCredit: Bool { credit != nil && weight <= 120 }
}
