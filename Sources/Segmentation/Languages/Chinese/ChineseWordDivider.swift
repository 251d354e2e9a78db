import NewsModel
import UnicodeText

/// Brings the dictionary's words to the conventions of Universal Dependencies.
struct ChineseWordDivider {
    private let roles = ChineseCharacterRoles()

    /// Where a word falls in two; nil where it does not.
    func division(_ word: Range<Int>, in text: ScalarText) -> Int? {
        guard word.count > 1 else { return nil }
        let first = roles[text.scalars[word.lowerBound]]
        let last = roles[text.scalars[word.upperBound - 1]]
        guard let place = division(word, first, last, in: text) else { return nil }
        return ChineseWordRules.whole.contains(Self.key(of: word, in: text)) ? nil : place
    }

    private func division(
        _ word: Range<Int>, _ first: ChineseCharacterRole, _ last: ChineseCharacterRole, in text: ScalarText
    ) -> Int? {
        if word.count > 2 {
            if last.contains(.final) { return word.upperBound - 1 }
            return word.count == 3 && first.contains(.pointing) ? word.lowerBound + 1 : nil
        }
        let isTwo =
            last.contains(.second) || first.contains(.counting) && last.contains(.measure) || first.contains(.pronoun)
            || last.contains(.have) && first.contains(.beforeHave) || last.contains(.be) && first.contains(.beforeBe)
            || first.contains(.pair) && ChineseWordRules.pairs.contains(Self.key(of: word, in: text))
        return isTwo ? word.lowerBound + 1 : nil
    }

    /// The key of the word in simplified characters.
    private static func key(of word: Range<Int>, in text: ScalarText) -> WordKey {
        var key = WordKey()
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
}
