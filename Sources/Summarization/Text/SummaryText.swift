import NewsModel

/// A document made ready for the scorers: linear in its length.
struct SummaryText: Sendable {
    let document: Document
    let profile: LanguageProfile
    let sentences: [SentenceView]
    /// The title's words that carry meaning, numbered as the sentences' are.
    let titleWords: [Int32]
    /// For each word number, how many sentences hold it.
    let occurrences: [Int32]
    /// For each word number, the last sentence that holds it.
    let lastSentence: [Int32]
    /// The quotations that run through more than one sentence.
    let quotations: Quotations
    /// The sentence that the report begins with; headings and captions may stand before it.
    let reportStart: Int
    /// The first of an interview's questions; 0 where the text is none.
    let interviewStart: Int

    init(_ document: Document, title: Document?) {
        self.document = document
        let profile = LanguageProfile.of(document.language)
        self.profile = profile
        var numbers = WordNumbers(
            profile: profile, smallWords: .of(document.language), tokens: document.tokens.count)
        var views: [SentenceView] = []
        views.reserveCapacity(document.sentences.count)
        var place = 0
        for (index, sentence) in document.sentences.enumerated() {
            let isSameParagraph = index > 0 && document.sentences[index - 1].paragraph == sentence.paragraph
            place = isSameParagraph ? place + 1 : 0
            views.append(
                numbers.view(
                    of: document.tokens(of: sentence), placeInParagraph: place, marks: SentenceMarks(document[sentence])
                ))
        }
        sentences = views
        titleWords = title.map { numbers.words(of: $0.tokens[...]) } ?? []
        var occurrences = [Int32](repeating: 0, count: numbers.count)
        var last = [Int32](repeating: -1, count: numbers.count)
        for (index, view) in views.enumerated() {
            for word in view.words {
                occurrences[Int(word)] += 1
                last[Int(word)] = Int32(index)
            }
        }
        quotations = Quotations(of: views)
        self.occurrences = occurrences
        lastSentence = last
        interviewStart = Self.interviewStart(of: views)
        reportStart = Self.reportStart(of: document, marks: profile.datelineMarks)
    }

    /// Where the first of several questions stands that are paragraphs of their own.
    private static func interviewStart(of sentences: [SentenceView]) -> Int {
        let questions = sentences.indices.filter { index in
            let isLast = index + 1 == sentences.count || sentences[index + 1].placeInParagraph == 0
            return isLast && sentences[index].placeInParagraph == 0 && sentences[index].marks.isQuestion
        }
        return questions.count >= fewestQuestions ? questions[0] : 0
    }

    /// A single question may be a heading.
    private static let fewestQuestions = 2

    private static func reportStart(of document: Document, marks: Openings) -> Int {
        guard !marks.isEmpty else { return 0 }
        return document.sentences.prefix(latestStart).firstIndex { sentence in
            var rest = document[sentence].unicodeScalars.prefix(datelineLength)
            while !rest.isEmpty {
                if marks.begin(Substring(rest)) { return true }
                rest.removeFirst()
            }
            return false
        } ?? 0
    }

    /// An agency's line later than this belongs to another report.
    private static let latestStart = 5
    /// In characters: agency, place, date.
    private static let datelineLength = 40
}
