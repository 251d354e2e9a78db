/// Russian words and their forms: from a form to the words it may be a form of.
///
/// The dictionary is OpenCorpora's (CC BY-SA 3.0), embedded in the program: making a value costs nothing. Case and the
/// dots of ё make no difference. Words that no dictionary has are read by their parts (`кибер` + `спорт`,
/// `онлайн-платформа`) or by their last letters.
public struct RussianLexicon: Sendable {
    let data = RussianLexiconData()

    /// Longer words are taken as they are: the longest word of the dictionary has 34 letters.
    private static let longestWord = 64

    /// The lexicon; its tables are embedded, and nothing is read.
    public init() {}

    /// The likeliest word that `form` is a form of, in small letters with е for ё; the form itself where it is no
    /// Russian word.
    public func lemma(of form: String) -> String {
        guard let word = labels(of: form) else { return form }
        let candidates = candidates(of: word)
        guard let best = bestLemma(candidates.found, word) else { return RussianAlphabet.string(word) }
        return RussianAlphabet.string(softened(best, like: word))
    }

    /// Счастье for счастья, Юрьевич for Юрьевича: the dictionary gives such words under the older счастие and Юриевич.
    private func softened(_ lemma: [UInt8], like word: [UInt8]) -> [UInt8] {
        let place = Self.shared(lemma, word)
        guard place < min(lemma.count, word.count), lemma[place] == RussianAlphabet.i,
            word[place] == RussianAlphabet.softSign
        else { return lemma }
        var soft = lemma
        soft[place] = RussianAlphabet.softSign
        let isCurrent = known(soft, from: 0).contains { !RussianGrammemes(bits: data.tags[$0.tag]).isRare }
        return isCurrent ? soft : lemma
    }

    /// All readings of a form, the likeliest first; empty where it is no Russian word.
    public func readings(of form: String) -> [RussianReading] {
        guard let word = labels(of: form) else { return [] }
        let candidates = candidates(of: word)
        let shares = shares(of: candidates.found, word)
        var readings: [RussianReading] = []
        for (candidate, share) in zip(candidates.found, shares) {
            readings.append(
                RussianReading(
                    lemma: RussianAlphabet.string(lemma(of: candidate, word)),
                    grammemes: RussianGrammemes(bits: data.tags[candidate.tag]), probability: share,
                    isGuess: candidates.isGuess))
        }
        return readings.enumerated().sorted {
            $0.element.probability != $1.element.probability
                ? $0.element.probability > $1.element.probability : $0.offset < $1.offset
        }.map(\.element)
    }

    /// Whether the dictionary itself has the form.
    public func contains(_ form: String) -> Bool {
        labels(of: form).map { !known($0, from: 0).isEmpty } ?? false
    }

    func labels(of form: String) -> [UInt8]? {
        var word: [UInt8] = []
        for scalar in form.unicodeScalars {
            guard let label = RussianAlphabet.label(scalar.value), word.count < Self.longestWord else { return nil }
            word.append(label)
        }
        return word.contains { $0 <= 32 } ? word : nil
    }
}

// MARK: - Finding readings

extension RussianLexicon {
    /// A reading as numbers.
    struct Candidate {
        /// How much of the word's beginning is stem, with what stands before the stem.
        let stemEnd: Int
        /// How much of the beginning is the paradigm's own prefix (по-, наи-) and no stem.
        let prefixLength: Int
        /// Letters before the part that the dictionary knows.
        let head: Int
        let paradigm: Int
        let tag: Int
        /// What the guesser thinks of it; 1 for what the dictionary has.
        let weight: Double
    }

    func candidates(of word: [UInt8]) -> (found: [Candidate], isGuess: Bool) {
        let found = known(word, from: 0)
        if !found.isEmpty { return (found, false) }
        let byParts = byParts(word)
        return (byParts.isEmpty ? byTail(word) : byParts, true)
    }

    /// The paradigms' prefixes, in the order of their numbers.
    static let prefixes: [[UInt8]] = [[], [16, 15], [14, 1, 9]]  // "", по, наи

    /// The readings that the dictionary has of the word's part from `head`.
    private func known(_ word: [UInt8], from head: Int) -> [Candidate] {
        var found: [Candidate] = []
        word.withUnsafeBufferPointer { letters in
            let part = UnsafeBufferPointer(rebasing: letters[head...])
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: part.count + 1) { endings in
                findEndings(of: part, endings)
                for (number, prefix) in Self.prefixes.enumerated() where part.starts(with: prefix) {
                    forEachRow(of: part, prefix: number, length: prefix.count, endings) { stemEnd, paradigm, tag in
                        found.append(
                            Candidate(
                                stemEnd: head + stemEnd, prefixLength: prefix.count, head: head, paradigm: paradigm,
                                tag: tag, weight: 1))
                    }
                }
            }
        }
        return found
    }

    /// What follows the last hyphen, or a known word of five letters or more behind at most six others.
    private func byParts(_ word: [UInt8]) -> [Candidate] {
        if let hyphen = word.lastIndex(of: 33), hyphen + 1 < word.count {
            let tail = known(word, from: hyphen + 1)
            return tail.isEmpty ? byTail(word) : tail
        }
        guard word.count >= 8 else { return [] }
        for head in 2...min(6, word.count - 5) {
            let tail = known(word, from: head).filter { isProductive($0.tag) }
            if !tail.isEmpty { return tail }
        }
        return []
    }

    /// Nouns, adjectives, verbs and adverbs: what new words are.
    private func isProductive(_ tag: Int) -> Bool {
        switch RussianGrammemes(bits: data.tags[tag]).partOfSpeech {
        case .noun, .adjective, .shortAdjective, .verb, .infinitive, .participle, .shortParticiple, .gerund, .adverb:
            true
        default: false
        }
    }

    /// What words with the same last letters are.
    private func byTail(_ word: [UInt8]) -> [Candidate] {
        var node = Automaton.root
        var i = word.count
        var set: Int?
        while i > 0, let next = data.guesses.next(node, word[i - 1]) {
            node = next
            i -= 1
            set = data.guesses.value(at: node) ?? set
        }
        guard let set else { return [] }
        var found: [Candidate] = []
        for member in 0..<Int(data.guessed[set]) {
            let paradigm = Int(data.guessed[set + 1 + 3 * member])
            let position = Int(data.guessed[set + 2 + 3 * member])
            let row = data.rows[Int(data.paradigmStarts[paradigm]) + position]
            let length = endingText(Int(row & 0xFFFF)).count
            guard row >> 30 == 0, length < word.count else { continue }
            found.append(
                Candidate(
                    stemEnd: word.count - length, prefixLength: 0, head: 0, paradigm: paradigm,
                    tag: Int(row >> 16 & 0x3FFF), weight: Double(data.guessed[set + 3 + 3 * member])))
        }
        return found
    }
}

// MARK: - Lemmas and probabilities

extension RussianLexicon {
    func endingText(_ number: Int) -> some Collection<UInt8> {
        (Int(data.endingStarts[number])..<Int(data.endingStarts[number + 1])).lazy.map { [data] in data.endingText[$0] }
    }

    private func lemma(of candidate: Candidate, _ word: [UInt8]) -> [UInt8] {
        let form = data.lemmas[candidate.paradigm]
        return word[..<candidate.head] + Self.prefixes[min(2, Int(form >> 30))]
            + word[(candidate.head + candidate.prefixLength)..<candidate.stemEnd] + endingText(Int(form & 0xFFFF))
    }

    /// A rare form is meant ten times less often than a common one.
    private static let rareWeight = 0.1

    /// How likely each candidate is: by the corpus where it has the word, else all the same but for rare forms.
    private func shares(of candidates: [Candidate], _ word: [UInt8]) -> [Double] {
        let counted = corpusShares(of: word)
        var weights = candidates.map { candidate in
            let isRare = RussianGrammemes(bits: data.tags[candidate.tag]).isRare
            return candidate.weight * (isRare ? Self.rareWeight : 1)
        }
        if !counted.isEmpty {
            let known = candidates.map { candidate in
                (counted.first { $0.tag == candidate.tag }?.share ?? 0)
                    / Double(candidates.count { $0.tag == candidate.tag })
            }
            if known.contains(where: { $0 > 0 }) { weights = known }
        }
        let total = weights.reduce(0, +)
        return total > 0 ? weights.map { $0 / total } : weights
    }

    /// The corpus's shares of the tags of a word; empty when it did not have the word.
    func corpusShares(of word: [UInt8]) -> [(tag: Int, share: Double)] {
        var key: UInt32 = 0x811C_9DC5
        for label in word { key = (key ^ UInt32(label)) &* 0x0100_0193 }
        var low = 0
        var high = data.wordKeys.count
        while low < high {
            let middle = (low + high) / 2
            if data.wordKeys[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < data.wordKeys.count, data.wordKeys[low] == key else { return [] }
        return (Int(data.wordStarts[low])..<Int(data.wordStarts[low + 1])).map { position in
            let row = data.wordRows[position]
            return (Int(row & 0xFFFF), Double(row >> 16) / 65535)
        }
    }

    /// The lemma with the largest sum of probabilities; of equals the one that keeps more of the word, which is today's
    /// form where two are written (счастье beside счастие, Юрьевич beside Юриевич), then the first.
    private func bestLemma(_ candidates: [Candidate], _ word: [UInt8]) -> [UInt8]? {
        guard let first = candidates.first else { return nil }
        if candidates.allSatisfy({ $0.paradigm == first.paradigm && $0.stemEnd == first.stemEnd }) {
            return lemma(of: first, word)
        }
        var sums: [(lemma: [UInt8], sum: Double)] = []
        for (candidate, share) in zip(candidates, shares(of: candidates, word)) {
            let lemma = lemma(of: candidate, word)
            if let i = sums.firstIndex(where: { $0.lemma == lemma }) {
                sums[i].sum += share
            } else {
                sums.append((lemma, share))
            }
        }
        return sums.reversed().max { one, other in
            abs(one.sum - other.sum) > 1e-9
                ? one.sum < other.sum : Self.shared(one.lemma, word) < Self.shared(other.lemma, word)
        }?.lemma
    }

    /// How many letters two words begin with alike.
    private static func shared(_ one: [UInt8], _ other: [UInt8]) -> Int {
        zip(one, other).prefix { $0 == $1 }.count
    }
}
