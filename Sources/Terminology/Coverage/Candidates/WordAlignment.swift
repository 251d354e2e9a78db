import NewsModel

/// Which words of two languages stand for each other, learned from the terms of the glossaries.
///
/// `digital economy = цифровая экономика` and `digital signature = цифровая подпись` tell that `digital` is `цифровая`.
struct WordAlignment {
    private var partners: [UInt64: Set<UInt64>] = [:]

    /// Learns from the first two terms of each language of a concept.
    init(glossary: Glossary) {
        struct Pair: Hashable {
            let word: UInt64
            let other: UInt64
        }
        var together: [Pair: Int] = [:]
        var counts: [UInt64: Int] = [:]
        for concept in glossary.concepts {
            let sections = Language.allCases.map { language in
                Set(
                    (concept[language]?.terms.prefix(2) ?? []).flatMap { term in
                        Self.stems(of: term.text, language).map { WordKey.of($0.key) }
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

    /// Words without their endings, five letters of them, of long ones six (conference is no confederation), marked by their
    /// language; in Chinese pairs of characters.
    static func stems(of text: String, _ language: Language) -> [(word: String, key: String)] {
        let scanner = AtomScanner(text)
        let words = scanner.atoms.map { atom in
            String(decoding: scanner.folded[Int(atom.offset)..<Int(atom.offset + atom.length)], as: UTF8.self)
        }
        if language == .chinese { return zip(words, words.dropFirst()).map { ($0 + $1, "zh:" + $0 + $1) } }
        return words.filter { $0.unicodeScalars.count > 2 }.map { word in
            (word, "\(language.rawValue):" + word.prefix(word.unicodeScalars.count > 8 ? 6 : 5))
        }
    }
}
