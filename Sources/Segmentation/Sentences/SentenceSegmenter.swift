import NewsModel

/// Where sentences begin and end, in one pass over the text.
///
/// A candidate is a run of stops with the closing marks after it; what stands before and after decides. Nothing is
/// remembered over a distance, so that one unbalanced quotation mark cannot spoil what follows it.
struct SentenceSegmenter {
    let rules: SentenceRules
    /// Whether the text begins sentences with small letters.
    let isInformal: Bool

    /// The sentences of one paragraph, in order, without white space at their ends.
    func sentences(of paragraph: Span, in text: ScalarText) -> [Span] {
        var found: [Span] = []
        var start = paragraph.start
        var i = paragraph.start
        var straightQuotes = 0
        text.classes.withUnsafeBufferPointer { classes in
            while i < paragraph.end {
                let kind = classes[i]
                if kind == .straightQuote { straightQuotes += 1 }
                guard kind.isStop || kind == .bullet || kind == .closer && Smiley.ends(at: i, in: text) else {
                    i += 1
                    continue
                }
                if let item = ListItem.start(at: i, in: text, sentence: start) {
                    found.append(Span(start, ListItem.end(before: item, in: text)))
                    start = item
                }
                guard kind != .bullet else {
                    i += 1
                    continue
                }
                let candidate = SentenceEnd(
                    at: i, in: text, sentence: start, paragraph: paragraph, insideQuotes: straightQuotes % 2 == 1)
                if candidate.next < paragraph.end, candidate.isEnd(rules, isInformal: isInformal) {
                    found.append(Span(start, candidate.closed))
                    start = candidate.next
                }
                for position in i..<candidate.closed where classes[position] == .straightQuote { straightQuotes += 1 }
                i = candidate.closed
            }
        }
        if start < paragraph.end { found.append(Span(start, paragraph.end)) }
        return found
    }
}
