import NewsModel

/// Builds the index of a language: scans all its terms in one pass, then lays the paths of each.
struct TermIndexBuilder {
    private let language: Language
    private var text = ""
    private var endings: [(concept: UInt32, section: UInt8, term: UInt8, isVerb: Bool)] = []

    init(_ language: Language, glossary: Glossary) {
        self.language = language
        for (position, concept) in glossary.concepts.enumerated() {
            for (sectionPosition, section) in concept.sections.enumerated()
            where section.language.isTag(of: language) {
                for (termPosition, term) in section.terms.enumerated() {
                    guard let concept = UInt32(exactly: position), let section = UInt8(exactly: sectionPosition),
                        let termIndex = UInt8(exactly: termPosition)
                    else { continue }
                    add(term, (concept, section, termIndex, term.partOfSpeech == .verb))
                }
            }
        }
    }

    private mutating func add(_ term: Term, _ ending: (UInt32, UInt8, UInt8, Bool)) {
        let isOneLine = term.text.utf8.allSatisfy { $0 != 0x0A && $0 != 0x0D }
        text += isOneLine ? term.text : String(term.text.map { $0.isNewline ? " " : $0 })
        text += "\n"
        endings.append(ending)
    }

    func build() -> TermIndex {
        var index = TermIndex()
        let scanner = AtomScanner(text)
        scanner.folded.withUnsafeBufferPointer { folded in
            var start = 0
            var line = 0
            for (position, atom) in scanner.atoms.enumerated() where atom.kind == .lineBreak {
                let atoms = scanner.atoms[start..<position]
                if line < endings.count, !atoms.isEmpty { addPaths(of: atoms, line, folded, &index) }
                start = position + 1
                line += 1
            }
        }
        index.lexemes.seal()
        return index
    }

    private func addPaths(
        of atoms: ArraySlice<Atom>, _ line: Int, _ folded: UnsafeBufferPointer<UInt8>, _ index: inout TermIndex
    ) {
        let (concept, section, term, isVerb) = endings[line]
        var traits = Self.traits(of: atoms)
        if isVerb { traits.insert(.isVerb) }
        let ending = TermTrie.Ending(concept: concept, section: section, term: term, traits: traits)
        let spelling = TermSpelling(atoms: atoms, folded: folded, traits: traits)
        switch language {
        case .english: EnglishPaths.add(spelling, ending, &index)
        case .russian: RussianPaths().add(spelling, ending, &index)
        case .chinese: ExactPaths.add(spelling, ending, &index)
        }
        // Quotation marks around a name are often left out: «Великий камень».
        let unquoted = atoms.filter { $0.kind != .quote }
        if unquoted.count < atoms.count, !unquoted.isEmpty {
            let spelling = TermSpelling(atoms: unquoted[...], folded: folded, traits: traits)
            ExactPaths.add(spelling, ending, &index)
        }
    }

    private static func traits(of atoms: ArraySlice<Atom>) -> TermTraits {
        guard atoms.count == 1, let atom = atoms.first, atom.kind == .word else { return [] }
        switch atom.capitals {
        case .none: return [.isSingleWord, .isLowercase]
        case .all: return [.isSingleWord, .needsAllCapitals]
        case .first, .mixed: return [.isSingleWord, .needsCapital]
        }
    }
}

/// A term as atoms, with the bytes of their folded forms.
struct TermSpelling {
    let atoms: ArraySlice<Atom>
    let folded: UnsafeBufferPointer<UInt8>
    let traits: TermTraits

    func bytes(of atom: Atom) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: folded[Int(atom.offset)..<Int(atom.offset + atom.length)])
    }

    /// The term's forms as it is written, as symbols.
    func symbols(_ words: inout WordTable) -> [TermTrie.Symbol] {
        atoms.map { words.intern(bytes(of: $0), hash: $0.hash) }
    }
}

/// The path of a term as it is written.
enum ExactPaths {
    static func add(_ spelling: TermSpelling, _ ending: TermTrie.Ending, _ index: inout TermIndex) {
        index.insert(spelling.symbols(&index.words), ending)
    }
}
