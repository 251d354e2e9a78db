/// Tells where a word is a part of a longer name, and so not the term that is spelled alike: Price in David Price, Банк in
/// Связь-Банк, Россия in «Единая Россия».
struct NameParts {
    private let buffer: AtomBuffer
    private let rules: MatchRules
    private let boundaries: TextBoundaries
    private var atoms: UnsafeBufferPointer<Atom> { buffer.atoms }

    init(_ buffer: AtomBuffer, _ rules: MatchRules, _ boundaries: TextBoundaries) {
        self.buffer = buffer
        self.rules = rules
        self.boundaries = boundaries
    }

    /// A name in quotation marks has so many words at most; what is longer is said by somebody.
    private static let longestQuotedName = 4
    /// A line of fewer words shows nothing by its capitals.
    private static let shortestLine = 3

    /// Whether the atoms from one to before another are a common noun that is but a name, or a part of one.
    func hasCommonNoun(_ start: Int, _ next: Int, _ traits: TermTraits) -> Bool {
        let first = atoms[start]
        guard traits.contains(.isLowercase), first.kind == .word, first.capitals != .none, rules.dividesWords else {
            return false
        }
        // Zarechny Technology Park is a technology park; of one word in a name that cannot be said.
        return isTiedToName(start, next)
            || next == start + 1 && first.capitals == .first && (isOfPerson(start) || isNameInQuotes(start))
    }

    /// Whether the atoms are a name that stands within another one, if it is the name of a place or a month: a person's
    /// surname stands behind a given name, a given name before a surname.
    func mayHaveName(_ start: Int, _ next: Int, _ traits: TermTraits) -> Bool {
        guard rules.dividesWords else { return isBesidePoint(start, next) }
        guard traits.contains(.needsCapital) else { return false }
        return isInQuotedName(start, next) || next == start + 1 && (isSurname(start) || isGivenName(start))
    }

    /// Whether a hyphen makes one name of it and another word: Связь-Банк, but not of it and a name (Хогвартс-Экспресс).
    private func isTiedToName(_ start: Int, _ next: Int) -> Bool {
        let isAfter = atoms[start].tie == .hyphen && start > 0 && isWordInName(start - 1)
        let isBefore = next < atoms.count && atoms[next].tie == .hyphen && isWordInName(next)
        return (isAfter || isBefore) && !isCapitalLine(around: start)
    }

    private func isWordInName(_ position: Int) -> Bool {
        isName(position) && !rules.kinds.isName(buffer.word(at: position))
    }

    // MARK: - People

    /// Whether a word that people are called by, too, stands beside another name: Попытка Гранта Хилла.
    private func isOfPerson(_ start: Int) -> Bool {
        guard rules.kinds.isPersonal(buffer.word(at: start)), !isTitleLine(around: start) else { return false }
        return start > 0 && isBeside(start - 1, start) && isProperName(start - 1)
            || start + 1 < atoms.count && isBeside(start, start + 1) && isProperName(start + 1)
    }

    /// Whether a word with a capital is hardly anything but a name: a given name, or a word that the language has not.
    private func isProperName(_ position: Int) -> Bool {
        guard isName(position), atoms[position].capitals != .all, atoms[position].length > 2 else { return false }
        return rules.kinds.isName(buffer.word(at: position))
    }

    private func isName(_ position: Int) -> Bool {
        atoms[position].kind == .word && atoms[position].capitals != .none && !buffer.isNumber(position)
    }

    /// Whether nothing but a space stands between two atoms.
    private func isBeside(_ first: Int, _ second: Int) -> Bool { atoms[first].end + 1 >= atoms[second].start }

    /// Whether a given name stands before: Theresa May.
    private func isSurname(_ position: Int) -> Bool {
        guard position > 0, isBeside(position - 1, position), isName(position - 1),
            atoms[position - 1].capitals == .first
        else { return false }
        return rules.kinds.isGivenName(buffer.word(at: position - 1))
    }

    /// Whether it is a given name itself, with a name behind it: Jordan Ellis.
    private func isGivenName(_ position: Int) -> Bool {
        let next = position + 1
        return next < atoms.count && rules.kinds.isGivenName(buffer.word(at: position)) && isBeside(position, next)
            && isProperName(next) && !isTitleLine(around: position)
    }

    /// Whether a point joins it to another part of a foreign name where no spaces divide words: 约旦·亨德森.
    private func isBesidePoint(_ start: Int, _ next: Int) -> Bool {
        func isPoint(_ position: Int) -> Bool {
            atoms.indices.contains(position) && atoms[position].kind == .mark
                && Self.middlePoints.contains { buffer.bytes(of: atoms[position]).elementsEqual($0.utf8) }
        }
        return isPoint(start - 1) || isPoint(next)
    }

    private static let middlePoints = ["·", "•", "‧", "・"]

    // MARK: - Quotation marks

    /// Whether quotation marks hold a name that this is a part of, or that something else is called by: поезд «Россия».
    private func isInQuotedName(_ start: Int, _ next: Int) -> Bool {
        guard let name = quotedWords(around: start), isName(name.lowerBound) else { return false }
        return name.count >= next - start
    }

    /// Whether quotation marks hold nothing else, or but a number or a letter: «Спутник», «Спутник V».
    private func isNameInQuotes(_ start: Int) -> Bool {
        guard let name = quotedWords(around: start), name.lowerBound == start else { return false }
        let isNumbered = name.dropFirst().allSatisfy { position in
            isLetter(position) || buffer.isNumber(position) && atoms[position].tie == .none
        }
        return isNumbered && !isCapitalLine(around: start)
    }

    /// The words between the quotation marks around one, where they are few enough to be a name.
    private func quotedWords(around position: Int) -> Range<Int>? {
        var first = position
        while first > 0, atoms[first - 1].kind == .word, position - first < Self.longestQuotedName { first -= 1 }
        guard first > 0, atoms[first - 1].kind == .quote else { return nil }
        var end = position + 1
        while end < atoms.count, atoms[end].kind == .word, end - first <= Self.longestQuotedName { end += 1 }
        guard end < atoms.count, atoms[end].kind == .quote, end - first <= Self.longestQuotedName else { return nil }
        return first..<end
    }

    // MARK: - Lines in capitals

    /// Whether all words of a line are in capitals, so that an acronym cannot be told from a word: НАПАЛИ НА СУД.
    func isCapitalLine(around position: Int) -> Bool {
        let words = line(around: position).filter { atoms[$0].kind == .word && !buffer.isNumber($0) }
        return words.count >= Self.shortestLine
            && words.allSatisfy { atoms[$0].capitals == .all || atoms[$0].capitals == .first && isLetter($0) }
    }

    /// Whether all words of a line but the small ones have a capital, as headlines have in English.
    private func isTitleLine(around position: Int) -> Bool {
        let words = line(around: position).filter {
            atoms[$0].kind == .word && atoms[$0].length > 4 && !buffer.isNumber($0)
        }
        return rules.capitalizesTitles && words.count > Self.shortestLine
            && words.count { atoms[$0].capitals == .none } <= words.count / 6
    }

    private func isLetter(_ position: Int) -> Bool {
        atoms[position].end - atoms[position].start == 1 && !buffer.isNumber(position)
    }

    /// The atoms of the line that a place is in, as far as a headline goes.
    private func line(around position: Int) -> Range<Int> {
        var first = position
        while first > 0, atoms[first - 1].kind != .lineBreak, position - first < Self.longestLine { first -= 1 }
        var end = position + 1
        while end < atoms.count, atoms[end].kind != .lineBreak, end - position < Self.longestLine { end += 1 }
        return first..<end
    }

    private static let longestLine = 40
}
