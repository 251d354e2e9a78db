/// Interns folded words as small numbers; looked up by bytes, without making a string.
struct WordTable {
    /// The bytes of all words, one after the other.
    private var bytes: [UInt8] = []
    /// Word `n` lies in `bytes[ends[n]..<ends[n + 1]]`.
    private var ends: [UInt32] = [0]
    /// Hashes of the words, to skip comparing bytes, and to grow without hashing anew.
    private var hashes: [UInt32] = []
    /// Open addressing; 0 is empty, else the word's number plus one.
    private var slots: [UInt32] = Array(repeating: 0, count: 64)

    var count: Int { hashes.count }

    /// The number of a word; nil for one that is not there.
    @inline(__always)
    func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32? {
        let mask = slots.count - 1
        var slot = Self.spread(hash) & mask
        while true {
            let entry = slots[slot]
            guard entry != 0 else { return nil }
            if hashes[Int(entry) - 1] == hash, isEqual(entry - 1, word) { return entry - 1 }
            slot = (slot + 1) & mask
        }
    }

    /// The number of a word, which is added when it is new.
    mutating func intern(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32 {
        if let known = find(word, hash: hash) { return known }
        let number = UInt32(hashes.count)
        bytes.append(contentsOf: word)
        ends.append(UInt32(bytes.count))
        hashes.append(hash)
        if hashes.count * 2 > slots.count { grow() } else { place(number) }
        return number
    }

    mutating func intern(_ word: String) -> UInt32 {
        var word = word
        return word.withUTF8 { intern($0, hash: Self.hash($0)) }
    }

    func find(_ word: String) -> UInt32? {
        var word = word
        return word.withUTF8 { find($0, hash: Self.hash($0)) }
    }

    func word(_ number: UInt32) -> String {
        String(decoding: bytes[Int(ends[Int(number)])..<Int(ends[Int(number) + 1])], as: UTF8.self)
    }

    /// FNV-1a, as `AtomScanner` computes it on the way.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        word.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in hashes.indices { place(UInt32(number)) }
    }

    private mutating func place(_ number: UInt32) {
        let mask = slots.count - 1
        var slot = Self.spread(hashes[Int(number)]) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = number + 1
    }

    @inline(__always)
    private static func spread(_ hash: UInt32) -> Int {
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
