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
    /// Whether it ends with a comma or semicolon, as the items of a list do.
    private(set) var goesOn = false
    /// Whether it begins with a small letter.
    private(set) var opensSmall = false
    /// Whether it ends with a colon: what it announces stands in the next sentences.
    private(set) var announces = false

    init(_ utf8: UnsafeBufferPointer<UInt8>) {
        var hasBrackets = false
        var bracketDepth = 0
        var hasTextOutside = false
        var speech = SingleQuotes()
        let mayBeMark = Self.mayBeMark
        var rest = UTF8Scalars(utf8)
        while true {
            // Letters tell no more than that there are some: most of a text is passed over undecoded.
            if hasTextOutside { rest.skip { !mayBeMark[Int($0)] } }
            let previous = rest.previousByte
            let start = rest.position
            guard let scalar = rest.next() else { break }
            switch scalar {
            // Within itself “…” is never nested: a second opening mark is a closing one mistyped.
            case "“" where unclosed > 0: unclosed -= 1
            case "“", "«", "「", "『", "„": unclosed += 1
            case "”", "»", "」", "』":
                if unclosed == 0 { unopened += 1 } else { unclosed -= 1 }
            case "\"":
                isCode = isCode || previous == UInt8(ascii: "=")
                hasOddStraightMark.toggle()
            case "(", "（":
                hasBrackets = true
                bracketDepth += 1
            case ")", "）": bracketDepth -= 1
            case ":", "：": colons += 1
            case "{", "}": isCode = true
            case "'", "‘", "’": speech.add(start..<rest.position, of: utf8)
            default: hasTextOutside = hasTextOutside || (bracketDepth == 0 && scalar.isLetter)
            }
        }
        if speech.closesEarlier { unopened += 1 }
        if speech.isOpen { unclosed += 1 }
        let last = Self.last(of: utf8)
        let first = UTF8Scalars(utf8).first { _ in true }
        opensWithQuotation = first.map(Self.isOpeningQuotation) ?? false
        opensSmall = first?.properties.isLowercase ?? false
        isAside = hasBrackets && !hasTextOutside
        isQuestion = last == "?" || last == "？"
        isComplete = Self.isTerminator(last)
        announces = last == ":" || last == "："
        goesOn = Self.goesOn(last)
    }

    /// For each byte whether one of the marks that are counted begins with it.
    private static let mayBeMark: [Bool] = {
        let leads = Set("“”„'‘’«»「」『』\"(（)）:：{}".unicodeScalars.compactMap { String($0).utf8.first })
        return (0...UInt8.max).map(leads.contains)
    }()

    /// The last scalar but for those that may follow a sentence's end; a space where there is no other.
    private static func last(of utf8: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
        var end = utf8.count
        while end > 0 {
            var start = end - 1
            while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
            var scalars = UTF8Scalars(UnsafeBufferPointer(rebasing: utf8[start..<end]))
            if let scalar = scalars.next(), !isTrailing(scalar) { return scalar }
            end = start
        }
        return " "
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

    private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", ";", "，", "；", "、": true
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
    /// Whether it is a letter; most are known without looking them up.
    fileprivate var isLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "А"..."я", "一"..."龥": true
        default: properties.isAlphabetic
        }
    }
}
