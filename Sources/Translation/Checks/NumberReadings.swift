import NewsModel

/// The numbers of a text with everything each may mean.
struct NumberReadings {
    /// A number in digits.
    struct Reading {
        /// As written.
        let text: String
        /// What it may mean; any of them will do.
        let values: [Double]
    }

    /// The numbers in digits: these must stand in the other text.
    private(set) var required: [Reading] = []
    /// Every value that the text holds in digits, words, month names or Roman numerals.
    private(set) var offered: [Double] = []

    init(_ text: String, _ tag: LanguageTag) {
        let words = FigureWords.of(tag)
        let scalars = text.unicodeScalars.map(\.value).map(Self.halfWidth)
        let figures = FigureScanner(tag).figures(in: scalars)
        for (position, figure) in figures.enumerated() {
            let written = Self.text(scalars[figure.range])
            switch figure.value {
            case .number(let digits):
                var values = Self.values(digits, after: scalars[figure.range.upperBound...], words)
                // 2万5000, 3亿2000万: the parts add up.
                if position > 0, values.count > 0, let last = required.last, let whole = last.values.last,
                    let part = values.last, tag.primary == "zh", whole >= 10_000, part < whole,
                    figures[position - 1].range.upperBound + 1 == figure.range.lowerBound
                {
                    required[required.count - 1] = Reading(text: last.text, values: last.values + [whole + part])
                    offered.append(whole + part)
                    values.append(whole + part)
                }
                required.append(Reading(text: written, values: values))
                offered += values
            case .date(let year, let month, let day):
                required.append(Reading(text: "\(day)", values: [Double(day)]))
                if let year { required.append(Reading(text: "\(year)", values: Self.yearValues(year))) }
                offered += [Double(day), Double(month)] + (year.map(Self.yearValues) ?? [])
            }
        }
        offered += NumeralWords(words, isChinese: tag.primary == "zh").values(in: scalars)
    }

    /// The required numbers that another text offers in no form.
    func unmatched(in other: NumberReadings) -> [String] {
        var seen: Set<String> = []
        return required.filter { reading in
            !reading.values.contains { value in other.offered.contains { Self.areSame(value, $0) } }
        }.map(\.text).filter { seen.insert($0).inserted }
    }

    private static func areSame(_ a: Double, _ b: Double) -> Bool {
        abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    }

    private static func values(_ digits: String, after rest: ArraySlice<UInt32>, _ words: FigureWords) -> [Double] {
        guard let value = Double(digits) else { return [] }
        var values = [value]
        if let factor = magnitude(rest, words) { values.append(value * factor) }
        if !digits.contains("."), digits.utf8.count == 4 { values += yearValues(Int(value)) }
        // 5 p.m. is 17:00.
        if value >= 1, value <= 11, !digits.contains("."), isAfternoon(rest) { values.append(value + 12) }
        if value > 12, value < 24, !digits.contains("."), rest.first == 0x3A { values.append(value - 12) }
        return values
    }

    /// A year, and the short form of a decade: 1990s, 90-е.
    private static func yearValues(_ year: Int) -> [Double] {
        year % 10 == 0 && year > 1_000 ? [Double(year), Double(year % 100)] : [Double(year)]
    }

    private static func isAfternoon(_ rest: ArraySlice<UInt32>) -> Bool {
        let text = text(rest.prefix(8)).lowercased()
        return text.contains("pm") || text.contains("p.m") || text.contains("вечера") || text.contains("дня")
    }

    /// The power of ten that the word or characters after a number stand for.
    private static func magnitude(_ rest: ArraySlice<UInt32>, _ words: FigureWords) -> Double? {
        if words.months.isEmpty {
            var exponent = 0
            for value in rest.prefix(3) {
                guard let power = Unicode.Scalar(value).flatMap({ words.magnitudes[String(Character($0))] }) else {
                    break
                }
                exponent += power
            }
            return exponent == 0 ? nil : power(exponent)
        }
        let word = text(rest.drop { $0 == 0x20 || $0 == 0xA0 || $0 == 0x202F || $0 == 0x2D }.prefix { isLetter($0) })
        return words.magnitudes[word.lowercased()].map(power)
    }

    private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { value, _ in value * 10 } }

    private static func isLetter(_ value: UInt32) -> Bool {
        (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) || (0x400...0x52F).contains(value)
    }

    private static func halfWidth(_ value: UInt32) -> UInt32 {
        (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(view)
    }
}
