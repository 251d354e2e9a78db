import Languages
import NewsModel

/// Writes amounts and dates as a language does.
struct AmountWriter {
    private let pack: LanguagePack
    private let words: FigureWords
    private let units: CountedUnits

    init(_ pack: LanguagePack, _ words: FigureWords, _ units: CountedUnits) {
        self.pack = pack
        self.words = words
        self.units = units
    }

    /// 12,5 %, 1460万, $26,750; nil where the language has no word for the unit.
    func text(_ amount: Amount) -> String? {
        let number = number(amount.value)
        guard let unit = amount.unit else { return number.text }
        guard let pattern = units.pattern(unit, category(of: amount.value, number.isScaled), in: pack.language) else {
            return nil
        }
        return pattern.before + number.text + pattern.after
    }

    /// 14 May, 14 мая, 5月14日.
    func date(year: Int?, month: Int, day: Int) -> String? {
        if let marks = pack.translation.figures.dateMarks {
            return (year.map { "\($0)\(marks.year)" } ?? "") + "\(month)\(marks.month)\(day)\(marks.day)"
        }
        guard words.months.indices.contains(month - 1), let name = words.months[month - 1].first else { return nil }
        return "\(day) \(name)" + (year.map { " \($0)" } ?? "")
    }

    /// 2 миллиона is one of the many, 1,5 is one of the few, as fractions are said.
    private func category(of value: Double, _ isScaled: Bool) -> PluralCategory {
        if isScaled { return .many }
        guard value.rounded() == value, value < 1e15 else { return value < 2 || pack.agrees ? .few : .many }
        return pack.pluralCategory(Int(value))
    }

    /// A number with the language's words for powers of ten, where three decimals are enough to say it.
    private func number(_ value: Double) -> (text: String, isScaled: Bool) {
        for power in pack.translation.figures.writtenPowers.sorted(by: >) {
            var share = value
            for _ in 0..<power { share /= 10 }
            guard share >= 1, let text = decimal(share, places: 3), let word = words.word(for: power) else { continue }
            return (pack.writing.dividesWords ? "\(text) \(word)" : text + word, true)
        }
        return (decimal(value, places: 3) ?? decimal(value.rounded(), places: 0) ?? "", false)
    }

    /// The number in digits; nil where so many decimals do not say it exactly.
    private func decimal(_ value: Double, places: Int) -> String? {
        guard value < 1e15 else { return nil }
        let factor = [1.0, 10, 100, 1000][places]
        let scaled = (value * factor).rounded()
        guard abs(scaled / factor - value) < 1e-9 * max(1, value) else { return nil }
        let whole = Int(scaled) / Int(factor)
        var fraction = String(Int(scaled) % Int(factor))
        fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let mark = String(Character(words.decimalMark))
        return grouped(String(whole)) + (fraction.isEmpty ? "" : mark + fraction)
    }

    private func grouped(_ digits: String) -> String {
        guard let least = pack.translation.figures.groupedFrom, digits.count >= least else { return digits }
        var result = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position) % 3 == 0 { result.unicodeScalars.append(words.groupMark) }
            result.append(digit)
        }
        return result
    }
}
