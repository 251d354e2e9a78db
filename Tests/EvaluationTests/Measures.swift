/// What was said and what should have been: the counts behind precision, recall and their harmonic mean F1
/// (van Rijsbergen, *Information Retrieval*, 1979).
struct Counts: Equatable {
    /// Said and right.
    var correct = 0
    /// Said.
    var given = 0
    /// Should have been said.
    var expected = 0

    /// 1 when nothing was said, so that nothing said is wrong.
    var precision: Double { given == 0 ? 1 : Double(correct) / Double(given) }

    /// 1 when nothing should have been said.
    var recall: Double { expected == 0 ? 1 : Double(correct) / Double(expected) }

    /// 0 when nothing said is right, unless nothing was said where nothing should have been.
    var f1: Double { given + expected == 0 ? 1 : 2 * Double(correct) / Double(given + expected) }

    static func += (sum: inout Counts, other: Counts) {
        sum.correct += other.correct
        sum.given += other.given
        sum.expected += other.expected
    }
}

extension Counts {
    /// Compares two collections as multisets: an element counts as often as both have it.
    init<Element: Hashable>(given: some Collection<Element>, expected: some Collection<Element>) {
        let wanted = Dictionary(expected.map { ($0, 1) }, uniquingKeysWith: +)
        let said = Dictionary(given.map { ($0, 1) }, uniquingKeysWith: +)
        self.init(
            correct: said.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }, given: given.count,
            expected: expected.count)
    }
}

/// The words of a text as scorers compare them: runs of letters and digits in lower case, each Han character for itself.
enum ScoredWords {
    static func of(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var run = ""
        for character in text {
            let isHan = character.unicodeScalars.first?.properties.isIdeographic ?? false
            let isWord = character.isLetter || character.isNumber
            if isHan || !isWord {
                if !run.isEmpty { words.append(run) }
                run = ""
                if isHan { words.append(String(character)) }
            } else {
                run += character.lowercased()
            }
        }
        return run.isEmpty ? words : words + [run]
    }

    /// Runs of `length` words; the whole text where it is shorter, nothing where it is empty.
    static func runs(of text: some StringProtocol, length: Int) -> [[String]] {
        let words = of(text)
        guard words.count > length else { return words.isEmpty ? [] : [words] }
        return (0...(words.count - length)).map { Array(words[$0..<($0 + length)]) }
    }
}

extension Counts {
    /// How much of a page's article was found: shared runs of four words, as the article extraction benchmark of
    /// Scrapinghub (2020) has it.
    static func extraction(given: String, expected: String) -> Counts {
        Counts(given: ScoredWords.runs(of: given, length: 4), expected: ScoredWords.runs(of: expected, length: 4))
    }

    /// ROUGE-N (Lin 2004) against one reference, without stemming and with all words.
    static func rouge(_ length: Int, given: String, expected: String) -> Counts {
        Counts(
            given: ScoredWords.runs(of: given, length: length),
            expected: ScoredWords.runs(of: expected, length: length))
    }
}

/// B-cubed (Bagga and Baldwin 1998): for each item, how pure its group is and how whole; then the means over the items.
struct BCubed {
    private(set) var precisionSum = 0.0
    private(set) var recallSum = 0.0
    private(set) var items = 0

    /// - Parameters:
    ///   - groups: the group that each item was put into.
    ///   - events: the event that each item tells, in the same order.
    ///   - judged: the items that are averaged over; the others count only where they stand in a group with these.
    init(groups: [Int], events: [Int], judged: [Int]) {
        for item in judged {
            let group = groups.indices.filter { groups[$0] == groups[item] }
            let event = events.indices.filter { events[$0] == events[item] }
            let shared = Double(group.count { events[$0] == events[item] })
            precisionSum += shared / Double(group.count)
            recallSum += shared / Double(event.count)
            items += 1
        }
    }

    var precision: Double { items == 0 ? 1 : precisionSum / Double(items) }
    var recall: Double { items == 0 ? 1 : recallSum / Double(items) }
    var f1: Double { 2 * precision * recall / (precision + recall) }
}
