import UnicodeText

/// Compares names across scripts by their sound: both in plain Latin letters.
enum SoundComparison {
    /// The letters that a text sounds like, of those from a to z.
    static func letters(_ text: some StringProtocol) -> [UInt8] {
        let isLatin = text.utf8.allSatisfy { $0 < 0x80 }
        let latin = isLatin ? text.lowercased() : Transliterator.plainLatin?.applied(to: String(text)) ?? String(text)
        return latin.utf8.map { $0 | 0x20 }.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// 0 for nothing in common, 1 for the same letters; 0 for what is too short to tell.
    static func similarity(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let longer = max(a.count, b.count)
        // Texts whose lengths differ by half are unlike whatever their letters are.
        guard a.count >= 3, b.count >= 3, min(a.count, b.count) * 2 > longer else { return 0 }
        return 1 - Double(distance(a, b)) / Double(longer)
    }

    /// Levenshtein's distance.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }
}
