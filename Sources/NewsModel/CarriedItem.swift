/// What can be carried over from a text into another language for certain: a name, a term, an amount.
public struct CarriedItem: Hashable, Sendable {
    /// What it is; the line of a story puts items of one group together.
    public enum Kind: String, Sendable {
        case name, place, term, word, amount, date
    }

    /// What it is.
    public var kind: Kind
    /// In the language it is carried into.
    public var text: String
    /// The words of the article that it stands for.
    public var source: String

    /// An item with the words it stands for.
    public init(kind: Kind, text: String, source: String) {
        self.kind = kind
        self.text = text
        self.source = source
    }
}

/// The items of an article in the language of an edition.
public struct CarriedLine: Hashable, Sendable {
    /// In the order of the article.
    public var items: [CarriedItem]
    /// Who and where, then what, then how much and when, as the language sets lists; empty without items.
    public var text: String

    /// A line of some items.
    public init(items: [CarriedItem] = [], text: String = "") {
        self.items = items
        self.text = text
    }
}
