import NewsModel
import UnicodeText

/// Chinese phrases of neighbouring words, the names of people, and what stands in quotation marks.
struct UndividedPhrases: PhraseGrammar {
    /// In units: the name of an institute is long.
    private static let longest = 8
    private static let characters = 3...20

    func phrases(in document: Document) -> [CandidatePhrase] {
        let units = PhraseUnits(document)
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            for run in units.runs(in: sentence) {
                for first in run.indices { found += phrases(of: run, from: first, document) }
            }
        }
        return found
    }

    private func phrases(of run: [PhraseUnit], from first: Int, _ document: Document) -> [CandidatePhrase] {
        if case .person(let isCertain) = run[first].kind {
            var name = phrase(run[first].tokens, isName: true, document)
            name.isOpen = !isCertain
            return [name]
        }
        var found: [CandidatePhrase] = []
        let start = run[first].tokens.lowerBound
        let isForeign = run[first].isForeignName
        for last in first..<min(first + Self.longest, run.count) {
            let unit = run[last]
            if last > first {
                guard case .word = unit.kind, !(isForeign && unit.isOffice) else { break }
            }
            // One place after the other is an address.
            guard !unit.isOpen, !(last > first && unit.isPlace && run[last - 1].isPlace) else { continue }
            let tokens = start..<unit.tokens.upperBound
            let length = document.span(of: tokens).count
            guard Self.characters.contains(length) else { continue }
            var phrase = phrase(tokens, isName: isForeign || isQuoted(tokens, document), document)
            phrase.isPlain = !phrase.isName && first == last && isPlain(tokens, document)
            found.append(phrase)
        }
        return found
    }

    private func phrase(_ tokens: Range<Int>, isName: Bool, _ document: Document) -> CandidatePhrase {
        var key = PhraseKey(.chinese)
        for position in tokens {
            for scalar in document.tokens[position].normalized.unicodeScalars { key.add(UInt64(scalar.value)) }
        }
        return CandidatePhrase(tokens: tokens, key: key.value, isName: isName, isBaseForm: true)
    }

    /// Whether it is a word for somebody that every dictionary has, or nearly so: 负责人, 副市长, 总投资.
    private func isPlain(_ tokens: Range<Int>, _ document: Document) -> Bool {
        let span = document.span(of: tokens)
        guard span.count == 3, let first = document.tokens[tokens.lowerBound].normalized.first,
            let last = document.tokens[tokens.upperBound - 1].normalized.last
        else { return false }
        return ChineseStopWords.persons.contains(last) || ChineseStopWords.ranks.contains(first)
    }

    private func isQuoted(_ tokens: Range<Int>, _ document: Document) -> Bool {
        guard tokens.lowerBound > 0, tokens.upperBound < document.tokens.count else { return false }
        return ["“", "\"", "《", "「"].contains(document[document.tokens[tokens.lowerBound - 1]])
            && ["”", "\"", "》", "」"].contains(document[document.tokens[tokens.upperBound]])
    }
}

/// What a Chinese word may do in a phrase.
struct CharacterWordClass: OptionSet, Sendable {
    let rawValue: UInt16

    /// It may be part of a term; a phrase goes no further than a word that may not.
    static let inner = CharacterWordClass(rawValue: 1)
    /// One character: ICU's dictionary knows no longer word that it is part of.
    static let single = CharacterWordClass(rawValue: 2)
    /// A single that ends the word before it: 省, 院.
    static let suffix = CharacterWordClass(rawValue: 4)
    /// A single that begins the word behind it: 副, 总.
    static let prefix = CharacterWordClass(rawValue: 8)
    /// Something always follows: what says how something is (国立), and verbs whose object is still to come (发布).
    static let open = CharacterWordClass(rawValue: 16)
    /// A family name.
    static let surname = CharacterWordClass(rawValue: 32)
    /// An office or occupation, which stands beside a person's name.
    static let role = CharacterWordClass(rawValue: 64)
    /// What a person named before it does: 说, 表示.
    static let speech = CharacterWordClass(rawValue: 128)
    /// All its characters are those that foreign names are written with.
    static let foreign = CharacterWordClass(rawValue: 256)
    /// A country by its first character, one of a pair: 中白.
    static let country = CharacterWordClass(rawValue: 512)
    /// A numeral, behind which a measure stands.
    static let numeral = CharacterWordClass(rawValue: 1024)
    /// What stands behind it, if anything but a name, is a verb: 不, 将.
    static let beforeVerb = CharacterWordClass(rawValue: 2048)
    /// What stands before it is a verb: 了, 着.
    static let behindVerb = CharacterWordClass(rawValue: 4096)
    /// No part of a term as a word, but perhaps as the first character of a longer word: 大|荔|县.
    static let opening = CharacterWordClass(rawValue: 8192)

    /// The class of a word, in simplified characters.
    static func of(_ word: String) -> CharacterWordClass {
        if let known = known[word] { return known }
        guard let last = word.last, isHan(word) else { return [] }
        var found: CharacterWordClass = .inner
        let length = word.unicodeScalars.count
        if length == 1 {
            found.insert(.single)
        } else if length == 2, ChineseVerbs.complements.contains(last) || word.first == "被" {
            // What verb and result make is a verb: 建成, 受到; nouns of that shape are listed.
            return []
        } else if length > 2,
            isCounted(word, last) || word.first.map(ChineseStopWords.firsts.contains) ?? false
                || ChineseVerbs.endings.contains(last)
        {
            return []
        } else if length < 6, ChineseNameWords.roleEndings.contains(last), !ChineseNameWords.noRoles.contains(word) {
            found.insert(.role)
        }
        if word.allSatisfy({ ChineseNameWords.foreign.contains($0) }) { found.insert(.foreign) }
        return found
    }

    /// Whether it is an amount: 六个月, 万平方米.
    private static func isCounted(_ word: String, _ last: Character) -> Bool {
        ChineseStopWords.measures.contains(last) && word.first.map(ChineseStopWords.numerals.contains) ?? false
    }

    private static func isHan(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { $0.isHan && $0 != "〇" }
    }

    /// All words of the lists; in several of them a word is all that they say.
    private static let known: [String: CharacterWordClass] = {
        var known: [String: CharacterWordClass] = [:]
        func add(_ words: some Sequence<String>, _ traits: CharacterWordClass) {
            for word in words { known[word, default: []].formUnion(traits) }
        }
        let singles = { (characters: Set<Character>) in characters.map(String.init) }
        add(ChineseStopWords.words, [])
        add(singles(ChineseStopWords.characters), [])
        add(singles(ChineseStopWords.numerals), .numeral)
        add(ChineseVerbs.words, [])
        let stopped = Set(known.keys)
        add(ChineseStopWords.beforeVerbs, .beforeVerb)
        add(ChineseStopWords.behindVerbs, .behindVerb)
        add(singles(ChineseStopWords.openings), .opening)
        add(ChineseNameWords.speech, .speech)
        add(ChineseVerbs.open, [.inner, .open])
        add(ChineseVerbs.nouns, .inner)
        add(ChineseStopWords.attributes, [.inner, .open])
        for role in ChineseNameWords.roles { add([role], stopped.contains(role) ? .role : [.inner, .role]) }
        let contents = ChineseStopWords.endings.union(ChineseStopWords.beginnings)
            .union(ChineseNameWords.surnames).union(ChineseNameWords.foreign)
        add(singles(contents).filter { !stopped.contains($0) }, .inner)
        add(singles(contents), .single)
        add(singles(ChineseStopWords.endings), .suffix)
        add(singles(ChineseStopWords.beginnings), .prefix)
        add(singles(ChineseStopWords.adjectives), .prefix)
        add(singles(ChineseNameWords.surnames), .surname)
        add(ChineseNameWords.doubleSurnames, [.inner, .surname])
        add(singles(ChineseNameWords.foreign), .foreign)
        add(singles(ChineseNameWords.countries), [.country, .single])
        add(["长", "员", "师"], .role)
        return known
    }()
}
