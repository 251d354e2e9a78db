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

    init(_ text: String, isAfterGap: Bool, reader: DateReader) {
        self.text = text
        self.isAfterGap = isAfterGap
        let weight = TextWeight.weight(of: text)
        self.weight = weight
        endsSentence = TextWeight.endsSentence(text)
        mark = TextMarks.kind(of: text)
        let isShort = weight <= Self.longestNotice
        credit = isShort ? CreditLine(text) : nil
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

/// How much a text gives to read, and how it ends.
enum TextWeight {
    /// Letters and digits; five for two Han characters.
    static func weight(of text: String) -> Int {
        var halves = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x30: continue
            case 0x3400...0x9FFF, 0x20000...0x3FFFF: halves += 5
            default: halves += scalar.properties.isAlphabetic || scalar.decimalDigit != nil ? 2 : 0
            }
        }
        return halves / 2
    }

    /// Whether a full stop, a question or exclamation mark, an ellipsis or a colon ends it, within quotation marks or not.
    static func endsSentence(_ text: String) -> Bool {
        for scalar in text.unicodeScalars.reversed() {
            if closers.contains(scalar) || scalar.properties.isWhitespace { continue }
            return enders.contains(scalar)
        }
        return false
    }

    private static let closers: Set<Unicode.Scalar> = [
        "\"", "'", "”", "’", "»", "“", ")", "）", "]", "」", "』", "】", "›",
    ]
    private static let enders: Set<Unicode.Scalar> = [".", "!", "?", "…", "。", "！", "？", "．", ":", "：", ";", "；", "｡"]
}
