import Lexicons
import NewsModel
import UnicodeText

/// Finds Chinese people by what stands beside their names: an office before or after it, or a verb of speech after it.
///
/// Stricter than `ChineseNameFinder`, whose names must occur twice before anybody sees them: of those here a reader is
/// told at once. A name is a surname and one or two characters, which are words of their own: 王毅 of 部长王毅表示, and
/// nothing of 白皮书指出.
struct ChinesePersonNames {
    /// In tokens, in order.
    let names: [Range<Int>]

    init(_ document: Document) {
        let reader = Reader(document: document)
        var names: [Range<Int>] = []
        for position in document.tokens.indices where position >= names.last?.upperBound ?? 0 {
            if let name = reader.name(at: position) { names.append(name) }
        }
        self.names = names
    }

    private struct Reader {
        let document: Document

        /// The name that begins with a token.
        func name(at first: Int) -> Range<Int>? {
            guard document.tokens[first].span.count == 1, let surname = word(first)?.first,
                ChineseNameWords.surnames.contains(surname)
            else { return nil }
            let isIntroduced = document.isTight(first) && traits(first - 1).contains(.role)
            // After any other word it may be the end of something longer, such as a foreign name.
            guard isIntroduced || isOpen(before: first), isIntroduced || !wordsToo.contains(surname) else { return nil }
            var end = first + 1
            while end < document.tokens.count, document.span(of: first..<(end + 1)).count <= 3, isGiven(end) {
                end += 1
            }
            return (first + 1..<end).reversed().first { last in
                let given = (first + 1...last).compactMap(word).joined()
                return !given.allSatisfy(foreign.contains)
                    && (isFollowed(last) || isIntroduced && (isOpen(before: last + 1) || !isGiven(last + 1)))
            }.map { first..<($0 + 1) }
        }

        /// A token's word in simplified characters; nil beyond the text.
        private func word(_ position: Int) -> String? {
            document.tokens.indices.contains(position)
                ? HanForms.simplified(document.tokens[position].normalized) : nil
        }

        private func traits(_ position: Int) -> ChineseWordClass { word(position).map(ChineseWordClass.of) ?? [] }

        /// Whether a word may be of a given name: of Chinese characters, no office and no word that only joins others.
        private func isGiven(_ position: Int) -> Bool {
            guard document.isTight(position), let word = word(position) else { return false }
            return word.unicodeScalars.allSatisfy { Script($0) == .han }
                && !word.contains(where: ChineseNameWords.notGiven.contains)
                && traits(position).isDisjoint(with: [.role, .speech]) && !FunctionWords.of(.chinese).contains(word)
        }

        /// Whether an office or a verb of speech stands behind a token.
        private func isFollowed(_ position: Int) -> Bool {
            document.isTight(position + 1) && !traits(position + 1).isDisjoint(with: [.role, .speech])
        }

        /// Whether no Chinese character stands before a token.
        private func isOpen(before position: Int) -> Bool {
            guard position > 0, document.isTight(position), let last = word(position - 1)?.unicodeScalars.last else {
                return true
            }
            return Script(last) != .han
        }
    }

    /// Surnames that are everyday words: without an office before them they tell nothing.
    private static let wordsToo = Set("方万白于曾武东乐代全关冷利包区单厉古向商安宗宣封尚尤左师干应文易景查池沃洪游甘申皮秋符管经班路车连党解谷费")
    /// A given name of nothing but these is the middle of a foreign one: 莫迪, 马克.
    private static let foreign = Set("克斯尔特夫德拉姆格巴卡洛诺兹基亚维娃妮莎蒂迪蒙伊奥弗雷罗布科茨廷赫里纳米烈")
}
