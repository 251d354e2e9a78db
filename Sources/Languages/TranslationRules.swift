/// What a language contributes to comparing translations and to reading and writing the figures in them.
public struct TranslationRules: Sendable {
    /// How numbers, dates and times of day are written.
    public var figures = FigureRules()
    /// `English/countries.txt`: what a country is also called.
    public var countries = WordLists.none
    /// The least share of a text's letters in the language's own script; below it the text is in another language.
    public var leastOwnLetters = 0.0
    /// In scalars: the length of shorter texts says nothing of their translation's.
    public var shortestCompared = 40
    /// How long translations are, by the language they are in.
    public var lengths: [String: LengthProportion] = [:]

    /// Rules that compare nothing but figures in digits.
    public init() {}
}

/// The natural logarithm of translation over source in scalars.
public struct LengthProportion: Sendable {
    /// Its middle.
    public let middle: Float
    /// How far it strays.
    public let spread: Float

    /// A proportion as it was measured.
    public init(middle: Float, spread: Float) {
        self.middle = middle
        self.spread = spread
    }
}

/// How a language writes numbers, dates and times of day.
public struct FigureRules: Sendable {
    /// `English/figures.txt` says what each list holds.
    public var lists = WordLists.none
    /// Whether the month stands before the day when a date is written new.
    public var monthFirst = true
    /// The mark before a fraction.
    public var decimalMark: Unicode.Scalar = "."
    /// What stands between groups of three digits when they are written.
    public var groupMark: Unicode.Scalar = ","
    /// The fewest digits that are written in groups; nil where none are.
    public var groupedFrom: Int?
    /// The powers of ten that large numbers are written with: 14.6 million, 1460万.
    public var writtenPowers: [Int] = []
    /// What follows the numbers of year, month and day where months have no names: 5月14日.
    public var dateMarks: (year: String, month: String, day: String)?
    /// Whether numbers in words are characters that stand side by side.
    public var usesCharacters = false
    /// Languages without a pack whose figures are read by these rules.
    public var relatives: Set<String> = []

    /// Rules with the words of a language's file.
    public init(_ lists: WordLists = .none) {
        self.lists = lists
    }
}
