import NewsModel
import Terminology
import Testing

@Suite("Which candidates are listed, and in which order")
struct CandidateRankingTests {
    /// The candidates of articles of a title and a text each, without a glossary.
    private static func candidates(_ language: LanguageTag, _ articles: [(title: String, text: String)]) -> [String] {
        let segmenter = PlainSegmenter()
        let analyzed = articles.enumerated().map { position, article in
            AnalyzedArticle(
                article: Article(
                    source: .init(file: "\(position).txt"), title: article.title,
                    paragraphs: [Paragraph(article.text)]),
                document: segmenter.segment(article.text, id: "\(position)", language: language),
                title: segmenter.segment(article.title, id: "\(position)", language: language),
                summary: Summary(sentences: []), matches: [], titleMatches: [])
        }
        return CoverageReport(date: CivilDate(daysSince1970: 0), articles: analyzed, stories: [], glossary: Glossary())
            .candidates.map(\.text)
    }

    /// Words of no account, none of them twice in a row.
    private static let filler = String(repeating: "which was then and there with that or not but so. ", count: 100)

    @Test("lists a rare noun that the article comes back to, and no word of every day, however often it stands there")
    func rareNouns() {
        let text =
            "The hydrofoil left. The door was open. A hydrofoil is fast. The door was shut. We saw the hydrofoil. "
            + "We saw the door. " + Self.filler
        #expect(Self.candidates("en", [("", text)]) == ["hydrofoil"])
        let russian =
            "Вот экраноплан и время. Здесь экраноплан, здесь и время. Нужен экраноплан, нужно и время. "
            + String(repeating: "и там не то, но и не так. ", count: 100)
        #expect(Self.candidates("ru", [("", russian)]) == ["экраноплан"])
    }

    @Test("lists a plain word where one article is about it, however many mention it")
    func subjects() {
        let twice = "The hydrofoil left. We saw the hydrofoil. " + Self.filler
        #expect(Self.candidates("en", [("", twice)]) == [])
        #expect(Self.candidates("en", [("New hydrofoil", twice)]) == ["hydrofoil"])
        let once = (1...3).map { ("", "The hydrofoil left us at \($0). " + Self.filler) }
        #expect(Self.candidates("en", once) == [])
    }

    @Test("lists no plain word that is mostly said within a longer term")
    func parts() {
        let text =
            "The hydrofoil pier is new. We saw the hydrofoil pier. The hydrofoil pier is wet. The pier is new. The pier is wet. "
            + Self.filler
        #expect(Self.candidates("en", [("", text)]) == ["hydrofoil pier"])
    }

    @Test(
        "takes for a noun what an article or pronoun stands before and nothing comes after",
        arguments: ["An icy moon. The icy road. It was icy.", "They resign. We resign. You resign."])
    func nouns(text: String) {
        #expect(!Self.candidates("en", [("", text + " " + Self.filler)]).contains { ["icy", "resign"].contains($0) })
    }

    @Test("puts what is made of rare words before what is made of common ones")
    func order() {
        let text =
            "The early morning came. The catalytic cracking goes on. The early evening came. The sunny morning came. "
            + "The catalytic cracking ended. The sunny morning went. " + Self.filler
        #expect(Self.candidates("en", [("", text)]) == ["catalytic cracking", "sunny morning"])
        let russian =
            "Вот летняя погода. Вот каталитический крекинг. Нужна летняя погода. Нужен каталитический крекинг."
        #expect(Self.candidates("ru", [("", russian)]) == ["каталитический крекинг", "летняя погода"])
    }

    @Test("puts what an article begins with before what comes late in it")
    func place() {
        let text =
            "The turbine blade is new. One turbine blade is long. " + Self.filler
            + "The rotor blade is new. One rotor blade is long."
        #expect(Self.candidates("en", [("", text)]) == ["turbine blade", "rotor blade"])
    }

    @Test("puts a name of common words last: what English spells with capitals is often none")
    func capitals() {
        let text =
            String(repeating: "In Article and Dnepropetrovsk. ", count: 3) + Self.filler
        #expect(Self.candidates("en", [("", text)]) == ["Dnepropetrovsk", "Article"])
    }
}
