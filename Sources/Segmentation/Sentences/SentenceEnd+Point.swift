extension SentenceEnd {
    /// Whether a sentence ends at a single point with a space after it; `first` begins what follows.
    func endsAfterPoint(_ rules: SentenceRules, first: Int) -> Bool {
        let word = wordBefore
        guard !word.isEmpty else { return true }
        let isQuoted = closed > stopped && text.scalars[stopped] != 0x29 && text.scalars[stopped] != 0x5D
        if isQuoted { return !hasSpeaker(rules) }
        if isEnumerator(word, rules) || isClock(rules) || isBound(word, to: first, rules) { return false }
        if word.count == 1, isInitial(word) { return endsAfterInitials(word, rules, first: first) }
        if let kind = abbreviation(rules) { return endsAfterAbbreviation(kind, word, rules, first: first) }
        return isInitial(word) ? endsAfterInitials(word, rules, first: first) : true
    }

    /// The class of the abbreviation that the point belongs to; nil where it is none.
    func abbreviation(_ rules: SentenceRules) -> Abbreviations.Kind? {
        let word = wordBefore
        if let kind = spacedAbbreviation(word, rules) ?? rules.abbreviations.kind(of: key(word)) { return kind }
        guard let point = word.last(where: { text.classes[$0] == .stop }) else { return nil }
        // `Tuesday.Mr.`: only the last part counts, unless the parts are single letters.
        let tail = (point + 1)..<word.upperBound
        if tail.count == 1, text.classes[tail.lowerBound] == .lower { return .mayEnd }
        return tail.count > 1 ? rules.abbreviations.kind(of: key(tail)) : nil
    }

    /// «т. е.», «н. э.», «и пр.»: a single letter and what belongs to it behind a space.
    private func spacedAbbreviation(_ word: Range<Int>, _ rules: SentenceRules) -> Abbreviations.Kind? {
        guard word.count <= 2, text.classes[word.lowerBound] == .lower else { return nil }
        let before = previousWord(before: word.lowerBound)
        guard before.count == 1 else { return nil }
        var joined = key(before)
        joined.add(0x2E)
        for i in word { joined.add(text.scalars[i]) }
        return rules.abbreviations.kind(of: joined)
    }

    /// «долл. США», `ID. Buzz`: two words that are one thing.
    private func isBound(_ word: Range<Int>, to first: Int, _ rules: SentenceRules) -> Bool {
        guard first == next else { return false }
        var pair = key(word)
        pair.add(0x20)
        for i in self.word(from: first) { pair.add(text.scalars[i]) }
        return rules.boundPairs.contains(pair)
    }

    private func endsAfterAbbreviation(
        _ kind: Abbreviations.Kind, _ word: Range<Int>, _ rules: SentenceRules, first: Int
    ) -> Bool {
        let isDigit = text.classes[first] == .digit
        switch kind {
        case .neverEnds: return endsAfterPronoun(word, rules, first: first)
        case .beforeNumber: return !isDigit && !isInitialAhead(first)
        case .besideName:
            guard !isDigit, !isInitialAhead(first) else { return false }
            return isAfterNumber(word, rules) || closesName(word, rules, first: first)
        case .mayEnd: break
        }
        guard !isDigit else { return false }
        let following = self.word(from: first)
        let isStarter = rules.has(.starter, key(following)) && !isInitialAhead(first)
        if rules.has(.yearMark, key(word)) { return endsAfterYear(word, rules, isStarter: isStarter) }
        if isStarter { return true }
        if rules.has(.usuallyEnding, key(word)) { return !datesOn(following, rules) && !isFronted(rules) }
        if isInitialAhead(first) { return false }
        // A measure ends as a word does: "The shelf is 3 ft. Tom measured it."
        if text.classes[word.lowerBound] == .lower, isAfterNumber(word, rules) { return true }
        return text.scalars[word.lowerBound] >= 0x400 || text.scalars[first] >= 0x400
    }

    /// «в нем. Сестра», «им. Он»: the word is the pronoun behind a preposition, or where a sentence clearly begins.
    private func endsAfterPronoun(_ word: Range<Int>, _ rules: SentenceRules, first: Int) -> Bool {
        guard rules.has(.pronoun, key(word)), !isInitialAhead(first) else { return false }
        return rules.has(.fronting, key(previousWord(before: word.lowerBound)))
            || rules.has(.starter, key(self.word(from: first)))
    }

    /// «в Минской обл. Пожар», "on Maple St. It": the kind of place stands behind its name, so that none follows.
    private func closesName(_ word: Range<Int>, _ rules: SentenceRules, first: Int) -> Bool {
        let before = previousWord(before: word.lowerBound)
        guard before.count > 2, text.classes[before.lowerBound] == .upper, text.classes[before.upperBound] == .space
        else { return false }
        if let isAdjective = rules.isAdjective { return isAdjective(text.string(before)) }
        return rules.has(.starter, key(self.word(from: first)))
    }

    /// «в 2019 г. Минск»: the year's mark ends a sentence if something has been said by then; «г. Минск» never does.
    private func endsAfterYear(_ word: Range<Int>, _ rules: SentenceRules, isStarter: Bool) -> Bool {
        guard isAfterNumber(word, rules) else { return false }
        return isStarter || hasFiniteVerb(rules)
    }

    /// `5 kg.`, «40 тыс. т.»
    private func isAfterNumber(_ word: Range<Int>, _ rules: SentenceRules) -> Bool {
        let before = previousWord(before: word.lowerBound)
        return before.contains { text.classes[$0] == .digit }
            || rules.has(.magnitude, key(before))
                && previousWord(before: before.lowerBound).contains { text.classes[$0] == .digit }
    }

    /// Whether the sentence so far has a verb to rest on; true where no look-up can tell. Looks at the last 12 words.
    private func hasFiniteVerb(_ rules: SentenceRules) -> Bool {
        guard let isFiniteVerb = rules.isFiniteVerb else { return true }
        var end = start
        for _ in 0..<12 where end > sentence {
            while end > sentence, !text.classes[end - 1].isLetter { end -= 1 }
            var begin = end
            while begin > sentence, text.classes[begin - 1].isLetter { begin -= 1 }
            if end - begin > 2, end - begin < 30, isFiniteVerb(text.string(begin..<end)) { return true }
            end = begin
        }
        return false
    }

    // MARK: - Times of day

    /// `8:20 a.m. Firefighters reached the pier.`, «14:05 мск. Поезда встали.»: the time a line was written opens it.
    private func isClock(_ rules: SentenceRules) -> Bool {
        let longest = 24
        guard start - sentence < longest else { return false }
        var i = sentence
        var isTime = false
        while i < start {
            let word = self.word(from: i)
            if word.isEmpty {
                if text.classes[i] == .colon { isTime = true }
                i += 1
                continue
            }
            if !word.allSatisfy({ text.classes[$0] == .digit || text.classes[$0] == .stop }) {
                guard rules.has(.clock, key(word)) else { return false }
                isTime = true
            }
            i = word.upperBound
        }
        return isTime && text.classes[sentence] == .digit
    }

    /// `9 a.m. Monday`, `9 a.m. Sept. 4`, `6 p.m. London time`: what follows a time of day belongs to it.
    private func datesOn(_ following: Range<Int>, _ rules: SentenceRules) -> Bool {
        if rules.has(.capitalized, key(following)) { return true }
        let another = text.visibleStart(after: following.upperBound, limit: limit)
        return another > following.upperBound && rules.has(.zone, key(word(from: another)))
    }

    /// "At 5 a.m. Mr. Smith went": the sentence, or its part, opened on a phrase of time and has said nothing else yet.
    private func isFronted(_ rules: SentenceRules) -> Bool {
        let longest = 45
        var first = start
        while first > sentence, start - first < longest, !isClauseMark(first - 1) { first -= 1 }
        guard start - first < longest else { return false }
        while first < start, !text.classes[first].isWordPart { first += 1 }
        return rules.has(.fronting, key(word(from: first)))
    }

    /// A colon or semicolon with a space after it.
    private func isClauseMark(_ i: Int) -> Bool {
        (text.scalars[i] == 0x3A || text.scalars[i] == 0x3B) && text.classes[i + 1] == .space
    }
}
