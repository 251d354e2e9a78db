import NewsModel

/// Where sentences begin and end, in one pass over the text.
///
/// A candidate is a run of stops with the closing marks after it; what stands before and after decides. Nothing is
/// remembered over a distance, so that one unbalanced quotation mark cannot spoil what follows it.
///
/// Colons and semicolons end nothing but what is named below: in Universal Dependencies' treebanks and WMT's news 11 of 100
/// colons before a capital end a sentence, and 12 of 145 semicolons. Nor does a place without any mark, as where a treebank
/// has lost the line ends of signatures, tables and titles: that is most of what is missed there.
struct SentenceSegmenter {
    let rules: SentenceRules
    /// Whether the text begins sentences with small letters.
    let isInformal: Bool

    /// Calls `body` with the sentences of one paragraph, in order, without white space at their ends.
    ///
    /// - Parameter mark: the position in `text.marks` of a mark before the paragraph or of its first; moved past its last.
    func forEachSentence(of paragraph: Span, in text: ScalarText, mark: inout Int, _ body: (Span) -> Void) {
        var start = paragraph.start
        if let end = Caption.labelEnd(of: paragraph, in: text, rules) {
            body(Span(start, end))
            start = text.visibleStart(after: end, limit: paragraph.end)
        }
        var i = start
        var straightQuotes = 0
        var candidate = SentenceEnd(in: text, paragraph: paragraph)
        while true {
            i = nextCandidate(from: i, to: paragraph.end, in: text, sentence: start, &mark, &straightQuotes)
            guard i < paragraph.end else { break }
            if let item = ListItem.start(at: i, in: text, sentence: start) {
                body(Span(start, text.visibleEnd(before: item)))
                start = item
                if text.classes[i] == .closer {
                    i += 1
                    continue
                }
            }
            switch text.classes[i] {
            case .bullet:
                i += 1
                continue
            case .colon:
                let stamp = TimeStamp.around(i, in: text)
                if let stamp, stamp.lowerBound > start { body(Span(start, text.visibleEnd(before: stamp.lowerBound))) }
                body(Span(max(start, stamp?.lowerBound ?? start), stamp?.upperBound ?? i + 1))
                start = text.visibleStart(after: stamp?.upperBound ?? i + 1, limit: paragraph.end)
                i = start
                continue
            default: candidate.move(to: i, sentence: start, insideQuotes: straightQuotes % 2 == 1)
            }
            if candidate.next < paragraph.end, candidate.isEnd(rules, isInformal: isInformal) {
                body(Span(start, candidate.closed))
                start = candidate.next
            } else if let end = candidate.endOfLastAddress {
                body(Span(start, end))
                start = text.visibleStart(after: end, limit: paragraph.end)
            }
            i = max(start, candidate.closed)
        }
        if start < paragraph.end { body(Span(start, paragraph.end)) }
    }

    /// «… закричал: — Мама!»: a dash and a capital.
    private func opensSpeech(after colon: Int, to end: Int, _ classes: LentArray<ScalarClass>) -> Bool {
        var i = colon + 2
        guard i < end, classes[colon + 1] == .space else { return false }
        let dash = i
        while i < end, classes[i] == .dash || classes[i] == .hyphen { i += 1 }
        guard i > dash, classes[dash] == .dash || i - dash > 1 else { return false }
        return i + 1 < end && classes[i] == .space && classes[i + 1] == .upper
    }

    /// The next stop, bullet, list number's bracket, smiley or telling colon from `start`; counts the straight quotation marks up to it.
    private func nextCandidate(
        from start: Int, to end: Int, in text: ScalarText, sentence: Int, _ mark: inout Int,
        _ straightQuotes: inout Int
    ) -> Int {
        while mark < text.marks.count {
            let i = Int(text.marks[mark])
            if i >= end { break }
            mark += 1
            switch text.classes[i] {
            case .straightQuote: straightQuotes += 1
            case _ where i < start: break
            case .colon:
                let isEnd =
                    rules.speechFollowsColon && opensSpeech(after: i, to: end, text.classes)
                    || rules.divider?.announces(i, to: end, in: text) == true
                if isEnd || TimeStamp.around(i, in: text) != nil { return i }
            case .closer:
                if Smiley.ends(at: i, in: text) || ListItem.start(at: i, in: text, sentence: sentence) != nil {
                    return i
                }
            default: return i
            }
        }
        return end
    }
}
