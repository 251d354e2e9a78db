import UnicodeText

/// How much a text gives to read, and how it ends.
enum TextWeight {
    /// Letters and digits; five for two Han characters.
    static func weight(of text: String) -> Int {
        var halves = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x30: continue
            case _ where scalar.isHan: halves += 5
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
