/// A word of the lexicon, whatever its form: the same for all forms of a word.
public struct RussianLexeme: Hashable, Sendable {
    let stem: UInt32
    let paradigm: UInt16

    /// The two in one number.
    public var key: UInt64 { UInt64(stem) << 16 | UInt64(paradigm) }
}

/// A form of a word with what it says.
public struct RussianForm: Sendable {
    /// In small letters, with е for ё.
    public let form: String
    /// Which form of the word it is.
    public let grammemes: RussianGrammemes
}

extension RussianLexicon {
    /// A reading without any text: for those who compare words by the million.
    public struct Reading: Sendable {
        /// The word that the form belongs to.
        public let lexeme: RussianLexeme
        /// How many letters all forms of the word begin with.
        public let stemLength: Int
        /// Which form of the word it is.
        public let grammemes: RussianGrammemes
        /// Whether the corpus has counted the form; then `probability` adds up to 1 over its readings.
        public let isCounted: Bool
        /// How likely this reading is among the form's.
        public let probability: Float
    }

    /// Calls `body` with each reading that the dictionary has of a form, in no order; makes no string.
    ///
    /// - Parameters:
    ///   - form: UTF-8 in small letters, with е for ё.
    ///   - asksCorpus: whether to look up how the corpus meant the form; without it no reading is counted.
    public func forEachReading(
        of form: UnsafeBufferPointer<UInt8>, asksCorpus: Bool = true, _ body: (Reading) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { word in
            guard let count = Self.labels(of: form, into: word), count > 0 else { return }
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: count + 1) { endings in
                let word = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(word)[..<count])
                findEndings(of: word, endings)
                let shares = asksCorpus ? corpusShares(ofLabels: word) : []
                for (number, prefix) in Self.prefixes.enumerated() where word.starts(with: prefix) {
                    forEachRow(of: word, prefix: number, length: prefix.count, endings) { stemEnd, paradigm, tag in
                        let share = shares.first { $0.tag == tag }
                        body(
                            Reading(
                                lexeme: RussianLexeme(
                                    stem: Self.hash(word[prefix.count..<stemEnd]),
                                    paradigm: UInt16(truncatingIfNeeded: paradigm)),
                                stemLength: stemEnd - prefix.count,
                                grammemes: RussianGrammemes(bits: data.tags[tag]), isCounted: !shares.isEmpty,
                                probability: Float(share?.share ?? 0)))
                    }
                }
            }
        }
    }

    /// All forms of the words that `form` could be a form of, a list for each word; the word of a form that no dictionary
    /// has is concluded from its parts or its last letters, the likeliest first.
    public func inflections(of form: String) -> [[RussianForm]] {
        guard let word = labels(of: form) else { return [] }
        var seen: Set<[Int]> = []
        var lists: [[RussianForm]] = []
        for candidate in candidates(of: word).found
        where seen.insert([candidate.paradigm, candidate.stemEnd, candidate.head]).inserted {
            lists.append(forms(of: candidate, word))
        }
        return lists
    }

    private func forms(of candidate: Candidate, _ word: [UInt8]) -> [RussianForm] {
        let head = word[..<candidate.head]
        let stem = word[(candidate.head + candidate.prefixLength)..<candidate.stemEnd]
        let rows = Int(data.paradigmStarts[candidate.paradigm])..<Int(data.paradigmStarts[candidate.paradigm + 1])
        return rows.map { position in
            let row = data.rows[position]
            let prefix = Self.prefixes[min(Self.prefixes.count - 1, Int(row >> 30))]
            return RussianForm(
                form: RussianAlphabet.string(head + prefix + stem + endingText(Int(row & 0xFFFF))),
                grammemes: RussianGrammemes(bits: data.tags[Int(row >> 16 & 0x3FFF)]))
        }
    }

    /// For every position the number of the ending that begins there; -1 where none does.
    func findEndings(of word: UnsafeBufferPointer<UInt8>, _ numbers: UnsafeMutableBufferPointer<Int32>) {
        var node = Automaton.root
        var position = word.count
        for index in 0..<position { numbers[index] = -1 }
        numbers[position] = Int32(data.endings.value(at: node) ?? -1)
        while position > 0, let next = data.endings.next(node, word[position - 1]) {
            node = next
            position -= 1
            numbers[position] = Int32(data.endings.value(at: node) ?? -1)
        }
    }

    /// Calls `body` with each form of the dictionary that the word spells, for one of the paradigms' prefixes.
    func forEachRow(
        of word: UnsafeBufferPointer<UInt8>, prefix: Int, length: Int, _ endings: UnsafeMutableBufferPointer<Int32>,
        _ body: (_ stemEnd: Int, _ paradigm: Int, _ tag: Int) -> Void
    ) {
        var node = Automaton.root
        var position = length
        while true {
            if endings[position] >= 0, let set = data.stems.value(at: node) {
                for member in 0..<Int(data.sets[set]) {
                    let paradigm = Int(data.sets[set + 1 + member])
                    forEachTag(of: paradigm, ending: Int(endings[position]), prefix: prefix) {
                        body(position, paradigm, $0)
                    }
                }
            }
            guard position < word.count, let next = data.stems.next(node, word[position]) else { return }
            node = next
            position += 1
        }
    }

    private func forEachTag(of paradigm: Int, ending: Int, prefix: Int, _ body: (Int) -> Void) {
        let end = Int(data.paradigmStarts[paradigm + 1])
        var low = Int(data.paradigmStarts[paradigm])
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if Int(data.rows[middle] & 0xFFFF) < ending { low = middle + 1 } else { high = middle }
        }
        while low < end, Int(data.rows[low] & 0xFFFF) == ending {
            if Int(data.rows[low] >> 30) == prefix { body(Int(data.rows[low] >> 16 & 0x3FFF)) }
            low += 1
        }
    }

    private func corpusShares(ofLabels word: UnsafeBufferPointer<UInt8>) -> [(tag: Int, share: Double)] {
        corpusShares(of: Array(word))
    }

    private static func hash(_ labels: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        labels.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    /// Writes the labels of a form; nil for what is no Russian word.
    private static func labels(of form: UnsafeBufferPointer<UInt8>, into word: UnsafeMutableBufferPointer<UInt8>)
        -> Int?
    {
        var count = 0
        var index = 0
        while index < form.count {
            var scalar = UInt32(form[index])
            index += 1
            if scalar >= 0xC0, scalar < 0xE0, index < form.count {
                scalar = (scalar & 0x1F) << 6 | UInt32(form[index]) & 0x3F
                index += 1
            }
            guard let label = RussianAlphabet.label(scalar), count < word.count else { return nil }
            word[count] = label
            count += 1
        }
        return count
    }
}
