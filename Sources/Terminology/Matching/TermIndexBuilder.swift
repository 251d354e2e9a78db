import Languages
import NewsModel

/// Builds the index of a language: scans its terms in batches, then lays the paths of each.
struct TermIndexBuilder {
    private let rules: MatchRules
    private var parts: TermIndexParts
    private var headForms: HeadFormPaths?
    private var agreement: AgreementPaths
    /// The terms of the batch, a line each.
    private var text: [UInt8] = []
    private var endings: [TermTrie.Ending] = []

    /// So many terms are scanned at once: enough to be quick, few enough to need no memory to speak of.
    private static let batch = 2048

    init(_ rules: MatchRules) {
        self.rules = rules
        parts = TermIndexParts(rules)
        if case .generated(let forms) = rules.inflection { headForms = HeadFormPaths(forms, rules.prepositions) }
        agreement = AgreementPaths(rules.grammar)
    }

    /// The index of the glossary's terms in the language.
    static func index(of glossary: Glossary, _ rules: MatchRules) -> TermIndex {
        var builder = TermIndexBuilder(rules)
        glossary.concepts.forEachTerm(in: rules.language) { concept, section, number, term in
            guard let concept = UInt32(exactly: concept), let section = UInt8(exactly: section),
                let number = UInt8(exactly: number)
            else { return }
            builder.add(
                term.text,
                TermTrie.Ending(
                    concept: concept, section: section, term: number,
                    traits: TermTraits(partOfSpeech: term.partOfSpeech)))
        }
        return builder.finished()
    }

    private mutating func add(_ term: UnsafeBufferPointer<UInt8>, _ ending: TermTrie.Ending) {
        for byte in term { text.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
        text.append(0x0A)
        endings.append(ending)
        if endings.count == Self.batch { layPaths() }
    }

    private mutating func finished() -> TermIndex {
        layPaths()
        return parts.finished()
    }

    private mutating func layPaths() {
        AtomScanner(String(decoding: text, as: UTF8.self)).withBuffer { buffer in
            var start = 0
            var line = 0
            for position in buffer.atoms.indices where buffer.atoms[position].kind == .lineBreak {
                if line < endings.count, (1...TermTrie.longestTerm).contains(position - start) {
                    addPaths(of: start..<position, endings[line], buffer)
                }
                start = position + 1
                line += 1
            }
        }
        text.removeAll(keepingCapacity: true)
        endings.removeAll(keepingCapacity: true)
    }

    private mutating func addPaths(of range: Range<Int>, _ ending: TermTrie.Ending, _ buffer: AtomBuffer) {
        let atoms = Array(buffer.atoms[range])
        let spelling = TermSpelling(
            atoms: atoms, buffer: buffer, traits: ending.traits.union(Self.traits(of: atoms)))
        if rules.agrees {
            agreement.add(spelling, ending, &parts)
        } else if headForms?.add(spelling, ending, &parts) == nil {
            spelling.insert(ending, &parts)
        }
        // Quotation marks around a name are often left out: «Великий камень».
        let unquoted = atoms.filter { $0.kind != .quote }
        if unquoted.count < atoms.count, !unquoted.isEmpty {
            TermSpelling(atoms: unquoted, buffer: buffer, traits: spelling.traits).insert(ending, &parts)
        }
    }

    /// Whether a term is a letter and a number: С-400.
    private static func isDesignation(_ atoms: [Atom]) -> Bool {
        atoms.count == 2 && atoms[0].end - atoms[0].start == 1 && atoms[0].capitals != .none
            && atoms[1].kind == .word && atoms[1].tie == .hyphen
    }

    /// What the capitals of a term ask for. Of several words the first one needs its capital where others have one, too
    /// (Bank of China): that of Olympic games may be but the glossary's own.
    private static func traits(of atoms: [Atom]) -> TermTraits {
        guard let first = atoms.first, first.kind == .word else { return [] }
        if atoms.count > 1 {
            if isDesignation(atoms) { return [.isDesignation] }
            let isName = first.capitals == .first && atoms.dropFirst().contains { $0.capitals != .none }
            return isName ? [.needsCapital] : first.capitals == .none ? [.isLowercase] : []
        }
        switch first.capitals {
        case .none: return [.isLowercase]
        case .all: return [.needsAllCapitals]
        case .first, .mixed: return [.needsCapital]
        }
    }
}

extension TermTraits {
    init(partOfSpeech: PartOfSpeech?) {
        switch partOfSpeech {
        case .verb: self = [.isVerb]
        case .properNoun: self = [.isSingular]
        default: self = []
        }
    }
}

extension TermTrie.Ending {
    func with(_ traits: TermTraits) -> TermTrie.Ending {
        TermTrie.Ending(concept: concept, section: section, term: term, traits: traits)
    }
}

/// A term as atoms, with the bytes of their folded forms.
struct TermSpelling {
    let atoms: [Atom]
    let buffer: AtomBuffer
    let traits: TermTraits

    /// The term's forms as it is written, as symbols.
    func symbols(_ words: inout WordInterner) -> [TermTrie.Symbol] {
        atoms.map { words.intern(buffer.bytes(of: $0), hash: $0.hash) }
    }

    /// Adds the path of the term as it is written.
    func insert(_ ending: TermTrie.Ending, _ parts: inout TermIndexParts) {
        parts.trie.insert(symbols(&parts.words), ending.with(traits))
    }
}

/// What a term's own spelling asks of the text, beyond the words.
struct TermTraits: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    /// A name with a capital at its beginning, which the same words in small letters are not: Марта is no марта, and
    /// four banks of China are not the Bank of China.
    static let needsCapital = TermTraits(rawValue: 1)
    /// A single word in capitals (IT, ВОЗ), which the same word in small letters is not.
    static let needsAllCapitals = TermTraits(rawValue: 2)
    /// In small letters: not the name that is spelled alike.
    static let isLowercase = TermTraits(rawValue: 4)
    static let isVerb = TermTraits(rawValue: 8)
    /// The name of one thing, which the same words in the plural are not.
    static let isSingular = TermTraits(rawValue: 16)
    /// In the plural, which the same word in the singular is not: выборы, but no выбор.
    static let isPlural = TermTraits(rawValue: 32)
    /// A letter and a number (С-400), which the same preposition before a number is not.
    static let isDesignation = TermTraits(rawValue: 64)
}
