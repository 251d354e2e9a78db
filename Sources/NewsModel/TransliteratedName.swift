/// A name of a person or place that no glossary has, in Latin letters.
public struct TransliteratedName: Hashable, Sendable {
    public let span: Span
    /// The name in the form a dictionary lists.
    public let name: String
    /// By BGN/PCGN from Russian, in pinyin without tones from Chinese; how its bearer spells it may differ.
    public let latin: String

    public init(span: Span, name: String, latin: String) {
        self.span = span
        self.name = name
        self.latin = latin
    }

    /// The same name so many scalars further on; before, with a negative distance.
    public func moved(by distance: Int) -> TransliteratedName {
        TransliteratedName(span: Span(span.start + distance, span.end + distance), name: name, latin: latin)
    }
}
