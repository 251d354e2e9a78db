extension SentenceEnd {
    /// Whether a sentence ends at a single point with a space after it; `first` begins what follows.
    func endsAfterPoint(_ rules: SentenceRules, first: Int) -> Bool {
        let word = wordBefore
        guard !word.isEmpty else { return true }
        let isQuoted = closed > stopped && text.scalars[stopped] != 0x29 && text.scalars[stopped] != 0x5D
        if isQuoted { return true }
        if isEnumerator(word, rules) { return false }
        if word.count == 1, isInitial(word) { return false }
        if let kind = abbreviation(rules) { return endsAfterAbbreviation(kind, word, rules, first: first) }
        if isInitial(word) { return rules.has(.starter, key(self.word(from: first))) }
        return true
    }

    /// The class of the abbreviation that the point belongs to; nil where it is none.
    func abbreviation(_ rules: SentenceRules) -> Abbreviations.Kind? {
        let word = wordBefore
        if let kind = rules.abbreviations.kind(of: key(word)) { return kind }
        if let kind = spacedAbbreviation(word, rules) { return kind }
        guard let point = word.last(where: { text.classes[$0] == .stop }) else { return nil }
        // `Tuesday.Mr.`: only the last part counts, unless the parts are single letters.
        let tail = (point + 1)..<word.upperBound
        if tail.count == 1, text.classes[tail.lowerBound] == .lower { return .mayEnd }
        return tail.count > 1 ? rules.abbreviations.kind(of: key(tail)) : nil
    }

    /// «т. е.», «н. э.»: single letters with a space between them.
    private func spacedAbbreviation(_ word: Range<Int>, _ rules: SentenceRules) -> Abbreviations.Kind? {
        guard word.count == 1, text.classes[word.lowerBound] == .lower else { return nil }
        let before = previousWord(before: word.lowerBound)
        guard before.count == 1, text.classes[before.upperBound] == .stop else { return nil }
        var joined = FoldedKey()
        for scalar in [text.scalars[before.lowerBound], 0x2E, text.scalars[word.lowerBound]] { joined.add(scalar) }
        return rules.abbreviations.kind(of: joined)
    }

    private func endsAfterAbbreviation(
        _ kind: Abbreviations.Kind, _ word: Range<Int>, _ rules: SentenceRules, first: Int
    ) -> Bool {
        let isDigit = text.classes[first] == .digit
        switch kind {
        case .neverEnds: return endsAfterPronoun(word, rules, first: first)
        case .beforeNumber: return !isDigit && !isInitialAhead(first)
        case .mayEnd: break
        }
        guard !isDigit else { return false }
        let following = self.word(from: first)
        let isStarter = rules.has(.starter, key(following)) && !isInitialAhead(first)
        if rules.has(.yearMark, key(word)) { return endsAfterYear(word, rules, isStarter: isStarter) }
        if isStarter { return true }
        if rules.has(.usuallyEnding, key(word)) {
            return !rules.has(.capitalized, key(following)) && !isFronted(rules)
        }
        // A measure ends as a word does: "The shelf is 3 ft. Tom measured it."
        if text.classes[word.lowerBound] == .lower, isAfterNumber(word), !isInitialAhead(first) { return true }
        return text.scalars[word.lowerBound] >= 0x400 && !isInitialAhead(first)
    }

    /// «в нем. Сестра», «им. Он»: the word is the pronoun behind a preposition, or where a sentence clearly begins.
    private func endsAfterPronoun(_ word: Range<Int>, _ rules: SentenceRules, first: Int) -> Bool {
        guard rules.has(.pronoun, key(word)), !isInitialAhead(first) else { return false }
        return rules.has(.fronting, key(previousWord(before: word.lowerBound)))
            || rules.has(.starter, key(self.word(from: first)))
    }

    /// «в 2019 г. Минск»: the year's mark ends a sentence if something has been said by then; «г. Минск» never does.
    private func endsAfterYear(_ word: Range<Int>, _ rules: SentenceRules, isStarter: Bool) -> Bool {
        guard isAfterNumber(word) else { return false }
        return isStarter || hasFiniteVerb(rules)
    }

    private func isAfterNumber(_ word: Range<Int>) -> Bool {
        let before = previousWord(before: word.lowerBound)
        return before.contains { text.classes[$0] == .digit }
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

    // MARK: - Initials and enumerators

    /// А. С. Пушкин, J. R. R. Tolkien; but "Поколения X." is an end, since no Latin letter is a Russian initial.
    private func isInitial(_ word: Range<Int>) -> Bool {
        let last = word.upperBound - 1
        guard text.classes[last] == .upper, text.classes[next] == .upper || text.classes[next] == .closer else {
            return false
        }
        guard (text.scalars[last] < 0x250) == (text.scalars[next] < 0x250) else { return false }
        if word.count > 1 {
            return text.classes[last - 1] == .hyphen || text.classes[last - 1] == .stop && word.count <= 8
        }
        return !isPronounOrLabel(last)
    }

    /// "She agreed with him and I. We left.": English I, unless a name stands before it or an initial follows.
    private func isPronounOrLabel(_ last: Int) -> Bool {
        guard text.scalars[last] == 0x49, !isInitialAhead(next) else { return false }
        let before = previousWord(before: last)
        return !before.isEmpty && text.classes[before.lowerBound] == .lower
    }

    /// Whether a single capital with a point begins at `first`.
    private func isInitialAhead(_ first: Int) -> Bool {
        first + 1 < limit && text.classes[first] == .upper && text.classes[first + 1] == .stop
    }

    /// `1.`, `IV.`, `8.1.`, `a.` at the beginning; "Chapter 3. Discussion".
    private func isEnumerator(_ word: Range<Int>, _ rules: SentenceRules) -> Bool {
        guard word.count <= 8 else { return false }
        let isNumber = word.allSatisfy { text.classes[$0] == .digit || text.classes[$0] == .stop }
        guard isNumber || word.count == 1 || isRoman(word) else { return false }
        let opening = openingOfSentence
        if word.lowerBound == opening { return isNumber ? word.count <= 3 || hasPoint(word) : true }
        let before = previousWord(before: word.lowerBound)
        return before.lowerBound == opening && rules.has(.section, key(before)) && isNumber
    }

    func hasPoint(_ word: Range<Int>) -> Bool { word.contains { text.classes[$0] == .stop } }

    /// The first letter or digit of the sentence, behind brackets and bullets.
    private var openingOfSentence: Int {
        var i = sentence
        while i < start, !text.classes[i].isWordPart { i += 1 }
        return i
    }

    private func isRoman(_ word: Range<Int>) -> Bool {
        word.allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains(text.scalars[$0]) }
    }
}
