import Lexicons
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
    /// For each word number, the first sentence that holds it.
    let firstSentence: [Int32]
    /// The sentence that the report begins with; headings and captions may stand before it.
    private let reportStart: Int

    init(_ document: Document, title: Document?) {
        self.document = document
        let profile = LanguageProfile.of(document.language)
        self.profile = profile
        var numbers = WordNumbers(stopWords: FunctionWords.of(document.language))
        var views: [SentenceView] = []
        views.reserveCapacity(document.sentences.count)
        var place = 0
        for (index, sentence) in document.sentences.enumerated() {
            let isSameParagraph = index > 0 && document.sentences[index - 1].paragraph == sentence.paragraph
            place = isSameParagraph ? place + 1 : 0
            let tokens = document.tokens(of: sentence)
            views.append(
                SentenceView(
                    words: numbers.words(of: tokens), length: Self.length(of: tokens, profile: profile),
                    firstWord: tokens.first { $0.kind == .word || $0.kind == .number }?.normalized ?? "",
                    placeInParagraph: place, marks: SentenceMarks(document[sentence])))
        }
        sentences = views
        titleWords = title.map { numbers.words(of: $0.tokens[...]) } ?? []
        var occurrences = [Int32](repeating: 0, count: numbers.count)
        var first = [Int32](repeating: .max, count: numbers.count)
        var last = [Int32](repeating: -1, count: numbers.count)
        for (index, view) in views.enumerated() {
            for word in view.words {
                occurrences[Int(word)] += 1
                last[Int(word)] = Int32(index)
                if first[Int(word)] == .max { first[Int(word)] = Int32(index) }
            }
        }
        self.occurrences = occurrences
        firstSentence = first
        lastSentence = last
        reportStart = Self.reportStart(of: document, marks: profile.datelineMarks)
    }

    private static func reportStart(of document: Document, marks: [String]) -> Int {
        guard !marks.isEmpty else { return 0 }
        return document.sentences.prefix(latestStart).firstIndex { sentence in
            let opening = document[sentence].prefix(datelineLength)
            return marks.contains { opening.contains($0) }
        } ?? 0
    }

    /// An agency's line later than this belongs to another report.
    private static let latestStart = 5
    /// In characters: agency, place, date.
    private static let datelineLength = 40

    /// Whether the sentence can tell the news: not a question, as an interviewer asks it, not a caption, what stands
    /// above an agency's first line, a line of place and date, or a label, such as the time of a live blog's entry, a result or a photographer's name.
    func tells(sentenceAt index: Int) -> Bool {
        let marks = sentences[index].marks
        if marks.isQuestion || index < reportStart || isCaption(index) { return false }
        let isLong = sentences[index].length > profile.typicalLength * Self.longestLabel
        return isLong || (marks.isComplete && !isDateline(index))
    }

    /// Labels are shorter than this share of a typical sentence. Half of it would add 0.3 points of ROUGE in English,
    /// all of them for taking a bare "Monday, March 5, 2007" as a sentence.
    private static let longestLabel = 0.3

    private func isCaption(_ index: Int) -> Bool {
        let opening = String(document[document.sentences[index]].prefix(Self.longestCaptionOpening)).lowercased()
        return profile.captionOpenings.contains { opening.hasPrefix($0) }
    }

    /// In characters: enough for the longest of `LanguageProfile.captionOpenings`.
    private static let longestCaptionOpening = 16

    /// Whether a short sentence is a place in capitals with a date, as agencies put it before the news: "РЕЧНОЙ, 14 мая."
    private func isDateline(_ index: Int) -> Bool {
        let tokens = document.tokens(of: document.sentences[index])
        guard let first = tokens.first, first.kind == .word, first.span.count > 2 else { return false }
        let isInCapitals = document[first].unicodeScalars.allSatisfy(\.properties.isUppercase)
        return isInCapitals && tokens.contains { $0.kind == .number }
            && tokens.dropFirst().first.map { document[$0] == "," } == true
    }

    private static func length(of tokens: ArraySlice<Token>, profile: LanguageProfile) -> Double {
        var length = 0
        for token in tokens where token.kind == .word || token.kind == .number {
            length += profile.countsCharacters && token.kind == .word ? token.span.count : 1
        }
        return Double(length)
    }
}
