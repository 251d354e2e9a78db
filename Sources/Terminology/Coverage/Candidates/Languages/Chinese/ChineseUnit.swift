/// A part of a Chinese phrase that is never divided: a word with what is attached to it, a person's name.
struct ChineseUnit {
    enum Kind {
        case word
        /// A Chinese person; certain where an office, or what people do, stands beside the name.
        case person(isCertain: Bool)
        /// Written with the characters for foreign names.
        case foreignName
    }

    let tokens: Range<Int>
    var kind = Kind.word
    /// Whether something of the phrase always follows.
    var isOpen = false
    /// Whether it is an office or occupation, which ends a name before it.
    var isOffice = false
    /// Whether it is a place by its last character: 佛山市.
    var isPlace = false

    var isForeignName: Bool { if case .foreignName = kind { true } else { false } }
}
