import Foundation
import NewsModel
import Translation

// MemoryBenchmark [UNITS…]: reading a memory of invented sentences from TMX, making it ready, and a query; and how often
// the index finds the best entry that a scan of all finds. One thread, but for making it ready.

/// Numbers that are the same on every machine (Marsaglia's xorshift).
struct Dice: RandomNumberGenerator {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

/// Sentences of invented words, as often as words of news are: the n-th most frequent about 1/n of the first.
struct Author {
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

func seconds(_ body: () -> Void) -> Double {
    let (whole, attoseconds) = ContinuousClock().measure(body).components
    return Double(whole) + Double(attoseconds) / 1e18
}

func text(_ words: [String]) -> String { words.joined(separator: " ") + "." }

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
for size in sizes.isEmpty ? [1_000, 10_000, 100_000, 1_000_000] : sizes {
    var author = Author()
    let sentences = (0..<size).map { _ in author.sentence() }
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
    let queries = (0..<2_000).map { _ in text(author.edited(sentences[Int.random(in: 0..<size, using: &author.dice)])) }
    let answers = queries.map { _ in 0.0 }.indices.map { i in
        seconds { _ = memory.matches(for: queries[i], language: "en") }
    }.sorted()
    print(
        "\(size) units: read \(bytes.count >> 20) MB in \(Int(reading * 1000)) ms, ready in \(Int(ready * 1000)) ms, a query",
        String(
            format: "%.2f ms (median %.2f, 99 in 100 within %.2f)",
            answers.reduce(0, +) / Double(answers.count) * 1000, answers[1_000] * 1000, answers[1_980] * 1000))
    fflush(nil)
    // A scan takes half a second at 100,000, so that all scans of a size take a minute.
    let asked = queries.prefix(max(10, min(2_000, 10_000_000 / size)))
    var options = TranslationMemory.Options()
    options.limit = 1
    var same = 0
    for query in asked {
        options.isExhaustive = false
        let found = memory.matches(for: query, language: "en", options: options).first
        options.isExhaustive = true
        let best = memory.matches(for: query, language: "en", options: options).first
        if found?.score == best?.score { same += 1 }
    }
    print(
        String(
            format: "  the best entry of a full scan in %.2f %% of %d queries",
            100 * Double(same) / Double(asked.count), asked.count))
    fflush(nil)
}
