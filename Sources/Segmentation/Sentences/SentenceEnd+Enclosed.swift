// Stops inside titles, quoted words and brackets, which divide nothing of the sentence around them.

extension SentenceEnd {
    /// Whether the stop stands inside a short quotation, such as a title or name: "Stay. Together" won;
    /// «Стой! Кто идёт?» покажут.
    ///
    /// Only as far as a title is long; a quotation of whole sentences is divided like any other text.
    var isInsideTitle: Bool {
        guard closed == stopped else { return false }
        let longest = 44
        var i = start
        while i > sentence, start - i < longest, !text.classes[i].isQuote { i -= 1 }
        guard opensQuotation(i) else { return false }
        let opening = i
        i = next
        while i < limit, i - opening < longest, !closesQuotation(i, opening) { i += 1 }
        guard i < limit, closesQuotation(i, opening), text.classes[i - 1] != .space else { return false }
        if !text.classes[i - 1].isStop { return opening > sentence }
        guard text.classes[start] == .strongStop, opening == sentence || !isAnnounced(opening) else { return false }
        let following = text.visibleStart(after: i + 1, limit: limit)
        return following < limit && text.classes[following] == .lower
    }

    private func opensQuotation(_ i: Int) -> Bool {
        guard text.classes[i] == .opener && text.scalars[i] != 0x28 || text.classes[i] == .straightQuote else {
            return false
        }
        return (i == sentence || text.classes[i - 1] == .space) && text.classes[i + 1] != .space
    }

    private func closesQuotation(_ i: Int, _ opening: Int) -> Bool {
        if text.scalars[opening] == 0x2018, text.scalars[i] == 0x2019 {
            return i + 1 >= limit || !text.classes[i + 1].isWordPart
        }
        return text.classes[i] == .closer || text.classes[i] == .straightQuote
    }

    /// Whether a colon or a comma announces the quotation, which then is speech.
    private func isAnnounced(_ opening: Int) -> Bool {
        let before = text.visibleEnd(before: opening)
        return before > sentence && (text.classes[before - 1] == .colon || text.classes[before - 1] == .comma)
    }

    /// «Приказ (принят в мае. Номер 12) отменён»: whether a bracket stands open around the stop, short enough for an aside.
    var isInsideBrackets: Bool {
        let longest = 80
        var i = start
        var depth = 0
        while i > sentence, start - i < longest {
            i -= 1
            if isBracket(i, closing: true) { depth += 1 }
            if isBracket(i, closing: false) {
                guard depth > 0 else { return isClosed(from: i, within: longest) }
                depth -= 1
            }
        }
        return false
    }

    /// Whether the bracket that opens at `opening` closes behind the stop.
    private func isClosed(from opening: Int, within longest: Int) -> Bool {
        var i = closed
        while i < min(limit, opening + longest) {
            if isBracket(i, closing: true) { return true }
            if isBracket(i, closing: false) { return false }
            i += 1
        }
        return false
    }

    private func isBracket(_ i: Int, closing: Bool) -> Bool {
        switch text.scalars[i] {
        case 0x28, 0x5B, 0xFF08: !closing
        case 0x29, 0x5D, 0xFF09: closing
        default: false
        }
    }

    /// «(и с правительством. — Ред.)»: a dash, and what signs a note before its bracket closes.
    var opensNote: Bool {
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

    // MARK: - Chinese and Japanese

    /// Whether 《 stands open before the stop and 》 closes it within a title's length: 《谁来了？》六月首演.
    var isInsideBookTitle: Bool {
        guard !isSpaced else { return false }
        let longest = 24
        var i = start
        while i > max(sentence, start - longest), text.scalars[i] != 0x300A, text.scalars[i] != 0x300B { i -= 1 }
        guard text.scalars[i] == 0x300A else { return false }
        i = stopped
        while i < min(limit, stopped + longest), text.scalars[i] != 0x300A, text.scalars[i] != 0x3002 {
            if text.scalars[i] == 0x300B { return true }
            i += 1
        }
        return false
    }

    /// Whether the stop stands in quoted words that are a part of their sentence: 门上贴着“当心！地滑”几个字.
    ///
    /// Nothing announces them, nobody says them, and what follows goes on without a mark.
    func isInsideQuotedWords(_ rules: SentenceRules) -> Bool {
        let longest = 24
        var i = start
        while i > max(sentence, start - longest), !text.classes[i].isQuote { i -= 1 }
        guard i > sentence, text.scalars[i] == 0x201C || text.scalars[i] == 0x300C, text.classes[i - 1] == .ideograph
        else { return false }
        let opening = i
        i = stopped
        while i < min(limit, opening + longest), !text.classes[i].isQuote { i += 1 }
        guard i + 1 < min(limit, opening + longest), text.classes[i] == .closer else { return false }
        let following = text.classes[i + 1]
        guard following == .ideograph || following == .comma || following.isStop && !text.classes[i - 1].isStop else {
            return false
        }
        guard text.classes[i - 1].isStop else { return true }
        return text.scalars[start] != 0x3002 && rules.divider?.speaks(before: opening, from: sentence, in: text) != true
    }
}
