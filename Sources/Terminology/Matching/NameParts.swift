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

    /// Whether the atoms from one to before another are a common noun that is but a part of a name.
    func hasCommonNoun(_ start: Int, _ next: Int, _ traits: TermTraits) -> Bool {
        let first = atoms[start]
        guard traits.contains(.isLowercase), first.kind == .word, first.capitals != .none, rules.dividesWords else {
            return false
        }
        // Zarechny Technology Park is a technology park; of one word in a name that cannot be said.
        return isTiedToName(start, next)
            || next == start + 1 && first.capitals == .first && isAmongCapitals(start, next)
    }

    /// Whether the atoms are a name that stands within another one, if it is the name of a place or a month: a person's
    /// surname stands behind a given name, too.
    func mayHaveName(_ start: Int, _ next: Int, _ traits: TermTraits) -> Bool {
        guard traits.contains(.needsCapital), rules.dividesWords else { return false }
        return isInQuotedName(start, next) || next == start + 1 && isSurname(start)
    }

    /// Whether a hyphen makes it a part of a name: Связь-Банк.
    private func isTiedToName(_ start: Int, _ next: Int) -> Bool {
        let isAfter = atoms[start].tie == .hyphen && start > 0 && isName(start - 1)
        let isBefore = next < atoms.count && atoms[next].tie == .hyphen && isName(next)
        return (isAfter || isBefore) && !isCapitalLine(around: start)
    }

    /// Whether a word beside it has a capital, too, in the middle of a sentence that is no headline in capitals.
    private func isAmongCapitals(_ start: Int, _ next: Int) -> Bool {
        guard !boundaries.isOpening(start, in: buffer), !(start..<next).contains(where: isOffice) else { return false }
        let isNamed =
            start > 0 && isBeside(start - 1, start) && isProperName(start - 1)
            || next < atoms.count && isBeside(next - 1, next) && isProperName(next)
        return isNamed && !isTitleLine(around: start)
    }

    /// Whether a word with a capital is hardly anything but a name: a given name, or a word that the language has not.
    private func isProperName(_ position: Int) -> Bool {
        guard isName(position), atoms[position].capitals != .all, atoms[position].length > 2 else { return false }
        return rules.isName(word(position))
    }

    private func isName(_ position: Int) -> Bool {
        atoms[position].kind == .word && atoms[position].capitals != .none
            && !(0x30...0x39).contains(buffer.folded[Int(atoms[position].offset)])
    }

    /// Whether nothing but a space stands between two atoms.
    private func isBeside(_ first: Int, _ second: Int) -> Bool { atoms[first].end + 1 >= atoms[second].start }

    private func isOffice(_ position: Int) -> Bool { rules.offices.contains(word(position)) }

    /// Whether a given name stands before: Theresa May.
    private func isSurname(_ position: Int) -> Bool {
        guard position > 0, isBeside(position - 1, position), isName(position - 1),
            atoms[position - 1].capitals == .first
        else { return false }
        return rules.givenNames.contains(word(position - 1))
    }

    /// Whether quotation marks hold a name of which this is not all.
    private func isInQuotedName(_ start: Int, _ next: Int) -> Bool {
        var first = start
        while first > 0, atoms[first - 1].kind == .word, start - first < Self.longestQuotedName { first -= 1 }
        guard first > 0, first < start || next < atoms.count, atoms[first - 1].kind == .quote, isName(first) else {
            return false
        }
        var end = next
        while end < atoms.count, atoms[end].kind == .word, end - first <= Self.longestQuotedName { end += 1 }
        guard end < atoms.count, atoms[end].kind == .quote, end - first <= Self.longestQuotedName else { return false }
        return end - first > next - start
    }

    // MARK: - Lines in capitals

    /// Whether all words of a line are in capitals, so that an acronym cannot be told from a word: НАПАЛИ НА СУД.
    func isCapitalLine(around position: Int) -> Bool {
        let words = line(around: position).filter { atoms[$0].kind == .word && !isNumber($0) }
        return words.count >= Self.shortestLine
            && words.allSatisfy { atoms[$0].capitals == .all || atoms[$0].capitals == .first && isLetter($0) }
    }

    /// Whether all words of a line but the small ones have a capital, as headlines have in English.
    private func isTitleLine(around position: Int) -> Bool {
        let words = line(around: position).filter { atoms[$0].kind == .word && atoms[$0].length > 4 && !isNumber($0) }
        return rules.capitalizesTitles && words.count > Self.shortestLine
            && words.count { atoms[$0].capitals == .none } <= words.count / 6
    }

    private func isLetter(_ position: Int) -> Bool { atoms[position].end - atoms[position].start == 1 }

    private func isNumber(_ position: Int) -> Bool {
        (0x30...0x39).contains(buffer.folded[Int(atoms[position].offset)])
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

    private func word(_ position: Int) -> String {
        String(decoding: buffer.bytes(of: atoms[position]), as: UTF8.self)
    }
}
