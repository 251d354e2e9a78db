import CLexicons

/// Divides Chinese into words by the dictionary of ICU, and as ICU does: of all ways to divide a run the one whose words
/// cost least, the rarer a word the more.
///
/// ICU's own search goes through its trie anew for every character and takes six to ten times as long (34,055 runs of
/// news and treebanks, all divided alike).
public struct ChineseLexicon: Sendable {
    /// By character: its cost and its number as the beginning of words.
    private let characters: LexiconTable<UInt32>
    /// Longer words, hashed; their form is told in Tools/make_chinese_lexicon.py.
    private let edges: LexiconTable<UInt64>
    /// Two bits for each of them.
    private let filter: LexiconTable<UInt64>

    /// The lexicon; its tables are embedded, and nothing is read.
    public init() {
        let file = LexiconFile(CLexicons_chinese(), size: CLexicons_chineseSize())
        characters = file.section(0)
        edges = file.section(1)
        filter = file.section(2)
    }

    /// Whether the dictionary's words are made of such characters: the Chinese ones of the Basic Multilingual Plane.
    public static func covers(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// Calls `body` with the words of a run of characters that are all covered, in order, as positions in the run.
    public func forEachWord(in run: UnsafeBufferPointer<UInt32>, _ body: (Range<Int>) -> Void) {
        withUnsafeTemporaryAllocation(of: Place.self, capacity: run.count + 1) { places in
            places.initialize(repeating: Place(cost: .max, neighbour: 0))
            places[0].cost = 0
            for start in run.indices { reach(from: start, of: run, places) }
            Self.turnAround(places)
            var start = 0
            while start < run.count {
                let end = Int(places[start].neighbour)
                body(start..<end)
                start = end
            }
        }
    }

    /// Whether characters are one word rather than several; false where the dictionary's words have other ones.
    public func isWord(_ characters: [UInt32]) -> Bool {
        guard characters.allSatisfy(Self.covers) else { return false }
        var count = 0
        characters.withUnsafeBufferPointer { run in forEachWord(in: run) { _ in count += 1 } }
        return count == 1
    }

    /// A place between two characters.
    private struct Place: BitwiseCopyable {
        /// Of the words up to here.
        var cost: UInt32
        /// Where the last of them begins; once turned around, where the next one ends.
        var neighbour: Int32
    }

    /// A character that the dictionary has not as a word costs more than any word of it.
    private static let unknownCost: UInt32 = 255
    /// No word of the dictionary is longer.
    private static let longestWord = 20

    /// Notes the words that begin at a place where they make a cheaper way.
    @inline(__always)
    private func reach(
        from start: Int, of run: UnsafeBufferPointer<UInt32>, _ places: UnsafeMutableBufferPointer<Place>
    ) {
        let cost = places[start].cost
        var found = UInt64(characters[Int(run[start]) - Self.firstCharacter])
        Self.note(cost + (Self.cost(found) ?? Self.unknownCost), from: start, at: start + 1, places)
        var end = start + 1
        let limit = min(run.count, start + Self.longestWord)
        while Self.number(found) != 0, end < limit {
            found = edge(from: Self.number(found), by: run[end])
            end += 1
            if let added = Self.cost(found) { Self.note(cost + added, from: start, at: end, places) }
        }
    }

    @inline(__always)
    private static func note(
        _ cost: UInt32, from start: Int, at end: Int, _ places: UnsafeMutableBufferPointer<Place>
    ) {
        if cost < places[end].cost { places[end] = Place(cost: cost, neighbour: Int32(truncatingIfNeeded: start)) }
    }

    /// What the table says of the word that a character makes of a beginning; 0 where it knows none.
    @inline(__always)
    private func edge(from beginning: UInt64, by character: UInt32) -> UInt64 {
        guard edges.count > 0 else { return 0 }
        let key = beginning << 16 | UInt64(character)
        let product = key &* 0x9E37_79B9_7F4A_7C15
        let bits: UInt64 = 1 &<< (product >> 20 & 63) | 1 &<< (product >> 26 & 63)
        // Most of what is asked for is in no word; the edges are too many for the processor's nearer cache.
        guard ~filter[Self.place(product, of: filter.count)] & bits == 0 else { return 0 }
        var slot = Self.place(product, of: edges.count)
        while true {
            let edge = edges[slot]
            if edge >> 28 == key { return edge & 0xFFF_FFFF }
            if edge == 0 { return 0 }
            slot = slot + 1 < edges.count ? slot + 1 : 0
        }
    }

    @inline(__always)
    private static func place(_ product: UInt64, of count: Int) -> Int {
        Int(truncatingIfNeeded: ((product >> 32) * UInt64(truncatingIfNeeded: count)) >> 32)
    }

    /// The table begins with U+3000.
    private static let firstCharacter = 0x3000

    /// The cost of a word; nil for what only begins words.
    @inline(__always)
    private static func cost(_ found: UInt64) -> UInt32? {
        let cost = UInt32(truncatingIfNeeded: found >> 20)
        return cost == 0 ? nil : cost
    }

    @inline(__always)
    private static func number(_ found: UInt64) -> UInt64 { found & 0xF_FFFF }

    /// Lets each place of the cheapest way name the next one instead of the one before.
    private static func turnAround(_ places: UnsafeMutableBufferPointer<Place>) {
        var place = places.count - 1
        var next: Int32 = 0
        while place > 0 {
            let before = places[place].neighbour
            places[place].neighbour = next
            next = Int32(truncatingIfNeeded: place)
            place = Int(before)
        }
        places[0].neighbour = next
    }
}
