import NewsModel

/// Chinese phrases of neighbouring words, and what stands in quotation marks.
struct ChineseCandidates: CandidateGrammar {
    private static let longest = 4
    private static let characters = 3...10
    /// Of a whole run of words between marks and function words: the name of an institute is long.
    private static let longestRun = 7
    private static let charactersOfRun = 3...16

    func phrases(in document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            for first in sentence.tokenRange where isInner(first, document) {
                var key = PhraseKey(.chinese)
                for last in first..<min(first + Self.longestRun, sentence.tokenRange.upperBound) {
                    guard last == first || goesOn(at: last, document) else { break }
                    for scalar in document.tokens[last].normalized.unicodeScalars { key.add(UInt64(scalar.value)) }
                    let length = document.tokens[last].span.end - document.tokens[first].span.start
                    let isWhole = isRun(first, last, document) && Self.charactersOfRun.contains(length)
                    guard isWhole || Self.characters.contains(length), isSound(first, last, isWhole, document)
                    else { continue }
                    found.append(
                        CandidatePhrase(
                            tokens: first..<(last + 1), key: key.value, isName: isQuoted(first, last, document),
                            isBaseForm: true))
                }
            }
        }
        return found
    }

    private func isInner(_ position: Int, _ document: Document) -> Bool {
        let token = document.tokens[position]
        return token.kind == .word && !ChineseStopWords.contains(token.normalized)
            && token.normalized.unicodeScalars.allSatisfy { Script($0) == .han && $0.value != 0x3007 }
    }

    private func isTight(_ position: Int, _ document: Document) -> Bool {
        document.tokens[position].span.start == document.tokens[position - 1].span.end
    }

    /// Whether the word may go on with what the one before began.
    private func goesOn(at position: Int, _ document: Document) -> Bool {
        position < document.tokens.count && isInner(position, document) && isTight(position, document)
    }

    /// Whether nothing that could belong to them stands beside the words.
    private func isRun(_ first: Int, _ last: Int, _ document: Document) -> Bool {
        let isBegun = first > 0 && isInner(first - 1, document) && isTight(first, document)
        return !isBegun && !goesOn(at: last + 1, document)
    }

    /// Whether both ends could be a term's. Where ICU leaves characters single, its dictionary has no word: two of them
    /// may be a name's beginning (东|湖), one of them is a word's end, or its beginning, that was cut off.
    ///
    /// - Parameter isWhole: whether it is all of a run, which may be longer.
    private func isSound(_ first: Int, _ last: Int, _ isWhole: Bool, _ document: Document) -> Bool {
        guard let opening = document.tokens[first].normalized.first,
            let closing = document.tokens[last].normalized.last,
            !ChineseStopWords.edges.contains(opening), !ChineseStopWords.edges.contains(closing)
        else { return false }
        let singles = (first...last).map { isSingle($0, document) }
        let leading = singles.prefix { $0 }.count
        guard leading == 0 || (leading == 2 && last > first + 1 && !isContentSingle(first - 1, document)) else {
            return false
        }
        let isEnding = !isSingle(last, document) || ChineseStopWords.endings.contains(closing)
        return isEnding && singles.dropFirst(leading).dropLast().allSatisfy { !$0 }
            && (isWhole || last - first < (leading == 2 ? Self.longest : Self.longest - 1))
    }

    private func isSingle(_ position: Int, _ document: Document) -> Bool { document.tokens[position].span.count == 1 }

    /// Whether the token is a single character that may belong to the one after it.
    private func isContentSingle(_ position: Int, _ document: Document) -> Bool {
        position >= 0 && isSingle(position, document) && isInner(position, document) && isTight(position + 1, document)
    }

    private func isQuoted(_ first: Int, _ last: Int, _ document: Document) -> Bool {
        guard first > 0, last + 1 < document.tokens.count else { return false }
        return ["“", "\"", "《", "「"].contains(document[document.tokens[first - 1]])
            && ["”", "\"", "》", "」"].contains(document[document.tokens[last + 1]])
    }
}
