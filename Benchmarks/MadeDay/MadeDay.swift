/// A day of news pages that nobody wrote: the same pages for the same number, on every machine.
///
/// Each page has what real ones have, in the same shares: scripts and styles for nearly half of its 110 KB, menus, links
/// to other articles, an article of twenty paragraphs in English, Russian or Chinese. Every fifth event is told by
/// several pages in different words.
struct MadeDay: Sendable {
    init() {}

    /// One page.
    struct Page: Sendable {
        let url: String
        let html: String
    }

    /// The page with a number from 0.
    func page(_ number: Int) -> Page {
        // Of ten pages four tell events of their own, six share two events.
        let group = number / 10
        let place = number % 10
        let event = place < 4 ? group * 6 + place : group * 6 + 4 + place % 2
        var random = SplitMix(seed: UInt64(number) &* 0x9E37 &+ 1)
        var shared = SplitMix(seed: UInt64(event) &* 0x51ED &+ 7)
        let writer = NewsWriter(language: [.english, .english, .russian, .chinese, .english][number % 5])
        let topic = writer.topic(&shared)
        return Page(
            url: "https://news\(number % 40).example.org/2025/05/14/\(event)-\(number)",
            html: PageFrame(writer: writer).html(topic, number: number, &random))
    }
}

/// Numbers without system: SplitMix64.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func pick<Element>(_ items: [Element]) -> Element { items[Int(next() % UInt64(items.count))] }
}
