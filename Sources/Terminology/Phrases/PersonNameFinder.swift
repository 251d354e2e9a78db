import NewsModel

/// Finds the names of Chinese people: a family name and one or two characters, which ICU's dictionary divides at random
/// (习|近平, 沈|博|远, 吴国|友).
struct PersonNameFinder {
    let document: Document
    let words: CharacterWords
    let classes: [CharacterWordClass]

    /// The name that begins at a token. Without an office or what people do beside it, it is one only between marks and
    /// function words, and even there may be none.
    func name(at position: Int, before end: Int) -> PhraseUnit? {
        guard let first = document.tokens[position].normalized.first,
            has(position, .surname) || words.surnames.contains(first),
            // 14|周|岁 is an age.
            !(has(position - 1, .numeral) && document.isTight(position))
        else { return nil }
        for last in candidates(at: position, before: end) {
            let left = side(before: position)
            let right = side(after: last)
            // Behind an office a name of three single characters needs nothing more: 局长|杨|秀|兴|公款.
            let isWhole = left == .office && last == position + 2 && !has(last + 1, .single)
            guard left != .word, right != .word || isWhole else { continue }
            let isCertain = left == .office || right == .office
            let isSplit = !has(position, .surname)
            guard !isSplit || left == .office else { continue }
            return PhraseUnit(tokens: position..<(last + 1), kind: .person(isCertain: isCertain))
        }
        return nil
    }

    /// The last tokens that the name may have, the longest first.
    private func candidates(at position: Int, before end: Int) -> [Int] {
        func isGiven(_ token: Int) -> Bool {
            guard token < end, has(token, .inner), !has(token, .role), document.isTight(token) else { return false }
            return !document.tokens[token].normalized.contains { words.notGiven.contains($0) }
        }
        func length(_ token: Int) -> Int { document.tokens[token].span.count }
        if has(position, .surname) {
            guard isGiven(position + 1) else { return [] }
            if length(position + 1) == 2 { return [position + 1] }
            guard length(position + 1) == 1 else { return [] }
            return isGiven(position + 2) && length(position + 2) == 1 ? [position + 2, position + 1] : [position + 1]
        }
        // The family name went into a word with the next character.
        guard length(position) == 2, has(position, .inner), isGiven(position + 1), length(position + 1) == 1,
            !has(position + 1, .suffix)
        else { return [] }
        return [position + 1]
    }

    private enum Side {
        /// A mark, a function word, a verb, the end of a sentence.
        case nothing
        /// An office, or what people do.
        case office
        case word
    }

    private func side(before position: Int) -> Side {
        guard position > 0, document.isTight(position) else { return .nothing }
        if has(position - 1, .role) { return .office }
        return has(position - 1, .inner) ? .word : .nothing
    }

    private func side(after position: Int) -> Side {
        guard position + 1 < classes.count, document.isTight(position + 1) else { return .nothing }
        if has(position + 1, .speech) || has(position + 1, .role) && !has(position + 1, .single) { return .office }
        return has(position + 1, .inner) && !has(position + 1, .surname) ? .word : .nothing
    }

    private func has(_ position: Int, _ traits: CharacterWordClass) -> Bool {
        classes.indices.contains(position) && classes[position].isSuperset(of: traits)
    }
}
