import Languages
import NewsModel
import Terminology
import Testing

/// Languages that nobody serves yet: what the stage does for a pack that says little.
@Suite("In a language that was added")
struct AddedLanguageTests {
    /// A made-up language with spaces between its words, which take no other forms.
    private static let valon: LanguagePack = {
        var pack = LanguagePack(Language(rawValue: "qva") ?? .english)
        pack.englishName = "Valon"
        pack.writing = Writing(.latin)
        pack.functionWords = WordLists("[function-words]\nen og ta ve\n")
        pack.terms = TermRules(WordLists("[subject-fields]\ntransport: vagnar\n"))
        return pack
    }()

    /// Another, whose words are characters side by side.
    private static let undivided: LanguagePack = {
        var pack = LanguagePack(Language(rawValue: "qha") ?? .english)
        pack.writing = Writing(.han, dividesWords: false)
        return pack
    }()

    /// A glossary of one row for each entry: its terms by language, and its subject.
    private func glossary(_ rows: [([LanguageTag: String], String?)]) -> Glossary {
        Glossary(
            files: ["a.csv"],
            concepts: ConceptList(
                rows.enumerated().map { row, entry in
                    ConceptEntry(
                        subject: entry.1,
                        sections: entry.0.sorted { $0.key.rawValue < $1.key.rawValue }
                            .map { LanguageSection(language: $0, terms: [Term($1)]) },
                        origin: .init(file: "a.csv", row: row))
                }))
    }

    private static let packs = LanguagePacks.standard.adding(valon).adding(undivided)

    private func document(_ text: String, _ pack: LanguagePack, divided: Bool = true) -> Document {
        let plain = PlainSegmenter().segment(text, id: "t", language: divided ? "en" : "zh")
        return Document(
            id: "t", languageTag: pack.tag, language: pack.language, text: plain.text, paragraphs: plain.paragraphs,
            sentences: plain.sentences, tokens: plain.tokens)
    }

    @Test("terms are found as they stand, with equivalents in all the others")
    func matching() throws {
        let glossary = glossary([(["qva": "jernvei", "en": "railway", "ru": "железная дорога", "zh": "铁路"], nil)])
        let matcher = TermMatcher(glossary: glossary, languages: Self.packs)
        let found = matcher.matches(in: document("Ta Jernvei og jernveier.", Self.valon))
        #expect(found.map { $0.span } == [Span(3, 10)])
        #expect(found.first?.equivalents == [.english: "railway", .russian: "железная дорога", .chinese: "铁路"])
        let english = matcher.matches(in: PlainSegmenter().segment("Railways.", id: "e", language: "en"))
        #expect(english.first?.equivalents[Self.valon.language] == "jernvei")
    }

    @Test("terms of characters are found at the boundaries of words")
    func undividedMatching() {
        let matcher = TermMatcher(glossary: glossary([(["qha": "鉄道", "en": "railway"], nil)]), languages: Self.packs)
        let text = { (text: String) in matcher.matches(in: document(text, Self.undivided, divided: false)).count }
        #expect(text("鉄道|会社") == 1)
        #expect(text("高鉄|道会") == 0)
    }

    @Test("sections speak of subjects by its words, too")
    func sections() {
        let table = glossary([
            (["qva": "bru", "en": "bridge"], "building"), (["qva": "bru", "en": "span"], "transport"),
        ])
        let matcher = TermMatcher(glossary: table, languages: Self.packs)
        let text = document("Ta bru.", Self.valon)
        #expect(
            matcher.matches(in: text, context: MatchContext(section: "Vagnar")).first?.equivalents[.english] == "span")
        #expect(
            matcher.matches(in: text, context: MatchContext(section: "Ann")).first?.equivalents[.english] == "bridge")
    }

    @Test("phrases may be terms between its function words, and coverage is counted in every direction")
    func coverage() {
        let text = "Ve stor jernvei ta fin. En stor jernvei og ann."
        let article = AnalyzedArticle(
            article: Article(source: .init(file: "a.txt"), title: "", paragraphs: [Paragraph(text)]),
            document: document(text, Self.valon), title: document("", Self.valon), summary: Summary(sentences: []),
            matches: [], titleMatches: [])
        let report = CoverageReport(
            date: CivilDate(daysSince1970: 20_000), articles: [article], stories: [], glossary: Glossary(),
            languages: Self.packs)
        #expect(report.candidates.map(\.text) == ["stor jernvei"])
        #expect(report.articleCounts == [Self.valon.language: 1])
        #expect(report.shares.count == 4, "into English, Russian, Chinese and the other one")
        #expect(report.shares[.init(from: Self.valon.language, into: .chinese)] == CoverageShare(covered: 0, total: 2))
    }

    @Test("a check names it, and remarks on its function words")
    func checks() {
        let found = GlossaryCheck.findings(
            in: glossary([(["qva": "железо"], nil), (["qva": "og"], nil)]), languages: Self.packs)
        #expect(found.map(\.message).first == "железо: no letter in a column of Valon")
        #expect(found.contains { $0.message == "og: an everyday word; it will be found where it is not meant" })
    }

    @Test("a table without a header may be in it")
    func tables() {
        var options = GlossaryReader.Options()
        options.languages = Self.packs
        let reading = GlossaryReader(options: options).read(Array("jernvei,railway\n".utf8), name: "qva-en.csv")
        #expect(reading.glossary.concepts.first?.sections.map(\.language.rawValue) == ["qva", "en"])
    }

    @Test("names are left alone, and nothing is found where the packs do not serve a text")
    func nothing() {
        let text = document("Ta Olaf Hansen.", Self.valon)
        #expect(NameTransliterator(languages: Self.packs).names(in: text, besides: []).isEmpty)
        #expect(TermMatcher(glossary: glossary([(["qva": "ta", "en": "it"], nil)])).matches(in: text).isEmpty)
        let none = TermMatcher(glossary: glossary([(["en": "port", "ru": "порт"], nil)]), languages: LanguagePacks([]))
        #expect(none.matches(in: PlainSegmenter().segment("A port.", id: "t", language: "en")).isEmpty)
    }
}
