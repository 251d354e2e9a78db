extension SentenceEnd {
    /// Whether a sentence ends here.
    ///
    /// - Parameter isInformal: whether the text begins sentences with small letters.
    func isEnd(_ rules: SentenceRules, isInformal: Bool) -> Bool {
        let following = text.classes[next]
        if following == .comma || following == .colon { return false }
        // A closing mark that is still here was told to open something.
        if following == .closer, text.scalars[next] != 0x201D { return false }
        if text.classes[start] == .wideStop || isWideMark { return endsWide }
        guard isSpaced else { return endsWithoutSpace(rules, isInformal: isInformal) }
        guard let first = firstOfNextSentence else { return text.classes[next] != .hyphen }
        if text.classes[first] == .lower, !beginsInformally(first, rules, isInformal: isInformal) { return false }
        if text.scalars[first] == 0x23 { return false }  // hashtags belong to what they follow
        if let spaced = spacedPoints { return spaced > 3 }
        if isInsideTitle { return false }
        if text.classes[start] == .closer { return text.classes[first] == .upper && first == next }
        if text.classes[start] != .stop { return endsAfterStrongStop(rules, first: first) }
        if stopped - start > 1 { return text.classes[first] != .digit }
        return endsAfterPoint(rules, first: first)
    }

    // MARK: - Chinese and Japanese

    private var isWideMark: Bool {
        text.scalars[start] == 0xFF01 || text.scalars[start] == 0xFF1F
            || text.scalars[start] == 0x2026
                && text.classes[next] == .ideograph && !isSpaced
    }

    private var endsWide: Bool {
        switch text.scalars[start] {
        // A full-width point inside numbers and Latin abbreviations is no end.
        case 0xFF0E: return start > 0 && text.classes[start - 1] == .ideograph
        // Dots trail off inside a sentence as often as at its end; with a closing mark after them it is over.
        case 0x2026: return closed > stopped
        case 0xFF01, 0xFF1F, 0x3002: break
        default: return true
        }
        // 《摔跤吧！爸爸》, “谁的街道？”的主题: a title or name goes on.
        if text.scalars[next] == 0x7684, !isSpaced { return false }
        return !isInsideBookTitle
    }

    /// Whether 《 stands open before the stop and 》 closes it within a title's length.
    private var isInsideBookTitle: Bool {
        let longest = 24
        var i = start
        while i > max(sentence, start - longest), text.scalars[i] != 0x300A, text.scalars[i] != 0x300B { i -= 1 }
        guard text.scalars[i] == 0x300A else { return false }
        i = closed
        guard text.scalars[closed - 1] != 0x300B else { return false }
        while i < min(limit, closed + longest), text.scalars[i] != 0x300A, text.scalars[i] != 0x3002 {
            if text.scalars[i] == 0x300B { return true }
            i += 1
        }
        return false
    }

    /// Whether the stop stands inside a short quotation, such as a title or name: "Stay. Together" won.
    ///
    /// Only as far as a title is long; a quotation of whole sentences is divided like any other text.
    private var isInsideTitle: Bool {
        guard closed == stopped else { return false }
        let longest = 44
        var i = start
        while i > sentence, start - i < longest, !text.classes[i].isQuote { i -= 1 }
        guard text.classes[i] == .opener && text.scalars[i] != 0x28 || text.classes[i] == .straightQuote, i > sentence,
            text.classes[i - 1] == .space, text.classes[i + 1] != .space
        else { return false }
        let opening = i
        i = next
        while i < limit, i - opening < longest, !text.classes[i].isQuote { i += 1 }
        return i < limit && (text.classes[i] == .closer || text.classes[i] == .straightQuote)
            && text.classes[i - 1] != .space
            && !text.classes[i - 1].isStop
    }

    // MARK: - No space after the stop

    private func endsWithoutSpace(_ rules: SentenceRules, isInformal: Bool) -> Bool {
        let classes = text.classes
        let isAscii = text.scalars[start] < 0x80
        if classes[next] == .ideograph { return classes[start] == .strongStop || !isAscii }
        guard isAscii, start > sentence + 1, next + 1 < limit else { return false }
        if classes[start] == .strongStop {
            guard classes[start - 1] == .lower, !isInAddress else { return false }
            return classes[next] == .upper || isInformal && classes[next] == .lower
        }
        // `world.Today is`: a word of small letters, then a capitalized one.
        guard closed == start + 1, classes[next] == .upper, classes[next + 1] == .lower, !isInAddress else {
            return false
        }
        guard classes[start - 1] == .lower && classes[start - 2] == .lower || classes[start - 1] == .digit else {
            return false
        }
        return abbreviation(rules) == nil
    }

    /// Whether the stop stands in a web address or the like.
    private var isInAddress: Bool {
        var i = start
        while i > max(sentence, start - 60), text.classes[i - 1] != .space {
            i -= 1
            if Self.isAddressMark(text.scalars[i]) { return true }
        }
        i = closed
        while i < min(limit, closed + 60), text.classes[i] != .space {
            if Self.isAddressMark(text.scalars[i]) { return true }
            i += 1
        }
        return Self.domains.contains(key(word(from: closed)))
    }

    /// `/ @ = _ \`
    private static func isAddressMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2F, 0x40, 0x3D, 0x5F, 0x5C: true
        default: false
        }
    }

    private static let domains = WordSet("com net org edu gov info ru by cn de uk us io tv")

    // MARK: - After ! ? …

    private func endsAfterStrongStop(_ rules: SentenceRules, first: Int) -> Bool {
        if text.scalars[start] == 0x2026 {
            // « … » with spaces on both sides is an omission.
            if start > sentence, text.classes[start - 1] == .space, closed == start + 1 { return false }
            return text.classes[first] != .digit
        }
        if text.scalars[start] == 0x21, closed == stopped, rules.exclamatory.contains(key(wordBefore)) {
            return rules.starters.contains(key(word(from: first)))
        }
        return true
    }

    /// How many points a run such as `. . .` has; nil where the stops are not divided by spaces.
    private var spacedPoints: Int? {
        guard (start..<stopped).contains(where: { text.classes[$0] == .space }) else { return nil }
        let points = (start..<stopped).count { text.scalars[$0] == 0x2E }
        return points < 2 || text.classes[start] == .strongStop ? nil : points
    }

    /// Whether a small letter may begin a sentence here, in a text that begins sentences so.
    private func beginsInformally(_ first: Int, _ rules: SentenceRules, isInformal: Bool) -> Bool {
        guard isInformal || rules.carelessStarters.contains(key(word(from: first))) else { return false }
        guard closed == stopped, first == next, text.scalars[start] != 0x2026 else { return false }
        if text.classes[start] != .stop { return true }
        let word = wordBefore
        return stopped == start + 1 && word.count > 1 && !word.contains { text.classes[$0] == .stop }
            && abbreviation(rules) == nil
    }
}
