import NewsModel

/// Abbreviations that a text introduces beside a term: after "Hi-Tech Park (HTP)", HTP is this concept to the end.
///
/// One that it introduces beside other words is none of the glossary's in the whole text: "National Election Authority
/// (NEA)" has nothing to do with energy.
struct IntroducedAbbreviations {
    private let buffer: AtomBuffer
    private var atoms: UnsafeBufferPointer<Atom> { buffer.atoms }

    init(_ buffer: AtomBuffer) {
        self.buffer = buffer
    }

    /// A Chinese term of so many characters is a name of its own after other characters, too.
    private static let leastNameLength = 4

    private struct Introduced {
        let ending: TermTrie.Ending
        /// The atom from which the abbreviation is known.
        let from: Int
        let form: String
    }

    /// The candidates with those that introduced abbreviations add; what else such an abbreviation could mean is dropped.
    func completed(_ candidates: [MatchCandidate]) -> [MatchCandidate] {
        var introduced = candidates.compactMap(introduction).sorted { $0.from < $1.from }[...]
        let candidates = withoutForeign(candidates, known: Set(introduced.map(\.form)))
        guard !introduced.isEmpty else { return candidates }
        var meanings: [String: TermTrie.Ending] = [:]
        var added: [MatchCandidate] = []
        var taken: Set<Span> = []
        for (position, atom) in atoms.enumerated() where atom.kind == .word && isCapital(atom) {
            while let next = introduced.first, next.from <= position {
                meanings[next.form] = next.ending
                introduced.removeFirst()
            }
            guard let ending = meanings[String(decoding: buffer.bytes(of: atom), as: UTF8.self)] else { continue }
            let span = Span(Int(atom.start), Int(atom.end))
            taken.insert(span)
            added.append(MatchCandidate(span: span, ending: ending, probability: 1, isExact: true))
        }
        return (candidates.filter { !taken.contains($0.span) } + added).sorted()
    }

    // MARK: - Abbreviations of something else

    /// The candidates without the readings of abbreviations that the text explains otherwise.
    private func withoutForeign(_ candidates: [MatchCandidate], known: Set<String>) -> [MatchCandidate] {
        var foreign: Set<String> = []
        for position in atoms.indices where atoms[position].kind == .opening {
            guard let form = explained(at: position + 1), !known.contains(form),
                !isExplainedByTerm(position, form, candidates)
            else { continue }
            foreign.insert(form)
        }
        guard !foreign.isEmpty else { return candidates }
        return candidates.filter { candidate in
            guard let first = position(at: candidate.span.start), Int(atoms[first].end) == candidate.span.end else {
                return true
            }
            return !isCapital(atoms[first]) || !foreign.contains(form(of: atoms[first]))
        }
    }

    /// The abbreviation alone in brackets behind words that it shortens; nil where there is none.
    private func explained(at position: Int) -> String? {
        guard position > 1, position + 1 < atoms.count, atoms[position].kind == .word, atoms[position].capitals == .all,
            atoms[position + 1].kind == .closing, (2...16).contains(atoms[position].length)
        else { return nil }
        let bytes = buffer.bytes(of: atoms[position])
        if atoms[position - 2].kind == .han {
            return bytes.allSatisfy { $0 < 0x80 } ? form(of: atoms[position]) : nil
        }
        let letters = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
        var first = position - 2
        while first >= 0, atoms[first].kind == .word, position - 1 - first <= letters + Self.mostJoiningWords {
            if position - 1 - first >= letters, atoms[first].capitals != .none,
                abbreviates(bytes, atoms[first..<(position - 1)])
            {
                return form(of: atoms[position])
            }
            first -= 1
        }
        return nil
    }

    /// An expansion has so many words like *of* and *and* besides those that give a letter.
    private static let mostJoiningWords = 3

    /// Whether what stands before the bracket is the glossary's own expansion of the abbreviation in it.
    private func isExplainedByTerm(_ bracket: Int, _ form: String, _ candidates: [MatchCandidate]) -> Bool {
        let end = Int(atoms[bracket - 1].end)
        let start = Int(atoms[bracket + 1].start)
        let meanings = Set(candidates.filter { $0.span.start == start }.map(\.ending.concept))
        return candidates.contains { $0.span.end == end && meanings.contains($0.ending.concept) }
    }

    private func form(of atom: Atom) -> String { String(decoding: buffer.bytes(of: atom), as: UTF8.self) }

    /// The abbreviation in brackets directly after a term of several words.
    private func introduction(_ candidate: MatchCandidate) -> Introduced? {
        guard let first = position(at: candidate.span.start) else { return nil }
        var next = first
        while next < atoms.count, Int(atoms[next].end) <= candidate.span.end { next += 1 }
        guard next + 2 < atoms.count, atoms[next].kind == .opening, atoms[next + 2].kind == .closing else { return nil }
        let short = atoms[next + 1]
        let form = buffer.bytes(of: short)
        let words = atoms[first..<next]
        // A Chinese name is not divided from what stands before: 服务 in 血液服务（CBS） is but the name's end.
        let isPart = first > 0 && atoms[first - 1].kind == .han && words.count < Self.leastNameLength
        guard short.kind == .word, isCapital(short), (2...16).contains(form.count), words.count > 1, !isPart,
            abbreviates(form, words)
        else { return nil }
        return Introduced(ending: candidate.ending, from: next + 1, form: String(decoding: form, as: UTF8.self))
    }

    private func isCapital(_ atom: Atom) -> Bool { atom.capitals == .all || atom.capitals == .mixed }

    /// Whether the letters occur in the words in this order, the first one at the beginning. Chinese names have foreign
    /// abbreviations, whose letters show nothing.
    private func abbreviates(_ form: UnsafeBufferPointer<UInt8>, _ words: Slice<UnsafeBufferPointer<Atom>>) -> Bool {
        if words.allSatisfy({ $0.kind == .han }) { return form.allSatisfy { $0 < 0x80 } }
        let letters = Array(String(decoding: form, as: UTF8.self).unicodeScalars)
        var matched = 0
        for word in words {
            for letter in String(decoding: buffer.bytes(of: word), as: UTF8.self).unicodeScalars {
                if letter == letters[matched] { matched += 1 } else if matched == 0 { return false }
                if matched == letters.count { return true }
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
}
