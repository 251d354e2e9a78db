extension SentenceEnd {
    /// Whether a sentence ends here.
    ///
    /// - Parameter isInformal: whether the text begins sentences with small letters.
    func isEnd(_ rules: SentenceRules, isInformal: Bool) -> Bool {
        let following = text.classes[next]
        if following == .comma || following == .colon { return false }
        // A closing mark that is still here was found to open something.
        if following == .closer, text.scalars[next] != 0x201D { return false }
        if text.classes[start] == .wideStop || isWideMark { return endsWide(rules) }
        guard isSpaced else { return endsWithoutSpace(rules, isInformal: isInformal) }
        guard let first = firstOfNextSentence else { return text.classes[next] != .hyphen }
        if text.classes[first] == .lower, !beginsCarelessly(first, rules, isInformal: isInformal) { return false }
        if text.scalars[first] == 0x23 { return false }  // hashtags belong to what they follow
        if let spaced = spacedPoints { return spaced > 3 }
        if isInsideTitle || opensNote { return false }
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

    private func endsWide(_ rules: SentenceRules) -> Bool {
        switch text.scalars[start] {
        // A full-width point inside numbers and Latin abbreviations is no end.
        case 0xFF0E: return start > 0 && text.classes[start - 1] == .ideograph
        // Dots trail off inside a sentence as often as at its end; with a closing mark after them it is over.
        case 0x2026: return closed > stopped
        case 0xFF01, 0xFF1F, 0x3002: break
        default: return true
        }
        // 《摔跤吧！爸爸》, “谁的街道？”的主题: a title or name goes on.
        if !isSpaced, rules.divider?.continues(text.scalars[next]) == true { return false }
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

    /// «(и с правительством. — Ред.)»: a dash, and what signs a note before its bracket closes.
    private var opensNote: Bool {
        let longest = 40
        guard text.classes[next] == .dash || text.classes[next] == .hyphen else { return false }
        var i = next
        while i < min(limit, next + longest) {
            if text.scalars[i] == 0x29 { return true }
            if text.scalars[i] == 0x28 || text.classes[i].isStop && i + 1 < limit && text.scalars[i + 1] != 0x29 {
                return false
            }
            i += 1
        }
        return false
    }

    // MARK: - No space after the stop

    private func endsWithoutSpace(_ rules: SentenceRules, isInformal: Bool) -> Bool {
        let classes = text.classes
        let isAscii = text.scalars[start] < 0x80
        if classes[next] == .ideograph { return classes[start] == .strongStop && !isLostPoint(rules) || !isAscii }
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

    /// 唐纳德?特朗普: what a converter has made of the point inside a foreign name, ·.
    private func isLostPoint(_ rules: SentenceRules) -> Bool {
        text.scalars[start] == 0x3F && closed == start + 1 && start > sentence
            && rules.divider?.areForeign(text.scalars[start - 1], text.scalars[next]) == true
    }

    // MARK: - After ! ? …

    private func endsAfterStrongStop(_ rules: SentenceRules, first: Int) -> Bool {
        if text.scalars[start] == 0x2026 {
            // « … » with spaces on both sides is an omission.
            if start > sentence, text.classes[start - 1] == .space, closed == start + 1 { return false }
            return text.classes[first] != .digit
        }
        if text.scalars[start] == 0x21, closed == start + 1, isRepeated(at: first) { return false }
        if text.scalars[start] == 0x21, closed == stopped, rules.has(.exclamatory, key(wordBefore)) {
            return rules.has(.starter, key(word(from: first)))
        }
        return true
    }

    /// How many points a run such as `. . .` has; nil where the stops are not divided by spaces.
    private var spacedPoints: Int? {
        guard (start..<stopped).contains(where: { text.classes[$0] == .space }) else { return nil }
        let points = (start..<stopped).count { text.scalars[$0] == 0x2E }
        return points < 2 || text.classes[start] == .strongStop ? nil : points
    }

    /// «Кофе! Кофе! Кофе!»: a word that is called out again and again.
    private func isRepeated(at first: Int) -> Bool {
        let word = wordBefore
        let again = self.word(from: first)
        guard word.count > 1, word.count == again.count, again.upperBound < limit else { return false }
        return text.scalars[again.upperBound] == 0x21 && text.scalars[word].elementsEqual(text.scalars[again])
    }
}
