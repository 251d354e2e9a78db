import Languages
import NewsModel

/// A text's language and paragraphs: what must be known before its sentences can be found.
struct DocumentLayout {
    let tag: LanguageTag
    let paragraphs: [Span]
    /// The dominant script of each paragraph, and of the text.
    private let scripts: [Writing.Script?]
    private let script: Writing.Script?
    private let isInformal: Bool
    private let analyses: LanguageAnalyses

    init(_ text: ScalarText, declared: LanguageTag?, isCertain: Bool, _ analyses: LanguageAnalyses) {
        self.analyses = analyses
        paragraphs = ParagraphFinder.paragraphs(of: text)
        var total = ScriptCounts()
        scripts = paragraphs.map { paragraph in
            let counts = ScriptCounts(paragraph, of: text)
            total.add(counts)
            return counts.dominant
        }
        script = total.dominant
        tag = analyses.identifier.identify(text, total, declared: declared, isCertain: isCertain)
        isInformal = Informality.isInformal(paragraphs, of: text)
    }

    /// Somewhat more tokens than a text like this has: a word is five letters and a space, or one or two characters.
    func likelyTokens(of text: ScalarText) -> Int {
        script == .han || script == .kana ? text.count * 3 / 4 : text.count / 4
    }

    /// Calls `body` with each sentence, the position of its paragraph, and the analysis it asks for; what has no end for
    /// longer than a sentence may be, in parts.
    func forEachSentence(of text: ScalarText, _ body: (Span, Int, LanguageAnalysis) -> Void) {
        forEachWholeSentence(of: text) { span, paragraph, analysis in
            var start = span.start
            while span.end - start > Budget.sentenceLength {
                let end = text.partEnd(after: start)
                body(Span(start, text.visibleEnd(before: end)), paragraph, analysis)
                start = text.visibleStart(after: end, limit: span.end)
            }
            if start < span.end { body(Span(start, span.end), paragraph, analysis) }
        }
    }

    private func forEachWholeSentence(of text: ScalarText, _ body: (Span, Int, LanguageAnalysis) -> Void) {
        let common = analyses.of(tag)
        let segmenter = SentenceSegmenter(rules: common.rules, isInformal: isInformal)
        var mark = 0
        for (index, paragraph) in paragraphs.enumerated() {
            if scripts[index] == script {
                segmenter.forEachSentence(of: paragraph, in: text, mark: &mark) { body($0, index, common) }
            } else {
                let own = analyses.of(tag, paragraphIn: scripts[index])
                SentenceSegmenter(rules: own.rules, isInformal: isInformal)
                    .forEachSentence(of: paragraph, in: text, mark: &mark) { body($0, index, own) }
            }
        }
    }
}

/// The lines of a text that hold anything, without white space at their ends.
enum ParagraphFinder {
    static func paragraphs(of text: ScalarText) -> [Span] {
        var found: [Span] = []
        var start = 0
        func endLine(_ end: Int) {
            let trimmed = trim(start..<end, text.classes)
            if !trimmed.isEmpty { found.append(Span(trimmed.lowerBound, trimmed.upperBound)) }
            start = end + 1
        }
        for mark in text.marks where text.classes[Int(mark)] == .newline { endLine(Int(mark)) }
        endLine(text.count)
        return found
    }

    private static func trim(_ range: Range<Int>, _ classes: LentArray<ScalarClass>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, classes[start] == .space { start += 1 }
        while end > start, classes[end - 1] == .space { end -= 1 }
        return start..<end
    }
}

extension ScalarText {
    /// Where a part of a sentence that is too long ends: at its last space, else where it is full.
    fileprivate func partEnd(after start: Int) -> Int {
        let full = start + Budget.sentenceLength
        var end = full
        while end > start + Budget.sentenceLength / 2, classes[end] != .space { end -= 1 }
        return classes[end] == .space ? end : full
    }
}

/// Whether a text was written without care for capitals, so that a small letter may begin a sentence.
enum Informality {
    /// Of the paragraphs that begin with a letter, the share that must begin with a small one.
    private static let share = 0.3

    static func isInformal(_ paragraphs: [Span], of text: ScalarText) -> Bool {
        var small = 0
        var letters = 0
        for paragraph in paragraphs {
            let kind = text.classes[paragraph.start]
            guard kind == .lower || kind == .upper else { continue }
            letters += 1
            if kind == .lower { small += 1 }
        }
        return Double(small) > Double(letters) * share
    }
}
