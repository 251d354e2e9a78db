extension SentenceEnd {
    /// Whether a small letter may begin a sentence here: in a text that begins sentences so, or where the writer forgot
    /// the capital after a whole word.
    func beginsCarelessly(_ first: Int, _ rules: SentenceRules, isInformal: Bool) -> Bool {
        guard closed == stopped, first == next, text.scalars[start] != 0x2026 else { return false }
        let isExpected = isInformal || rules.has(.carelessStarter, key(word(from: first)))
        let word = wordBefore
        if text.classes[start] != .stop {
            let isName = !word.isEmpty && text.classes[word.lowerBound] == .upper
            return isExpected || rules.strongStopsAlwaysEnd && text.classes[start] == .strongStop && !isName
        }
        guard stopped == start + 1, word.count > 1, !hasPoint(word), abbreviation(rules) == nil else { return false }
        return isExpected || isPlain(word) && rules.isWholeWord(text.string(word)) && !isInBrackets
    }

    /// Nothing but small letters.
    private func isPlain(_ word: Range<Int>) -> Bool { word.allSatisfy { text.classes[$0] == .lower } }

    /// Whether a bracket stands open shortly before the stop.
    private var isInBrackets: Bool {
        let farthest = 100
        var i = start
        while i > max(sentence, start - farthest) {
            i -= 1
            switch text.scalars[i] {
            case 0x28, 0x5B, 0x7B: return true
            case 0x29, 0x5D, 0x7D: return false
            default: break
            }
        }
        return false
    }
}
