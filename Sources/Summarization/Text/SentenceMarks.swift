import NewsModel

/// What a sentence's characters tell, found in one pass.
struct SentenceMarks: Sendable {
    private(set) var opensWithQuotation = false
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
    private(set) var colons = 0
    /// Whether it ends with a colon: what it announces stands in the next sentences.
    private(set) var announces = false

    init(_ text: Substring) {
        let scalars = text.unicodeScalars
        var hasBrackets = false
        var bracketDepth = 0
        var hasTextOutside = false
        var previous: Unicode.Scalar = " "
        for scalar in scalars {
            defer { previous = scalar }
            if scalar.isPlainLetter {
                hasTextOutside = hasTextOutside || bracketDepth == 0
                continue
            }
            switch scalar {
            // Within itself “…” is never nested: a second opening mark is a closing one mistyped.
            case "“" where unclosed > 0: unclosed -= 1
            case "“", "«", "「", "『", "„": unclosed += 1
            case "”", "»", "」", "』":
                if unclosed == 0 { unopened += 1 } else { unclosed -= 1 }
            case "\"":
                isCode = isCode || previous == "="
                hasOddStraightMark.toggle()
            case "(", "（":
                hasBrackets = true
                bracketDepth += 1
            case ")", "）": bracketDepth -= 1
            case ":", "：": colons += 1
            case "{", "}": isCode = true
            default: hasTextOutside = hasTextOutside || (bracketDepth == 0 && scalar.properties.isAlphabetic)
            }
        }
        let last = scalars.last { !Self.isTrailing($0) } ?? " "
        opensWithQuotation = scalars.first.map(Self.isOpeningQuotation) ?? false
        isAside = hasBrackets && !hasTextOutside
        isQuestion = last == "?" || last == "？"
        isComplete = Self.isTerminator(last)
        announces = last == ":" || last == "："
    }

    private static func isOpeningQuotation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "«", "「", "『", "„", "‘", "'": true
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

extension Unicode.Scalar {
    /// A letter of the three languages: most of a text, known without looking it up.
    fileprivate var isPlainLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "А"..."я", "一"..."龥": true
        default: false
        }
    }
}
