import NewsModel

extension SummaryText {
    /// Whether the sentence can tell the news: not a question, as an interviewer asks it, and nothing that stands
    /// around the news, as captions, labels, asides and words to the reader do.
    func isNews(sentenceAt index: Int) -> Bool {
        let marks = sentences[index].marks
        if marks.isQuestion || marks.isAside || marks.isCode || marks.announces || index < reportStart { return false }
        if isCaption(index) || isAppeal(index) || announcesInterview(index) { return false }
        // A row of labels may be long: "Tested by: … Price: … More info: …"
        if !marks.isComplete, marks.colons > 0, opensWithLabel(index) { return false }
        let isLong = sentences[index].length > profile.typicalLength * Self.longestLabel
        return isLong || (marks.isComplete && !isDateline(index) && !isLabel(index))
    }

    /// Labels are shorter than this share of a typical sentence. Half of it would add 0.3 points of ROUGE in English,
    /// all of them for taking a bare "Monday, March 5, 2007" as a sentence.
    private static let longestLabel = 0.3

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

    /// Whether the sentence asks the reader to subscribe, to share, to scroll.
    private func isAppeal(_ index: Int) -> Bool {
        opens(with: profile.appealOpenings, index)
    }

    /// Whether the sentence says that somebody was asked: "We talked to the director about …". The answers tell more.
    private func announcesInterview(_ index: Int) -> Bool {
        index < interviewStart && sentences[index].words.speaksInFirstPerson
    }

    // MARK: Labels

    /// Whether a short sentence only names something ("Tested by: …"), or has no word that the text or its title takes
    /// up ("Sharing is caring!"). Chinese news closes with such sentences: 案件正在进一步办理中。
    private func isLabel(_ index: Int) -> Bool {
        if sentences[index].marks.colons > 0, opensWithLabel(index) { return true }
        if opensWithEnumerator(index) || isDate(index) { return true }
        // A short piece of a longer quotation: «Мы ждали этого дня. Теперь работы хватит всем».
        if quotations.run(at: index) != nil { return false }
        return !profile.countsCharacters && !sharesWords(sentenceAt: index) && titleWords(ofSentenceAt: index) == 0
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
