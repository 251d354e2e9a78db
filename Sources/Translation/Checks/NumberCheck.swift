import NewsModel

/// Whether the numbers of a source stand in its translation, and no others.
///
/// Numbers count as the same however they are written: grouped, with another decimal mark, with a word or character for
/// thousands or millions, in words, in Roman numerals, as part of a date.
struct NumberCheck {
    func remarks(on sentence: CheckedSentence) -> [TranslationRemark] {
        let source = NumberReadings(sentence.source.text, sentence.source.languageTag)
        let target = NumberReadings(sentence.target.text, sentence.target.languageTag)
        let missing = source.unmatched(in: target)
        let added = target.unmatched(in: source)
        return missing.map { TranslationRemark(.number, sentence: sentence.id, message: "the number \($0) is missing") }
            + added.map {
                TranslationRemark(.number, sentence: sentence.id, message: "the number \($0) is not in the original")
            }
    }
}
