import ArgumentParser
import Foundation
import NewsModel
import Translation

struct MemoryBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "How fast a translation memory of invented sentences is read and asked.",
        discussion: """
            Also how often the index finds the best entry that a scan of all finds. Wall time of one thread, but for making \
            it ready.
            """)

    @Argument(help: "How many units; 1,000 to 1,000,000 by default.") var sizes: [Int] = []

    func run() {
        for size in sizes.isEmpty ? [1_000, 10_000, 100_000, 1_000_000] : sizes {
            var author = Author()
            let sentences = (0..<size).map { _ in author.sentence() }
            let memory = Self.memory(of: sentences)
            let queries = (0..<2_000).map { _ in
                text(author.edited(sentences[Int.random(in: 0..<size, using: &author.dice)]))
            }
            Self.time(queries, in: memory)
            // A scan takes half a second at 100,000, so that all scans of a size take a minute.
            Self.compareWithScan(queries.prefix(max(10, min(2_000, 10_000_000 / size))), in: memory)
        }
    }

    /// Reads a memory that holds the sentences, and says how long that takes.
    private static func memory(of sentences: [[String]]) -> TranslationMemory {
        let units = sentences.enumerated().map { number, words in
            TranslationUnit(
                id: String(number), sourceTag: "en",
                variants: [.init(text(words), languageTag: "en"), .init("Перевод \(number).", languageTag: "ru")])
        }
        let bytes = Array(TMXWriter(version: "1").text(units).utf8)
        var read: [TranslationUnit] = []
        let reading = seconds { read = TMXReader().read(bytes, name: "m.tmx").units }
        var memory = TranslationMemory([])
        let ready = seconds { memory = TranslationMemory(read) }
        print(
            "\(sentences.count) units: read \(bytes.count >> 20) MB in \(Int(reading * 1000)) ms, "
                + "ready in \(Int(ready * 1000)) ms")
        return memory
    }

    private static func time(_ queries: [String], in memory: TranslationMemory) {
        let times = queries.map { query in 1_000 * seconds { _ = memory.matches(for: query, language: "en") } }.sorted()
        let mean = rounded(times.reduce(0, +) / Double(times.count), 2)
        let (median, most) = (rounded(times[times.count / 2], 2), rounded(times[times.count * 99 / 100], 2))
        print("  a query in \(mean) ms (median \(median), 99 in 100 within \(most))")
    }

    private static func compareWithScan(_ queries: some Collection<String>, in memory: TranslationMemory) {
        var options = TranslationMemory.Options()
        options.limit = 1
        var same = 0
        for query in queries {
            options.isExhaustive = false
            let found = memory.matches(for: query, language: "en", options: options).first
            options.isExhaustive = true
            let best = memory.matches(for: query, language: "en", options: options).first
            if found?.score == best?.score { same += 1 }
        }
        let share = rounded(100 * Double(same) / Double(queries.count), 2)
        print("  the best entry of a full scan in \(share) % of \(queries.count) queries")
    }
}

private func seconds(_ body: () -> Void) -> Double {
    let (whole, attoseconds) = ContinuousClock().measure(body).components
    return Double(whole) + Double(attoseconds) / 1e18
}

private func text(_ words: [String]) -> String { words.joined(separator: " ") + "." }

/// Numbers that are the same on every machine (Marsaglia's xorshift).
private struct Dice: RandomNumberGenerator {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// Sentences of invented words, as often as words of news are: the n-th most frequent about 1/n of the first.
private struct Author {
    private let words: [String]
    var dice = Dice()

    init() {
        let syllables = [
            "ba", "cor", "de", "fin", "gra", "ho", "ist", "ju", "ka", "lem", "mo", "nur", "os", "pra", "qui",
        ]
        var dice = Dice(state: 42)
        var seen: Set<String> = []
        while seen.count < 60_000 {
            let length = Int.random(in: 1...6, using: &dice)
            seen.insert((0..<length).map { _ in syllables[Int.random(in: 0..<15, using: &dice)] }.joined())
        }
        words = seen.sorted().shuffled(using: &dice)
    }

    mutating func word() -> String {
        words[min(words.count - 1, Int(pow(Double(words.count), Double.random(in: 0..<1, using: &dice))) - 1)]
    }

    mutating func sentence() -> [String] { (0..<Int.random(in: 6...34, using: &dice)).map { _ in word() } }

    /// The sentence as an editor leaves it: a word in six is another, gone or new, or a clause has moved.
    mutating func edited(_ sentence: [String]) -> [String] {
        if Int.random(in: 0..<5, using: &dice) == 0 {
            let cut = sentence.count / 3
            return Array(sentence[cut...] + sentence[..<cut])
        }
        return sentence.flatMap { old -> [String] in
            switch Int.random(in: 0..<18, using: &dice) {
            case 0: [word()]
            case 1: []
            case 2: [old, word()]
            default: [old]
            }
        }
    }
}
