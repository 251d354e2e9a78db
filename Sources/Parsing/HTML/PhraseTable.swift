/// Phrases by their first two bytes, so that most places of a line are dismissed with one look.
struct PhraseTable: Sendable {
    private struct Entry {
        let kind: BoilerplatePhrases.Kind
        /// Its bytes in `text`.
        let start: Int
        let count: Int
    }

    private static let slotCount = 1_024
    private var text: [UInt8] = []
    private var entries: [Entry] = []
    /// Where the entries of each slot begin in `entries`; one more at the end.
    private var starts: [Int] = [0]

    /// Phrases of a single byte are not found.
    init(_ phrases: [(kind: BoilerplatePhrases.Kind, bytes: [UInt8])]) {
        var slots = [[Entry]](repeating: [], count: Self.slotCount)
        for phrase in phrases where phrase.bytes.count > 1 {
            let slot = Self.slot(phrase.bytes[0], phrase.bytes[1])
            slots[slot].append(Entry(kind: phrase.kind, start: text.count, count: phrase.bytes.count))
            text += phrase.bytes
        }
        for slot in slots {
            entries += slot
            starts.append(entries.count)
        }
    }

    private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 31 &+ Int(second)) & (slotCount - 1)
    }

    /// Adds the kinds of the phrases that stand at a position of a line.
    func addKinds(
        of line: UnsafeBufferPointer<UInt8>, at position: Int, to found: inout [BoilerplatePhrases.Kind]
    ) {
        guard position + 1 < line.count else { return }
        let slot = Self.slot(line[position], line[position + 1])
        for index in starts[slot]..<starts[slot + 1] {
            let entry = entries[index]
            guard position + entry.count <= line.count else { continue }
            var offset = 0
            while offset < entry.count, line[position + offset] == text[entry.start + offset] { offset += 1 }
            if offset == entry.count { found.append(entry.kind) }
        }
    }
}
