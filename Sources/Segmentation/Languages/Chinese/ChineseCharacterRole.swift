import UnicodeText

/// What a character is to the rules that divide words, in its simplified form.
struct ChineseCharacterRole: OptionSet {
    let rawValue: UInt16

    /// Of the last character of a word of three or more that is a word of its own.
    static let final = ChineseCharacterRole(rawValue: 1)
    /// Of the second one of two.
    static let second = ChineseCharacterRole(rawValue: 2)
    static let counting = ChineseCharacterRole(rawValue: 4)
    static let measure = ChineseCharacterRole(rawValue: 8)
    static let pronoun = ChineseCharacterRole(rawValue: 0x10)
    static let beforeHave = ChineseCharacterRole(rawValue: 0x20)
    static let beforeBe = ChineseCharacterRole(rawValue: 0x40)
    /// 有, 是.
    static let have = ChineseCharacterRole(rawValue: 0x80)
    static let be = ChineseCharacterRole(rawValue: 0x100)
    /// 这, 那, 两, before two others.
    static let pointing = ChineseCharacterRole(rawValue: 0x200)
    /// Of the first character of a pair that is two words.
    static let pair = ChineseCharacterRole(rawValue: 0x400)
    /// Of characters that foreign names are written with.
    static let foreign = ChineseCharacterRole(rawValue: 0x800)
}

/// The roles of all characters, traditional ones as their simplified forms.
struct ChineseCharacterRoles {
    private static let first: UInt32 = 0x3400
    private let roles = Self.all

    /// A character's roles; none of what is no Chinese character.
    @inline(__always)
    subscript(character: UInt32) -> ChineseCharacterRole {
        let position = Int(character) - Int(Self.first)
        return position >= 0 && position < roles.count ? roles[position] : []
    }

    private static let all: [ChineseCharacterRole] = (first...0xFFFF).map { character in
        let character = HanForms.simplified(character)
        typealias Rules = ChineseWordRules
        let tables: [(CharacterTable, ChineseCharacterRole)] = [
            (Rules.finals, .final), (Rules.seconds, .second), (Rules.counting, .counting), (Rules.measures, .measure),
            (Rules.pronouns, .pronoun), (Rules.beforeHave, .beforeHave), (Rules.beforeBe, .beforeBe),
            (Rules.have, .have), (Rules.be, .be), (Rules.pointing, .pointing), (Rules.pairBeginnings, .pair),
            (Rules.transliteration, .foreign),
        ]
        return tables.reduce(into: ChineseCharacterRole()) { if $1.0.contains(character) { $0.insert($1.1) } }
    }
}
