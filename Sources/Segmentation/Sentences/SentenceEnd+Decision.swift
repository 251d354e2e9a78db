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
        if isInsideTitle || isInsideBrackets || opensNote { return false }
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
        // What dots do not decide, another stop beside them does: ……。
        let mark = (start..<stopped).first { text.scalars[$0] != 0x2026 } ?? start
        switch text.scalars[mark] {
        // A full-width point inside numbers and Latin abbreviations is no end.
        case 0xFF0E: return mark > 0 && text.classes[mark - 1] == .ideograph
        // Dots trail off inside a sentence as often as at its end; with a closing mark after them it is over.
        case 0x2026: return closed > stopped
        case 0xFF01, 0xFF1F, 0x3002: break
        default: return true
        }
        if closed > stopped, text.classes[closed - 1] == .wideStop { return true }
        // 《摔跤吧！爸爸》, “谁的街道？”的主题: a title or name goes on.
        if !isSpaced, rules.divider?.continues(text.scalars[next]) == true { return false }
        return !isInsideBookTitle && !isInsideQuotedWords(rules) && !isInsideBrackets && !hasWideSpeaker(rules)
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
        // `The door shut.“Stay,” said`
        if closed == start + 1, classes[next] == .opener || classes[next] == .straightQuote {
            return classes[start - 1] == .lower && isQuotationMark(next) && classes[next + 1] == .upper
                && abbreviation(rules) == nil
        }
        // `world.Today is`: a word of small letters, then a capitalized one; but not «Яндекс.Такси».
        guard closed == start + 1, classes[next] == .upper, classes[next + 1] == .lower, !isInAddress else {
            return false
        }
        if isName(wordBefore, rules), !rules.has(.starter, key(word(from: next))) { return false }
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

    /// A capitalized word, but one that always is.
    private func isName(_ word: Range<Int>, _ rules: SentenceRules) -> Bool {
        text.classes[word.lowerBound] == .upper && !rules.has(.capitalized, key(word))
    }

    private func isQuotationMark(_ i: Int) -> Bool {
        switch text.scalars[i] {
        case 0x22, 0x201C, 0x201E, 0xAB: true
        default: false
        }
    }

    // MARK: - After ! ? …

    private func endsAfterStrongStop(_ rules: SentenceRules, first: Int) -> Bool {
        if text.scalars[start] == 0x2026 {
            // « … » with spaces on both sides is an omission.
            if start > sentence, text.classes[start - 1] == .space, closed == start + 1 { return false }
            return text.classes[first] != .digit
        }
        if hasSpeaker(rules) { return false }
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
