import Languages
import NewsModel

/// A language as finding phrases asks it, made of its pack once.
final class PhraseLanguage: Sendable {
    let language: Language
    let dividesWords: Bool
    /// Whether words agree in case and number.
    let agrees: Bool
    let capitalizesTitles: Bool
    let hasCapitals: Bool
    /// Small words inside names: `Bank of China`.
    let connectors: Set<String>
    let grammar: any PhraseGrammar
    /// What words of characters may do in a phrase; nil where spaces divide words.
    let characterWords: CharacterWords?

    init(_ pack: LanguagePack) {
        language = pack.language
        dividesWords = pack.writing.dividesWords
        agrees = pack.agrees
        capitalizesTitles = pack.terms.capitalizesTitles
        hasCapitals = pack.writing.hasCapitals
        connectors = pack.terms.names.set("connectors")
        characterWords = dividesWords ? nil : CharacterWords(pack)
        if case .agreement(let lexicon) = pack.terms.inflection {
            grammar = AgreementPhrases(language, lexicon, stopWords: pack.terms.phrases.set("stop-words"))
        } else if let characterWords {
            grammar = UndividedPhrases(language, characterWords)
        } else {
            grammar = StopWordPhrases(StopWords(pack))
        }
    }
}

/// The languages of a review, each made when the first text in it comes.
struct PhraseLanguages: Sendable {
    /// In order.
    let served: [Language]
    /// The language whose script is Latin: names are written in its letters for those who read no other.
    let latin: Language?
    private let languages: PerLanguage<PhraseLanguage>
    private let packs: LanguagePacks

    init(_ packs: LanguagePacks) {
        served = packs.languages
        latin = packs.all.first { $0.writing.script == .latin }?.language
        languages = PerLanguage(packs) { PhraseLanguage($0) }
        self.packs = packs
    }

    subscript(language: Language?) -> PhraseLanguage? { languages[language] }

    /// The language whose letters prevail in a text; nil where it has no letter of any.
    func language(of text: String) -> Language? { Script.language(of: text, among: packs) }

    func pack(of language: Language) -> LanguagePack? { packs[language] }

    /// The phrases of a text; none in a language that is not served.
    func phrases(in document: Document) -> [CandidatePhrase] {
        languages[document.language]?.grammar.phrases(in: document) ?? []
    }
}
