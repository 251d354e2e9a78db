import Lexicons

/// The words of a text as forms of the glossary's lexemes.
struct InflectedText {
    private let buffer: AtomBuffer
    private let cache: InflectedFormCache
    private let boundaries: TextBoundaries
    /// The symbols of the atoms' forms.
    let symbols: [TermTrie.Symbol]
    /// For each atom its form in the cache.
    private let forms: [Int32]
    /// For each atom where its readings lie in the cache; from -1 until they were asked for.
    private var ranges: [Range<Int32>]

    init(_ buffer: AtomBuffer, _ cache: InflectedFormCache, _ boundaries: TextBoundaries) {
        self.buffer = buffer
        self.cache = cache
        self.boundaries = boundaries
        let count = buffer.atoms.count
        var forms: [Int32] = []
        symbols = [TermTrie.Symbol](unsafeUninitializedCapacity: count) { symbols, symbolCount in
            forms = [Int32](unsafeUninitializedCapacity: count) { forms, formCount in
                for position in 0..<count {
                    let atom = buffer.atoms[position]
                    let number = cache.number(of: buffer.bytes(of: atom), hash: atom.hash)
                    forms.initializeElement(at: position, to: Int32(truncatingIfNeeded: number))
                    symbols.initializeElement(at: position, to: cache.symbol(of: number))
                }
                formCount = count
            }
            symbolCount = count
        }
        self.forms = forms
        ranges = Array(repeating: -1..<0, count: count)
    }

    /// The words of a text in another language, which have no readings.
    init(other buffer: AtomBuffer, _ index: TermIndex, _ cache: InflectedFormCache, _ boundaries: TextBoundaries) {
        self.buffer = buffer
        self.cache = cache
        self.boundaries = boundaries
        symbols = buffer.atoms.map { index.symbol(of: $0, in: buffer) }
        forms = []
        ranges = []
    }

    /// Whether any term may begin at a place; if not, none need be looked for there.
    @inline(__always)
    func mayBegin(at position: Int) -> Bool {
        // Tied words are looked for as one, too.
        let end = min(position + 3, forms.count)
        for next in (position + 1)..<max(position + 1, end) where buffer.atoms[next].tie == .hyphen { return true }
        return cache.mayBegin(
            with: Int(forms[position]), before: position + 1 < forms.count ? Int(forms[position + 1]) : nil)
    }

    /// The readings of a word that the glossary has, as places for `reading(_:)`.
    mutating func readings(at position: Int) -> Range<Int> {
        let known = ranges[position]
        if known.lowerBound >= 0 { return known.asPositions }
        let number = Int(forms[position])
        var found = 0..<0
        if cache.forms[number].mayBeRead, buffer.atoms[position].kind == .word, !isAbbreviated(position) {
            let isPlain = cache.forms[number].readings.count < 2
            found = cache.readings(
                of: number, capital(at: position), after: isPlain ? [] : attributes(before: position))
        }
        ranges[position] = Int32(found.lowerBound)..<Int32(found.upperBound)
        return found
    }

    /// A reading with its share among all of its form's.
    func reading(_ place: Int) -> FormReading { cache.weighed[place] }

    /// The cases that the word before allows.
    func grammar(before position: Int) -> GrammarSet {
        governor(of: position).map { cache.forms[$0].governs } ?? .any
    }

    func expectsVerb(at position: Int) -> Bool {
        governor(of: position).map { cache.forms[$0].expectsVerb } ?? false
    }

    /// The word directly before; of «из-за» and «из-под» the first part, which governs.
    private func governor(of position: Int) -> Int? {
        guard position > 0, buffer.atoms[position - 1].kind == .word else { return nil }
        let isCompound = position > 1 && buffer.atoms[position - 1].tie == .hyphen
        return Int(forms[isCompound ? position - 2 : position - 1])
    }

    /// Whether the word is cut off by a point that ends no sentence: «род. 1952», «сов. секретно».
    private func isAbbreviated(_ position: Int) -> Bool {
        let atoms = buffer.atoms
        guard position + 2 < atoms.count, atoms[position].length <= Self.longestAbbreviation,
            atoms[position + 1].kind == .mark, atoms[position + 1].start == atoms[position].end,
            buffer.folded[Int(atoms[position + 1].offset)] == UInt8(ascii: ".")
        else { return false }
        let next = atoms[position + 2]
        let startsSmall = next.kind == .word && next.capitals == .none
        return startsSmall && next.start <= atoms[position + 1].end + 1
    }

    /// In bytes: five letters.
    private static let longestAbbreviation: Int32 = 10

    /// What the word before is as an adjective: «океанские суда» are no courts, «музыкального критика» is no criticism.
    private func attributes(before position: Int) -> ArraySlice<RussianGrammemes> {
        guard position > 0, buffer.atoms[position - 1].kind == .word,
            buffer.atoms[position - 1].end + 1 == buffer.atoms[position].start
        else { return [] }
        return cache.attributes(of: Int(forms[position - 1]), buffer.bytes(of: buffer.atoms[position - 1]))
    }

    private func capital(at position: Int) -> InflectedFormCache.Capital {
        switch buffer.atoms[position].capitals {
        case .none: .isMissing
        case .first, .mixed: boundaries.isOpening(position, in: buffer) ? .saysNothing : .isName
        case .all: .saysNothing
        }
    }
}
