/// What Chinese datelines and credits are built of.
enum HanDatelineWords {
    /// What ends the head, the longer first.
    static let ends = PackWords.standard.creditWords("dateline-ends").map { Array($0.unicodeScalars) }

    /// What no head contains.
    static let sentenceMarks: Set<Unicode.Scalar> = ["。", "！", "？", "，", "；", "、", "“", "”", "《", "》", "："]

    /// The last character of the names of agencies (社), sites (网), papers (报) and stations (台).
    static let agencyEnds = Set(PackWords.standard.creditWords("agency-ends").flatMap(\.unicodeScalars))

    /// What may belong to the name after that.
    static let agencyTails = PackWords.standard.creditWords("agency-tails")

    /// What a journalist's name follows.
    static let roles = PackWords.standard.creditWords("roles")

    /// Of these, those whom a text names as its writers; longer ones first.
    static let reporters = PackWords.standard.creditWords("reporters")

    /// What follows a name without a space: 记者张三发自北京, 记者张三报道.
    static let nameEnds = PackWords.standard.creditWords("name-ends")

    /// What outlets call themselves: "this paper", "this site".
    static let ownNames = Set(PackWords.standard.creditWords("own-names"))
}

/// Surnames of Chinese persons, simplified and traditional: what tells a name from other short words.
enum HanSurnames {
    /// Common enough that nearly everybody has one of them; characters that are common words are left out.
    static let single: Set<Character> = Set(PackWords.standard.creditWords("surnames").joined())

    static let compound = Set(PackWords.standard.creditWords("compound-surnames"))

    /// Words that begin like a name and stand alone on pages.
    static let otherWords = Set(PackWords.standard.creditWords("no-personal-names"))
}
