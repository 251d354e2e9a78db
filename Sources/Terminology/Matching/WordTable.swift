/// Interns folded words as small numbers; looked up by bytes, without making a string.
struct WordTable {
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

/// The words of a finished `WordTable`, to be looked up by the million.
struct WordLookup {
    private let bytes: FlatArray<UInt8>
    private let ends: FlatArray<UInt32>
    private let slots: FlatArray<UInt64>

    init(_ table: WordTable) {
        bytes = FlatArray(table.bytes)
        ends = FlatArray(table.ends)
        slots = FlatArray(table.slots)
    }

    var count: Int { ends.count - 1 }

    /// The number of a word; nil for one that is not there.
    @inline(__always)
    func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32? {
        let mask = slots.count - 1
        var slot = WordTable.spread(hash) & mask
        while true {
            let entry = slots[slot]
            guard entry != 0 else { return nil }
            if UInt32(truncatingIfNeeded: entry >> 32) == hash {
                let number = UInt32(truncatingIfNeeded: entry) &- 1
                if isEqual(number, word) { return number }
            }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func isEqual(_ number: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(ends[Int(number)])
        guard Int(ends[Int(number) + 1]) - start == word.count else { return false }
        for index in 0..<word.count where bytes[start + index] != word[index] { return false }
        return true
    }
}
