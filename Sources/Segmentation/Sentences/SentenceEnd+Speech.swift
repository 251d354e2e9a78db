// Who speaks, behind a quotation that ends with a stop of its own: one sentence with it.

extension SentenceEnd {
    /// “Will it hold?” Captain Delgard asked. — a name with capitals and a verb of saying, and little behind it.
    func hasSpeaker(_ rules: SentenceRules) -> Bool {
        let longest = 4
        guard closed > stopped, text.classes[next] == .upper else { return false }
        var i = next
        for count in 0...longest {
            let word = self.word(from: i)
            guard !word.isEmpty else { return false }
            if count > 0, rules.has(.speech, key(word)) { return endsSoon(after: word.upperBound) }
            guard text.classes[word.lowerBound] == .upper else { return false }
            i = word.upperBound
            // Dr. Pruitt, J. Pruitt
            if i < limit, text.classes[i] == .stop, word.count == 1 || rules.abbreviations.kind(of: key(word)) != nil {
                i += 1
            }
            let following = text.visibleStart(after: i, limit: limit)
            guard following > i else { return false }
            i = following
        }
        return false
    }

    /// Whether the clause is over, or is so after one more word: asked., asked again., said, “Go.”
    private func endsSoon(after end: Int) -> Bool {
        for i in [end, word(from: text.visibleStart(after: end, limit: limit)).upperBound] {
            guard i < limit else { return true }
            if text.classes[i] == .comma || text.classes[i].isStop { return true }
        }
        return false
    }

    /// “桥修好了。”工程师说。 — behind a quotation that began the sentence a clause that ends with a verb of saying.
    func hasWideSpeaker(_ rules: SentenceRules) -> Bool {
        let longest = 16
        guard closed > stopped, !isSpaced, let divider = rules.divider, text.classes[sentence] == .opener,
            text.scalars[sentence] != 0x300A, text.classes[next] == .ideograph
        else { return false }
        var i = next
        while i < min(limit, next + longest), text.classes[i] == .ideograph { i += 1 }
        guard i < limit else { return false }
        // What a comma leads on to must be the next quotation: else the clause tells something more, and stands alone.
        let goesOn = text.scalars[i] == 0xFF0C && i + 1 < limit && text.classes[i + 1] == .opener
        guard goesOn || text.classes[i] == .wideStop else { return false }
        return divider.speaks(before: i, from: next, in: text)
    }
}
