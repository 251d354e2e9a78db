import NewsModel

/// What a sentence's characters tell, found in one pass.
struct SentenceMarks: Sendable {
    private(set) var opensWithQuotation = false
    private(set) var opensWithDash = false
    private(set) var isQuestion = false
    /// Whether it ends as sentences do; headings, captions, bylines and table rows do not.
    private(set) var isComplete = false
    /// Closing quotation marks without an opening one, or the reverse: a piece of a longer quotation.
    private(set) var hasOpenQuotation = false
    /// The share of its characters between quotation marks: 0 to 1.
    private(set) var speech = 0.0
    private(set) var commas = 0
    private(set) var brackets = 0
    private(set) var colons = 0

    init(_ text: Substring) {
        var depth = 0
        var quoted = 0
        var count = 0
        var straight = false
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            count += 1
            if depth > 0 || straight { quoted += 1 }
            switch scalar {
            case "“", "«", "「", "『", "„": depth += 1
            case "”", "»", "」", "』":
                if depth == 0 { hasOpenQuotation = true } else { depth -= 1 }
            case "\"": straight.toggle()
            case ",", "，", "、": commas += 1
            case "(", "（", "[": brackets += 1
            case ":", "：": colons += 1
            default: break
            }
            if count == 1 {
                opensWithQuotation = Self.isOpeningQuotation(scalar)
                opensWithDash = Self.isDash(scalar)
            }
            if !Self.isTrailing(scalar) { last = scalar }
        }
        hasOpenQuotation = hasOpenQuotation || depth > 0 || straight
        speech = count == 0 ? 0 : Double(quoted) / Double(count)
        isQuestion = last == "?" || last == "？"
        isComplete = Self.isTerminator(last)
    }

    private static func isOpeningQuotation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "«", "「", "『", "„", "‘", "'": true
        default: false
        }
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "–", "—", "―", "•", "*": true
        default: false
        }
    }

    /// Marks that may follow a sentence's end.
    private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "”", "»", "’", "'", ")", "）", "」", "』", "]", "】", "》", "〉", " ": true
        default: false
        }
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "。", "！", "？", "；", ";": true
        default: false
        }
    }
}
