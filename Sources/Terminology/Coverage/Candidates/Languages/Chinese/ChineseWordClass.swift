import UnicodeText

/// What a Chinese word may do in a phrase.
struct ChineseWordClass: OptionSet, Sendable {
    let rawValue: UInt16

    /// It may be part of a term; a phrase goes no further than a word that may not.
    static let inner = ChineseWordClass(rawValue: 1)
    /// One character: ICU's dictionary knows no longer word that it is part of.
    static let single = ChineseWordClass(rawValue: 2)
    /// A single that ends the word before it: 省, 院.
    static let suffix = ChineseWordClass(rawValue: 4)
    /// A single that begins the word behind it: 副, 总.
    static let prefix = ChineseWordClass(rawValue: 8)
    /// Something always follows: what says how something is (国立), and verbs whose object is still to come (发布).
    static let open = ChineseWordClass(rawValue: 16)
    /// A family name.
    static let surname = ChineseWordClass(rawValue: 32)
    /// An office or occupation, which stands beside a person's name.
    static let role = ChineseWordClass(rawValue: 64)
    /// What a person named before it does: 说, 表示.
    static let speech = ChineseWordClass(rawValue: 128)
    /// All its characters are those that foreign names are written with.
    static let foreign = ChineseWordClass(rawValue: 256)
    /// A country by its first character, one of a pair: 中白.
    static let country = ChineseWordClass(rawValue: 512)
    /// A numeral, behind which a measure stands.
    static let numeral = ChineseWordClass(rawValue: 1024)
    /// What stands behind it, if anything but a name, is a verb: 不, 将.
    static let beforeVerb = ChineseWordClass(rawValue: 2048)
    /// What stands before it is a verb: 了, 着.
    static let behindVerb = ChineseWordClass(rawValue: 4096)
    /// No part of a term as a word, but perhaps as the first character of a longer word: 大|荔|县.
    static let opening = ChineseWordClass(rawValue: 8192)

    /// The class of a word, in simplified characters.
    static func of(_ word: String) -> ChineseWordClass {
        if let known = known[word] { return known }
        guard let last = word.last, isHan(word) else { return [] }
        var found: ChineseWordClass = .inner
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
        word.unicodeScalars.allSatisfy { Script($0) == .han && $0.value != 0x3007 }
    }

    /// All words of the lists; in several of them a word is all that they say.
    private static let known: [String: ChineseWordClass] = {
        var known: [String: ChineseWordClass] = [:]
        func add(_ words: some Sequence<String>, _ traits: ChineseWordClass) {
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
