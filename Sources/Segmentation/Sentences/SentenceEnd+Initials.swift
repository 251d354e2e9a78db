// Single capitals and numbers before a point: parts of names, names of groups and kinds, numbers of a list.

extension SentenceEnd {
    /// А. С. Пушкин, J. R. R. Tolkien; but "Поколения X." is an end, since no Latin letter is a Russian initial.
    func isInitial(_ word: Range<Int>) -> Bool {
        let last = word.upperBound - 1
        guard text.classes[last] == .upper, text.classes[next] == .upper || text.classes[next] == .closer else {
            return false
        }
        guard (text.scalars[last] < 0x250) == (text.scalars[next] < 0x250) else { return false }
        guard word.count > 1 else { return !isPronoun(last) }
        // J.-P. Belmondo, but not a candidate drug named XL-B.
        if text.classes[last - 1] == .hyphen { return word.count == 3 || text.classes[last - 2] == .stop }
        return text.classes[last - 1] == .stop && word.count <= 8
    }

    /// Whether a sentence ends after one initial or several: where the letter names a kind (hepatitis B., группа Б.), where
    /// the initials stand behind the surname (Лапин Г. П.), and where what follows is no name.
    func endsAfterInitials(_ word: Range<Int>, _ rules: SentenceRules, first: Int) -> Bool {
        guard !isInitialAhead(first), text.classes[next] == .upper else { return false }
        if rules.has(.starter, key(self.word(from: first))) { return true }
        let before = previousWord(before: word.lowerBound)
        if word.count == 1, !before.isEmpty, text.classes[before.upperBound] == .space {
            if before.allSatisfy({ text.classes[$0] == .digit }) { return true }
            if rules.namesByLetter(before, in: text) {
                // What follows may be whose it is: группа Б. Гребенщикова.
                return rules.isCommonWord?(text.string(self.word(from: first))) ?? true
            }
        }
        return areBehindSurname(word, rules, first: first)
    }

    /// «выступил Лапин Г. П. Заседание закрыли»: a name before the initials, and behind them a word that is none.
    private func areBehindSurname(_ word: Range<Int>, _ rules: SentenceRules, first: Int) -> Bool {
        guard let isCommonWord = rules.isCommonWord else { return false }
        var before = previousWord(before: word.lowerBound)
        if before.count == 1, text.classes[before.upperBound] == .stop, text.classes[before.lowerBound] == .upper {
            before = previousWord(before: before.lowerBound)
        }
        guard before.count > 1, before.lowerBound > openingOfSentence, text.classes[before.lowerBound] == .upper,
            text.classes[before.lowerBound + 1] == .lower, text.classes[before.upperBound] == .space
        else { return false }
        return isCommonWord(text.string(self.word(from: first)))
    }

    /// "She agreed with him and I. We left.": English I, unless a name stands before it or an initial follows.
    private func isPronoun(_ last: Int) -> Bool {
        guard text.scalars[last] == 0x49, !isInitialAhead(next) else { return false }
        let before = previousWord(before: last)
        return !before.isEmpty && text.classes[before.lowerBound] == .lower
    }

    /// Whether a single capital with a point begins at `first`.
    func isInitialAhead(_ first: Int) -> Bool {
        first + 1 < limit && text.classes[first] == .upper && text.classes[first + 1] == .stop
    }

    /// `1.`, `IV.`, `8.1.`, `a.` at the beginning; "Chapter 3. Discussion".
    func isEnumerator(_ word: Range<Int>, _ rules: SentenceRules) -> Bool {
        guard word.count <= 8 else { return false }
        let isNumber = word.allSatisfy { text.classes[$0] == .digit || text.classes[$0] == .stop }
        guard isNumber || word.count == 1 || isRoman(word) else { return false }
        let opening = openingOfSentence
        if word.lowerBound == opening { return isNumber ? word.count <= 3 || hasPoint(word) : true }
        let before = previousWord(before: word.lowerBound)
        guard before.lowerBound == opening, rules.has(.section, key(before)) else { return false }
        return isNumber || word.count == 1 && text.classes[word.lowerBound] == .upper
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
