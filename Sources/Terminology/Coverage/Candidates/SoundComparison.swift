import UnicodeText

/// Compares names across scripts by their sound: both in plain Latin letters.
struct SoundComparison {
    /// 0 for nothing in common, 1 for the same letters.
    func similarity(_ a: String, _ b: String) -> Double {
        let (first, second) = (letters(a), letters(b))
        guard first.count >= 3, second.count >= 3 else { return 0 }
        return 1 - Double(Self.distance(first, second)) / Double(max(first.count, second.count))
    }

    private func letters(_ text: String) -> [UInt8] {
        let latin = Transliterator.plainLatin?.applied(to: text) ?? text
        return latin.lowercased().utf8.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
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
