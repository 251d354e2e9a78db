import NewsModel

/// What a sentence's characters tell, found in one pass.
struct SentenceMarks: Sendable {
    private(set) var opensWithQuotation = false
    private(set) var opensWithDash = false
    private(set) var isQuestion = false
    /// Whether it ends as sentences do; headings, captions, bylines and table rows do not.
    private(set) var isComplete = false
    /// Closing quotation marks without an opening one: what they close opened before the sentence.
    private(set) var unopened = 0
    /// Opening quotation marks without a closing one.
    private(set) var unclosed = 0
    /// Whether straight quotation marks, which open and close alike, do not come in pairs.
    private(set) var hasOddStraightMark = false
    /// Whether it stands in round brackets from end to end: a source, an original title, a note of the editors.
    private(set) var isAside = false
    /// Whether it has what only programs are written with.
    private(set) var isCode = false
    /// The share of its characters between quotation marks: 0 to 1.
    private(set) var speech = 0.0
    private(set) var brackets = 0
    private(set) var colons = 0

    init(_ text: Substring) {
        var quoted = 0
        var count = 0
        var bracketDepth = 0
        var hasTextOutside = false
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            count += 1
            if unclosed > 0 || hasOddStraightMark { quoted += 1 }
            switch scalar {
            // Within itself “…” is never nested: a second opening mark is a closing one mistyped.
            case "“" where unclosed > 0: unclosed -= 1
            case "“", "«", "「", "『", "„": unclosed += 1
            case "”", "»", "」", "』":
                if unclosed == 0 { unopened += 1 } else { unclosed -= 1 }
            case "\"":
                isCode = isCode || last == "="
                hasOddStraightMark.toggle()
            case "[": brackets += 1
            case "(", "（":
                brackets += 1
                bracketDepth += 1
            case ")", "）": bracketDepth -= 1
            case ":", "：": colons += 1
            case "{", "}": isCode = true
            default: hasTextOutside = hasTextOutside || (bracketDepth == 0 && scalar.properties.isAlphabetic)
            }
            if count == 1 {
                opensWithQuotation = Self.isOpeningQuotation(scalar)
                opensWithDash = Self.isDash(scalar)
            }
            if !Self.isTrailing(scalar) { last = scalar }
        }
        isAside = brackets > 0 && !hasTextOutside
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
