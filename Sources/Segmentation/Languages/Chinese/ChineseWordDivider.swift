import UnicodeText

/// Brings the words of ICU's dictionary to the conventions of Universal Dependencies.
enum ChineseWordDivider {
    /// The words with those divided that are two, and those joined that are one foreign name.
    static func adjusted(_ words: [Range<Int>], in text: ScalarText) -> [Range<Int>] {
        var divided: [Range<Int>] = []
        divided.reserveCapacity(words.count + words.count / 4)
        for word in words {
            if word.count > 1, let place = division(word, in: text) {
                divided.append(word.lowerBound..<place)
                divided.append(place..<word.upperBound)
            } else {
                divided.append(word)
            }
        }
        return joined(divided, in: text)
    }

    /// Where a word falls in two; nil where it does not.
    private static func division(_ word: Range<Int>, in text: ScalarText) -> Int? {
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
    private static func joined(_ words: [Range<Int>], in text: ScalarText) -> [Range<Int>] {
        var result: [Range<Int>] = []
        result.reserveCapacity(words.count)
        var i = 0
        while i < words.count {
            var j = i
            var hasSingle = false
            while j < words.count, isForeign(words[j], in: text) {
                hasSingle = hasSingle || words[j].count == 1
                j += 1
            }
            if j > i + 1, hasSingle, words[j - 1].upperBound - words[i].lowerBound > 2 {
                result.append(words[i].lowerBound..<words[j - 1].upperBound)
                i = j
            } else {
                result.append(contentsOf: words[i..<max(j, i + 1)])
                i = max(j, i + 1)
            }
        }
        return result
    }

    private static func isForeign(_ word: Range<Int>, in text: ScalarText) -> Bool {
        word.allSatisfy { ChineseWordRules.transliteration.contains(HanForms.simplified(text.scalars[$0])) }
    }
}
