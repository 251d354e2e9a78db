import NewsModel

/// 1 when the writer, a speaker or the reader is named in the first or second person.
struct FirstPersonScorer: SentenceScorer {
    let name = "firstPerson"

    func value(ofSentenceAt index: Int, in text: SummaryText) -> Double {
        let document = text.document
        return document.tokens(of: document.sentences[index]).contains {
            $0.kind == .word && text.profile.firstPerson.contains($0.normalized)
        } ? 1 : 0
    }
}
