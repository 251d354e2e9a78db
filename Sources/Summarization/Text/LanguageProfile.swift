import Languages
import NewsModel

/// What judging a sentence needs to know of its language: a pack's lists as tables that are quick to look into.
///
/// A text in no language that is served is judged by position, length and the words it repeats.
struct LanguageProfile: Sendable {
    /// Words that a summary looks at by name.
    let words: KnownWords
    /// What dates are written with beside numbers: months, days of the week.
    let calendarWords: Set<String>
    /// Beginnings of captions: a sentence that opens so tells what a picture shows, or whose it is.
    let captionOpenings: Openings
    /// Beginnings of what is said to the reader about the page: "scroll down", "подписывайтесь".
    let appealOpenings: Openings
    /// What is said to the reader anywhere in a sentence: a greeting, a subscription, a sponsor.
    let appealPhrases: Openings
    /// Beginnings that point back at what stands before the sentence: "for this reason", «об этом».
    let backOpenings: Openings
    /// What an agency's first line has after place and date: before it stand headings and captions.
    let datelineMarks: Openings
    /// The usual length of a key sentence, in words, or in characters where `countsCharacters` is set.
    let typicalLength: Double
    /// Whether length is counted in characters, since words are not divided in writing.
    let countsCharacters: Bool

    init(_ rules: SummaryRules, functionWords: Set<String>) {
        let lists = rules.lists
        words = KnownWords([
            .function: functionWords, .pointsBack: lists.set("back-references"),
            .firstPerson: lists.set("first-person"),
        ])
        calendarWords = lists.set("calendar")
        captionOpenings = Openings(lists.lines("caption-openings"))
        appealOpenings = Openings(lists.lines("appeal-openings"))
        appealPhrases = Openings(lists.lines("appeal-phrases"))
        backOpenings = Openings(lists.lines("back-openings"))
        datelineMarks = Openings(lists.lines("dateline-marks"))
        typicalLength = rules.typicalLength
        countsCharacters = rules.countsCharacters
    }
}

/// The words of a language that a summary looks at by name, with what they do.
struct KnownWords: Sendable {
    struct Roles: OptionSet, Sendable {
        let rawValue: Int32
        /// Carries no meaning of its own.
        static let function = Roles(rawValue: 1)
        /// At the start of a sentence, points back at something said before: "he", "this", "его", "该".
        static let pointsBack = Roles(rawValue: 2)
        /// A writer, a speaker or the reader is named by it.
        static let firstPerson = Roles(rawValue: 4)
    }

    private var table: KeyTable

    init(_ words: KeyValuePairs<Roles, Set<String>>) {
        table = KeyTable(capacity: 512)
        for (role, words) in words { add(role, to: words) }
    }

    private mutating func add(_ role: Roles, to words: Set<String>) {
        for word in words {
            let key = TextKey.of(word)
            table.set(key, to: roles(of: key).union(role).rawValue)
        }
    }

    /// - Parameter word: its `TextKey`.
    func roles(of word: UInt64) -> Roles { Roles(rawValue: table[word] ?? 0) }
}

/// Beginnings of sentences, looked for in one walk along the sentence.
struct Openings: Sendable {
    /// The place behind a letter, by the place before it and the letter; 0 is the start.
    private var places = KeyTable(capacity: 64)
    /// By place, whether one of them ends there.
    private var ends = [false]
    /// A bit for each first letter, by the last six bits of its number: most places of a text begin none.
    private var firsts: UInt64 = 0

    /// - Parameter openings: a low line in one stands for a space.
    init(_ openings: [Substring]) {
        for opening in openings {
            var place: Int32 = 0
            let scalars = opening.unicodeScalars.map { $0 == "_" ? " " : $0 }
            if let first = scalars.first { firsts |= Self.bit(first) }
            for scalar in scalars {
                let step = Self.step(from: place, scalar)
                let following = places[step] ?? Int32(truncatingIfNeeded: places.count + 1)
                places.set(step, to: following)
                if following == ends.count { ends.append(false) }
                place = following
            }
            ends[Int(place)] = true
        }
    }

    var isEmpty: Bool { places.count == 0 }

    /// Whether the sentence begins with one of them, in capitals or not.
    func begin(_ sentence: UTF8Scalars) -> Bool {
        var place: Int32 = 0
        for scalar in sentence {
            guard let following = places[Self.step(from: place, scalar)] else { return false }
            if ends[Int(following)] { return true }
            place = following
        }
        return false
    }

    /// Whether one of them stands in a text, beginning among its first `limit` bytes.
    func occur(in text: UnsafeBufferPointer<UInt8>, within limit: Int = .max) -> Bool {
        var rest = UTF8Scalars(text)
        while rest.position < limit {
            let start = rest
            guard let scalar = rest.next() else { return false }
            if firsts & Self.bit(scalar) != 0, begin(start) { return true }
        }
        return false
    }

    private static func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 &<< UInt64(small(scalar) & 63) }

    private static func step(from place: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(UInt32(bitPattern: place)) << 32 | UInt64(small(scalar))
    }

    /// Small letters of the three languages' alphabets.
    private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar {
        case "A"..."Z", "А"..."Я": scalar.value + 0x20
        case "Ё": 0x451
        default: scalar.value
        }
    }
}
