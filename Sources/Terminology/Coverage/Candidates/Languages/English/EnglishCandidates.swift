import NewsModel

/// English noun phrases, told by the words that break them off: there is no dictionary of parts of speech.
struct EnglishCandidates: CandidateGrammar {
    /// Longer phrases are hardly ever terms.
    private static let longest = 4

    func phrases(in document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for sentence in document.sentences {
            found += names(in: sentence, document)
            var start: Int?
            for position in sentence.tokenRange {
                if isInner(position, document) {
                    start = start ?? position
                    if document.isFollowedDirectly(position), position + 1 < sentence.tokenRange.upperBound { continue }
                    found += nounPhrases(start ?? position, position + 1, document)
                } else if let first = start {
                    found += nounPhrases(first, position, document)
                }
                start = nil
            }
        }
        return found
    }

    /// Whether the token can stand in a common noun phrase.
    private func isInner(_ position: Int, _ document: Document) -> Bool {
        let token = document.tokens[position]
        return token.kind == .word && token.normalized.utf8.count > 1 && !EnglishStopWords.contains(token.normalized)
            && !isTied(position, document) && !token.normalized.contains("'") && !token.normalized.contains("’")
            && !token.normalized.hasSuffix("ly")
            && token.normalized.utf8.allSatisfy { !(0x30...0x39).contains($0) }
    }

    /// Whether a hyphen ties the word to the one before: inch is no beginning of a term in `13-inch screen`.
    private func isTied(_ position: Int, _ document: Document) -> Bool {
        guard position > 0 else { return false }
        let before = document.tokens[position - 1]
        return before.normalized == "-" && before.span.end == document.tokens[position].span.start
    }

    private func nounPhrases(_ start: Int, _ end: Int, _ document: Document) -> [CandidatePhrase] {
        var found: [CandidatePhrase] = []
        for first in start..<end {
            for last in stride(from: first + 1, to: min(end, first + Self.longest), by: 1) {
                let head = document.tokens[last].normalized
                let opening = document.tokens[first].normalized
                guard !isFollowedByDeterminer(last, document), !head.hasSuffix("ed"), !opening.hasSuffix("ed"),
                    !head.hasSuffix("able"), head.utf8.count > 2
                else {
                    continue
                }
                let words = (first..<last).map { document.tokens[$0].normalized } + [document.tokens[last].lemma]
                let capitals = (first...last).count { document.isCapitalized($0) }
                found.append(
                    CandidatePhrase(
                        tokens: first..<(last + 1), key: words.joined(separator: " "),
                        isName: capitals == last - first + 1, isBaseForm: head == document.tokens[last].lemma))
            }
        }
        return found
    }

    /// Whether an article comes next: then the last word is a verb (the horse carries the rider).
    private func isFollowedByDeterminer(_ position: Int, _ document: Document) -> Bool {
        document.isFollowedDirectly(position) && Self.determiners.contains(document.tokens[position + 1].normalized)
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "his", "her", "its", "their", "our", "your", "my", "this", "these", "those",
    ]

    /// Runs of capitalized words, `Bank of China`, and single ones that do not begin a sentence.
    private func names(in sentence: Sentence, _ document: Document) -> [CandidatePhrase] {
        let isTitle = sentence.isHeadline(in: document)
        guard !isTitle else { return [] }
        var found: [CandidatePhrase] = []
        var position = sentence.tokenRange.lowerBound
        while position < sentence.tokenRange.upperBound {
            guard isNameWord(position, document), !document.opensSentence(position, sentence) else {
                position += 1
                continue
            }
            var last = position
            var next = position + 1
            while next < sentence.tokenRange.upperBound, document.isFollowedDirectly(next - 1) {
                if isNameWord(next, document) {
                    last = next
                } else if !connects(next, since: position, last: last, document) {
                    break
                }
                next += 1
            }
            if last == position, !isNameAlone(position, document) {
                position += 1
                continue
            }
            let words = (position...last).map { document.tokens[$0].normalized }
            found.append(
                CandidatePhrase(
                    tokens: position..<(last + 1), key: words.joined(separator: " "), isName: true, isBaseForm: true))
            position = last + 1
        }
        return found
    }

    /// Whether a single capitalized word can be a name: no number's label (Article 5), no numeral, no short code.
    private func isNameAlone(_ position: Int, _ document: Document) -> Bool {
        let form = document[document.tokens[position]]
        let isCode = form.allSatisfy(\.isUppercase) && (form.count < 3 || form.allSatisfy { "IVXLC".contains($0) })
        let isLabel = document.isFollowedDirectly(position) && document.tokens[position + 1].kind == .number
        return !isCode && !isLabel && !isAdjective(position, document)
    }

    /// Whether a capitalized word but tells where what follows is from: Belarusian exports, Chinese companies.
    private func isAdjective(_ position: Int, _ document: Document) -> Bool {
        let word = document.tokens[position].normalized
        return Self.adjectives.contains { word.hasSuffix($0) } && document.isFollowedDirectly(position)
            && document.tokens[position + 1].kind == .word && !document.isCapitalized(position + 1)
    }

    private static let adjectives = ["an", "ese", "ish", "ic"]

    /// Whether a small word goes on with a name: `Bank of China`, but `Minsk and Brest` are two.
    private func connects(_ position: Int, since start: Int, last: Int, _ document: Document) -> Bool {
        let word = document.tokens[position].normalized
        guard EnglishStopWords.connectors.contains(word), position <= last + 2 else { return false }
        return word != "and" || (start..<position).contains { document.tokens[$0].normalized == "of" }
    }

    private func isNameWord(_ position: Int, _ document: Document) -> Bool {
        let token = document.tokens[position]
        return token.kind == .word && token.normalized.utf8.count > 1 && document.isCapitalized(position)
            && !token.normalized.contains { $0 == "'" || $0 == "’" }
            && !EnglishStopWords.contains(token.normalized.filter { $0 != "." })
    }
}

extension Sentence {
    /// Whether most words begin with a capital, as in English headlines, so that capitals tell no names.
    func isHeadline(in document: Document) -> Bool {
        let words = tokenRange.filter { document.tokens[$0].kind == .word && document.tokens[$0].span.count > 3 }
        return words.count > 2 && words.count(where: { document.isCapitalized($0) }) * 4 >= words.count * 3
    }
}
