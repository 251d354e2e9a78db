/// Phrases by their first two bytes, so that most places of a line are dismissed with one look.
struct PhraseTable<Kind: Sendable>: Sendable {
    private struct Entry {
        let kind: Kind
        /// Its first eight bytes, zero where it has fewer.
        let start: UInt64
        let mask: UInt64
        let bytes: [UInt8]

        init(_ kind: Kind, _ bytes: [UInt8]) {
            self.kind = kind
            self.bytes = bytes
            start = bytes.withUnsafeBufferPointer { PhraseTable.word($0, at: 0) }
            mask = bytes.count >= 8 ? .max : (1 << UInt64(8 * bytes.count)) - 1
        }
    }

    private var entries: [Entry] = []
    /// By pair of bytes the first of the entries that begin with it; one more at the end.
    private var firsts: [UInt16] = []

    /// Phrases of a single byte are not found.
    init(_ phrases: [(kind: Kind, bytes: [UInt8])]) {
        var byPair = [[Entry]](repeating: [], count: 1 << 16)
        for phrase in phrases where phrase.bytes.count > 1 {
            byPair[Self.pair(phrase.bytes[0], phrase.bytes[1])].append(Entry(phrase.kind, phrase.bytes))
        }
        for pair in byPair {
            firsts.append(UInt16(entries.count))
            entries += pair
        }
        firsts.append(UInt16(entries.count))
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

    /// Eight bytes from a position on, the first as the lowest; zero beyond the end.
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
        guard position + 8 <= bytes.count else {
            return bytes[position...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
        return UInt64(littleEndian: word)
    }

    /// The kinds of the phrases that the line begins with.
    func kinds(beginning line: UnsafeBufferPointer<UInt8>) -> [Kind] {
        var found: [Kind] = []
        addKinds(of: line, at: 0..<min(1, max(0, line.count - 1)), to: &found)
        return found
    }

    /// The kinds of the phrases that stand anywhere in the line, in order, as often as they do.
    func kinds(in line: UnsafeBufferPointer<UInt8>) -> [Kind] {
        var found: [Kind] = []
        addKinds(of: line, at: 0..<max(0, line.count - 1), to: &found)
        return found
    }

    private func addKinds(of line: UnsafeBufferPointer<UInt8>, at positions: Range<Int>, to found: inout [Kind]) {
        firsts.withUnsafeBufferPointer { firsts in
            entries.withUnsafeBufferPointer { entries in
                for position in positions {
                    let pair = Self.pair(line[position], line[position + 1])
                    let (first, end) = (Int(firsts[pair]), Int(firsts[pair + 1]))
                    guard first < end else { continue }
                    let word = Self.word(line, at: position)
                    for index in first..<end where (word ^ entries[index].start) & entries[index].mask == 0 {
                        if line[position...].starts(with: entries[index].bytes) { found.append(entries[index].kind) }
                    }
                }
            }
        }
    }
}

extension PhraseTable<Void> {
    /// Phrases of one kind.
    init(all phrases: [String]) {
        self.init(phrases.map { (kind: (), bytes: Array($0.utf8)) })
    }
}

/// Looks at a line's bytes for what phrases and letters tell.
enum LineFold {
    /// The line in lower case (ASCII and Cyrillic), without marks and spaces at its beginning.
    static func fold(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let line = bytes.drop(while: isLeadingMark)
        return Array(unsafeUninitializedCapacity: line.count) { output, count in
            var previous: UInt8 = 0
            for byte in line {
                var folded = byte
                if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
                    folded = byte | 0x20
                } else if previous == 0xD0 {
                    if (0x90...0x9F).contains(byte) { folded = byte + 0x20 }
                    if (0xA0...0xAF).contains(byte) {
                        output[count - 1] = 0xD1
                        folded = byte - 0x20
                    }
                }
                output[count] = folded
                count += 1
                previous = byte
            }
        }[...]
    }

    private static func isLeadingMark(_ byte: UInt8) -> Bool {
        byte < UInt8(ascii: "0") && byte != UInt8(ascii: "(") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
            || byte == UInt8(ascii: "*")
    }

    /// Shares of digits and of capitals among letters, and whether the line begins with a small letter.
    static func counts(_ bytes: ArraySlice<UInt8>) -> (digits: Float, capitals: Float, startsSmall: Bool) {
        // Without branches, so that it is done many bytes at a time.
        var (digits, capitals, letters) = (0, 0, 0)
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes {
                digits &+= (byte &- UInt8(ascii: "0")) < 10 ? 1 : 0
                capitals &+= (byte &- UInt8(ascii: "A")) < 26 ? 1 : 0
                letters &+= ((byte | 0x20) &- UInt8(ascii: "a")) < 26 ? 1 : 0
            }
        }
        let first = bytes.first ?? 0
        return (
            Float(digits) / Float(max(1, bytes.count)), letters == 0 ? 0 : Float(capitals) / Float(letters),
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
        )
    }
}
