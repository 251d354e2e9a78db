import Languages
import NewsModel

/// Finds the amounts and dates of a text, and writes them as another language does.
struct AmountFinder: Sendable {
    /// Numbers below this say nothing without what they count; those of a title say so from `least` on.
    private static let leastAlone = 100.0
    private static let least = 13.0
    /// A number without what it counts stands in eight of ten translations, and tells little: it only fills up a short line.
    private static let bareCertainty = 0.7
    /// Scalars behind a number that may name its unit.
    private static let reach = 48

    private let figures: FigureLanguages
    private let units: CountedUnits
    private let rules: PerLanguage<AmountRules>

    init(_ packs: LanguagePacks, units: CountedUnits) {
        figures = FigureLanguages(packs)
        self.units = units
        rules = PerLanguage(packs) { AmountRules($0) }
    }

    func candidates(
        in document: Document, upTo end: Int, isTitle: Bool, from own: LanguagePack, into target: LanguagePack
    ) -> [CarryCandidate] {
        guard let rules = rules[own.language] else { return [] }
        let scalars = document.text.unicodeScalars.prefix(end + Self.reach).map(\.value)
        let writer = AmountWriter(target, figures.words(of: target.tag), units)
        var found: [CarryCandidate] = []
        for figure in figures.scanner(own.tag).figures(in: scalars) where figure.range.lowerBound < end {
            var span = Span(figure.range.lowerBound, figure.range.upperBound)
            var item: CarriedItem?
            var isBare = false
            switch figure.value {
            case .date(let year, let month, let day):
                item = writer.date(year: year, month: month, day: day).map {
                    CarriedItem(kind: .date, text: $0, source: "")
                }
            case .number:
                if let amount = amount(of: figure, in: scalars, rules, own) {
                    span = amount.span
                    isBare = amount.unit == nil
                    let isTold =
                        amount.unit != nil || amount.value >= Self.leastAlone || isTitle && amount.value >= Self.least
                    if isTold { item = writer.text(amount).map { CarriedItem(kind: .amount, text: $0, source: "") } }
                }
            }
            guard var item, span.end <= document.scalarCount else { continue }
            item.source = String(document[span])
            found.append(
                CarryCandidate(
                    item: item, span: span, certainty: isBare && !isTitle ? Self.bareCertainty : certainty(of: figure)))
        }
        return found
    }

    /// 96 of 100 amounts and 98 of dates stand in a human translation; small numbers are often put into words, and a date in
    /// figures is often the article's own.
    private func certainty(of figure: Figure) -> Double {
        switch (figure.value, figure.style) {
        case (.date, .iso), (.date, .dotted): 0.5
        case (.date, _): 0.9
        case (.number(let digits), _): digits.count < 2 ? 0.75 : 0.93
        }
    }

    /// The amount that a number is of; nil for an ordinal, a year, a time, a score, and for part of a name.
    private func amount(
        of figure: Figure, in scalars: [UInt32], _ rules: AmountRules, _ own: LanguagePack
    ) -> Amount? {
        guard case .number(let digits) = figure.value, var value = Double(digits) else { return nil }
        let range = figure.range
        let before = text(scalars[max(0, range.lowerBound - 6)..<range.lowerBound])
        var after = Rest(scalars, range.upperBound, Self.reach)
        guard !rules.belongsToOther(before, after.text) else { return nil }
        let power = rules.power(of: &after, behindCurrency: before.last?.isCurrencySymbol ?? false) { rest in
            units.readings(in: own.language).contains { $0.pattern.before.isEmpty && rest.hasPrefix($0.pattern.after) }
        }
        for _ in 0..<(power ?? 0) { value *= 10 }
        let year = power == nil && !digits.contains(".") && 1900..<2100 ~= value
        let places = UnitPlaces(behind: after.text, dividesWords: own.writing.dividesWords)
        for (pattern, unit) in units.readings(in: own.language) {
            guard let length = places.length(of: pattern), rules.ends(before, with: pattern.before) else { continue }
            // The year 2018 is no 2018 years.
            if year, pattern.before.isEmpty, unit.name == "year" { return nil }
            let start = range.lowerBound - pattern.before.unicodeScalars.count
            return Amount(
                value: value, isScaled: power != nil, unit: unit, span: Span(max(0, start), after.position + length))
        }
        guard !year else { return nil }
        return Amount(
            value: value, isScaled: power != nil, unit: nil, span: Span(range.lowerBound, after.position))
    }

    private func text(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        return String(view)
    }
}

/// A number with what it counts.
struct Amount: Sendable {
    let value: Double
    /// Whether it was written with a word such as million.
    let isScaled: Bool
    let unit: CountedUnits.Unit?
    let span: Span
}

/// What stands behind a number, as far as it is still to be read.
struct Rest {
    /// Its place in the text.
    private(set) var position: Int
    /// In small letters.
    private(set) var text: Substring

    init(_ scalars: [UInt32], _ position: Int, _ reach: Int) {
        self.position = position
        var view = String.UnicodeScalarView()
        let end = min(scalars.count, position + reach)
        view.append(contentsOf: scalars[position..<end].compactMap(Unicode.Scalar.init))
        text = Substring(String(view).lowercased())
    }

    mutating func drop(_ part: Substring) {
        position += part.unicodeScalars.count
        text = text[part.endIndex...]
    }
}

/// The places behind a number where its unit may begin: compared by bytes, since every number is asked for every unit.
struct UnitPlaces {
    private let text: Substring
    private let dividesWords: Bool
    /// Behind the space or hyphen that follows the number; nil where none does.
    private var afterSpace: String.Index?
    /// Behind one word in small letters more, 12 new cases, and the scalars up to there.
    private var afterWord: (index: String.Index, scalars: Int)?

    /// - Parameter text: in small letters.
    init(behind text: Substring, dividesWords: Bool) {
        self.text = text
        self.dividesWords = dividesWords
        guard let first = text.first, " \u{A0}\u{202F}-".contains(first) else { return }
        let rest = text.dropFirst()
        afterSpace = rest.startIndex
        guard dividesWords else { return }
        let word = rest.prefix { $0.isLetter }
        guard word.count > 2, text[word.endIndex...].first == " " else { return }
        afterWord = (text.index(after: word.endIndex), 2 + word.unicodeScalars.count)
    }

    /// How many scalars a unit takes behind the number; nil where it does not stand there.
    func length(of unit: CountedUnits.Pattern) -> Int? {
        guard !unit.after.isEmpty else { return 0 }
        guard unit.needsSpace else { return begins(unit, at: text.startIndex) ? unit.scalars : nil }
        if let afterSpace, begins(unit, at: afterSpace) { return 1 + unit.scalars }
        if let afterWord, begins(unit, at: afterWord.index) { return afterWord.scalars + unit.scalars }
        return nil
    }

    /// Whether a whole word or sign stands at a place.
    private func begins(_ unit: CountedUnits.Pattern, at index: String.Index) -> Bool {
        let rest = text[index...]
        guard rest.utf8.starts(with: unit.word.utf8) else { return false }
        guard dividesWords, unit.word.last?.isLetter ?? false else { return true }
        return !(rest.dropFirst(unit.word.count).first?.isLetter ?? false)
    }
}

/// How a language writes what stands around numbers.
struct AmountRules: Sendable {
    private let words: FigureWords
    private let ordinalEndings: [String]
    private let ordinalMarks: [String]
    /// What may stand between a number and its unit: 余, 多.
    private let about: [String]
    private let dividesWords: Bool

    init(_ pack: LanguagePack) {
        words = FigureWords(pack.translation.figures)
        let lists = pack.translation.figures.lists
        ordinalEndings = lists.words("ordinal-endings").map(String.init)
        ordinalMarks = lists.words("ordinal-marks").map(String.init)
        about = lists.words("about").map(String.init)
        dividesWords = pack.writing.dividesWords
    }

    /// Whether a number is part of something else: COVID-19, G20, 7:55, 3-2, 12/5, 75th.
    func belongsToOther(_ before: String, _ after: Substring) -> Bool {
        if let last = before.last, last.isPartOfWord && (dividesWords || last.isASCII) || ":/.№#".contains(last) {
            return true
        }
        let inner = before.reversed().prefix(2)
        if inner.count == 2, let mark = inner.first, "-–—−".contains(mark), let other = inner.last, other.isPartOfWord {
            return true
        }
        if ordinalMarks.contains(where: before.hasSuffix) { return true }
        guard let first = after.first else { return false }
        let second = after.dropFirst().first
        if ":/-–—.".contains(first), second?.isNumber ?? false { return true }
        return ordinalEndings.contains { ending in
            after.hasPrefix(ending) && !(after.dropFirst(ending.count).first?.isLetter ?? false)
        } || dividesWords && first.isLetter && power(of: first) == nil && !isUnit(first)
    }

    /// 5km, 10m: letters that stand at a number without a space are a unit or a power.
    private func isUnit(_ first: Character) -> Bool { first.isASCII || first.isLetter }

    private func power(of letter: Character) -> Int? { words.magnitudes[String(letter)] }

    /// Takes the words that multiply the number by a power of ten from what stands behind it.
    ///
    /// A single letter does so only behind a currency's sign: $5m, while 5m is a length.
    ///
    /// - Parameter isUnit: whether a unit begins there, such as 千瓦 in 15万千瓦.
    func power(of rest: inout Rest, behindCurrency: Bool, isUnit: (Substring) -> Bool) -> Int? {
        if let about = about.first(where: rest.text.hasPrefix) { rest.drop(rest.text.prefix(about.count)) }
        var total: Int?
        while !(words.usesCharacters && isUnit(rest.text)),
            let (part, power) = magnitude(in: rest.text, behindCurrency: behindCurrency)
        {
            rest.drop(part)
            total = (total ?? 0) + power
            if let about = about.first(where: rest.text.hasPrefix) { rest.drop(rest.text.prefix(about.count)) }
        }
        return total
    }

    private func magnitude(in text: Substring, behindCurrency: Bool) -> (Substring, Int)? {
        if words.usesCharacters {
            guard let first = text.first, let power = words.magnitudes[String(first)], power > 1 else { return nil }
            return (text.prefix(1), power)
        }
        let spaces = text.prefix { " \u{A0}\u{202F}-".contains($0) }.prefix(1)
        let word = text.dropFirst(spaces.count).prefix { $0.isLetter }
        guard let power = words.magnitudes[String(word)], power > 2, word.count > 1 || behindCurrency else {
            return nil
        }
        var end = word.endIndex
        // «1,5 млн.» has a stop that ends no sentence.
        if end < text.endIndex, text[end] == ".", text[text.index(after: end)...].hasPrefix(" "), word.count < 5 {
            end = text.index(after: end)
        }
        return (text[..<end], power)
    }

    /// Whether a text ends with what a unit has before its number.
    func ends(_ text: String, with pattern: String) -> Bool {
        guard text.hasSuffix(pattern) else { return pattern.isEmpty }
        let isWord = dividesWords && pattern.first?.isLetter ?? false
        return !isWord || !(text.dropLast(pattern.count).last?.isLetter ?? false)
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
