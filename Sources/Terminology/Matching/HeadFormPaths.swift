import Lexicons

/// The paths of an English term: as written, with its head in the plural, and with hyphened words joined.
struct HeadFormPaths {
    /// The other forms of the heads met so far; words come again and again in a glossary.
    private var nouns: [TermTrie.Symbol: [TermTrie.Symbol]] = [:]
    private var verbs: [TermTrie.Symbol: [TermTrie.Symbol]] = [:]

    mutating func add(_ spelling: TermSpelling, _ ending: TermTrie.Ending, _ parts: inout TermIndexParts) {
        let ending = ending.with(spelling.traits)
        var path = spelling.symbols(&parts.words)
        let head = headPosition(in: spelling)
        let beforeHead = parts.trie.descend(path[..<head])
        let tied = spelling.atoms.dropFirst().firstIndex { $0.tie == .hyphen }
        for form in [path[head]] + forms(of: spelling.atoms[head], path[head], spelling, &parts.words) {
            path[head] = form
            parts.trie.insert(path[head...], below: beforeHead, ending)
            if let tied { insertJoined(path, at: tied, ending, &parts) }
        }
    }

    /// Adds the path with `start-up` as `startup`.
    private func insertJoined(
        _ path: [TermTrie.Symbol], at tied: Int, _ ending: TermTrie.Ending, _ parts: inout TermIndexParts
    ) {
        let word = parts.words.intern(Array(parts.words.word(path[tied - 1]) + parts.words.word(path[tied])))
        parts.trie.insert(path[..<(tied - 1)] + [word] + path[(tied + 1)...], ending)
    }

    /// The noun before the first preposition (`heads of state`), else the last word.
    private func headPosition(in spelling: TermSpelling) -> Int {
        for (position, atom) in spelling.atoms.dropFirst().enumerated()
        where EnglishPrepositions.contains(spelling.buffer.bytes(of: atom)) {
            return position
        }
        return spelling.atoms.count - 1
    }

    private mutating func forms(
        of atom: Atom, _ symbol: TermTrie.Symbol, _ spelling: TermSpelling, _ words: inout WordInterner
    ) -> [TermTrie.Symbol] {
        let bytes = spelling.buffer.bytes(of: atom)
        guard atom.kind == .word, bytes.count > 1, atom.capitals != .all || bytes.count > 2,
            !isName(spelling), bytes.allSatisfy({ !(0x30...0x39).contains($0) })
        else { return [] }
        let isVerb = spelling.traits.contains(.isVerb)
        if let known = isVerb ? verbs[symbol] : nouns[symbol] { return known }
        let forms = isVerb ? HeadForms.verbForms(of: bytes) : HeadForms.plurals(of: bytes)
        let symbols = forms.map { words.intern($0) }
        if isVerb { verbs[symbol] = symbols } else { nouns[symbol] = symbols }
        return symbols
    }

    /// A name has no plural: the Williams sisters are no William, and banks of China not the Bank of China.
    private func isName(_ spelling: TermSpelling) -> Bool {
        spelling.traits.contains(.isSingular)
            || spelling.traits.contains(.needsCapital) && spelling.atoms.count > 1
    }
}

/// English word forms, made from the dictionary form. Words are in lower case, as bytes of UTF-8.
enum HeadForms {
    typealias Word = UnsafeBufferPointer<UInt8>

    /// Learned endings that nouns may keep beside the regular plural: `criterion`, `criteria`.
    private static let learnedEndings: [(String, String)] = [
        ("sis", "ses"), ("xis", "xes"), ("um", "a"), ("on", "a"), ("us", "i"), ("ix", "ices"), ("ex", "ices"),
        ("a", "ae"), ("eau", "eaux"), ("o", "oes"), ("o", "i"), ("man", "men"), ("fe", "ves"), ("lf", "lves"),
        ("rf", "rves"), ("af", "aves"),
    ]

    /// The plurals a noun can have; some have two (`bases` of base and basis, `indexes` and `indices`).
    static func plurals(of noun: Word) -> [[UInt8]] {
        if let irregular = irregular(noun, EnglishIrregularForms.plurals) { return irregular }
        guard let last = noun.last else { return [] }
        var forms = [withEndingS(noun, last)]
        for (ending, plural) in learnedEndings
        where noun.count > ending.count + 2 && ends(noun, ending) {
            forms.append(Array(noun.dropLast(ending.count)) + Array(plural.utf8))
        }
        return forms
    }

    /// The third person, the past and the participles of a regular verb, or those in the list.
    static func verbForms(of verb: Word) -> [[UInt8]] {
        guard let last = verb.last else { return [] }
        let stem = Array(verb)
        let doubled = doublesLast(verb) ? stem + [last] : nil
        var forms = irregular(verb, EnglishIrregularForms.forms(ofVerb:)) ?? []
        if forms.isEmpty {
            forms.append(
                last == UInt8(ascii: "e")
                    ? stem + [UInt8(ascii: "d")]
                    : endsInConsonantY(verb) ? stem.dropLast() + Array("ied".utf8) : stem + Array("ed".utf8))
            if let doubled { forms.append(doubled + Array("ed".utf8)) }
        }
        forms += [withEndingS(verb, last), gerund(verb, last)]
        if let doubled { forms.append(doubled + Array("ing".utf8)) }
        return forms
    }

    private static func gerund(_ verb: Word, _ last: UInt8) -> [UInt8] {
        let dropsE = last == UInt8(ascii: "e") && !ends(verb, "ee") && verb.count > 2
        return Array(verb.dropLast(dropsE ? 1 : 0)) + Array("ing".utf8)
    }

    private static func withEndingS(_ word: Word, _ last: UInt8) -> [UInt8] {
        if endsInConsonantY(word) { return word.dropLast() + Array("ies".utf8) }
        let isHissing =
            last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
            || ends(word, "ch") || ends(word, "sh")
        return Array(word) + Array((isHissing ? "es" : "s").utf8)
    }

    private static func irregular(_ word: Word, _ forms: (String) -> [String]?) -> [[UInt8]]? {
        guard word.count < 16 else { return nil }
        return forms(String(decoding: word, as: UTF8.self)).map { $0.map { Array($0.utf8) } }
    }

    private static func endsInConsonantY(_ word: Word) -> Bool {
        word.count > 2 && word[word.count - 1] == UInt8(ascii: "y") && !isVowel(word[word.count - 2])
    }

    /// Whether the last consonant may double: consonant, vowel, consonant (`stop`, `ship`).
    private static func doublesLast(_ word: Word) -> Bool {
        guard word.count >= 3 else { return false }
        let end = word.count
        return !isVowel(word[end - 1]) && !"wxyh".utf8.contains(word[end - 1]) && isVowel(word[end - 2])
            && !isVowel(word[end - 3])
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

    private static func ends(_ word: Word, _ ending: StaticString) -> Bool {
        word.count >= ending.utf8CodeUnitCount
            && word.suffix(ending.utf8CodeUnitCount).elementsEqual(
                UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
    }

    private static func ends(_ word: Word, _ ending: String) -> Bool {
        word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

/// Prepositions that follow the head of an English noun phrase.
enum EnglishPrepositions {
    static let words: Set<String> = ["of", "for", "in", "on", "at", "to", "with", "by", "from", "under", "against"]

    static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= 7 && words.contains(String(decoding: word, as: UTF8.self))
    }
}
