import NewsModel

/// Chinese phrases of neighbouring words, and what stands in quotation marks.
struct ChineseCandidates: CandidateGrammar {
    private static let longest = 3
    private static let characters = 3...10

    func phrases(in document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            for first in sentence.tokenRange where isInner(first, document) {
                var key = ""
                for last in first..<min(first + Self.longest, sentence.tokenRange.upperBound) {
                    guard isInner(last, document), last == first || isTight(last, document) else { break }
                    key += document.tokens[last].normalized
                    let length = document.tokens[last].span.end - document.tokens[first].span.start
                    guard Self.characters.contains(length), isSound(first, last, document) else { continue }
                    found.append(
                        CandidatePhrase(
                            tokens: first..<(last + 1), key: key, isName: isQuoted(first, last, document),
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

    /// Whether both ends could be a term's: two single characters in a row are rather an accident of segmentation.
    private func isSound(_ first: Int, _ last: Int, _ document: Document) -> Bool {
        guard let opening = document.tokens[first].normalized.first,
            let closing = document.tokens[last].normalized.last,
            !ChineseStopWords.edges.contains(opening), !ChineseStopWords.edges.contains(closing)
        else { return false }
        return (first...last).count { document.tokens[$0].span.count == 1 } <= 1
    }

    private func isQuoted(_ first: Int, _ last: Int, _ document: Document) -> Bool {
        guard first > 0, last + 1 < document.tokens.count else { return false }
        return ["“", "\"", "《", "「"].contains(document[document.tokens[first - 1]])
            && ["”", "\"", "》", "」"].contains(document[document.tokens[last + 1]])
    }
}
