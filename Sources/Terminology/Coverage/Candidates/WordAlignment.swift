import NewsModel

/// Which words of two languages stand for each other, learned from the terms of the glossaries.
///
/// `digital economy = цифровая экономика` and `digital signature = цифровая подпись` tell that `digital` is `цифровая`.
struct WordAlignment {
    private struct Pair: Hashable {
        let word: String
        let other: String
    }

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
    func similarity(_ a: String, _ languageA: Language, _ b: String, _ languageB: Language) -> Double {
        let (first, second) = (Self.stems(of: a, languageA), Self.stems(of: b, languageB))
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let (from, to) = first.count <= second.count ? (first, second) : (second, first)
        let found = from.count { word in to.contains { areEquivalent(word, $0) } }
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
