import NewsModel

/// The words met so far, each with its normalized form and lemma, so that both are found out once.
///
/// Kept from text to text: a day's articles share most of their words. What it holds never changes what is found. All
/// tokens but short Chinese words ask it, so it is laid out to answer from two places in memory: the slot, and the entry,
/// which holds all of most words' spelling.
final class WordCache {
    /// The forms of a word.
    struct Forms {
        let normalized: String
        let lemma: String
    }

    /// What the forms depend on besides the spelling.
    struct Context: Equatable {
        let language: UInt8
        let kind: Token.Kind
    }

    /// 64 bytes: one line of the processor's cache.
    private struct Entry {
        let key: WordSpelling
        let forms: Forms
    }

    /// When there are more words than this, the table starts anew: some 10 MB.
    private static let mostWords = 1 << 16
    /// Longer words are not kept.
    private static let longestWord = 64

    /// A slot's lower bits are a position in `entries` plus one, 0 where it is empty; the upper ones are the word's
    /// hash's, which spare looking at the entries of other words.
    private static let positionBits: UInt32 = 17
    private static let positionMask: UInt32 = 1 << positionBits - 1

    private var entries: UnsafeMutablePointer<Entry>
    private var count = 0
    private var room = 1024
    /// Open addressing; a third is empty at least.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotBits: UInt64 = 12
    private var spellings: [UInt32] = []

    init() {
        entries = Self.emptyEntries(room)
        slots = Self.emptySlots(slotBits)
    }

    deinit {
        entries.deinitialize(count: count)
        entries.deallocate()
        slots.deallocate()
    }

    private static func emptyEntries(_ room: Int) -> UnsafeMutablePointer<Entry> {
        UnsafeMutableRawPointer.allocate(byteCount: room * MemoryLayout<Entry>.stride, alignment: 64)
            .bindMemory(to: Entry.self, capacity: room)
    }

    private static func emptySlots(_ bits: UInt64) -> UnsafeMutablePointer<UInt32> {
        let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: 1 << bits)
        slots.initialize(repeating: 0, count: 1 << bits)
        return slots
    }

    /// The forms of a word, which `make` finds out where it is new.
    @inline(__always)
    func forms(
        of range: Range<Int>, in text: ScalarText, _ context: Context, orMake make: () -> Forms
    ) -> Forms {
        let key = WordSpelling(range, in: text, context)
        let hash = key.hash
        var slot = Int(hash >> (64 - slotBits))
        for _ in 0..<Self.longestProbe {
            let content = slots[slot]
            if content == 0 { break }
            if (content ^ Self.tag(hash)) & ~Self.positionMask == 0 {
                let position = Int(content & Self.positionMask) - 1
                if entries[position].key == key, key.isWhole || isSpelled(position, range, text) {
                    return entries[position].forms
                }
            }
            slot = (slot + 1) & (1 << slotBits - 1)
        }
        let forms = make()
        insert(forms, key, range, text)
        return forms
    }

    /// Words that all want one place, as somebody may choose them, are not kept beyond this: they are made each time.
    private static let longestProbe = 64

    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) << positionBits }

    private func isSpelled(_ position: Int, _ range: Range<Int>, _ text: ScalarText) -> Bool {
        let start = Int(entries[position].key.start)
        return spellings[start..<(start + range.count)].elementsEqual(text.scalars[range])
    }

    private func insert(_ forms: Forms, _ key: WordSpelling, _ range: Range<Int>, _ text: ScalarText) {
        guard range.count <= Self.longestWord else { return }
        if count >= Self.mostWords { clear() }
        if (count + 1) * 3 > 2 << slotBits { growSlots() }
        if count == room { growEntries() }
        var key = key
        if !key.isWhole {
            key.start = UInt32(truncatingIfNeeded: spellings.count)
            spellings.append(contentsOf: text.scalars[range])
        }
        (entries + count).initialize(to: Entry(key: key, forms: forms))
        count += 1
        place(count, key.hash)
    }

    private func clear() {
        entries.deinitialize(count: count)
        count = 0
        slots.update(repeating: 0, count: 1 << slotBits)
        spellings.removeAll(keepingCapacity: true)
    }

    private func growSlots() {
        slots.deallocate()
        slotBits += 1
        slots = Self.emptySlots(slotBits)
        for position in 0..<count { place(position + 1, entries[position].key.hash) }
    }

    private func growEntries() {
        room *= 2
        let more = Self.emptyEntries(room)
        more.moveInitialize(from: entries, count: count)
        entries.deallocate()
        entries = more
    }

    private func place(_ position: Int, _ hash: UInt64) {
        var slot = Int(hash >> (64 - slotBits))
        for _ in 0..<Self.longestProbe {
            if slots[slot] == 0 {
                slots[slot] = UInt32(truncatingIfNeeded: position) | Self.tag(hash)
                return
            }
            slot = (slot + 1) & (1 << slotBits - 1)
        }
    }
}

/// What tells a word in its context from others: all of it where it has up to eight scalars of 16 bits, as most words
/// have; of a longer one the first eight and a hash.
struct WordSpelling {
    let hash: UInt64
    private let first: UInt64
    private let second: UInt64
    /// Where all of a longer word is kept.
    var start: UInt32 = 0
    /// At most 255.
    private let count: UInt8
    private let context: WordCache.Context
    /// Whether equal keys mean equal words.
    let isWhole: Bool

    @inline(__always)
    static func == (a: WordSpelling, b: WordSpelling) -> Bool {
        a.hash == b.hash && a.first == b.first && a.second == b.second && a.count == b.count && a.context == b.context
    }

    @inline(__always)
    init(_ range: Range<Int>, in text: ScalarText, _ context: WordCache.Context) {
        var (first, second, rest): (UInt64, UInt64, UInt64) = (0, 0, 0)
        var all: UInt32 = 0
        let start = range.lowerBound
        for i in start..<min(start + 4, range.upperBound) {
            first = first << 16 ^ UInt64(text.scalars[i])
            all |= text.scalars[i]
        }
        if range.count > 4 {
            for i in (start + 4)..<min(start + 8, range.upperBound) {
                second = second << 16 ^ UInt64(text.scalars[i])
                all |= text.scalars[i]
            }
        }
        if range.count > 8 {
            for i in (start + 8)..<range.upperBound {
                rest = (rest ^ UInt64(text.scalars[i])) &* 0x0000_0100_0000_01B3
            }
        }
        (self.first, self.second) = (first, second)
        count = UInt8(clamping: range.count)
        self.context = context
        isWhole = range.count <= 8 && all < 0x10000
        let others = UInt64(context.language) << 16 | UInt64(context.kind.rawValue) << 8 | UInt64(count)
        var hash = (first ^ others << 40) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 32 ^ second ^ rest) &* 0xD6E8_FEB8_6659_FD93
        self.hash = hash ^ hash >> 29
    }
}
