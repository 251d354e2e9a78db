public import Languages
public import NewsModel

/// Something in a translation that a person should look at. It informs; it never holds a translation back.
public struct TranslationRemark: Hashable, Sendable {
    /// What is looked at.
    public enum Kind: String, CaseIterable, Sendable {
        case term, baseForm, number, name, link, untranslated, length
    }

    /// What was looked at.
    public let kind: Kind
    /// The sentence's id.
    public let sentence: String
    /// What to look at, in the user's words.
    public let message: String

    /// Makes a remark on a sentence.
    public init(_ kind: Kind, sentence: String, message: String) {
        self.kind = kind
        self.sentence = sentence
        self.message = message
    }
}

/// A sentence and its translation, as the checks read them.
public struct CheckedSentence: Sendable {
    /// The sentence's id, which remarks name.
    public let id: String
    /// The original, analysed.
    public let source: Document
    /// The translation, analysed.
    public let target: Document
    /// The terms of the source, and those of the target, by one glossary.
    public let sourceTerms: [TermMatch]
    /// The terms of the translation.
    public let targetTerms: [TermMatch]

    /// Pairs a sentence with its translation and the terms of both.
    public init(
        id: String, source: Document, target: Document, sourceTerms: [TermMatch] = [], targetTerms: [TermMatch] = []
    ) {
        self.id = id
        self.source = source
        self.target = target
        self.sourceTerms = sourceTerms
        self.targetTerms = targetTerms
    }
}

/// Checks translations of an article, whoever made them.
public struct TranslationChecker: Sendable {
    private let languages: CheckLanguages

    /// Makes a checker of translations between some languages.
    public init(languages: LanguagePacks = .standard) {
        self.languages = CheckLanguages(languages)
    }

    /// The remarks on an article's sentences in order; a term is remarked on once an article.
    public func remarks(on article: [CheckedSentence]) -> [TranslationRemark] {
        var terms = TermCheck(languages)
        return article.flatMap { sentence -> [TranslationRemark] in
            let untranslated = UntranslatedCheck(packs: languages.packs).remarks(on: sentence)
            // What was not translated at all lacks everything else too; saying so once is enough.
            guard untranslated.isEmpty else { return untranslated }
            return terms.remarks(on: sentence) + NumberCheck(figures: languages.figures).remarks(on: sentence)
                + LiteralCheck(packs: languages.packs).remarks(on: sentence)
                + LengthCheck(packs: languages.packs).remarks(on: sentence)
        }
    }
}

/// What the checks know of languages, each read when the first sentence in it comes.
struct CheckLanguages: Sendable {
    let packs: LanguagePacks
    let figures: FigureLanguages
    let countries: PerLanguage<CountryRelatives>

    init(_ packs: LanguagePacks) {
        self.packs = packs
        figures = FigureLanguages(packs)
        countries = PerLanguage(packs) { CountryRelatives($0) }
    }
}
