import NewsModel

/// A document made ready for the scorers: linear in its length.
struct SummaryText: Sendable {
    let document: Document
    let profile: LanguageProfile
    let sentences: [SentenceView]
    /// How many words that carry meaning the title has, each counted once.
    let titleLength: Int
    /// The quotations that run through more than one sentence.
    let quotations: Quotations
    /// The sentence that the report begins with; headings and captions may stand before it.
    let reportStart: Int
    /// The first of an interview's questions; 0 where the text is none.
    let interviewStart: Int
    /// The items of lists.
    let lists: ListItems
    /// How many sentences end as sentences do.
    let completeSentences: Int

    private let numbers: WordNumbers

    init(_ document: Document, title: Document?, _ profile: LanguageProfile) {
        self.document = document
        self.profile = profile
        var numbers = WordNumbers(
            countsCharacters: profile.countsCharacters, knownWords: profile.words, tokens: document.tokens.count)
        var views: [SentenceView] = []
        views.reserveCapacity(document.sentences.count)
        var place = 0
        for (index, sentence) in document.sentences.enumerated() {
            let isSameParagraph = index > 0 && document.sentences[index - 1].paragraph == sentence.paragraph
            place = isSameParagraph ? place + 1 : 0
            let utf8 = document.utf8Range(of: sentence.span)
            views.append(
                document.withUTF8(utf8) { bytes in
                    let tokens = document.tokens(of: sentence)
                    var words = numbers.add(tokens, ofSentenceAt: index, sentence.span, in: bytes)
                    if profile.backOpenings.begin(UTF8Scalars(bytes)) { words.pointsBack = true }
                    return SentenceView(
                        utf8: utf8, words: words, marks: SentenceMarks(bytes), placeInParagraph: place)
                })
        }
        sentences = views
        titleLength = title.map { numbers.addTitle($0) } ?? 0
        quotations = Quotations(of: views)
        lists = ListItems(of: views, longest: profile.typicalLength * Self.longestItem)
        completeSentences = views.count { $0.marks.isComplete }
        interviewStart = Self.interviewStart(of: views)
        reportStart = Self.reportStart(of: document, marks: profile.datelineMarks)
        self.numbers = numbers
    }

    /// Calls `body` with the UTF-8 form of a sentence.
    func withUTF8<Result>(ofSentenceAt index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        document.withUTF8(sentences[index].utf8, body)
    }

    /// The words of a sentence that carry meaning, as numbers within the document; each once.
    func words(ofSentenceAt index: Int) -> ArraySlice<Int32> { numbers.words[sentences[index].words.places] }

    /// How many of the title's words the sentence has.
    func titleWords(ofSentenceAt index: Int) -> Int {
        words(ofSentenceAt: index).count { numbers.uses[Int($0)].isInTitle }
    }

    /// How many of its words the text takes up again behind the sentence.
    func wordsTakenUp(behind index: Int) -> Int {
        words(ofSentenceAt: index).count { numbers.uses[Int($0)].last > index }
    }

    /// Whether another sentence, too, has one of its words.
    func sharesWords(sentenceAt index: Int) -> Bool {
        words(ofSentenceAt: index).contains { numbers.uses[Int($0)].sentences > 1 }
    }

    /// Where the first of several questions stands that are paragraphs of their own.
    private static func interviewStart(of sentences: [SentenceView]) -> Int {
        var first = 0
        var count = 0
        for index in sentences.indices where sentences[index].marks.isQuestion {
            let isLast = index + 1 == sentences.count || sentences[index + 1].placeInParagraph == 0
            guard isLast, sentences[index].placeInParagraph == 0 else { continue }
            if count == 0 { first = index }
            count += 1
        }
        return count >= fewestQuestions ? first : 0
    }

    /// Items of an announced list are shorter than this share of a typical sentence.
    private static let longestItem = 0.25

    /// A single question may be a heading.
    private static let fewestQuestions = 2

    private static func reportStart(of document: Document, marks: Openings) -> Int {
        guard !marks.isEmpty else { return 0 }
        return document.sentences.prefix(latestStart).firstIndex { sentence in
            let end = min(sentence.span.end, sentence.span.start + datelineLength)
            return document.withUTF8(document.utf8Range(of: Span(sentence.span.start, end))) { marks.occur(in: $0) }
        } ?? 0
    }

    /// An agency's line later than this belongs to another report.
    private static let latestStart = 5
    /// In characters: agency, place, date.
    private static let datelineLength = 40
}

/// What the scorers look at in a sentence.
struct SentenceView: Sendable {
    /// Where it stands in the text's UTF-8 form.
    let utf8: Range<Int>
    let words: SentenceWords
    let marks: SentenceMarks
    /// The sentence's place in its paragraph, from 0.
    let placeInParagraph: Int

    /// In words, or in characters where words are not divided in writing.
    var length: Double { Double(words.length) }
}

/// What a sentence's words tell.
struct SentenceWords: Sendable {
    /// The places among the text's words of those that carry meaning.
    var places: Range<Int>
    /// In words, or in characters where words are not divided in writing.
    var length = 0
    /// How many words but the first begin with a capital.
    var names = 0
    /// Whether it opens by pointing at what stands before it.
    var pointsBack = false
    /// Whether the writer, a speaker or the reader is named in the first or second person.
    var speaksInFirstPerson = false
}
