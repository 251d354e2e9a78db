/// Which hashes are in a set, for certain where it says no: two bits of one word for each, among six to twelve, so that
/// 94 of 100 that are not there are known from memory that stays in the processor's nearer cache.
struct HashFilter {
    private let words: [UInt64]
    private let shift: UInt64

    /// - Parameter hashes: well mixed in their lower and their upper bits.
    init(_ hashes: some Collection<UInt64>) {
        let width = max(7, UInt64.bitWidth - (hashes.count * 6).leadingZeroBitCount)
        var words = [UInt64](repeating: 0, count: 1 << (width - 6))
        shift = UInt64(UInt64.bitWidth - width + 6)
        for hash in hashes { words[Int(hash &>> shift)] |= Self.bits(hash) }
        self.words = words
    }

    @inline(__always)
    func mayHave(_ hash: UInt64) -> Bool { ~words[Int(hash &>> shift)] & Self.bits(hash) == 0 }

    @inline(__always)
    private static func bits(_ hash: UInt64) -> UInt64 { 1 &<< (hash & 63) | 1 &<< (hash >> 6 & 63) }

    /// A hash of two symbols or other numbers.
    @inline(__always)
    static func hash(_ first: UInt32, _ second: UInt32) -> UInt64 {
        // Twice, since nodes and symbols are both numbered in a row: after one multiplication their keys may crowd, and
        // finding one take 7 steps instead of 2.
        let once = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
        return (once ^ once >> 32) &* 0xD6E8_FEB8_6659_FD93
    }

    /// The hash of two symbols and another one.
    @inline(__always)
    static func hash(_ pair: UInt64, _ third: UInt32) -> UInt64 {
        let once = (pair ^ pair >> 32 ^ UInt64(third)) &* 0x9E37_79B9_7F4A_7C15
        return (once ^ once >> 32) &* 0xD6E8_FEB8_6659_FD93
    }
}

/// Interns folded words as small numbers; looked up by bytes, without making a string.
struct WordInterner {
    /// The bytes of all words, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Word `n` lies in `bytes[ends[n]..<ends[n + 1]]`.
    private(set) var ends: [UInt32] = [0]
    /// Open addressing; 0 is empty, else the word's hash, to skip comparing bytes and to grow without hashing anew, and
    /// below it the word's number plus one.
    private(set) var slots: [UInt64] = Array(repeating: 0, count: 64)

    var count: Int { ends.count - 1 }

    /// The number of a word; nil for one that is not there.
    @inline(__always)
    func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32? {
        let mask = slots.count - 1
        var slot = Self.spread(hash) & mask
        while true {
            let entry = slots[slot]
            guard entry != 0 else { return nil }
            if UInt32(truncatingIfNeeded: entry >> 32) == hash {
                let number = UInt32(truncatingIfNeeded: entry) - 1
                if isEqual(number, word) { return number }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The number of a word, which is added when it is new.
    mutating func intern(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32 {
        if let known = find(word, hash: hash) { return known }
        let number = UInt32(count)
        bytes.append(contentsOf: word)
        ends.append(UInt32(bytes.count))
        if count * 2 > slots.count { grow() }
        place(UInt64(hash) << 32 | UInt64(number + 1))
        return number
    }

    mutating func intern(_ word: String) -> UInt32 {
        var word = word
        return word.withUTF8 { intern($0, hash: Self.hash($0)) }
    }

    mutating func intern(_ word: [UInt8]) -> UInt32 {
        word.withUnsafeBufferPointer { intern($0, hash: Self.hash($0)) }
    }

    func find(_ word: String) -> UInt32? {
        var word = word
        return word.withUTF8 { find($0, hash: Self.hash($0)) }
    }

    func word(_ number: UInt32) -> ArraySlice<UInt8> {
        bytes[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])]
    }

    /// FNV-1a, as `AtomPass` computes it on the way.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        word.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    private mutating func grow() {
        let known = slots
        slots = Array(repeating: 0, count: known.count * 2)
        for entry in known where entry != 0 { place(entry) }
    }

    private mutating func place(_ entry: UInt64) {
        let mask = slots.count - 1
        var slot = Self.spread(UInt32(truncatingIfNeeded: entry >> 32)) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    @inline(__always)
    static func spread(_ hash: UInt32) -> Int {
        Int((hash ^ hash >> 15) &* 0x2C1B_3C6D >> 3)
    }

    @inline(__always)
    private func isEqual(_ number: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(ends[Int(number)])
        guard Int(ends[Int(number) + 1]) - start == word.count else { return false }
        for index in 0..<word.count where bytes[start + index] != word[index] { return false }
        return true
    }
}
