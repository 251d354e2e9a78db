import NewsModel

extension Tokenizer {
    /// A word or number from `start`, with what belongs to it; gives the position after it.
    func word(from start: Int) -> Int {
        var i = start
        var hyphens = 0
        while i < sentence.upperBound {
            if text.classes[i].isWordPart {
                i += 1
            } else if i + 1 < sentence.upperBound, joins(i, wordFrom: start) {
                if text.classes[i] == .hyphen { hyphens += 1 }
                i += 1
            } else {
                break
            }
        }
        if let end = address(start, i) {
            append(start..<end, .symbol)
            return end
        }
        if hyphens == 1, divideCompound(start..<i) { return i }
        i = withClosingMark(start, i)
        let first = text.classes[start]
        append(start..<i, first == .digit || first == .number ? .number : .word)
        return i
    }

    /// Whether the mark at `i` belongs inside the word that began at `start`.
    private func joins(_ i: Int, wordFrom start: Int) -> Bool {
        let before = text.classes[i - 1]
        let after = text.classes[i + 1]
        guard after.isWordPart else { return false }
        switch text.classes[i] {
        case .apostrophe: return before.isLetter && after.isLetter
        case .comma, .colon: return before == .digit && after == .digit && text.scalars[i] < 0x80
        case .stop: return joinsPoint(i, wordFrom: start)
        case .hyphen: return joinsHyphen(i, wordFrom: start)
        case .punctuation:
            switch text.scalars[i] {
            case 0x26: return before.isLetter && after.isLetter  // R&D
            case 0x2F: return before == .digit && after == .digit  // 9/11
            case 0x5F: return true
            default: return false
            }
        default: return false
        }
    }

    /// A point between digits, between single letters (U.S., т.е.), and inside names of files and sites.
    private func joinsPoint(_ i: Int, wordFrom start: Int) -> Bool {
        let before = text.classes[i - 1]
        let after = text.classes[i + 1]
        if before == .digit || after == .digit { return before == .digit && after == .digit }
        guard before.isLetter, after.isLetter else { return false }
        let isSingle = i - start == 1 || text.classes[i - 2] == .stop
        // Cyrillic initials stay apart, since each takes its point: Л.|Н.|Толстой
        if text.scalars[i - 1] >= 0x400, before == .upper { return false }
        if isSingle { return !text.classes[i + 1].isLetter || !classAt(i + 2).isLetter || after == .lower }
        return after == .lower && text.scalars[i + 1] < 0x250
    }

    private func joinsHyphen(_ i: Int, wordFrom start: Int) -> Bool {
        let isBeforeDigit = text.classes[i - 1] == .digit
        let isAfterDigit = text.classes[i + 1] == .digit
        if isBeforeDigit, isAfterDigit { return isTelephone(i, wordFrom: start) }
        if conventions.joinsHyphens { return !isAfterDigit }
        if isBeforeDigit { return isDate(i, wordFrom: start) }
        let part = partBefore(i, wordFrom: start)
        return part.count == 1 || conventions.prefixes.contains(FoldedKey(part, in: text))
            || part.lowerBound > start && isAfterDigit
    }

    private func partBefore(_ i: Int, wordFrom start: Int) -> Range<Int> {
        var begin = i
        while begin > start, text.classes[begin - 1] != .hyphen { begin -= 1 }
        return begin..<i
    }

    /// 853-7906, 212-902-3724.
    private func isTelephone(_ i: Int, wordFrom start: Int) -> Bool {
        let right = digits(from: i + 1)
        return partBefore(i, wordFrom: start).count == 3 && (right == 3 || right == 4)
    }

    /// 01-Feb-02.
    private func isDate(_ i: Int, wordFrom start: Int) -> Bool {
        i - start <= 2 && (1...3).allSatisfy { classAt(i + $0).isLetter } && classAt(i + 4) == .hyphen
            && classAt(i + 5) == .digit
    }

    private func digits(from start: Int) -> Int {
        var i = start
        while classAt(i) == .digit { i += 1 }
        return i - start
    }

    // MARK: - Addresses

    /// The end of a web or mail address that goes on at `i`; nil where there is none.
    private func address(_ start: Int, _ i: Int) -> Int? {
        let isSite = scalarAt(i) == 0x3A && scalarAt(i + 1) == 0x2F && scalarAt(i + 2) == 0x2F
        let isMail = scalarAt(i) == 0x40 && classAt(i + 1).isWordPart
        let isPath = scalarAt(i) == 0x2F && text.scalars[start..<i].contains(0x2E) && classAt(start).isLetter
        guard isSite || isMail || isPath else { return nil }
        var end = i
        while end < sentence.upperBound, isAddressPart(end) { end += 1 }
        while end > i, !text.classes[end - 1].isWordPart, text.scalars[end - 1] != 0x2F { end -= 1 }
        return end > i ? end : nil
    }

    private func isAddressPart(_ i: Int) -> Bool {
        switch text.classes[i] {
        case .space, .newline, .opener, .closer, .straightQuote, .ideograph, .wideStop: text.scalars[i] == 0x28
        default: true
        }
    }

    // MARK: - Compounds

    /// Appends a word with one hyphen as three tokens, if that is what it is.
    private func divideCompound(_ range: Range<Int>) -> Bool {
        guard let isCompound = conventions.isCompound, range.count < 40,
            let hyphen = range.first(where: { text.classes[$0] == .hyphen }),
            isCompound(WordNormalizer.normalized(range, in: text))
        else { return false }
        append(range.lowerBound..<hyphen, .word)
        append(hyphen..<(hyphen + 1), .punctuation)
        append((hyphen + 1)..<range.upperBound, .word)
        return true
    }

    // MARK: - Points and apostrophes at the end

    /// The word's end with its own point, apostrophe or hyphen.
    private func withClosingMark(_ start: Int, _ end: Int) -> Int {
        switch classAt(end) {
        case .stop where takesPoint(start..<end): end + 1
        case .apostrophe where isPossessive(start, end): end + 1
        default: end
        }
    }

    private func takesPoint(_ word: Range<Int>) -> Bool {
        let point = word.upperBound
        guard !classAt(point + 1).isStop else { return false }
        let isFinal = isLast(point)
        let hasPoint = word.contains { text.classes[$0] == .stop }
        if text.classes[word.lowerBound] == .digit {
            // An enumerator: 1. 2.7.
            return !isFinal && word.lowerBound == sentence.lowerBound && word.count < 6
                && word.allSatisfy { text.classes[$0] == .digit || text.classes[$0] == .stop }
        }
        if hasPoint { return isDotted(word) }
        if word.count == 1, text.classes[word.lowerBound].isLetter {
            return !isFinal || text.classes[word.lowerBound] == .lower && text.scalars[word.lowerBound] >= 0x400
        }
        switch conventions.abbreviations.kind(of: FoldedKey(word, in: text)) {
        case .neverEnds, .besideName: return !isFinal
        case .mayEnd:
            let key = FoldedKey(word, in: text)
            return !isFinal || text.classes[word.lowerBound] == .upper && conventions.abbreviations.isOwn(key)
                || conventions.abbreviations.alwaysDotted.contains(key)
        case .beforeNumber: return nextVisible(point + 1) == .digit
        case nil: return false
        }
    }

    /// Single letters with points between them, as opposed to the name of a site.
    private func isDotted(_ word: Range<Int>) -> Bool {
        var length = 0
        for i in word {
            length = text.classes[i] == .stop ? 0 : length + 1
            if length > 2 { return false }
        }
        return text.classes[word.lowerBound].isLetter
    }

    /// Whether nothing but closing marks follows in the sentence.
    private func isLast(_ point: Int) -> Bool {
        var i = point + 1
        while i < sentence.upperBound {
            switch text.classes[i] {
            case .closer, .straightQuote, .apostrophe, .space: i += 1
            default: return false
            }
        }
        return true
    }

    private func nextVisible(_ start: Int) -> ScalarClass {
        var i = start
        while i < sentence.upperBound, text.classes[i] == .space { i += 1 }
        return classAt(i)
    }

    /// `drivers'`, unless a single quotation mark was opened shortly before.
    private func isPossessive(_ start: Int, _ end: Int) -> Bool {
        guard conventions.hasPossessive, end - start > 2, text.scalars[end - 1] | 0x20 == 0x73,
            !classAt(end + 1).isWordPart
        else { return false }
        let farthest = 200
        var i = start
        while i > max(sentence.lowerBound, end - farthest) {
            i -= 1
            if text.scalars[i] == 0x2018 { return false }
            let opens = i == sentence.lowerBound || text.classes[i - 1] == .space || text.classes[i - 1] == .opener
            if text.scalars[i] == 0x27, opens { return false }
        }
        return true
    }
}
