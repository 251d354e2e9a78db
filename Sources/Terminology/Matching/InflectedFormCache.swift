import Lexicons

/// What is known of the forms of texts whose words agree: each is looked up in lexicon and glossary once.
///
/// Lent to one text at a time (`MatchWorkspacePool`), so that it needs no lock.
final class InflectedFormCache {
    /// A form of the text.
    struct Form {
        /// The form among the glossary's forms; `TermFinder.unknownSymbol` where it is none of them.
        let symbol: TermTrie.Symbol
        /// Its readings in `readings`; none where no lexeme of the glossary is among them.
        let readings: Range<Int32>
        /// Whether it was generated as a form of a word that no lexicon has.
        let isGenerated: Bool
        /// Whether any reading of it is the glossary's.
        var mayBeRead: Bool { !readings.isEmpty || isGenerated }
        /// The cases and numbers that may follow the form, and whether rather a verb follows.
        let governs: GrammarSet
        let expectsVerb: Bool
        /// What it is as an adjective, in `attributes`; nil until it was asked for.
        var attributes: Range<Int32>?
        /// Its readings weighed as they are without regard to other words, for each way to take its capital; from -1
        /// until they were asked for.
        fileprivate var weighed: (Range<Int32>, Range<Int32>, Range<Int32>) = (-1..<0, -1..<0, -1..<0)

        subscript(capital: Capital) -> Range<Int32> {
            get {
                switch capital {
                case .isMissing: weighed.0
                case .saysNothing: weighed.1
                case .isName: weighed.2
                }
            }
            set {
                switch capital {
                case .isMissing: weighed.0 = newValue
                case .saysNothing: weighed.1 = newValue
                case .isName: weighed.2 = newValue
                }
            }
        }
    }

    /// What a word's capital says about its being a name: none, nothing, or that it is one.
    enum Capital {
        case isMissing, saysNothing, isName

        var weightOfNames: Float {
            switch self {
            case .isMissing: 0.01
            case .saysNothing: 1
            case .isName: 10
            }
        }
    }

    /// One way to read a form, before its surroundings are looked at.
    struct Reading {
        /// `TermFinder.unknownSymbol` for a lexeme that the glossary has not.
        let lexeme: TermTrie.Symbol
        let grammemes: RussianGrammemes
        let isName: Bool
        let share: Float
    }

    let index: TermIndex
    private let grammar: AgreementGrammar
    private let lexicon: RussianLexicon
    // Only its borrower touches a cache: that no two accesses overlap need not be checked at each of them.
    @exclusivity(unchecked) private var words = InflectedFormTable()
    @exclusivity(unchecked) private var steps: [FormStep] = []
    @exclusivity(unchecked) private(set) var forms: [Form] = []
    @exclusivity(unchecked) private(set) var readings: [Reading] = []
    @exclusivity(unchecked) private(set) var attributes: [RussianGrammemes] = []
    /// Readings with their share among all of a form's, as far as the glossary has them.
    @exclusivity(unchecked) private(set) var weighed: [FormReading] = []

    /// Forms enough for a year's news; then the cache begins anew.
    private static let mostForms = 200_000
    private static let mostWeighed = 1_000_000

    init(_ index: TermIndex) {
        self.index = index
        grammar = index.rules.grammar
        lexicon = grammar.lexicon
    }

    var isFull: Bool { forms.count > Self.mostForms || weighed.count > Self.mostWeighed }

    /// The number of a form, which is looked up where it is new.
    @inline(__always)
    func number(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        words.find(bytes, hash) ?? add(bytes, hash)
    }

    private func add(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
        let form = lookUp(bytes, hash)
        forms.append(form)
        let first = steps.count
        steps += FormStep.steps(of: form, readings[form.readings.asPositions], in: index)
        return words.add(bytes, form.symbol, steps[first...])
    }

    /// The form among the glossary's forms; `TermFinder.unknownSymbol` where it is none of them.
    @inline(__always)
    func symbol(of number: Int) -> TermTrie.Symbol { words[number].symbol }

    /// Whether any term may have begun with a form and ended with it, or gone on with the next one.
    ///
    /// What may be between them, a hyphen or a point, is not looked at.
    @inline(__always)
    func mayBegin(with number: Int, before next: Int?) -> Bool {
        let form = words[number]
        if form.endsTerms || form.isCrowded { return true }
        guard let next else { return false }
        let following = words[next]
        if following.isCrowded { return true }
        // For most the steps need not be looked at.
        guard form.mayGoOn(with: following) else { return false }
        for first in form.steps where steps[first].node.hasChildren {
            for second in following.steps
            where index.trie.child(of: steps[first].node, by: steps[second].symbol) != nil {
                return true
            }
        }
        return false
    }

    private func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Form {
        if index.words.find(bytes, hash: hash) == nil, let twin = LookAlikes.cyrillic(bytes) {
            return twin.withUnsafeBufferPointer { lookUp($0, WordInterner.hash($0)) }
        }
        let start = Int32(readings.count)
        if bytes.count > 1, bytes[0] >= 0xD0, bytes[0] <= 0xD1 { read(bytes) }
        // No preposition or pronoun is longer.
        let word = bytes.count <= 22 ? String(decoding: bytes, as: UTF8.self) : ""
        let symbol = index.words.find(bytes, hash: hash) ?? TermFinder.unknownSymbol
        return Form(
            symbol: symbol, readings: start..<Int32(readings.count), isGenerated: index.generated[symbol] != nil,
            governs: grammar.grammar(after: word),
            expectsVerb: grammar.expectsVerb(after: word))
    }

    private func read(_ form: UnsafeBufferPointer<UInt8>) {
        // Most forms are forms of one word only: then no corpus need be asked; and most are in no glossary.
        var first: RussianLexeme?
        var isAmbiguous = false
        var isWanted = false
        lexicon.forEachReading(of: form, asksCorpus: false) { reading in
            if let first, first != reading.lexeme { isAmbiguous = true }
            first = reading.lexeme
            guard !isWanted, let word = InflectedReading(reading, form: form) else { return }
            isWanted = index.lexemes.symbol(word.key) != nil
        }
        guard isWanted else { return }
        lexicon.forEachReading(of: form, asksCorpus: isAmbiguous) { reading in
            guard let word = InflectedReading(reading, form: form) else {
                if reading.grammemes.partOfSpeech == .adverb, grammar.isTimeAdverb(form) { return }
                let share = reading.isCounted ? reading.probability : reading.grammemes.isRare ? 0.1 : 1
                readings.append(
                    Reading(
                        lexeme: TermFinder.unknownSymbol, grammemes: reading.grammemes, isName: false, share: share))
                return
            }
            var share = word.isName ? max(word.probability, Self.leastShareOfNames) : word.probability
            var lexeme = index.lexemes.symbol(word.key) ?? TermFinder.unknownSymbol
            if word.isName, !reading.grammemes.isSurname, reading.grammemes.number == .plural {
                if reading.grammemes.isGivenName { share *= Self.shareOfPlurals }
                if grammar.isSurname(form) { lexeme = TermFinder.unknownSymbol }
            }
            readings.append(
                Reading(
                    lexeme: lexeme, grammemes: reading.grammemes,
                    isName: word.isName, share: share))
        }
    }

    /// The corpus counts forms without their capitals, and so hardly knows the name Марта beside the month.
    private static let leastShareOfNames: Float = 0.05
    /// «Март» is hardly ever said of several women called Марта.
    private static let shareOfPlurals: Float = 0.1

    /// Where in `weighed` the readings of a form lie.
    ///
    /// - Parameter attributes: what the word before is as an adjective; readings that do not agree with it lose.
    func readings(of number: Int, _ capital: Capital, after attributes: ArraySlice<RussianGrammemes>) -> Range<Int> {
        let form = forms[number]
        let agrees = form.readings.contains { reading in
            attributes.contains { $0.agrees(with: readings[Int(reading)].grammemes) }
        }
        let known = forms[number][capital]
        if !agrees, known.lowerBound >= 0 { return known.asPositions }
        let start = weighed.count
        if form.isGenerated, let made = index.generated[form.symbol] { weighed += made }
        weigh(form, capital, agrees ? attributes : [])
        if !agrees { forms[number][capital] = Int32(start)..<Int32(weighed.count) }
        return start..<weighed.count
    }

    private func weigh(_ form: Form, _ capital: Capital, _ attributes: ArraySlice<RussianGrammemes>) {
        let start = weighed.count
        var total: Float = 0
        for number in form.readings {
            let reading = readings[Int(number)]
            let isKnown = reading.lexeme != TermFinder.unknownSymbol
            var weight = reading.share * (reading.isName ? capital.weightOfNames : 1)
            if !attributes.isEmpty {
                let agrees = attributes.contains { $0.agrees(with: reading.grammemes) }
                weight =
                    !agrees
                    ? weight * Self.disagreementFactor : isKnown ? weight : max(weight, Self.minimumAgreeingShare)
            }
            total += weight
            if isKnown { add(reading, weight, from: start) }
        }
        guard total > 0 else { return }
        for place in start..<weighed.count { weighed[place].probability /= total }
    }

    /// One reading for each lexeme: its cases together, its shares added up.
    private func add(_ reading: Reading, _ weight: Float, from start: Int) {
        let grammar = GrammarSet(reading.grammemes)
        for place in start..<weighed.count where weighed[place].lexeme == reading.lexeme {
            weighed[place].grammar.formUnion(grammar)
            weighed[place].probability += weight
            return
        }
        weighed.append(FormReading(lexeme: reading.lexeme, grammar: grammar, probability: weight))
    }

    /// How much less likely a reading is that does not agree with the adjective before, when another does.
    private static let disagreementFactor: Float = 0.03
    /// The least share of another word that agrees, whether or not the corpus has seen it.
    private static let minimumAgreeingShare: Float = 0.1

    /// What a form is as an adjective; nothing for a form that may be something else, too.
    func attributes(of number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> ArraySlice<RussianGrammemes> {
        if let known = forms[number].attributes { return attributes[known.asPositions] }
        let start = attributes.count
        var isAdjective = true
        lexicon.forEachReading(of: bytes, asksCorpus: false) { reading in
            switch reading.grammemes.partOfSpeech {
            case .adjective, .participle: attributes.append(reading.grammemes)
            default: isAdjective = false
            }
        }
        if !isAdjective { attributes.removeSubrange(start...) }
        forms[number].attributes = Int32(start)..<Int32(attributes.count)
        return attributes[start...]
    }
}
