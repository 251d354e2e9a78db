import Lexicons
import NewsModel

/// Tells terms that are everyday words as well, and so are found where they are not meant: May, second, суда.
enum EverydayWordCheck {
    /// What there is to know about a term of one word; nil where it says nothing else, or not often.
    static func remark(on term: Term, language: Language?) -> String? {
        let text = term.text
        guard !text.contains(" "), !text.allSatisfy(\.isUppercase) else { return nil }
        switch language {
        case .english:
            if text.first?.isUppercase ?? false {
                return homonyms.contains(text.lowercased())
                    ? "an everyday word, too; it is found with a capital only" : nil
            }
            return EnglishStopWords.contains(text) ? "an everyday word; it will be found where it is not meant" : nil
        case .russian:
            guard term.partOfSpeech != .verb, text.first?.isLowercase ?? false, isMostlyNoNoun(text) else { return nil }
            return "more often no noun; it will be found where it is not meant"
        case .chinese: return text.count == 1 ? "a single character is a part of many words" : nil
        case nil: return nil
        }
    }

    /// Names that open a sentence as another word: May it rain, Will they come.
    private static let homonyms: Set<String> = [
        "may", "march", "august", "will", "mark", "bill", "bob", "rob", "sue", "pat", "frank", "grace", "hope", "faith",
        "turkey", "china", "nice", "reading", "bath", "cork", "mobile", "polish", "us", "it", "who", "can", "chase",
    ]

    private static func isMostlyNoNoun(_ word: String) -> Bool {
        let readings = RussianLexicon().readings(of: word)
        guard !readings.isEmpty, !readings.contains(where: \.isGuess) else { return false }
        let nouns = readings.filter { $0.grammemes.partOfSpeech == .noun }
        guard !nouns.isEmpty else { return false }
        return nouns.reduce(0) { $0 + $1.probability } < leastShare
    }

    /// Below it, three of four occurrences are another word.
    private static let leastShare = 0.25
}
