import NewsModel

/// A text's language and paragraphs: what must be known before its sentences can be found.
struct TextLayout {
    let tag: LanguageTag
    let paragraphs: [Span]
    /// The dominant script of each paragraph, and of the text.
    private let scripts: [ScriptCounts.Script?]
    private let script: ScriptCounts.Script?
    private let isInformal: Bool

    init(_ text: ScalarText, declared: LanguageTag?) {
        paragraphs = ParagraphFinder.paragraphs(of: text)
        var total = ScriptCounts()
        scripts = paragraphs.map { paragraph in
            let counts = ScriptCounts(paragraph, of: text)
            total.add(counts)
            return counts.dominant
        }
        script = total.dominant
        tag = LanguageIdentifier.identify(text, total, declared: declared)
        isInformal = Informality.isInformal(paragraphs, of: text)
    }

    /// Somewhat more tokens than a text like this has: a word is five letters and a space, or one or two characters.
    func likelyTokens(of text: ScalarText) -> Int {
        script == .han || script == .kana ? text.count * 3 / 4 : text.count / 4
    }

    /// Calls `body` with each sentence, the position of its paragraph, and the analysis it asks for.
    func forEachSentence(of text: ScalarText, _ body: (Span, Int, LanguageAnalysis) -> Void) {
        let common = LanguageAnalysis.of(tag)
        let segmenter = SentenceSegmenter(rules: common.rules, isInformal: isInformal)
        var mark = 0
        for (index, paragraph) in paragraphs.enumerated() {
            if scripts[index] == script {
                segmenter.forEachSentence(of: paragraph, in: text, mark: &mark) { body($0, index, common) }
            } else {
                let own = LanguageAnalysis.of(tag, paragraphIn: scripts[index])
                SentenceSegmenter(rules: own.rules, isInformal: isInformal)
                    .forEachSentence(of: paragraph, in: text, mark: &mark) { body($0, index, own) }
            }
        }
    }
}
