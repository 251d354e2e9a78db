import NewsModel
import UnicodeText

/// Brings the dictionary's words to the conventions of Universal Dependencies.
enum ChineseWordDivider {
    /// Where a word falls in two; nil where it does not.
    static func division(_ word: Range<Int>, in text: ScalarText) -> Int? {
        guard word.count > 1 else { return nil }
        typealias Rules = ChineseWordRules
        let first = HanForms.simplified(text.scalars[word.lowerBound])
        let last = HanForms.simplified(text.scalars[word.upperBound - 1])
        var key = WordKey()
        for i in word { key.add(HanForms.simplified(text.scalars[i])) }
        if Rules.whole.contains(key) { return nil }
        if word.count > 2 {
            if Rules.finals.contains(last) { return word.upperBound - 1 }
            return word.count == 3 && (first == 0x8FD9 || first == 0x90A3 || first == 0x4E24)  // 这那两
                ? word.lowerBound + 1 : nil
        }
        let isTwo =
            Rules.pairs.contains(key) || Rules.seconds.contains(last)
            || Rules.counting.contains(first) && Rules.measures.contains(last)
            || Rules.pronouns.contains(first)
            || last == 0x6709 && Rules.beforeHave.contains(first)  // 有
            || last == 0x662F && Rules.beforeBe.contains(first)  // 是
        return isTwo ? word.lowerBound + 1 : nil
    }

    /// Joins neighbours that are written with characters of foreign names only, where the dictionary knew one of them
    /// for no word: 奥|斯|曼.
    ///
    /// - Parameter first: the first of the pieces to look at.
    static func joinNames(in pieces: inout [Tokenizer.Piece], from first: Int, of text: ScalarText) {
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

    private static func isForeign(_ word: Range<Int>, in text: ScalarText) -> Bool {
        word.allSatisfy { ChineseWordRules.transliteration.contains(HanForms.simplified(text.scalars[$0])) }
    }
}
