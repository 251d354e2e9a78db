import NewsModel

/// A place where a sentence may end: a run of stops, the closing marks after it, and what surrounds them.
struct SentenceEnd {
    private let text: ScalarText
    private let limit: Int
    private let sentence: Int
    /// The stops are `start..<stopped`, closing marks `stopped..<closed`.
    let start: Int
    let stopped: Int
    let closed: Int
    /// The first scalar after the white space that follows.
    let next: Int

    init(at start: Int, in text: ScalarText, sentence: Int, paragraph: Span) {
        let classes = text.classes
        self.text = text
        self.start = start
        self.sentence = sentence
        limit = paragraph.end
        var i = start
        while i < paragraph.end, classes[i].isStop { i += 1 }
        stopped = i
        while i < paragraph.end, Self.closes(i, in: text, limit: paragraph.end) { i += 1 }
        closed = i
        while i < paragraph.end, classes[i] == .space { i += 1 }
        next = i
    }

    /// Whether the mark at `i`, right after a stop or another closing mark, closes something.
    private static func closes(_ i: Int, in text: ScalarText, limit: Int) -> Bool {
        switch text.classes[i] {
        case .closer: true
        // After a stop a straight mark closes unless a word begins right after it.
        case .straightQuote, .apostrophe:
            i + 1 >= limit || !(text.classes[i + 1].isLetter || text.classes[i + 1] == .digit)
        default: false
        }
    }

    private var isSpaced: Bool { next > closed }

    func isEnd(_ abbreviations: Abbreviations) -> Bool {
        let classes = text.classes
        let following = classes[next]
        if following == .comma || following == .colon || following == .closer { return false }
        if classes[start..<stopped].contains(.wideStop) { return true }
        if isWideQuestion { return true }
        guard isSpaced else { return endsWithoutSpace }
        guard let first = firstOfNextSentence else { return true }
        if classes[first] == .lower { return false }
        if classes[start] != .stop || stopped - start > 1 { return true }
        return endsAfterPoint(abbreviations, first: first)
    }

    /// `！` and `？` are full-width forms of marks that elsewhere need a space after them.
    private var isWideQuestion: Bool {
        (start..<stopped).contains { text.scalars[$0] == 0xFF01 || text.scalars[$0] == 0xFF1F }
            || text.classes[start] == .strongStop && text.classes[next] == .ideograph && closed > stopped
    }

    private var endsWithoutSpace: Bool {
        let classes = text.classes
        if classes[start] == .strongStop, classes[next] == .ideograph { return true }
        return classes[start] == .strongStop && text.scalars[start] < 0x80 && classes[next] == .upper && start > 0
            && classes[start - 1] == .lower
    }

    /// The first letter, digit or other sign of what follows, behind quotation marks, brackets and dashes.
    private var firstOfNextSentence: Int? {
        var i = next
        while i < limit {
            switch text.classes[i] {
            case .opener, .straightQuote, .apostrophe, .dash, .hyphen, .space: i += 1
            default: return i
            }
        }
        return nil
    }

    private func endsAfterPoint(_ abbreviations: Abbreviations, first: Int) -> Bool {
        guard closed == stopped else { return true }
        let word = wordBefore
        guard !word.isEmpty else { return true }
        if isInitial(word) { return false }
        if isListNumber(word) { return false }
        let key = WordKey(text.scalars[word])
        switch abbreviations.kind(of: key) {
        case .neverEnds: return false
        case .beforeNumber: return text.classes[first] != .digit
        case .mayEnd: return text.classes[first] == .upper && !isInitialOrDigit(first)
        case nil: return true
        }
    }

    private func isInitialOrDigit(_ first: Int) -> Bool { text.classes[first] == .digit }

    /// Letters, digits, inner points and hyphens right before the stop.
    private var wordBefore: Range<Int> {
        var i = start
        let lowest = max(sentence, start - 40)
        while i > lowest {
            let kind = text.classes[i - 1]
            guard kind.isWordPart || kind == .stop || kind == .hyphen || kind == .apostrophe else { break }
            i -= 1
        }
        return i..<start
    }

    private func isInitial(_ word: Range<Int>) -> Bool {
        guard text.classes[start - 1] == .upper, classAfter == .upper else { return false }
        return word.count == 1 || text.classes[start - 2] == .stop && word.count <= 3
            || text.classes[start - 2] == .hyphen
    }

    private var classAfter: ScalarClass { text.classes[next] }

    private func isListNumber(_ word: Range<Int>) -> Bool {
        word.lowerBound == sentence && word.count <= 3 && word.allSatisfy { text.classes[$0] == .digit }
    }
}
