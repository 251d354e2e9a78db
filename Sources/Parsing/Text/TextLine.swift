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
    let date: Timestamp?
    /// Letters and digits beside the date.
    let restOfDate: Int
    let credit: CreditLine?
    let mark: TextMarks.Kind?

    init(_ text: String, isAfterGap: Bool, reader: DateReader, words: SourceWords) {
        self.text = text
        self.isAfterGap = isAfterGap
        let weight = TextWeight.weight(of: text)
        self.weight = weight
        endsSentence = TextWeight.endsSentence(text)
        mark = words.marks.kind(of: text)
        let isShort = weight <= Self.longestNotice
        credit = isShort ? CreditLine(text, words: words) : nil
        let dates = isShort ? reader.dates(in: text) : []
        date =
            dates.max {
                ($0.timestamp.precision.rawValue, -$0.span.start) < ($1.timestamp.precision.rawValue, -$1.span.start)
            }?
            .timestamp
        let covered = dates.reduce(0) { $0 + $1.span.count }
        restOfDate = max(0, text.unicodeScalars.count - covered)
    }

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
        guard date != nil else { return false }
        return credit != nil || restOfDate <= 30 || weight <= 60 && !endsSentence && restOfDate <= 60
    }

    var isCredit: Bool { credit != nil && weight <= 120 }
}
