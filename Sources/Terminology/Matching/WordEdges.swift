import Lexicons
import NewsModel

/// Tells where words of a text are but a part of something longer, and so no term: of a word, a number, an address, a label.
struct WordEdges {
    private let buffer: AtomBuffer
    private let rules: MatchRules
    private let boundaries: TextBoundaries

    init(_ buffer: AtomBuffer, _ rules: MatchRules, _ boundaries: TextBoundaries) {
        self.buffer = buffer
        self.rules = rules
        self.boundaries = boundaries
    }

    /// Whether a term may begin at one atom and end before another.
    func isBounded(_ start: Int, _ next: Int) -> Bool {
        guard !isHandle(start), !isPartOfLabel(start, next), !isPartOfFileName(start, next) else { return false }
        if rules.agrees { return !isTied(start) && (next >= buffer.atoms.count || !isTied(next)) }
        if rules.dividesWords { return !isBound(start) && !isPartOfDesignation(start, next) }
        return !endsWithinWord(next) && !cutsWord(start, next) && !isBetweenWords(start, next)
            && (boundaries.isWordBoundary(Int(buffer.atoms[start].start))
                || boundaries.isWordBoundary(Int(buffer.atoms[next - 1].end)))
    }

    /// Whether a name is but a part of a word, and so of another name (阿曼达 is no Oman), unless what follows it in the
    /// word says what it is the name of: 北京市.
    func isWithinWord(_ start: Int, _ next: Int) -> Bool {
        let span = Span(Int(buffer.atoms[start].start), Int(buffer.atoms[next - 1].end))
        guard let word = boundaries.word(cutBy: span) else { return false }
        guard word.start == span.start, next < buffer.atoms.count else { return true }
        return !rules.nameEndings.contains(buffer.word(at: next))
    }

    /// Whether a term would begin or end within a word that goes beyond it, 中国 in 其中|国有, 贸易战 in 贸易|战略; a single
    /// character, within any word: 元 in 元首.
    private func cutsWord(_ start: Int, _ next: Int) -> Bool {
        let span = Span(Int(buffer.atoms[start].start), Int(buffer.atoms[next - 1].end))
        if span.count == 1, buffer.atoms[start].kind == .han { return isCut(span, start, next) }
        if let word = boundaries.word(beginningBefore: span), word.end < span.end, endsAsWord(start, next) {
            return true
        }
        guard let word = boundaries.word(endingBehind: span) else { return false }
        return word.start > span.start && !isDividedAnew(next, behind: word, isLong: word.start > span.start + 1)
    }

    /// Whether the last of two characters makes a word with the one behind it: 国有 behind 其中.
    private func endsAsWord(_ start: Int, _ next: Int) -> Bool {
        guard next == start + 2, next < buffer.atoms.count, let lexicon = rules.wordLexicon else { return false }
        return lexicon.isWord(scalars(start + 1, next))
    }

    /// Whether a text is rather divided behind a term than before the word that it cuts: 环路|上 for 环|路上, where the rest says
    /// where, 蒙古国|外长 for 蒙古|国外|长, where a character is left that is no word.
    ///
    /// - Parameter isLong: whether the term has two characters or more before the word.
    private func isDividedAnew(_ next: Int, behind word: Span, isLong: Bool) -> Bool {
        guard Int(buffer.atoms[next].end) == word.end else { return false }
        if rules.locatives.contains(buffer.word(at: next)) { return true }
        return isLong && next + 1 < buffer.atoms.count && isSingle(next + 1)
            && !rules.kinds.isCommon(buffer.word(at: next + 1))
    }

    /// Whether a character is a part of a word, but for a measure behind a number: 万元.
    private func isCut(_ character: Span, _ start: Int, _ next: Int) -> Bool {
        guard start > 0, let word = boundaries.word(cutBy: character) else { return false }
        return word.end > character.end || !rules.numerals.contains(buffer.word(at: start - 1))
    }

    /// Whether two characters are rather the end of one word and the beginning of the next, which otherwise would leave a
    /// single character at either side: 泰山|西侧 is no 山西.
    private func isBetweenWords(_ start: Int, _ next: Int) -> Bool {
        guard next == start + 2, start > 0, next < buffer.atoms.count, let lexicon = rules.wordLexicon,
            isSingle(start - 1), isSingle(next)
        else { return false }
        let behind = buffer.word(at: start + 1) + buffer.word(at: next)
        return lexicon.isWord(scalars(start - 1, start))
            && (rules.directions.contains(behind) || lexicon.isWord(scalars(start + 1, next)))
    }

    private func isSingle(_ position: Int) -> Bool {
        let atom = buffer.atoms[position]
        return atom.kind == .han && boundaries.isWord(Span(Int(atom.start), Int(atom.end)))
    }

    private func scalars(_ first: Int, _ second: Int) -> [UInt32] {
        (buffer.word(at: first) + buffer.word(at: second)).unicodeScalars.map(\.value)
    }

    /// Whether a term would end within what is a word here, whatever the segmenter made of it: 商务部 in 商务部门.
    private func endsWithinWord(_ next: Int) -> Bool {
        rules.undivided.contains {
            spells($0[0], at: next - 1) && spells($0[1], at: next) && !spells($0[2], at: next + 1)
        }
    }

    private func spells(_ character: [UInt8], at position: Int) -> Bool {
        guard position < buffer.atoms.count, buffer.atoms[position].kind == .han else { return false }
        return buffer.bytes(of: buffer.atoms[position]).elementsEqual(character)
    }

    // MARK: - Hyphens

    /// Whether a hyphen makes the word one with the one before: «секретарь» is not found in «пресс-секретарь», but
    /// «формула» is in «Формула-1», and «экспресс» in «Хогвартс-Экспресс».
    private func isTied(_ position: Int) -> Bool {
        let atom = buffer.atoms[position]
        guard atom.tie == .hyphen else { return false }
        guard atom.capitals == .none, !buffer.isNumber(position) else { return false }
        guard position > 0, buffer.atoms[position - 1].kind == .word else { return true }
        let before = buffer.atoms[position - 1]
        // 5G-сеть, IT-компания, экс-министр; банк-партнёр.
        if buffer.isNumber(position - 1) || before.capitals == .all { return false }
        if rules.openParts.contains(buffer.word(at: position - 1))
            || rules.appositions.contains(buffer.word(at: position))
        {
            return false
        }
        return !isInApposition(position)
    }

    /// Whether a tied word and the one before it are both nouns, in one case, and the first is inflected:
    /// «города-крепости» are cities, but «пресс-секретаря» is no press, nor a secretary.
    private func isInApposition(_ position: Int) -> Bool {
        let grammar = nounGrammar(at: position - 1)
        return grammar.isDisjoint(with: .form(case: 0, isPlural: false))
            && !grammar.isDisjoint(with: nounGrammar(at: position))
    }

    private func nounGrammar(at position: Int) -> GrammarSet {
        var grammar = GrammarSet()
        rules.grammar.lexicon.forEachReading(of: buffer.bytes(of: buffer.atoms[position]), asksCorpus: false) {
            reading in
            if reading.grammemes.partOfSpeech == .noun { grammar.formUnion(GrammarSet(reading.grammemes)) }
        }
        return grammar
    }

    /// Whether the word before makes another word of it, with the hyphen between: re-election.
    private func isBound(_ position: Int) -> Bool {
        guard position > 0, buffer.atoms[position].tie == .hyphen else { return false }
        return rules.boundParts.contains(buffer.word(at: position - 1))
    }

    /// Whether a hyphen and a number make it the name of something else: AR-15.
    private func isPartOfDesignation(_ start: Int, _ next: Int) -> Bool {
        guard next == start + 1, buffer.atoms[start].capitals == .all, next < buffer.atoms.count else { return false }
        return buffer.atoms[next].tie == .hyphen && buffer.isNumber(next)
    }

    // MARK: - Addresses and labels

    /// Whether the word is somebody's name in a network: @spectator.
    private func isHandle(_ position: Int) -> Bool { isMark(UInt8(ascii: "@"), before: position) }

    /// Whether the words are a part of a label: climate in #climate_change, or one of a row of tags, which is no text; a
    /// single #climate is a word like any other.
    private func isPartOfLabel(_ start: Int, _ next: Int) -> Bool {
        isMark(UInt8(ascii: "_"), before: start) || isInRowOfTags(start)
            || next < buffer.atoms.count && buffer.atoms[next].start == buffer.atoms[next - 1].end
                && buffer.folded[Int(buffer.atoms[next].offset)] == UInt8(ascii: "_")
    }

    /// Whether a point ties the words to others, as in the name of a file or a host: vaccine.pdf, bank.example.org.
    private func isPartOfFileName(_ start: Int, _ next: Int) -> Bool {
        isTiedByPoint(start - 1, start) || isTiedByPoint(next, next + 1)
    }

    /// Whether nothing stands between two words but a point at a position, and a small letter follows it.
    private func isTiedByPoint(_ point: Int, _ next: Int) -> Bool {
        guard point > 0, next < buffer.atoms.count else { return false }
        let (before, mark, after) = (buffer.atoms[point - 1], buffer.atoms[point], buffer.atoms[next])
        return mark.kind == .mark && after.kind == .word && after.capitals == .none && after.length > 1
            && before.kind == .word && before.length > 1 && before.end == mark.start && mark.end == after.start
            && buffer.folded[Int(mark.offset)] == UInt8(ascii: ".") && mark.length == 1
            && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(buffer.folded[Int(after.offset)])
    }

    /// Whether a tag stands among so many that they are no part of a sentence.
    private func isInRowOfTags(_ position: Int) -> Bool {
        guard isMark(UInt8(ascii: "#"), before: position) else { return false }
        var tags = 1
        var next = position + 2
        while tags < Self.rowOfTags, next < buffer.atoms.count, isMark(UInt8(ascii: "#"), before: next) {
            (tags, next) = (tags + 1, next + 2)
        }
        next = position - 2
        while tags < Self.rowOfTags, next > 0, isMark(UInt8(ascii: "#"), before: next) {
            (tags, next) = (tags + 1, next - 2)
        }
        return tags >= Self.rowOfTags
    }

    private static let rowOfTags = 3

    private func isMark(_ mark: UInt8, before position: Int) -> Bool {
        guard position > 0 else { return false }
        let before = buffer.atoms[position - 1]
        return before.kind == .mark && before.end == buffer.atoms[position].start
            && buffer.folded[Int(before.offset)] == mark
    }
}

/// What matching asks about places of a text: where sentences begin and, where no spaces divide them, where words begin and end.
struct TextBoundaries {
    private let sentences: [Sentence]
    private let tokens: [Token]
    private let dividesWords: Bool

    init(_ document: Document, dividesWords: Bool) {
        sentences = document.sentences
        tokens = document.tokens
        self.dividesWords = dividesWords
    }

    /// Whether a word begins or ends at the place, as far as the language's writing shows.
    func isWordBoundary(_ place: Int) -> Bool {
        guard !dividesWords else { return true }
        let next = tokens.firstPosition { $0.span.end >= place }
        return next < tokens.count && (tokens[next].span.end == place || tokens[next].span.start == place)
    }

    /// Whether a place is a word.
    func isWord(_ span: Span) -> Bool {
        let next = tokens.firstPosition { $0.span.end >= span.end }
        return next < tokens.count && tokens[next].span == span
    }

    /// The word that is longer than a place and begins before it or ends behind it; nil where none is.
    func word(cutBy span: Span) -> Span? {
        let next = tokens.firstPosition { $0.span.end > span.start }
        guard next < tokens.count else { return nil }
        if tokens[next].span.start < span.start { return tokens[next].span }
        return word(endingBehind: span)
    }

    /// The word that the beginning of a place lies within; nil where it lies between words.
    func word(beginningBefore span: Span) -> Span? {
        let next = tokens.firstPosition { $0.span.end > span.start }
        return next < tokens.count && tokens[next].span.start < span.start ? tokens[next].span : nil
    }

    /// The word that the end of a place lies within; nil where it lies between words.
    func word(endingBehind span: Span) -> Span? {
        let last = tokens.firstPosition { $0.span.end >= span.end }
        guard last < tokens.count, tokens[last].span.end > span.end, tokens[last].span.start < span.end else {
            return nil
        }
        return tokens[last].span
    }

    /// Whether a capital at the beginning of an atom says nothing: after a full stop, a quotation mark, a dash.
    func isOpening(_ position: Int, in buffer: AtomBuffer) -> Bool {
        var position = position
        while true {
            let atoms = buffer.atoms
            guard position > 0, atoms[position - 1].kind != .lineBreak, atoms[position - 1].kind != .quote else {
                return true
            }
            if hasSentenceStart(after: atoms[position - 1].start, upTo: atoms[position].start) { return true }
            guard atoms[position - 1].kind.isMark, position > 1 else { return false }
            position -= 1
        }
    }

    private func hasSentenceStart(after start: Int32, upTo end: Int32) -> Bool {
        let next = sentences.firstPosition { $0.span.start > Int(start) }
        return next < sentences.count && sentences[next].span.start <= Int(end)
    }
}

extension Array {
    /// The first position for whose element and all after it `isBeyond` holds; `count` where there is none.
    fileprivate func firstPosition(_ isBeyond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
