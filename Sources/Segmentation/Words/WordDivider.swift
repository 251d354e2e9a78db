import Languages
import Lexicons
import NewsModel
import UnicodeText

/// Brings the dictionary's words to the conventions of Universal Dependencies, by the lists of a language that writes its
/// words side by side.
final class WordDivider: Sendable {
    let lexicon: ChineseLexicon
    private let roles: CharacterRoles
    private let pairs: WordSet
    private let whole: WordSet
    private let counting: CharacterTable
    private let foreign: CharacterTable
    private let continuing: CharacterTable
    private let announcing: [[UInt32]]
    private let saying: [[UInt32]]

    init(_ division: WordDivision) {
        let lists = division.lists
        lexicon = division.lexicon
        roles = CharacterRoles(lists)
        pairs = WordSet(lists.words("pairs"))
        whole = WordSet(lists.words("whole"))
        counting = CharacterTable(lists.characters("counting") + lists.characters("ordinal"))
        foreign = CharacterTable(lists.characters("foreign-names"))
        continuing = CharacterTable(lists.characters("continuing"))
        announcing = lists.words("announcing").map { $0.unicodeScalars.map(\.value) }
        saying = lists.words("saying").map { $0.unicodeScalars.map(\.value) }
    }

    // MARK: - Words

    /// Where a word falls in two; nil where it does not.
    func division(_ word: Range<Int>, in text: ScalarText) -> Int? {
        guard word.count > 1 else { return nil }
        let first = roles[text.scalars[word.lowerBound]]
        let last = roles[text.scalars[word.upperBound - 1]]
        guard let place = division(word, first, last, in: text) else { return nil }
        return whole.contains(Self.key(of: word, in: text)) ? nil : place
    }

    private func division(
        _ word: Range<Int>, _ first: CharacterRoles.Role, _ last: CharacterRoles.Role, in text: ScalarText
    ) -> Int? {
        if word.count > 2 {
            if last.contains(.final) { return word.upperBound - 1 }
            return word.count == 3 && first.contains(.pointing) ? word.lowerBound + 1 : nil
        }
        let isTwo =
            last.contains(.second) || first.contains(.counting) && last.contains(.measure) || first.contains(.pronoun)
            || last.contains(.have) && first.contains(.beforeHave) || last.contains(.be) && first.contains(.beforeBe)
            || first.contains(.pair) && pairs.contains(Self.key(of: word, in: text))
        return isTwo ? word.lowerBound + 1 : nil
    }

    /// The key of the word in simplified characters.
    private static func key(of word: Range<Int>, in text: ScalarText) -> FoldedKey {
        var key = FoldedKey()
        for i in word { key.add(HanForms.simplified(text.scalars[i])) }
        return key
    }

    /// Joins neighbours that are written with characters of foreign names only, where the dictionary knew one of them
    /// for no word: 奥|斯|曼.
    ///
    /// - Parameter first: the first of the pieces to look at.
    func joinNames(in pieces: inout [Tokenizer.Piece], from first: Int, of text: ScalarText) {
        var kept = first
        var i = first
        while i < pieces.count {
            var j = i
            var hasSingle = false
            while j < pieces.count, isForeign(pieces[j].range, in: text) {
                hasSingle = hasSingle || pieces[j].range.count == 1
                j += 1
            }
            let end = max(j, i + 1)
            let name = pieces[i].range.lowerBound..<pieces[end - 1].range.upperBound
            if j > i + 1, hasSingle, name.count > 2 {
                pieces[kept] = Tokenizer.Piece(range: name, kind: .word)
                kept += 1
                i = end
            }
            while i < end {
                pieces[kept] = pieces[i]
                kept += 1
                i += 1
            }
        }
        pieces.removeSubrange(kept...)
    }

    private func isForeign(_ word: Range<Int>, in text: ScalarText) -> Bool {
        word.allSatisfy { roles[text.scalars[$0]].contains(.foreign) }
    }

    // MARK: - Sentences

    /// 时间如下：始创中心…: what is announced stands by itself; a list of numbered things belongs to its announcement.
    func announces(_ colon: Int, to end: Int, in text: ScalarText) -> Bool {
        guard text.scalars[colon] == 0xFF1A, colon + 1 < end, text.classes[colon + 1] == .ideograph else {
            return false
        }
        let isAnnounced = announcing.contains { word in
            colon >= word.count && text.scalars[colon - word.count..<colon].elementsEqual(word)
        }
        return isAnnounced && !counting.contains(text.scalars[colon + 1])
    }

    /// 工程师说: whether what ends at `end` ends with a verb of saying, in characters of either kind.
    func speaks(before end: Int, from start: Int, in text: ScalarText) -> Bool {
        saying.contains { word in
            end - start >= word.count
                && zip(text.scalars[end - word.count..<end], word).allSatisfy { HanForms.simplified($0) == $1 }
        }
    }

    /// 唐纳德?特朗普: whether foreign names are written with both characters.
    func areForeign(_ first: UInt32, _ second: UInt32) -> Bool { foreign.contains(first) && foreign.contains(second) }

    /// “谁的街道？”的主题: whether the character goes on with a sentence after a title or name that ends with a stop.
    func continues(_ character: UInt32) -> Bool { continuing.contains(character) }
}

/// The roles of all characters in dividing words, traditional ones as their simplified forms.
private struct CharacterRoles: Sendable {
    /// What a character is to the rules, in its simplified form.
    struct Role: OptionSet {
        let rawValue: UInt16

        /// Of the last character of a word of three or more that is a word of its own.
        static let final = Role(rawValue: 1)
        /// Of the second one of two.
        static let second = Role(rawValue: 2)
        static let counting = Role(rawValue: 4)
        static let measure = Role(rawValue: 8)
        static let pronoun = Role(rawValue: 0x10)
        static let beforeHave = Role(rawValue: 0x20)
        static let beforeBe = Role(rawValue: 0x40)
        /// 有, 是.
        static let have = Role(rawValue: 0x80)
        static let be = Role(rawValue: 0x100)
        /// 这, 那, 两, before two others.
        static let pointing = Role(rawValue: 0x200)
        /// Of the first character of a pair that is two words.
        static let pair = Role(rawValue: 0x400)
        /// Of characters that foreign names are written with.
        static let foreign = Role(rawValue: 0x800)

        /// The roles by the lists that name their characters.
        static let lists: [(String, Role)] = [
            ("finals", .final), ("seconds", .second), ("counting", .counting), ("measures", .measure),
            ("pronouns", .pronoun), ("before-have", .beforeHave), ("before-be", .beforeBe), ("have", .have),
            ("be", .be), ("pointing", .pointing), ("pairs", .pair), ("foreign-names", .foreign),
        ]
    }

    private static let first: UInt32 = 0x3400
    private let roles: [Role]

    init(_ lists: WordLists) {
        var simplified: [UInt32: Role] = [:]
        for (list, role) in Role.lists {
            for character in lists.characters(list) { simplified[character.value, default: []].insert(role) }
        }
        roles = (Self.first...0xFFFF).map { simplified[HanForms.simplified($0)] ?? [] }
    }

    /// A character's roles; none of what is no Chinese character.
    @inline(__always)
    subscript(character: UInt32) -> Role {
        let position = Int(character) - Int(Self.first)
        return position >= 0 && position < roles.count ? roles[position] : []
    }
}
