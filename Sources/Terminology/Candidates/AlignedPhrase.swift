import NewsModel
import UnicodeText

/// A term taken apart to be compared with terms of other languages.
struct AlignedPhrase {
    /// A word; in Chinese a pair of characters.
    struct Part {
        let key: UInt64
        /// What glossaries have for it in the other languages.
        let equivalents: Set<UInt64>
        /// What it sounds like; empty in Chinese.
        let letters: [UInt8]
    }

    /// Whether its words are characters that no spaces divide.
    let isUndivided: Bool
    let isName: Bool
    let parts: [Part]
    let letters: [UInt8]

    /// How alike borrowed words sound: tachograph and тахограф 0.7, plant and план 0.6.
    private static let leastSoundSimilarity = 0.65
    /// Shorter words are in Chinese syllables by chance.
    private static let shortestSound = 4

    init(_ text: String, _ language: Language, isName: Bool, words: WordAlignment) {
        isUndivided = words.isUndivided(language)
        self.isName = isName
        letters = SoundComparison.letters(text)
        parts = words.stems(of: text, language).map { stem in
            let key = WordKey.of(stem.key)
            return Part(
                key: key, equivalents: words.equivalents(of: key),
                letters: words.isUndivided(language) ? [] : SoundComparison.letters(stem.word))
        }
    }

    /// The share of either's words that the other has equivalents for, by glossaries or by sound: 0 to 1.
    ///
    /// A name must have its first word in the other: Neva Technical University is not any technical university.
    func similarity(_ other: AlignedPhrase) -> Double {
        guard !parts.isEmpty, !other.parts.isEmpty else { return 0 }
        if isUndivided, !other.isUndivided { return other.similarity(self) }
        let found = parts.map { part in other.parts.indices.filter { other.has($0, for: part) } }
        let isBorrowed = parts.map { other.isUndivided && other.sounds(like: $0) }
        if isName || other.isName, let first = found.first, first.isEmpty, !(isBorrowed.first ?? false) { return 0 }
        let own = zip(found, isBorrowed).count { !$0.isEmpty || $1 }
        let matched = Set(found.joined())
        guard other.isUndivided else {
            return Double(min(own, matched.count)) / Double(max(parts.count, other.parts.count))
        }
        // Two pairs share a character: what matters is how many characters are explained.
        let characters = matched.reduce(into: Set<Int>()) { $0.formUnion([$1, $1 + 1]) }.count
        let borrowed = zip(parts, isBorrowed).filter(\.1).reduce(0) {
            $0 + $1.0.letters.count / Self.lettersPerCharacter
        }
        let theirs = Double(min(other.parts.count + 1, characters + borrowed)) / Double(other.parts.count + 1)
        return min(Double(own) / Double(parts.count), theirs)
    }

    /// Of how many of the two a word is known to be called something that the other has not: medical treatment and 医疗机构,
    /// where 机构 is an institution.
    func contradictions(_ other: AlignedPhrase) -> Int {
        (lacksEquivalent(for: self, in: other) ? 1 : 0) + (lacksEquivalent(for: other, in: self) ? 1 : 0)
    }

    private func lacksEquivalent(for phrase: AlignedPhrase, in other: AlignedPhrase) -> Bool {
        phrase.parts.contains { part in
            !part.equivalents.isEmpty && !other.parts.indices.contains { other.has($0, for: part) }
        }
    }

    /// Of how many words an equivalent may be, about.
    var length: ClosedRange<Int> {
        guard isUndivided else { return max(1, parts.count - 1)...(parts.count + 1) }
        let characters = parts.count + 1
        return (characters + 2) / 3...max((characters + 2) / 3, characters / 2)
    }

    /// In pinyin, about.
    private static let lettersPerCharacter = 3

    private func has(_ position: Int, for part: Part) -> Bool {
        if parts[position].equivalents.contains(part.key) || part.equivalents.contains(parts[position].key) {
            return true
        }
        return SoundComparison.similarity(parts[position].letters, part.letters) >= Self.leastSoundSimilarity
    }

    /// Whether this Chinese text has the word in it by sound: Qinling in 秦岭.
    private func sounds(like part: Part) -> Bool {
        guard part.letters.count >= Self.shortestSound, part.letters.count <= letters.count else { return false }
        return (0...(letters.count - part.letters.count)).contains { start in
            letters[start..<(start + part.letters.count)].elementsEqual(part.letters)
        }
    }
}

/// Which words of two languages stand for each other, learned from the terms of the glossaries.
///
/// `digital economy = цифровая экономика` and `digital signature = цифровая подпись` show that `digital` is `цифровая`.
struct WordAlignment {
    private var partners: [UInt64: Set<UInt64>] = [:]
    private let languages: PhraseLanguages

    /// Learns from the first two terms of each language of a concept.
    init(glossary: Glossary, languages: PhraseLanguages) {
        self.languages = languages
        struct Pair: Hashable {
            let word: UInt64
            let other: UInt64
        }
        var together: [Pair: Int] = [:]
        var counts: [UInt64: Int] = [:]
        for concept in glossary.concepts {
            let sections = languages.served.map { language in
                Set(
                    (concept[language]?.terms.prefix(2) ?? []).flatMap { term in
                        stems(of: term.text, language).map { WordKey.of($0.key) }
                    })
            }
            for (position, stems) in sections.enumerated() {
                for stem in stems {
                    counts[stem, default: 0] += 1
                    for other in sections[(position + 1)...].joined() {
                        together[Pair(word: stem, other: other), default: 0] += 1
                    }
                }
            }
        }
        // Together in at least half of the terms that have either (Dice's coefficient).
        for (pair, both) in together where both * 4 >= (counts[pair.word] ?? 0) + (counts[pair.other] ?? 0) {
            partners[pair.word, default: []].insert(pair.other)
            partners[pair.other, default: []].insert(pair.word)
        }
    }

    /// The words, by their keys, that stand for a word in the other languages.
    func equivalents(of word: UInt64) -> Set<UInt64> { partners[word] ?? [] }

    func isUndivided(_ language: Language) -> Bool { !(languages[language]?.dividesWords ?? true) }

    /// Words without their endings, five letters of them, of long ones six (conference is no confederation), marked by their
    /// language; in Chinese pairs of characters.
    func stems(of text: String, _ language: Language) -> [(word: String, key: String)] {
        let scanner = AtomScanner(text)
        let words = scanner.atoms.map { atom in
            String(decoding: scanner.folded[Int(atom.offset)..<Int(atom.offset + atom.length)], as: UTF8.self)
        }
        if isUndivided(language) {
            return zip(words, words.dropFirst()).map { ($0 + $1, "\(language.rawValue):" + $0 + $1) }
        }
        return words.filter { $0.unicodeScalars.count > 2 }.map { word in
            (word, "\(language.rawValue):" + word.prefix(word.unicodeScalars.count > 8 ? 6 : 5))
        }
    }
}

/// Compares names across scripts by their sound: both in plain Latin letters.
enum SoundComparison {
    /// The letters that a text sounds like, of those from a to z.
    static func letters(_ text: some StringProtocol) -> [UInt8] {
        let isLatin = text.utf8.allSatisfy { $0 < 0x80 }
        let latin = isLatin ? text.lowercased() : Transliterator.plainLatin?.applied(to: String(text)) ?? String(text)
        return latin.utf8.map { $0 | 0x20 }.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// 0 for nothing in common, 1 for the same letters; 0 for what is too short to compare.
    static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let longer = max(a.count, b.count)
        // Texts whose lengths differ by half are unlike whatever their letters are.
        guard a.count >= 3, b.count >= 3, min(a.count, b.count) * 2 > longer else { return 0 }
        return 1 - Double(distance(a, b)) / Double(longer)
    }

    /// Levenshtein's distance.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }
}
