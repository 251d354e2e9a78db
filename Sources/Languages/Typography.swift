import CLanguages
public import UnicodeText

/// How a language sets what stands around its words.
public struct Typography: Sendable {
    /// Around a quotation.
    public var quotationMarks = (open: "“", close: "”")
    /// Whether a quoted sentence's full stop follows the closing mark, rather than stand before it.
    public var stopFollowsQuotation = true
    /// Around and between what an editor adds to a quotation.
    public var glossMarks = (open: " [", separator: "; ", close: "]")
    /// Between the items of a list, and between groups of items.
    public var listMarks = (item: ", ", group: "; ")
    /// What stays in one line.
    public var ties = WordTies()
    /// Whether a place's name begins with the largest part, with nothing between the parts: 白俄罗斯斯莫列维奇.
    public var namesLargestPlaceFirst = false

    /// The usual way.
    public init() {}
}

/// The shape of a counted noun, by the plural rules of CLDR for whole numbers. `other` is for languages with one shape, and
/// for fractions, which no edition counts.
public enum PluralCategory: String, CaseIterable, Sendable {
    case one, few, many, other
}

/// A data file as it stands.
public struct LanguageFile: Sendable {
    private let contents: OnDemand<[UInt8]>

    /// A file with a text.
    public init(_ text: String) {
        contents = OnDemand { Array(text.utf8) }
    }

    /// A file in `Sources/Languages`, such as `English/catalogue.yaml`; empty where there is no such file.
    init(file: String) {
        contents = OnDemand { CLanguages_text(file).map { Array(String(cString: $0).utf8) } ?? [] }
    }

    /// UTF-8.
    public var bytes: [UInt8] { contents.value }
}
