import Lexicons

extension TokenConventions {
    static let russian: TokenConventions = {
        let lexicon = RussianLexicon()
        return TokenConventions(
            abbreviations: .russian, joinsHyphens: true, prefixes: WordSet(""), bracketsSmile: true,
            hasPossessive: false, isCompound: { RussianCompounds.isCompound($0, lexicon) })
    }()
}

/// Words with a hyphen that are two words: «город-государство», «Рыбы-то».
enum RussianCompounds {
    private static let particles: Set<String> = ["то", "ка", "де"]

    /// Two nouns that are both inflected, or a particle behind a word; what the dictionary lists is one word.
    ///
    /// 24 of 27 such pairs of nouns are two tokens in UD's Russian treebanks, 40 of 58 other unlisted words are one.
    static func isCompound(_ word: String, _ lexicon: RussianLexicon) -> Bool {
        let parts = word.split(separator: "-")
        guard parts.count == 2, !lexicon.contains(word) else { return false }
        if particles.contains(String(parts[1])) { return true }
        let first = nounCases(String(parts[0]), lexicon)
        return !first.isEmpty && !first.isDisjoint(with: nounCases(String(parts[1]), lexicon))
    }

    private static func nounCases(_ word: String, _ lexicon: RussianLexicon) -> Set<RussianGrammemes.Case> {
        var cases: Set<RussianGrammemes.Case> = []
        for reading in lexicon.readings(of: word) where !reading.isGuess && reading.probability > 0.05 {
            guard reading.grammemes.partOfSpeech == .noun, !reading.grammemes.isIndeclinable else { continue }
            if let grammaticalCase = reading.grammemes.grammaticalCase { cases.insert(grammaticalCase) }
        }
        return cases
    }
}
