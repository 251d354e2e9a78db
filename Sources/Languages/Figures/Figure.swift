public import NewsModel

/// A number or a date in a text.
public struct Figure: Hashable, Sendable {
    /// What it says, however it is written.
    public enum Value: Hashable, Sendable {
        /// In digits as in `12.5`: no group marks, no zeros at either end, a point as decimal mark.
        case number(String)
        case date(year: Int?, month: Int, day: Int)

        /// Whether the two can stand for one another: two numbers, or two dates that both have a year or both lack one.
        public func hasType(of other: Value) -> Bool {
            switch (self, other) {
            case (.number, .number): true
            case (.date(let a, _, _), .date(let b, _, _)): (a == nil) == (b == nil)
            default: false
            }
        }
    }

    /// How a date was written, so that another can be written in the same way.
    public enum Style: Hashable, Sendable {
        case number(isGrouped: Bool)
        /// `14 May 2025`, `14 мая 2025`.
        case dayMonth
        /// `May 14, 2025`.
        case monthDay
        /// `2025年5月14日`; the last character is kept.
        case characters(last: UInt32)
        /// `14.05.2025`
        case dotted
        /// `2025-05-14`
        case iso
    }

    /// In scalars of the text.
    public let range: Range<Int>
    /// What it says.
    public let value: Value
    /// How it is written.
    public let style: Style
}

/// The words and marks of a language's figures, in a form that is quick to ask.
public struct FigureWords: Sendable {
    /// The names of each month in small letters, but for the first, which is the one written in a date.
    public let months: [[String]]
    /// Whether the month stands before the day when a date is written new.
    public let monthFirst: Bool
    /// The mark before a fraction.
    public let decimalMark: Unicode.Scalar
    /// What stands between groups of three digits.
    public let groupMark: Unicode.Scalar
    /// Words that multiply the number before them by a power of ten.
    public let magnitudes: [String: Int]
    /// For each power of ten the word that is written.
    private let writtenMagnitudes: [Int: String]
    /// Numbers written in words.
    public let numerals: [String: Int]
    /// Words for a time or a length of it with the numbers that may stand for them.
    public let hours: [String: [Double]]
    /// What says that an hour is one of the afternoon.
    public let afternoon: [String]
    /// What stands within a number in words.
    public let joints: Set<String>
    /// Whether numbers in words are characters that stand side by side.
    public let usesCharacters: Bool

    /// The words of a language's rules.
    public init(_ rules: FigureRules) {
        let lists = rules.lists
        months = lists.lines("months").map { $0.split(separator: " ").map(String.init) }
        monthFirst = rules.monthFirst
        decimalMark = rules.decimalMark
        groupMark = rules.groupMark
        magnitudes = Self.words(lists.lines("magnitudes"))
        writtenMagnitudes = lists.lines("magnitudes").reduce(into: [:]) { words, line in
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2, let power = Int(parts[0]) {
                words[power] = parts[1].split(separator: " ").first.map(String.init)
            }
        }
        numerals = Self.words(lists.lines("numerals"))
        hours = lists.lines("hours").reduce(into: [:]) { hours, line in
            let parts = line.split(separator: " ")
            hours[String(parts[0])] = parts.dropFirst().compactMap { Double($0) }
        }
        afternoon = lists.words("afternoon").map(String.init)
        joints = lists.set("joints")
        usesCharacters = rules.usesCharacters
    }

    /// Words by their number, from lines such as `3: thousand k`.
    private static func words(_ lines: [Substring]) -> [String: Int] {
        lines.reduce(into: [:]) { words, line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]) else { return }
            for word in parts[1].split(separator: " ") { words[String(word)] = number }
        }
    }

    /// The word that is written for a power of ten: the first of its list.
    public func word(for power: Int) -> String? { writtenMagnitudes[power] }

    /// The month a word names, 1 to 12; nil when it names none.
    public func month(_ word: String) -> Int? {
        months.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }
}

/// The figure words of all languages, each read when the first text in it comes.
public struct FigureLanguages: Sendable {
    private let words: PerLanguage<FigureWords>
    /// Languages without a pack, with the one whose rules they share.
    private let relatives: [String: Language]
    private let packs: LanguagePacks
    private let others: OnDemand<FigureWords>

    /// The words of some packs.
    public init(_ packs: LanguagePacks) {
        self.packs = packs
        words = PerLanguage(packs) { FigureWords($0.translation.figures) }
        relatives = packs.all.reduce(into: [:]) { relatives, pack in
            for relative in pack.translation.figures.relatives { relatives[relative] = pack.language }
        }
        let first = packs.all.first
        others = OnDemand { FigureWords(first?.translation.figures ?? FigureRules()) }
    }

    /// The words of a tag's language, or of the one that lends it its rules: the first where none does.
    public func words(of tag: LanguageTag) -> FigureWords {
        words[packs[tag]?.language ?? relatives[tag.primary]] ?? others.value
    }

    /// What finds the figures of a text.
    public func scanner(_ tag: LanguageTag) -> FigureScanner { FigureScanner(words(of: tag)) }

    /// How numbers govern the words beside them.
    public func grammar(_ tag: LanguageTag) -> FigureGrammar {
        guard let language = packs[tag]?.language ?? relatives[tag.primary], let pack = packs[language] else {
            return FigureGrammar { _ in .other }
        }
        return FigureGrammar(category: pack.pluralCategory)
    }
}

/// How the numbers of a language govern the words beside them.
public struct FigureGrammar: Sendable {
    let category: @Sendable (Int) -> PluralCategory

    /// Whether a word beside the one number may have another form beside the other; dates and years govern none.
    public func differ(_ one: Figure.Value, _ other: Figure.Value) -> Bool {
        guard case .number(let digits) = one, case .number(let others) = other, digits != others else { return false }
        guard let first = Int(digits), let second = Int(others) else {
            return digits.contains(".") != others.contains(".")
        }
        if Self.years.contains(first), Self.years.contains(second) { return false }
        return category(first) != category(second)
    }

    private static let years = 1900..<2100
}
