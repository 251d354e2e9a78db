import NewsModel

/// Divides a text that divides no words into runs of units; a run ends at marks, function words and verbs.
struct PhraseUnits {
    let document: Document
    private let words: CharacterWords
    private let classes: [CharacterWordClass]

    init(_ document: Document, _ words: CharacterWords) {
        self.document = document
        self.words = words
        var known: [String: CharacterWordClass] = [:]
        var classes = document.tokens.map { token -> CharacterWordClass in
            guard token.kind == .word else { return token.kind == .number ? .numeral : [] }
            if let found = known[token.normalized] { return found }
            let found = words.classOf(token.normalized)
            known[token.normalized] = found
            return found
        }
        for (first, second) in zip(classes.indices, classes.indices.dropFirst())
        where document.tokens[first].span.end == document.tokens[second].span.start {
            // What can be denied, or done, is a verb here, whatever it is elsewhere.
            if classes[first].contains(.beforeVerb), !classes[second].contains(.single) { classes[second] = [] }
            if classes[first].contains(.prefix), Self.areKnown(document.tokens[first], document.tokens[second], words) {
                classes[first] = []
                classes[second] = []
            }
            if classes[second].contains(.behindVerb), !classes[first].contains(.single) { classes[first] = [] }
        }
        self.classes = classes
    }

    /// The runs of a sentence, in order, of units that stand directly beside each other.
    func runs(in sentence: Sentence) -> [[PhraseUnit]] {
        var runs: [[PhraseUnit]] = []
        var run: [PhraseUnit] = []
        var position = sentence.tokenRange.lowerBound
        let end = sentence.tokenRange.upperBound
        while position < end {
            let unit = unit(at: position, before: end)
            if let last = run.last, last.tokens.upperBound != position || unit == nil || !document.isTight(position) {
                runs.append(run)
                run = []
            }
            if let unit { run.append(unit) }
            position = unit?.tokens.upperBound ?? position + 1
        }
        if !run.isEmpty { runs.append(run) }
        return runs
    }

    /// Whether a token is part of a run: what it always stands beside, it may belong to.
    func isInner(_ position: Int) -> Bool {
        has(position, .inner) && !isMeasure(position) || isPairOfCountries(position)
    }

    private func has(_ position: Int, _ traits: CharacterWordClass) -> Bool {
        classes.indices.contains(position) && classes[position].isSuperset(of: traits)
    }

    /// Whether it counts what the numeral before it says how many of it there are: 三|家.
    private func isMeasure(_ position: Int) -> Bool {
        position > 0 && has(position, .single) && has(position - 1, .numeral) && document.isTight(position)
    }

    private func unit(at position: Int, before end: Int) -> PhraseUnit? {
        if let name = foreignName(at: position, before: end) { return name }
        if let person = PersonNameFinder(document: document, words: words, classes: classes).name(
            at: position, before: end)
        {
            return person
        }
        if isPairOfCountries(position) {
            return PhraseUnit(tokens: position..<(position + 2), isOpen: true)
        }
        if let passive = passive(at: position, before: end) { return passive }
        if has(position, .opening), opensWord(position) { return unitOfSingles(at: position, before: end) }
        guard isInner(position) else { return nil }
        return has(position, .single) ? unitOfSingles(at: position, before: end) : word(at: position, before: end)
    }

    /// Whether a character that is a word of its own begins a longer one here: 大|荔|县, 新|能源.
    private func opensWord(_ position: Int) -> Bool {
        guard has(position + 1, .inner), document.isTight(position + 1) else { return false }
        if has(position + 1, .single) {
            return !has(position + 1, .suffix) && !(document.isTight(position) && has(position - 1, .inner))
        }
        return has(position, .prefix)
    }

    /// A word with the characters that end it: 理工|院, 教育|厅|长.
    private func word(at position: Int, before end: Int) -> PhraseUnit {
        unit(position, endedFrom: position + 1, before: end, isOpen: has(position, .open))
    }

    /// - Parameters:
    ///   - next: the first token that may be an ending.
    ///   - isOpen: whether it is open where it has none.
    private func unit(_ first: Int, endedFrom next: Int, before end: Int, isOpen: Bool) -> PhraseUnit {
        var last = next - 1
        while last + 1 < end, has(last + 1, .suffix), document.isTight(last + 1) { last += 1 }
        return PhraseUnit(
            tokens: first..<(last + 1), isOpen: isOpen && last < next, isOffice: has(last, .role),
            isPlace: has(last, .single) && words.places.contains(document.tokens[last].normalized))
    }

    /// Characters that ICU left single: a word that its dictionary does not know, or a prefix with its word.
    private func unitOfSingles(at position: Int, before end: Int) -> PhraseUnit? {
        if has(position, .prefix), isInner(position + 1), !has(position + 1, .single), document.isTight(position + 1) {
            return unit(position, endedFrom: position + 2, before: end, isOpen: has(position + 1, .open))
        }
        var last = position
        while last + 1 < end, last - position < 3, document.isTight(last + 1), has(last + 1, [.inner, .single]),
            !has(last, .suffix) || last == position, !isKnownVerb(last + 1, last + 2)
        {
            last += 1
        }
        guard last > position, !isKnownVerb(position, last) else { return nil }
        return unit(position, endedFrom: last + 1, before: end, isOpen: false)
    }

    /// Whether our lists know two single characters as what is no part of a term: 佩|戴.
    private func isKnownVerb(_ first: Int, _ last: Int) -> Bool {
        last == first + 1 && document.isTight(last) && document.tokens[first].span.count == 1
            && document.tokens[last].span.count == 1
            && Self.areKnown(document.tokens[first], document.tokens[last], words)
    }

    /// Whether what two tokens make is no part of a term, as our lists have it or by its form: 大|多数.
    private static func areKnown(_ first: Token, _ second: Token, _ words: CharacterWords) -> Bool {
        !words.classOf(first.normalized + second.normalized).contains(.inner)
    }

    /// Whom something is done to: 被|执行|人.
    private func passive(at position: Int, before end: Int) -> PhraseUnit? {
        guard let passive = words.passive, document.tokens[position].normalized == passive.mark, position + 2 < end,
            document.isTight(position + 1),
            document.tokens[position + 1].span.count == 2, document.tokens[position + 2].normalized == passive.person,
            document.isTight(position + 2)
        else { return nil }
        return PhraseUnit(tokens: position..<(position + 3))
    }

    private func isPairOfCountries(_ position: Int) -> Bool {
        has(position, .country) && has(position + 1, .country) && document.isTight(position + 1)
            && !has(position + 2, .single) && !has(position - 1, .numeral)
    }

    /// A name in at least three of the characters for foreign names, not all of which the dictionary knew, or with a dot
    /// (维克托·拉西茨基); with what ends it if it is a place's.
    private func foreignName(at position: Int, before end: Int) -> PhraseUnit? {
        var next = position
        var count = 0
        var isNew = false
        var isDotted = false
        var isMarked = false
        while next < end, next == position || document.isTight(next) {
            if has(next, .foreign) {
                let length = document.tokens[next].span.count
                count += length
                isNew = isNew || length == 1 || length > 2
                isMarked =
                    isMarked || document.tokens[next].normalized.contains(where: words.onlyForeign.contains)
                next += 1
            } else if Self.dots.contains(document[document.tokens[next]]), next + 1 < end, document.isTight(next + 1),
                has(next + 1, .foreign)
            {
                isDotted = true
                next += 1
            } else {
                break
            }
        }
        guard count > 2, isMarked, isNew || isDotted else { return nil }
        var name = unit(position, endedFrom: next, before: end, isOpen: false)
        if name.tokens.upperBound == next { name.kind = .foreignName }
        return name
    }

    private static let dots: Set<Substring> = ["·", "•", "‧", "・"]
}

/// A part of a phrase that is never divided: a word with what is attached to it, a person's name.
struct PhraseUnit {
    enum Kind {
        case word
        /// A Chinese person; certain where an office, or what people do, stands beside the name.
        case person(isCertain: Bool)
        /// Written with the characters for foreign names.
        case foreignName
    }

    let tokens: Range<Int>
    var kind = Kind.word
    /// Whether something of the phrase always follows.
    var isOpen = false
    /// Whether it is an office or occupation, which ends a name before it.
    var isOffice = false
    /// Whether it is a place by its last character: 佛山市.
    var isPlace = false

    var isForeignName: Bool { if case .foreignName = kind { true } else { false } }
}
