import NewsModel

extension Tokenizer {
    /// A mark or symbol from `start`, with others like it; gives the position after it.
    func mark(from start: Int) -> Int {
        if let end = smiley(start) ?? entities(start) {
            append(start..<end, .symbol)
            return end
        }
        if let end = mention(start) ?? shortYear(start) {
            append(start..<end, .word)
            return end
        }
        var i = runEnd(start)
        while i < sentence.upperBound, text.classes[i] == .mark || text.classes[i] == .format { i += 1 }
        let isSymbol = text.classes[start] == .symbol || text.classes[start] == .other
        append(start..<i, isSymbol ? .symbol : .punctuation)
        return i
    }

    /// Marks that stand in a row for one: `...`, `?!`, `--`, `***`, ```` `` ````.
    private func runEnd(_ start: Int) -> Int {
        let scalar = text.scalars[start]
        var i = start + 1
        switch text.classes[start] {
        case .stop, .strongStop:
            while classAt(i) == .stop || classAt(i) == .strongStop { i += 1 }
        case .dash, .hyphen, .punctuation, .symbol, .apostrophe:
            while scalarAt(i) == scalar, i < sentence.upperBound { i += 1 }
        case .closer where scalar == 0x29:
            while scalarAt(i) == scalar { i += 1 }
            if i - start < (conventions.bracketsSmile ? 2 : 3) { i = start + 1 }
        default: break
        }
        return i
    }

    /// `:)`, `;-(`, `:D` behind a space, or behind a stop.
    private func smiley(_ start: Int) -> Int? {
        guard text.scalars[start] == 0x3A || text.scalars[start] == 0x3B, !isWordBefore(start) else { return nil }
        var i = start + 1
        if scalarAt(i) == 0x2D { i += 1 }
        let mouth = scalarAt(i)
        switch mouth {
        case 0x28, 0x29: break
        case 0x44, 0x50: guard !classAt(i + 1).isWordPart else { return nil }
        default: return nil
        }
        while scalarAt(i) == mouth { i += 1 }
        return i
    }

    private func isWordBefore(_ i: Int) -> Bool {
        i > sentence.lowerBound && text.classes[i - 1].isWordPart
    }

    /// Character entities that somebody forgot to decode: `&#39;&#39;`, `&lt;`
    private func entities(_ start: Int) -> Int? {
        var end: Int?
        var i = start
        while scalarAt(i) == 0x26 {
            var j = i + 1
            if scalarAt(j) == 0x23 { j += 1 }
            let name = j
            while j - name < 8, scalarAt(j) < 0x80, classAt(j).isWordPart { j += 1 }
            guard j > name, scalarAt(j) == 0x3B else { break }
            i = j + 1
            end = i
        }
        return end
    }

    /// `@name`
    private func mention(_ start: Int) -> Int? {
        guard text.scalars[start] == 0x40, !isWordBefore(start), classAt(start + 1).isWordPart else { return nil }
        var i = start + 1
        while classAt(i).isWordPart || scalarAt(i) == 0x5F { i += 1 }
        return i
    }

    /// `'68`
    private func shortYear(_ start: Int) -> Int? {
        guard text.classes[start] == .apostrophe, classAt(start + 1) == .digit, classAt(start + 2) == .digit,
            classAt(start + 3) != .digit
        else { return nil }
        return classAt(start + 3).isLetter ? start + 4 : start + 3
    }
}
