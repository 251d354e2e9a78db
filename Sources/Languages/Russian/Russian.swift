import Lexicons
import NewsModel

extension LanguagePack {
    static let russian: LanguagePack = {
        var pack = LanguagePack(.russian)
        pack.ownName = "Русский"
        pack.writing = Writing(.cyrillic)
        pack.identification = Identification("ru", .cyrillic, file: "Russian/identification.txt")
        pack.functionWords = WordLists(file: "Russian/function-words.txt")
        pack.frequencies = WordFrequencies(table: 1)
        pack.segmentation = .russian
        pack.summary = SummaryRules(WordLists(file: "Russian/summary.txt"), typicalLength: 20)
        pack.grouping = GroupingRules(likeness: 0.21)
        return pack
    }()
}

extension SegmentationRules {
    fileprivate static let russian: SegmentationRules = {
        var rules = SegmentationRules(WordLists(file: "Russian/segmentation.txt"))
        rules.strongStopsAlwaysEnd = true
        rules.speechFollowsColon = true
        rules.joinsHyphens = true
        rules.bracketsSmile = true
        let particles = rules.lists
        rules.makeWordForms = { .russian(particles: particles.set("compound-particles")) }
        rules.relatives = ["be", "uk", "bg"]
        return rules
    }()
}

extension WordForms {
    fileprivate static func russian(particles: Set<String>) -> WordForms {
        let lexicon = RussianLexicon()
        var forms = WordForms()
        forms.lemma = { lexicon.lemma(of: $0) }
        forms.contains = { lexicon.contains($0) }
        forms.isWholeWord = { $0.unicodeScalars.count > 4 && lexicon.contains($0) }
        forms.isFiniteVerb = { word in
            let readings = lexicon.readings(of: word)
            guard readings.first?.isGuess == false else { return false }
            return readings.reduce(0) { $0 + ($1.grammemes.isPredicate ? $1.probability : 0) } > 0.5
        }
        forms.isCompound = { RussianCompounds(lexicon: lexicon, particles: particles).isCompound($0) }
        return forms
    }
}

extension RussianGrammemes {
    /// Whether a sentence can rest on the form alone.
    fileprivate var isPredicate: Bool {
        switch partOfSpeech {
        case .verb, .shortParticiple, .shortAdjective, .predicative: true
        default: false
        }
    }
}

/// Words with a hyphen that are two words: «город-государство», «Рыбы-то».
private struct RussianCompounds {
    let lexicon: RussianLexicon
    let particles: Set<String>

    /// Two nouns that are both inflected, or a particle behind a word; what the dictionary lists is one word.
    ///
    /// 24 of 27 such pairs of nouns are two tokens in UD's Russian treebanks, 40 of 58 other unlisted words are one.
    func isCompound(_ word: String) -> Bool {
        let parts = word.split(separator: "-")
        guard parts.count == 2, !lexicon.contains(word) else { return false }
        if particles.contains(String(parts[1])) { return true }
        let first = nounCases(String(parts[0]))
        return !first.isEmpty && !first.isDisjoint(with: nounCases(String(parts[1])))
    }

    private func nounCases(_ word: String) -> Set<RussianGrammemes.Case> {
        var cases: Set<RussianGrammemes.Case> = []
        for reading in lexicon.readings(of: word) where !reading.isGuess && reading.probability > 0.05 {
            guard reading.grammemes.partOfSpeech == .noun, !reading.grammemes.isIndeclinable else { continue }
            if let grammaticalCase = reading.grammemes.grammaticalCase { cases.insert(grammaticalCase) }
        }
        return cases
    }
}
