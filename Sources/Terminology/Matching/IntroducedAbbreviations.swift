import NewsModel

/// Abbreviations that a text introduces beside a term: after "Hi-Tech Park (HTP)", HTP is this concept to the end.
struct IntroducedAbbreviations {
    private let atoms: [Atom]
    private let folded: [UInt8]

    init(_ scanner: AtomScanner) {
        atoms = scanner.atoms
        folded = scanner.folded
    }

    private struct Introduced {
        let ending: TermTrie.Ending
        let from: Int
        let form: ArraySlice<UInt8>
    }

    /// The candidates with those that introduced abbreviations add; what else such an abbreviation could mean is dropped.
    func completed(_ candidates: [MatchCandidate]) -> [MatchCandidate] {
        guard atoms.contains(where: { isBracket($0, "(（") }) else { return candidates }
        let introduced = candidates.compactMap(introduction)
        guard !introduced.isEmpty else { return candidates }
        var added: [MatchCandidate] = []
        var taken: Set<Span> = []
        for (position, atom) in atoms.enumerated() where atom.kind == .word && isCapital(atom) {
            let form = folded[Int(atom.offset)..<Int(atom.offset + atom.length)]
            guard let match = introduced.last(where: { $0.from <= position && $0.form == form }) else { continue }
            let span = Span(Int(atom.start), Int(atom.end))
            taken.insert(span)
            added.append(MatchCandidate(span: span, ending: match.ending, probability: 1, isExact: true))
        }
        return (candidates.filter { !taken.contains($0.span) } + added).sorted()
    }

    /// The abbreviation in brackets directly after a term of several words.
    private func introduction(_ candidate: MatchCandidate) -> Introduced? {
        guard let first = position(at: candidate.span.start) else { return nil }
        var next = first
        while next < atoms.count, Int(atoms[next].end) <= candidate.span.end { next += 1 }
        guard next + 2 < atoms.count, isBracket(atoms[next], "(（"), isBracket(atoms[next + 2], ")）") else { return nil }
        let short = atoms[next + 1]
        let form = folded[Int(short.offset)..<Int(short.offset + short.length)]
        let words = atoms[first..<next]
        guard short.kind == .word, isCapital(short), (2...16).contains(form.count), words.count > 1,
            abbreviates(form, words)
        else { return nil }
        return Introduced(ending: candidate.ending, from: next + 1, form: form)
    }

    private func isCapital(_ atom: Atom) -> Bool { atom.capitals == .all || atom.capitals == .mixed }

    /// Whether the letters occur in the words in this order, the first one at the beginning. Chinese names have foreign
    /// abbreviations, whose letters tell nothing.
    private func abbreviates(_ form: ArraySlice<UInt8>, _ words: ArraySlice<Atom>) -> Bool {
        if words.allSatisfy({ $0.kind == .han }) { return form.allSatisfy { $0 < 0x80 } }
        var rest = form[...]
        for word in words {
            for byte in folded[Int(word.offset)..<Int(word.offset + word.length)] {
                if byte == rest.first { rest.removeFirst() } else if rest.count == form.count { return false }
                if rest.isEmpty { return true }
            }
        }
        return false
    }

    /// The atom that begins at a place of the text.
    private func position(at start: Int) -> Int? {
        var low = 0
        var high = atoms.count
        while low < high {
            let middle = (low + high) / 2
            if Int(atoms[middle].start) < start { low = middle + 1 } else { high = middle }
        }
        return low < atoms.count && Int(atoms[low].start) == start ? low : nil
    }

    private func isBracket(_ atom: Atom, _ brackets: String) -> Bool {
        guard atom.kind == .mark else { return false }
        let form = folded[Int(atom.offset)..<Int(atom.offset + atom.length)]
        return brackets.unicodeScalars.contains { String($0).utf8.elementsEqual(form) }
    }
}
