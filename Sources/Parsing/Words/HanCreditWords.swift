/// What Chinese datelines and credits are built of, and the names in them.
struct HanCreditWords: Sendable {
    /// What ends the head, the longer first.
    let ends: [[Unicode.Scalar]]

    /// What no head contains.
    static let sentenceMarks: Set<Unicode.Scalar> = ["。", "！", "？", "，", "；", "、", "“", "”", "《", "》", "："]

    /// The last character of the names of agencies (社), sites (网), papers (报) and stations (台).
    let agencyEnds: Set<Unicode.Scalar>

    /// What may belong to the name after that.
    let agencyTails: [String]

    /// What a journalist's name follows.
    let roles: [String]

    /// Of these, those whom a text names as its writers; longer ones first.
    let reporters: [String]

    /// What follows a name without a space: 记者张三发自北京, 记者张三报道.
    let nameEnds: [String]

    /// What outlets call themselves: "this paper", "this site".
    let ownNames: Set<String>

    /// Surnames, simplified and traditional, common enough that nearly everybody has one of them: what tells a name from
    /// other short words. Characters that are common words are left out.
    let surnames: Set<Character>
    let compoundSurnames: Set<String>

    /// Words that begin like a name and stand alone on pages.
    let otherWords: Set<String>

    init(_ words: PackWords) {
        ends = words.creditWords("dateline-ends").map { Array($0.unicodeScalars) }
        agencyEnds = Set(words.creditWords("agency-ends").flatMap(\.unicodeScalars))
        agencyTails = words.creditWords("agency-tails")
        roles = words.creditWords("roles")
        reporters = words.creditWords("reporters")
        nameEnds = words.creditWords("name-ends")
        ownNames = Set(words.creditWords("own-names"))
        surnames = Set(words.creditWords("surnames").joined())
        compoundSurnames = Set(words.creditWords("compound-surnames"))
        otherWords = Set(words.creditWords("no-personal-names"))
    }
}
