import NewsModel

/// Which words of two languages stand for each other, learned from the terms of the glossaries.
///
/// `digital economy = цифровая экономика` and `digital signature = цифровая подпись` tell that `digital` is `цифровая`.
struct WordAlignment {
    private struct Pair: Hashable {
        let word: String
        let other: String
    }

    /// How alike borrowed words sound: tachograph and тахограф 0.7, plant and план 0.6.
    private static let leastSoundSimilarity = 0.65

    private var together: [Pair: Int] = [:]
    private var counts: [String: Int] = [:]

    /// Learns from the first two terms of each language of a concept.
    init(glossary: Glossary) {
        for concept in glossary.concepts {
            let sections = Language.allCases.map { language in
                Set((concept[language]?.terms.prefix(2) ?? []).flatMap { Self.stems(of: $0.text, language) })
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
    }

    /// The share of the words of the shorter text that have an equivalent in the other: 0 to 1.
    ///
    /// - Parameter sounds: for words that were borrowed: tachograph is тахограф.
    func similarity(
        _ a: String, _ languageA: Language, _ b: String, _ languageB: Language,
        _ sounds: SoundComparison? = nil
    ) -> Double {
        let (first, second) = (Self.stems(of: a, languageA), Self.stems(of: b, languageB))
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let (from, to) = first.count <= second.count ? (first, second) : (second, first)
        var found = from.count { word in to.contains { areEquivalent(word, $0) } }
        if let sounds, languageA != .chinese, languageB != .chinese {
            let words = (a.split(separator: " ").map(String.init), b.split(separator: " ").map(String.init))
            let borrowed = words.0.count { word in
                words.1.contains { sounds.similarity(word, $0) >= Self.leastSoundSimilarity }
            }
            found = max(found, min(from.count, borrowed + found))
        }
        return Double(found)
            / Double(languageA == .chinese || languageB == .chinese ? from.count : max(from.count, to.count))
    }

    /// Whether two words occur together in at least half of the terms that have either (Dice's coefficient).
    private func areEquivalent(_ a: String, _ b: String) -> Bool {
        let both = (together[Pair(word: a, other: b)] ?? 0) + (together[Pair(word: b, other: a)] ?? 0)
        return both * 4 >= (counts[a] ?? 0) + (counts[b] ?? 0) && both > 0
    }

    /// Words without their endings, five letters of them; in Chinese pairs of characters.
    private static func stems(of text: String, _ language: Language) -> [String] {
        let scanner = AtomScanner(text)
        let words = scanner.atoms.map { atom in
            String(decoding: scanner.folded[Int(atom.offset)..<Int(atom.offset + atom.length)], as: UTF8.self)
        }
        if language == .chinese {
            return zip(words, words.dropFirst()).map { "zh:" + $0 + $1 }
        }
        return words.filter { $0.unicodeScalars.count > 2 }.map { "\(language.rawValue):" + $0.prefix(5) }
    }
}
