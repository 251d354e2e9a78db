import Languages
import UnicodeText

/// What a word of characters may do in a phrase.
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
}

/// The words and characters of a language that divides no words, by what they may do in a phrase or a name.
///
/// All are in simplified characters; `Chinese/phrases.txt` and `Chinese/names.txt` say what each list holds.
final class CharacterWords: Sendable {
    let functionWords: Set<String>
    let surnames: Set<Character>
    /// Surnames that are everyday words: without an office before them they say nothing.
    let commonSurnames: Set<Character>
    /// In a given name, what would rather be the word behind a surname.
    let notGiven: Set<Character>
    /// Characters of foreign names that hardly any other word has.
    let onlyForeign: Set<Character>
    /// A given name of nothing but these is the middle of a foreign one.
    let foreignMiddles: Set<Character>
    /// What makes a word for somebody, as its last character.
    let persons: Set<Character>
    /// What says how high somebody is, or that all is meant, as a word's first character.
    let ranks: Set<Character>
    /// What ends the name of a place that is governed as one.
    let places: Set<String>
    /// What makes a passive, and whom it is done to: 被, 人; nil in a language without one.
    let passive: (mark: String, person: String)?
    private let foreign: Set<Character>
    private let complements: Set<Character>
    private let complementEndings: Set<Character>
    private let firsts: Set<Character>
    private let measures: Set<Character>
    private let numerals: Set<Character>
    private let roleEndings: Set<Character>
    private let noRoles: Set<String>
    /// All words of the lists; of a word in several of them all that they say.
    private let known: [String: CharacterWordClass]

    init(_ pack: LanguagePack) {
        let (phrases, names) = (pack.terms.phrases, pack.terms.names)
        func characters(_ name: String, _ lists: WordLists) -> Set<Character> { Set(lists.words(name).joined()) }
        functionWords = pack.functionWords.set("function-words")
        surnames = characters("surnames", names)
        commonSurnames = characters("surnames-too-common", names)
        notGiven = characters("not-given", names)
        onlyForeign = characters("only-foreign", names)
        foreignMiddles = characters("foreign-middles", names)
        persons = characters("persons", phrases)
        ranks = characters("ranks", phrases)
        places = phrases.set("places")
        let passive = phrases.words("passive").map(String.init)
        self.passive = passive.count == 2 ? (passive[0], passive[1]) : nil
        foreign = characters("foreign", names)
        complements = characters("complements", phrases)
        complementEndings = characters("complement-endings", phrases)
        firsts = characters("firsts", phrases)
        measures = characters("measures", phrases)
        numerals = characters("numerals", phrases)
        roleEndings = characters("role-endings", names)
        noRoles = names.set("no-roles")
        known = Self.classes(phrases, names)
    }

    /// The class of a word, in simplified characters.
    func classOf(_ word: String) -> CharacterWordClass {
        if let known = known[word] { return known }
        guard let first = word.first, let last = word.last, Self.isHan(word) else { return [] }
        var found: CharacterWordClass = .inner
        let length = word.unicodeScalars.count
        if length == 1 {
            found.insert(.single)
        } else if length == 2, complements.contains(last) || passive?.mark == String(first) {
            // What verb and result make is a verb: 建成, 受到; nouns of that shape are listed.
            return []
        } else if length > 2,
            measures.contains(last) && numerals.contains(first) || firsts.contains(first)
                || complementEndings.contains(last)
        {
            // An amount (六个月), what begins as no term does, a verb.
            return []
        } else if length < 6, roleEndings.contains(last), !noRoles.contains(word) {
            found.insert(.role)
        }
        if word.allSatisfy({ foreign.contains($0) }) { found.insert(.foreign) }
        return found
    }

    private static func isHan(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { $0.isHan && $0 != "〇" }
    }

    private static func classes(_ phrases: WordLists, _ names: WordLists) -> [String: CharacterWordClass] {
        var known: [String: CharacterWordClass] = [:]
        func add(_ words: some Sequence<String>, _ traits: CharacterWordClass) {
            for word in words { known[word, default: []].formUnion(traits) }
        }
        func words(_ name: String) -> Set<String> { phrases.set(name) }
        func singles(_ name: String, _ lists: WordLists) -> [String] { lists.words(name).joined().map(String.init) }
        add(words("stop-words"), [])
        add(singles("stop-characters", phrases), [])
        add(singles("numerals", phrases), .numeral)
        add(words("verbs"), [])
        let stopped = Set(known.keys)
        add(words("before-verbs"), .beforeVerb)
        add(words("behind-verbs"), .behindVerb)
        add(singles("openings", phrases), .opening)
        add(names.set("speech"), .speech)
        add(words("open-verbs"), [.inner, .open])
        add(words("complement-nouns"), .inner)
        add(words("attributes"), [.inner, .open])
        for role in names.set("roles") { add([role], stopped.contains(role) ? .role : [.inner, .role]) }
        let (endings, beginnings) = (singles("endings", phrases), singles("beginnings", phrases))
        let (surnames, foreign) = (singles("surnames", names), singles("foreign", names))
        let contents = Set(endings + beginnings + surnames + foreign)
        add(contents.filter { !stopped.contains($0) }, .inner)
        add(contents, .single)
        add(endings, .suffix)
        add(beginnings, .prefix)
        add(singles("adjectives", phrases), .prefix)
        add(surnames, .surname)
        add(names.set("double-surnames"), [.inner, .surname])
        add(foreign, .foreign)
        add(singles("countries", phrases), [.country, .single])
        add(singles("role-characters", names), .role)
        return known
    }
}
