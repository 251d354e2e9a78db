import Languages
import NewsModel
import UnicodeText

/// A name reduced to what stays of it in another language's letters: its consonants, sorted into nine classes.
///
/// "Campbell", «Кэмпбелл» and 坎贝尔 (kan bei er) all give KNPL. Voicing, vowels, l and r, m and n are told apart
/// differently in each language, so that they are not told apart here.
enum NameSkeleton {
    /// Shorter skeletons fit too many names.
    static let shortest = 3

    /// - Parameter name: Latin letters in lower case: written so, or transliterated.
    static func of(_ name: some StringProtocol) -> String {
        var letters = Array(name.utf8)
        for (group, replacement) in groups { letters = replacing(group, by: replacement, in: letters) }
        var skeleton: [UInt8] = []
        for (position, letter) in letters.enumerated() {
            let following = position + 1 < letters.count ? letters[position + 1] : 0
            for consonant in classes(of: letter, before: following, isFirst: position == 0)
            where skeleton.last != consonant { skeleton.append(consonant) }
        }
        return String(decoding: skeleton, as: UTF8.self)
    }

    /// - Parameter syllable: the sound (pinyin) of a character that spells a part of a name, without tones.
    static func ofSyllable(_ syllable: Substring) -> [UInt8] {
        let letters = Array(syllable.utf8)
        var consonants = syllable == "er" ? [L] : letters.first.map(initial) ?? []
        // tang, kan: the closing nasal is heard, in either spelling.
        if letters.count > 1, letters.last == UInt8(ascii: "n") || letters.last == UInt8(ascii: "g"),
            consonants.last != N
        {
            consonants.append(N)
        }
        return consonants
    }

    /// Puts the next syllable's skeleton after that of a name's beginning.
    static func add(_ syllable: [UInt8], to skeleton: inout [UInt8]) {
        for consonant in syllable where skeleton.last != consonant { skeleton.append(consonant) }
    }

    private static let (F, K, L, N, P, S, T) = (
        UInt8(ascii: "F"), UInt8(ascii: "K"), UInt8(ascii: "L"), UInt8(ascii: "N"), UInt8(ascii: "P"),
        UInt8(ascii: "S"), UInt8(ascii: "T")
    )

    /// Letters that together stand for one sound; the longer groups first.
    private static let groups: [([UInt8], [UInt8])] = [
        ("shch", "s"), ("dzh", "s"), ("sch", "s"), ("tch", "s"), ("kh", "k"), ("ch", "s"), ("sh", "s"), ("zh", "s"),
        ("ts", "s"), ("th", "t"), ("ph", "f"), ("gh", ""), ("ck", "k"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func replacing(_ group: [UInt8], by replacement: [UInt8], in letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while position < letters.count {
            if letters[position...].starts(with: group) {
                result += replacement
                position += group.count
            } else {
                result.append(letters[position])
                position += 1
            }
        }
        return result
    }

    private static func classes(of letter: UInt8, before following: UInt8, isFirst: Bool) -> [UInt8] {
        switch Unicode.Scalar(letter) {
        case "b", "p": [P]
        case "f", "v", "w": [F]
        case "d", "t": [T]
        case "g", "k", "h": [K]
        case "c": "eiy".utf8.contains(following) ? [S] : [K]
        case "q": following == UInt8(ascii: "u") ? [K] : [S]
        case "x": isFirst ? [S] : [K, S]
        case "s", "z", "j": [S]
        case "l", "r": [L]
        case "m", "n": [N]
        default: []
        }
    }

    /// The class of a syllable's first sound; pinyin spells with q, x, zh what others spell with ch, s, j.
    private static func initial(_ letter: UInt8) -> [UInt8] {
        switch Unicode.Scalar(letter) {
        case "b", "p": [P]
        case "f", "w": [F]
        case "d", "t": [T]
        case "g", "k", "h": [K]
        case "j", "q", "x", "z", "c", "s": [S]
        case "l", "r": [L]
        case "m", "n": [N]
        default: []
        }
    }
}

/// The skeletons of names, as keys; what was spelled once in a run is not spelled again.
struct NameKeys {
    /// By the name's key; nil for names too short to tell anything.
    private var known: [UInt64: UInt64?] = [:]

    /// For each name, in lower case, the key of its skeleton; nil where that is too short.
    mutating func keys(of names: [String]) -> [UInt64?] {
        let keys = names.map(WordKey.of)
        var unknown: [String] = []
        for (name, key) in zip(names, keys) where known[key] == nil {
            known[key] = .some(nil)
            unknown.append(name)
        }
        if !unknown.isEmpty { learn(unknown) }
        return keys.map { known[$0] ?? nil }
    }

    private mutating func learn(_ names: [String]) {
        let joined = names.joined(separator: "\n")
        // One call for all: the transliterator is shared, and each call has its price.
        let isLatin = joined.utf8.allSatisfy { $0 < 0x80 }
        let latin = isLatin ? joined : Transliterator.plainLatin?.applied(to: joined) ?? joined
        for (letters, name) in zip(latin.split(separator: "\n", omittingEmptySubsequences: false), names) {
            let skeleton = NameSkeleton.of(letters)
            if skeleton.utf8.count >= NameSkeleton.shortest { known[WordKey.of(name)] = WordKey.of(skeleton) }
        }
    }
}

/// The characters that spell foreign names where each character is a syllable, with the skeletons of their sounds.
struct NameCharacters: Sendable {
    private let sounds: [Unicode.Scalar: [UInt8]]

    init(_ lists: WordLists) {
        var sounds: [Unicode.Scalar: [UInt8]] = [:]
        for line in lists.lines("name-characters") {
            let parts = line.split(separator: " ")
            guard let syllable = parts.first, parts.count == 2 else { continue }
            for character in parts[1].unicodeScalars { sounds[character] = NameSkeleton.ofSyllable(syllable) }
        }
        self.sounds = sounds
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool { sounds[scalar] != nil }

    /// The skeleton of the character's syllable; empty for other characters.
    func consonants(of scalar: Unicode.Scalar) -> [UInt8] { sounds[scalar] ?? [] }
}
