import NewsModel

/// An occurrence of a phrase in an article: a few bytes, since a day has millions.
struct PhraseUse {
    struct Traits: OptionSet {
        let rawValue: UInt16

        static let name = Traits(rawValue: 1)
        static let baseForm = Traits(rawValue: 2)
        static let inTitle = Traits(rawValue: 4)
        /// Its head is in the singular for certain.
        static let singular = Traits(rawValue: 8)
        /// All its words are terms that a glossary has.
        static let composed = Traits(rawValue: 16)
        /// Its head is in the plural for certain.
        static let plural = Traits(rawValue: 32)
        /// It is a single word that every dictionary has.
        static let plain = Traits(rawValue: 64)
        /// Its words were rather put together for the occasion.
        static let loose = Traits(rawValue: 128)
        /// Words follow that could be part of it.
        static let open = Traits(rawValue: 256)
        /// It is a noun for certain.
        static let noun = Traits(rawValue: 512)
    }

    let key: UInt64
    /// As a position in the day.
    let article: Int32
    /// Of the text, or of the title.
    let firstToken: Int32
    let length: UInt8
    /// The head's place in the phrase; nil where the language does not inflect for case.
    let head: UInt8?
    let traits: Traits

    var tokens: Range<Int> { Int(firstToken)..<(Int(firstToken) + Int(length)) }

    /// Whether it lies within another phrase of the same text.
    func isPart(of other: PhraseUse) -> Bool {
        article == other.article && traits.contains(.inTitle) == other.traits.contains(.inTitle) && isInside(other)
    }

    /// Whether a longer phrase has this one in it, both of the same text.
    func isInside(_ other: PhraseUse) -> Bool {
        other.length > length && other.firstToken <= firstToken && other.tokens.upperBound >= tokens.upperBound
    }
}
