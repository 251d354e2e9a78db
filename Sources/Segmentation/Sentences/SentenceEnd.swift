import NewsModel

/// A place where a sentence may end: a run of stops, the closing marks after it, and what surrounds them.
///
/// One serves all places of a paragraph in turn, since a copy of the text for each would cost more than most decisions.
struct SentenceEnd {
    let text: ScalarText
    /// The end of the paragraph.
    let limit: Int
    /// Where the sentence began.
    private(set) var sentence = 0
    /// The stops are `start..<stopped`, single spaces between them included.
    private(set) var start = 0
    private(set) var stopped = 0
    /// What belongs to the sentence after the stops ends here: closing marks, references, emoji.
    private(set) var closed = 0
    /// The first scalar after the white space that follows.
    private(set) var next = 0

    init(in text: ScalarText, paragraph: Span) {
        self.text = text
        limit = paragraph.end
    }

    /// Goes to the run of stops that begins at `start`, in the sentence that began at `sentence`.
    ///
    /// - Parameter insideQuotes: whether an odd number of straight marks stands before the stop.
    mutating func move(to start: Int, sentence: Int, insideQuotes: Bool) {
        self.start = start
        self.sentence = sentence
        stopped = stops(from: start)
        closed = closings(from: stopped, insideQuotes: insideQuotes)
        next = spaces(from: closed)
    }

    var isSpaced: Bool { next > closed }

    /// Letters, digits, inner points and hyphens right before the stop.
    var wordBefore: Range<Int> { word(before: start) }

    /// The word that ends at `end`; at most 40 scalars, which is more than any abbreviation has.
    func word(before end: Int) -> Range<Int> {
        var i = end
        let lowest = max(sentence, end - 40)
        while i > lowest {
            let kind = text.classes[i - 1]
            guard kind.isWordPart || kind == .stop || kind == .hyphen || kind == .apostrophe else { break }
            i -= 1
        }
        return i..<end
    }

    /// The word that stands before the white space at `end`.
    func previousWord(before end: Int) -> Range<Int> {
        var i = end
        while i > sentence, text.classes[i - 1] == .space { i -= 1 }
        if i > sentence, text.classes[i - 1] == .stop { i -= 1 }
        return word(before: i)
    }

    /// Letters, inner points and apostrophes from `start`; a point at its end is left out.
    func word(from start: Int) -> Range<Int> {
        var i = start
        while i < limit, i - start < 40 {
            let kind = text.classes[i]
            guard kind.isWordPart || kind == .stop && i + 1 < limit && text.classes[i + 1].isLetter else { break }
            i += 1
        }
        return start..<i
    }

    /// The first letter, digit or other sign of what follows, behind quotation marks, brackets and dashes.
    var firstOfNextSentence: Int? {
        var i = next
        while i < limit {
            switch text.classes[i] {
            case .opener, .straightQuote, .apostrophe, .dash, .hyphen, .space: i += 1
            default: return i
            }
        }
        return nil
    }

    func key(_ range: Range<Int>) -> FoldedKey { FoldedKey(range, in: text) }
}

// MARK: - What stands around a stop

extension SentenceEnd {
    /// Stops with single spaces between them: `...`, `?!`, `. . .`
    private func stops(from start: Int) -> Int {
        var i = start + 1
        while i < limit {
            if text.classes[i].isStop {
                i += 1
            } else if text.classes[i] == .space, i + 1 < limit, text.classes[i + 1].isStop {
                i += 2
            } else {
                break
            }
        }
        return i
    }

    private func spaces(from start: Int) -> Int {
        var i = start
        while i < limit, text.classes[i] == .space { i += 1 }
        return i
    }

    /// Closing marks, with or without a space before them; references such as `[3]`; emoji.
    private func closings(from start: Int, insideQuotes: Bool) -> Int {
        var i = start
        var insideQuotes = insideQuotes
        while i < limit {
            if closes(i, insideQuotes) {
                if text.classes[i] == .straightQuote { insideQuotes.toggle() }
                i += 1
                // “修好了。”。
                while i < limit, text.classes[i] == .wideStop, text.scalars[i] != 0xFF0E { i += 1 }
                continue
            }
            let visible = spaces(from: i)
            guard visible < limit else { break }
            guard
                let end = reference(at: visible) ?? emoji(at: visible) ?? entity(at: i)
                    ?? looseClosing(at: visible, spaced: visible > i)
            else {
                break
            }
            i = end
        }
        return i
    }

    /// Whether the mark at `i`, right after a stop or another closing mark, closes something.
    private func closes(_ i: Int, _ insideQuotes: Bool) -> Bool {
        switch text.classes[i] {
        case .closer: text.scalars[i] != 0x201D || !opens(i)
        // After a stop a straight mark closes unless a word begins right after it; where no spaces are written, the
        // marks before it tell.
        case .straightQuote, .apostrophe:
            i + 1 >= limit || text.classes[i + 1] == .ideograph && insideQuotes
                || !(text.classes[i + 1].isWordPart || text.classes[i + 1] == .ideograph)
        default: false
        }
    }

    /// Whether a ” opens what follows, as some write it in Chinese: nothing stands open before it, and another closes it.
    private func opens(_ i: Int) -> Bool {
        guard i + 1 < limit, text.classes[i + 1] == .ideograph else { return false }
        let farthest = 200
        let before = text.scalars[max(sentence, i - farthest)..<i]
        guard !before.contains(0x201C), before.count(where: { $0 == 0x201D }) % 2 == 0 else { return false }
        guard let mark = text.scalars[(i + 1)..<min(limit, i + farthest)].first(where: { $0 == 0x201C || $0 == 0x201D })
        else { return false }
        return mark == 0x201D
    }

    /// `[3]`, `[1 – 3]`, `[2, 5]`: nothing but numbers.
    private func reference(at start: Int) -> Int? {
        guard text.scalars[start] == 0x5B else { return nil }
        var i = start + 1
        while i < limit, i - start < 24 {
            switch text.classes[i] {
            case .digit, .space, .dash, .hyphen, .comma: i += 1
            case .closer: return text.scalars[i] == 0x5D && i > start + 1 ? i + 1 : nil
            default: return nil
            }
        }
        return nil
    }

    /// `&#39;`, a mark whose entity somebody forgot to decode.
    private func entity(at start: Int) -> Int? {
        let mark: [UInt32] = [0x26, 0x23, 0x33, 0x39, 0x3B]
        let end = start + mark.count
        return text.scalars[start] == mark[0] && end <= limit && text.scalars[start..<end].elementsEqual(mark)
            ? end : nil
    }

    /// Emoji at the paragraph's end; elsewhere they may as well begin what follows.
    private func emoji(at start: Int) -> Int? {
        var i = start
        while i < limit, text.scalars[i] >= 0x2600 && text.scalars[i] < 0x27C0 || text.scalars[i] >= 0x1F000,
            text.classes[i] != .ideograph
        {
            i += 1
        }
        while i > start, i < limit, text.classes[i] == .format || text.classes[i] == .mark { i += 1 }
        return i > start && spaces(from: i) == limit ? i : nil
    }

    /// Closing marks behind a space, as in `that ? '' He`, where another space follows; and smileys: `да! )))`
    private func looseClosing(at start: Int, spaced: Bool) -> Int? {
        guard spaced else { return nil }
        var i = start
        while i < limit {
            switch text.classes[i] {
            case .closer, .straightQuote, .apostrophe: i += 1
            case .colon where i == start: i += 1
            case .comma where i == start && text.scalars[i] == 0x3B: i += 1
            default: return i > start && text.classes[i] == .space ? i : nil
            }
        }
        return i
    }
}
