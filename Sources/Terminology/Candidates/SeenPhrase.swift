import NewsModel

/// All occurrences of a phrase in the articles of a day.
struct SeenPhrase {
    let language: Language
    /// By article, a text's before its title's; never empty.
    var uses: [PhraseUse] = []
    /// Of a person, those by the surname alone, by article.
    var surnames: [PhraseUse] = []
    /// Of its occurrences, those within the longer phrase that has most of them.
    var nested = 0

    init(_ language: Language) { self.language = language }

    var count: Int { uses.count + surnames.count }

    var isName: Bool { mostly(.name) }

    /// Whether it is a single word that every dictionary has.
    var isPlain: Bool { mostly(.plain) }

    /// Where its article has it first: a token of the text, 0 where a title has it; of several articles the least.
    var firstToken: Int { uses.lazy.map { $0.traits.contains(.inTitle) ? 0 : Int($0.firstToken) }.min() ?? 0 }

    /// The occurrences by which it counts as a term of its own (the C-value's): none of those within a longer phrase, but
    /// a plain word means the same there.
    var freeCount: Int { isPlain ? count : count - nested }

    /// Whether more than half of the occurrences have a trait.
    func mostly(_ trait: PhraseUse.Traits) -> Bool {
        uses.count(where: { $0.traits.contains(trait) }) * 2 > uses.count
    }

    /// Whether it may be a term by how often it occurs, and where: a plain word where it is a noun that an article is
    /// about, and not mostly said within one longer phrase («цифровой коридор»).
    var isFrequent: Bool {
        // What never stands alone is a part of something longer.
        guard !uses.allSatisfy({ $0.traits.contains(.open) }) else { return false }
        guard isPlain else { return freeCount >= CandidateCollector.leastCount }
        return count >= Self.leastPlainCount && nested * 2 <= count && !mostly(.open)
            && uses.contains { $0.traits.contains(.noun) }
    }

    /// How often an article must have a plain word to be about it.
    static let leastPlainCount = 3

    /// Takes over the occurrences of what is the same phrase.
    mutating func absorb(_ other: SeenPhrase) {
        uses = (uses + other.uses).sorted { $0.article < $1.article }
        surnames = (surnames + other.surnames).sorted { $0.article < $1.article }
        nested += other.nested
    }

    /// The articles with the number of occurrences in each, in order.
    var articles: [(position: Int, count: Int)] {
        var found: [(position: Int, count: Int)] = []
        for use in surnames.isEmpty ? uses : (uses + surnames).sorted(by: { $0.article < $1.article }) {
            if let last = found.last, last.position == Int(use.article) {
                found[found.count - 1].count += 1
            } else {
                found.append((Int(use.article), 1))
            }
        }
        return found
    }
}

extension AnalyzedArticle {
    /// The outlet's name as far as it is known: publisher, agency, else the file.
    var sourceName: String {
        article.publisher ?? article.agency ?? article.source.file
    }

    /// The text or the title, wherever the phrase stands.
    func document(of use: PhraseUse) -> Document { use.traits.contains(.inTitle) ? title : document }

    /// The phrase as it is written.
    func text(of use: PhraseUse) -> Substring {
        let document = document(of: use)
        return document[document.span(of: use.tokens)]
    }

    /// The words of the phrase as they are written.
    func words(of use: PhraseUse) -> [String] {
        let document = document(of: use)
        return use.tokens.map { String(document[document.tokens[$0]]) }
    }
}

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
