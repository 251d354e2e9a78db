import Languages
import NewsModel

/// Whether the numbers of a source stand in its translation, and no others.
///
/// Numbers count as the same however they are written: grouped, with another decimal mark, with a word or character for
/// thousands or millions, in words, in Roman numerals, as part of a date.
struct NumberCheck {
    let figures: FigureLanguages

    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let source = NumberReadings(sentence.source.text, figures.words(of: sentence.source.languageTag))
        let target = NumberReadings(sentence.target.text, figures.words(of: sentence.target.languageTag))
        let missing = source.unmatched(in: target)
        let added = target.unmatched(in: source)
        return missing.map { TranslationRemark(.number, sentence: sentence.id, message: "the number \($0) is missing") }
            + added.map {
                TranslationRemark(.number, sentence: sentence.id, message: "the number \($0) is not in the original")
            }
    }
}

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
    /// The dates with their months.
    private var dates: [(text: String, month: Int)] = []
    /// Every value that the text holds in digits, words, month names or Roman numerals.
    private(set) var offered: [Double] = []

    init(_ text: String, _ words: FigureWords) {
        let scalars = text.unicodeScalars.map(\.value).map(Self.halfWidth)
        let figures = FigureScanner(words).figures(in: scalars)
        for (position, figure) in figures.enumerated() {
            let written = Self.text(scalars[figure.range])
            switch figure.value {
            case .number(let digits):
                var values = Self.values(digits, after: scalars[figure.range.upperBound...], words)
                // 2万5000, 3亿2000万: the parts add up.
                if position > 0, values.count > 0, let last = required.last, let whole = last.values.last,
                    let part = values.last, words.usesCharacters, whole >= 10_000, part < whole,
                    figures[position - 1].range.upperBound + 1 == figure.range.lowerBound
                {
                    required[required.count - 1] = Reading(text: last.text, values: last.values + [whole + part])
                    offered.append(whole + part)
                    values.append(whole + part)
                }
                if let decade = Self.decade(after: scalars[figure.range.upperBound...]), let century = Int(digits) {
                    values.append(Double((century - 1) * 100 + decade))
                }
                offered += values
                // The 19 of COVID-19 belongs to a name, and the 00 of 14:00 is left out as often as not.
                let isPartOfName = Self.followsHyphenatedWord(scalars, figure.range.lowerBound)
                let isMinutes = digits == "0" && scalars[safe: figure.range.lowerBound - 1] == 0x3A
                if !isPartOfName, !isMinutes { required.append(Reading(text: written, values: values)) }
            case .date(let year, let month, let day):
                required.append(Reading(text: "\(day)", values: [Double(day)]))
                dates.append((written, month))
                if let year { required.append(Reading(text: "\(year)", values: [Double(year)])) }
                offered += [Double(day), Double(month)] + (year.map { [Double($0)] } ?? [])
            }
        }
        offered += NumeralWords(words: words).values(in: scalars)
    }

    /// The required numbers that another text offers in no form.
    func unmatched(in other: NumberReadings) -> [String] {
        var seen: Set<String> = []
        let numbers = required.filter { reading in
            !reading.values.contains { value in other.offered.contains { Self.areSame(value, $0) } }
        }.map(\.text)
        // News leaves the month out where it is this one; where both texts have dates, the months must agree.
        let months =
            other.dates.isEmpty
            ? []
            : dates.filter { date in
                !other.offered.contains { Self.areSame(Double(date.month), $0) }
            }.map(\.text)
        return (numbers + months).filter { seen.insert($0).inserted }
    }

    private static func areSame(_ a: Double, _ b: Double) -> Bool {
        abs(a - b) <= 1e-9 * max(abs(a), abs(b)) || isShortDecade(a, of: b) || isShortDecade(b, of: a)
    }

    /// 1990s, 90-е.
    private static func isShortDecade(_ short: Double, of year: Double) -> Bool {
        short >= 10 && short < 100 && year >= 1_000 && year < 2_100
            && year.truncatingRemainder(dividingBy: 100) == short && short.truncatingRemainder(dividingBy: 10) == 0
    }

    private static func followsHyphenatedWord(_ scalars: [UInt32], _ start: Int) -> Bool {
        scalars[safe: start - 1] == 0x2D && scalars[safe: start - 2].map(isLetter) == true
    }

    private static func values(_ digits: String, after rest: ArraySlice<UInt32>, _ words: FigureWords) -> [Double] {
        guard let value = Double(digits) else { return [] }
        var values = [value]
        if let factor = magnitude(rest, words) ?? magnitude(afterRange(rest), words) { values.append(value * factor) }
        // 5 p.m. is 17:00.
        if value >= 1, value <= 11, !digits.contains("."), isAfternoon(rest, words) { values.append(value + 12) }
        if value > 12, value < 24, !digits.contains("."), rest.first == 0x3A { values.append(value - 12) }
        return values
    }

    private static func isAfternoon(_ rest: ArraySlice<UInt32>, _ words: FigureWords) -> Bool {
        let text = text(rest.prefix(12)).lowercased()
        return words.afternoon.contains { text.contains($0) }
    }

    /// 20世纪80年代 is the 1980s: the decade that follows a century.
    private static func decade(after rest: ArraySlice<UInt32>) -> Int? {
        let next = Array(rest.prefix(6))
        guard next.count == 6, next[0] == 0x4E16, [0x7EAA, 0x7D00].contains(next[1]), next[4] == 0x5E74,
            next[5] == 0x4EE3
        else { return nil }
        return Int(text(next[2...3]))
    }

    /// What follows the second number of a range: in 4-5 million and 400至600万 the word belongs to both.
    private static func afterRange(_ rest: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        let second = rest.drop { $0 == 0x20 }
        guard let mark = second.first, [0x2D, 0x2013, 0x2014, 0x7E, 0x81F3, 0x5230].contains(mark) else { return [] }
        let digits = second.dropFirst().drop { $0 == 0x20 }
        let end = digits.drop { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E || $0 == 0x2C }
        return end.startIndex > digits.startIndex ? end : []
    }

    /// The power of ten that the word or characters after a number stand for.
    private static func magnitude(_ rest: ArraySlice<UInt32>, _ words: FigureWords) -> Double? {
        if words.usesCharacters {
            var exponent = 0
            // 9000多万, 300 余万: more than so many.
            for value in rest.drop(while: { $0 == 0x20 || $0 == 0x591A || $0 == 0x4F59 }).prefix(3) {
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

    /// Full-width digits, points and colons as ASCII's; the comma stays, since it divides clauses in Chinese.
    private static func halfWidth(_ value: UInt32) -> UInt32 {
        (0xFF0D...0xFF1A).contains(value) ? value - 0xFEE0 : value
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(view)
    }
}
