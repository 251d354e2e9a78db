import Languages

/// Reads numbers that a text writes in words or Roman numerals: what may answer for digits in the other language.
struct NumeralWords {
    let words: FigureWords

    /// Every value that a run of numerals may stand for: each word's, and that of the whole run.
    func values(in scalars: [UInt32]) -> [Double] {
        // Ⅱ and ⅱ are characters of their own.
        var values = scalars.filter { (0x2160...0x216B).contains($0 & ~0x10) }.map { Double($0 & ~0x10) - 0x215F }
        var run: [Int] = []
        for piece in pieces(scalars) {
            if let value = words.numerals[piece] {
                run.append(value)
                values.append(Double(value))
                continue
            }
            values += words.hours[piece] ?? []
            if let month = words.month(piece) { values.append(Double(month)) }
            if let roman = Self.roman(piece) { values.append(Double(roman)) }
            if words.joints.contains(piece) { continue }
            values += Self.totals(run)
            run = []
        }
        return values + Self.totals(run)
    }

    /// The words in lower case, Roman numerals in upper case; or the characters.
    private func pieces(_ scalars: [UInt32]) -> [String] {
        if words.usesCharacters { return scalars.map { NumberReadings.text([$0]) } + Self.pairs(scalars) }
        return scalars.split { !Self.isLetter($0) }.map { word in
            let text = NumberReadings.text(word)
            return Self.roman(text) != nil && text.utf8.count > 1 ? text : text.lowercased().replacing("ё", with: "е")
        }
    }

    /// Neighbouring characters, for words of two such as 中午.
    private static func pairs(_ scalars: [UInt32]) -> [String] {
        zip(scalars, scalars.dropFirst()).map { NumberReadings.text([$0, $1]) }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || (0x400...0x52F).contains(value)
    }

    /// A run read as a sum of products (двадцать пять тысяч, 两千三百) and, in digits alone, one by one (二〇一七).
    private static func totals(_ run: [Int]) -> [Double] {
        guard run.count > 1 else { return [] }
        var total = 0.0
        var section = 0.0
        var current = 0.0
        for value in run.prefix(20) {
            switch value {
            case 10_000...:
                total += (section + current == 0 ? 1 : section + current) * Double(value)
                section = 0
                current = 0
            case _ where value == 100 || value == 1_000 || value == 10 && current > 0 && current < 10:
                section += (current == 0 ? 1 : current) * Double(value)
                current = 0
            default: current += Double(value)
            }
        }
        var values = [total + section + current]
        if run.allSatisfy({ $0 < 10 }) { values.append(run.prefix(15).reduce(0) { $0 * 10 + Double($1) }) }
        return values
    }

    /// The value of a Roman numeral in capitals; nil for every other word.
    static func roman(_ word: String) -> Int? {
        let digits: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
        var total = 0
        var last = 0
        guard !word.isEmpty, word.utf8.count <= 8 else { return nil }
        for character in word.reversed() {
            guard let value = digits[character] else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return total
    }
}
