import Languages

/// What a language keeps together as one token; the conventions are those of Universal Dependencies.
struct TokenConventions: Sendable {
    let abbreviations: Abbreviations
    /// Whether a hyphen between letters keeps them together; if not, only after one of `prefixes`.
    let joinsHyphens: Bool
    /// Parts of words that a hyphen does not divide from what follows.
    let prefixes: WordSet
    /// Whether brackets in a row are a smile: `привет)))`.
    let bracketsSmile: Bool
    /// Whether `s'` is a possessive.
    let hasPossessive: Bool
    /// Whether a word with one hyphen is two words; nil where it never is.
    let isCompound: (@Sendable (_ word: String) -> Bool)?

    init(_ rules: SegmentationRules, _ forms: WordForms, abbreviations: Abbreviations) {
        self.abbreviations = abbreviations
        joinsHyphens = rules.joinsHyphens
        prefixes = WordSet(rules.lists.words("hyphen-prefixes"))
        bracketsSmile = rules.bracketsSmile
        hasPossessive = rules.hasPossessive
        isCompound = forms.isCompound
    }
}

/// Words that end with a point which does not by itself end the sentence; compared without regard to case.
///
/// Words are given without their last point; inner points stay (`u.s`).
struct Abbreviations: Sendable {
    /// What follows the abbreviation.
    enum Kind: UInt16, Sendable {
        /// A name or a number always follows: Mr., ул.
        case neverEnds
        /// May stand last: Inc., U.S., г. The word that follows decides.
        case mayEnd
        /// An abbreviation before a number only, a word elsewhere: No. 5, рис. 12.
        case beforeNumber
        /// A kind of place or thing, before its name or number or behind its name: о. Валаам, в Минской обл., Maple St.
        case besideName
    }

    private let kinds: WordMap
    private let borrowed: WordSet
    /// Those that keep their point at a sentence's end too, being no words without it.
    let alwaysDotted: WordSet

    /// - Parameter borrowed: another language's lists, for its abbreviations in this one's texts.
    init(_ lists: WordLists, borrowed: WordLists = .none) {
        var kinds: [FoldedKey: UInt16] = [:]
        // A word that stands in several lists is what the last of them says.
        let order = [
            ("before-number", Kind.beforeNumber), ("may-end", .mayEnd), ("never-ends", .neverEnds),
            ("beside-names", .besideName),
        ]
        for lists in [borrowed, lists] {
            for (list, kind) in order {
                for word in lists.words(list) { kinds[FoldedKey(word)] = kind.rawValue }
            }
        }
        self.kinds = WordMap(kinds)
        self.borrowed = WordSet(order.flatMap { borrowed.words($0.0) })
        alwaysDotted = WordSet(lists.words("always-dotted"))
    }

    func kind(of key: FoldedKey) -> Kind? { kinds[key].flatMap(Kind.init) }

    /// Whether an abbreviation of the language keeps its point at a sentence's end where it begins with a capital.
    func isOwn(_ key: FoldedKey) -> Bool { !borrowed.contains(key) }
}
