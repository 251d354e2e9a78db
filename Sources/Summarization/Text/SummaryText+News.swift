import NewsModel

extension SummaryText {
    /// Whether the sentence can tell the news: not a question, as an interviewer asks it, and nothing that stands
    /// around the news, as captions, labels, asides and words to the reader do.
    func isNews(sentenceAt index: Int) -> Bool { !isAround(sentenceAt: index) && !isUnconnected(index) }

    /// Whether the sentence surely stands around the news, so that it is not told even where there is room.
    func isAround(sentenceAt index: Int) -> Bool {
        let marks = sentences[index].marks
        if marks.isQuestion || marks.isAside || marks.isCode || marks.announces || index < reportStart { return true }
        if lists.hold(index) || isCaption(index) || isAppeal(index) || announcesInterview(index) { return true }
        if !marks.isComplete, isHeading || isRow(index) { return true }
        if repeatsTitle(index) { return true }
        // A row of labels may be long: "Tested by: … Price: … More info: …"
        if !marks.isComplete, marks.colons > 0, opensWithLabel(index) { return true }
        return !isLong(index) && (!marks.isComplete || isDateline(index) || isLabel(index))
    }

    /// Whether a short sentence has no word that the text or its title takes up ("Sharing is caring!"), and is no piece of
    /// a longer quotation. Chinese news closes with such sentences: 案件正在进一步办理中。
    private func isUnconnected(_ index: Int) -> Bool {
        !isLong(index) && quotations.run(at: index) == nil && !profile.countsCharacters
            && !sharesWords(sentenceAt: index) && titleWords(ofSentenceAt: index) == 0
    }

    private func isLong(_ index: Int) -> Bool {
        sentences[index].length > profile.typicalLength * Self.longestLabel
    }

    /// Labels are shorter than this share of a typical sentence. Half of it would add 0.3 points of ROUGE in English,
    /// all of them for taking a bare "Monday, March 5, 2007" as a sentence.
    private static let longestLabel = 0.3

    // MARK: Headings, rows and the headline once more

    /// Whether the text is written in whole sentences, so that a line without a stop is a heading or a caption.
    private var isHeading: Bool { completeSentences >= Self.fewestSentences }

    private static let fewestSentences = 3

    /// Whether half of the line is figures, as in a table: "Wheat 231.5 +1.2%".
    private func isRow(_ index: Int) -> Bool {
        let tokens = document.tokens(of: document.sentences[index])
        let numbers = tokens.count { $0.kind == .number }
        return numbers > 0 && numbers >= tokens.count { $0.kind == .word }
    }

    /// Whether the sentence says no more than the headline.
    private func repeatsTitle(_ index: Int) -> Bool {
        let words = self.words(ofSentenceAt: index).count
        guard titleLength >= Self.shortestTitle, words > 0 else { return false }
        let shared = titleWords(ofSentenceAt: index)
        return shared == words && shared + 1 >= titleLength
    }

    /// In words that carry meaning.
    private static let shortestTitle = 3

    // MARK: Captions

    /// Whether the sentence tells what a picture shows, or whose it is.
    private func isCaption(_ index: Int) -> Bool {
        if opensAsCaption(index) { return true }
        // A line without a stop right above a credit line.
        return !sentences[index].marks.isComplete && index + 1 < sentences.count
            && sentences[index + 1].placeInParagraph == 0 && opensAsCaption(index + 1)
    }

    private func opensAsCaption(_ index: Int) -> Bool {
        opens(with: profile.captionOpenings, index)
    }

    private func opens(with openings: Openings, _ index: Int) -> Bool {
        withUTF8(ofSentenceAt: index) { openings.begin(UTF8Scalars($0)) }
    }

    // MARK: Words to the reader

    /// Whether the sentence asks the reader to subscribe, to share, to scroll, greets him, or names a sponsor.
    private func isAppeal(_ index: Int) -> Bool {
        if opens(with: profile.appealOpenings, index) { return true }
        // A phrase may stand behind a time of day; in what somebody says it is no appeal.
        guard !sentences[index].marks.opensWithQuotation else { return false }
        return withUTF8(ofSentenceAt: index) { bytes in
            profile.appealPhrases.occur(in: bytes, within: Self.appealLength)
        }
    }

    /// In bytes.
    private static let appealLength = 120

    /// Whether the sentence says that somebody was asked: "We talked to the director about …". The answers tell more.
    private func announcesInterview(_ index: Int) -> Bool {
        index < interviewStart && sentences[index].words.speaksInFirstPerson
    }

    // MARK: Labels

    /// Whether a short sentence only names something: "Tested by: …", "2. Results.", a date.
    private func isLabel(_ index: Int) -> Bool {
        sentences[index].marks.colons > 0 && opensWithLabel(index) || opensWithEnumerator(index) || isDate(index)
    }

    /// Whether it is a date and no more, as it stands below a headline and below posts: "10 мая 2017 г."
    private func isDate(_ index: Int) -> Bool {
        var hasNumber = false
        for token in document.tokens(of: document.sentences[index]) {
            if token.kind == .number { hasNumber = true }
            if token.kind == .word, !profile.calendarWords.contains(token.normalized) { return false }
        }
        return hasNumber
    }

    private func opensWithLabel(_ index: Int) -> Bool {
        let tokens = document.tokens(of: document.sentences[index])
        let colon = tokens.prefix(Self.longestLabelTokens + 1).first { [":", "："].contains(document[$0]) }
        return colon != nil
    }

    /// Whether a number opens the sentence, as it opens a list's items and their headings: "2.", "(3)", "一、".
    private func opensWithEnumerator(_ index: Int) -> Bool {
        var hasNumber = false
        for scalar in document[document.sentences[index]].unicodeScalars.prefix(Self.longestEnumerator) {
            switch scalar {
            case "(", "（": guard !hasNumber else { return false }
            case "0"..."9", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": hasNumber = true
            case "、", ".", "．", ")", "）": return hasNumber
            default: return false
            }
        }
        return false
    }

    /// In characters: "(十二)".
    private static let longestEnumerator = 4

    /// In words: "Photo by the", "Tested by".
    private static let longestLabelTokens = 3

    /// Whether a short sentence is a place in capitals with a date, as agencies put it before the news: "РЕЧНОЙ, 14 мая."
    private func isDateline(_ index: Int) -> Bool {
        let tokens = document.tokens(of: document.sentences[index])
        guard let first = tokens.first, first.kind == .word, first.span.count > 2 else { return false }
        let isInCapitals = document[first].unicodeScalars.allSatisfy(\.properties.isUppercase)
        return isInCapitals && tokens.contains { $0.kind == .number }
            && tokens.dropFirst().first.map { document[$0] == "," } == true
    }
}
