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
        /// An abbreviation before a number only, a word elsewhere: No. 5, ст. 12.
        case beforeNumber
    }

    private let kinds: WordMap

    /// Lists separated by white space.
    init(neverEnds: String, mayEnd: String, beforeNumber: String) {
        var kinds: [WordKey: UInt16] = [:]
        for (list, kind) in [(beforeNumber, Kind.beforeNumber), (mayEnd, .mayEnd), (neverEnds, .neverEnds)] {
            for word in list.split(whereSeparator: \.isWhitespace) { kinds[WordKey(word)] = kind.rawValue }
        }
        self.kinds = WordMap(kinds)
    }

    func kind(of key: WordKey) -> Kind? { kinds[key].flatMap(Kind.init) }
}
