import NewsModel
import Terminology
import Testing

@Suite("Equivalents within a story")
struct AlignmentTests {
    private func report(_ table: String, _ texts: [(LanguageTag, String)]) -> CoverageReport {
        let glossary = glossary(table)
        return CoverageReport(
            date: CivilDate(daysSince1970: 20_000),
            articles: texts.enumerated().map { article($1.1, $1.0, in: glossary, file: "\($0)", publisher: "S\($0)") },
            stories: [Story(id: "s", members: Array(texts.indices))], glossary: glossary)
    }

    private func proposals(of text: String, _ report: CoverageReport) -> [String] {
        report.candidates.first { $0.text == text }?.proposals.map { "\($0.language.rawValue) \($0.text)" } ?? []
    }

    private let words =
        "en,ru,zh\nrail transport,железнодорожный транспорт,铁路运输\nrail car,железнодорожный вагон,铁路车辆\n"
        + "sea terminal,морской терминал,海运码头\nair terminal,воздушный терминал,航空码头\n"

    @Test("are known by words that glossaries have as equivalents of each other")
    func byWords() {
        let found = report(
            words,
            [
                ("en", "The rail terminal is new. We saw the rail terminal."),
                ("ru", "Вот железнодорожный терминал. Там железнодорожный терминал."),
            ])
        #expect(proposals(of: "rail terminal", found) == ["ru железнодорожный терминал"])
        #expect(found.candidates.first?.proposals.first?.evidence == .sameStory(times: 2))
        #expect(found.candidates.first?.proposals.first?.source == "S1")
    }

    @Test("of names that do not sound alike are none, however often both are said")
    func otherNames() {
        let found = report(
            "en,ru\nx,у\n",
            [
                ("en", "We met Andrei Kovalchuk here. They met Andrei Kovalchuk there."),
                ("ru", "Тут был Степан Юркевич. Там был Степан Юркевич."),
            ])
        #expect(proposals(of: "Andrei Kovalchuk", found) == [])
        #expect(found.candidates.count == 2)
    }

    @Test("are one for each: what has found its own is nobody else's")
    func competition() {
        let found = report(
            words,
            [
                ("en", "The rail terminal and the sea car. One rail terminal and one sea car."),
                (
                    "ru",
                    "Вот железнодорожный терминал, вот морской вагон. Там железнодорожный терминал, там морской вагон."
                ),
            ])
        let all = found.candidates.flatMap { $0.proposals.map(\.text) }
        #expect(all.count == Set(all).count)
        #expect(proposals(of: "rail terminal", found) == ["ru железнодорожный терминал"])
    }

    @Test("come in the languages' order, one for each language")
    func threeLanguages() {
        let found = report(
            words,
            [
                ("ru", "Вот железнодорожный терминал. Там железнодорожный терминал."),
                ("zh", "铁路|码头|很|大。|铁路|码头|很|好。"),
                ("en", "The rail terminal is new. We saw the rail terminal."),
            ])
        #expect(found.candidates.count == 1)
        let candidate = found.candidates.first
        #expect(
            candidate.map { Set($0.proposals.map(\.text) + [$0.text]) }
                == ["rail terminal", "железнодорожный терминал", "铁路码头"])
    }

    @Test("are proposed for an entry that lacks a term, and the phrase is no candidate of its own then")
    func entries() {
        let found = report(
            words + "rail terminal,железнодорожный терминал,\n",
            [
                ("en", "The rail terminal is new. We saw the rail terminal."),
                ("zh", "铁路|码头|很|大。|铁路|码头|很|好。"),
            ])
        #expect(found.missingEquivalents.first?.proposals.map(\.text) == ["铁路码头"])
        #expect(!found.candidates.contains { $0.text == "铁路码头" })
    }

    @Test("are the same whatever the order of the articles' sentences is read in")
    func determinism() {
        let texts: [(LanguageTag, String)] = [
            ("en", "The rail terminal and the sea car. One rail terminal and one sea car."),
            ("ru", "Вот железнодорожный терминал, вот морской вагон. Там железнодорожный терминал, там морской вагон."),
            ("zh", "铁路|码头|很|大。|铁路|码头|很|好。"),
        ]
        let once = report(words, texts).candidates.map { "\($0.text) \($0.proposals.map(\.text))" }
        for _ in 0..<3 {
            #expect(report(words, texts).candidates.map { "\($0.text) \($0.proposals.map(\.text))" } == once)
        }
    }
}

@Suite("The form and rank of candidates")
struct CandidateFormTests {
    private func candidates(_ texts: [String], _ language: LanguageTag) -> [TermCandidate] {
        CoverageReport(
            date: CivilDate(daysSince1970: 20_000),
            articles: texts.enumerated().map { article($1, language, file: "\($0)", publisher: "S\($0)") }, stories: [],
            glossary: Glossary()
        ).candidates
    }

    @Test(
        "are those of a Russian dictionary",
        arguments: [
            ("Нет цифровой подписи. Ради цифровой подписи.", "цифровая подпись"),
            ("Ради ценных бумаг. Нет ценных бумаг.", "ценные бумаги"),
            ("Вот скоростной поезд. Там скоростной поезд.", "скоростной поезд"),
            ("Нет свободной таможенной зоны. Ради свободной таможенной зоны.", "свободная таможенная зона"),
        ])
    func russian(text: String, expected: String) {
        #expect(candidates([text], "ru").map(\.text).contains(expected), "\(candidates([text], "ru").map(\.text))")
    }

    @Test("are those of the text's middle where a capital may be that of a sentence")
    func capitals() {
        let found = candidates(["Digital corridor opened. We saw the digital corridor."], "en")
        #expect(found.map(\.text) == ["digital corridor"])
    }

    @Test("put what several articles have before what one repeats")
    func spread() {
        let filler = String(repeating: "It was so and then it was not so at all. ", count: 30)
        let found = candidates(
            [
                filler + "The turbine blade. One turbine blade. The rotor blade.",
                filler + "One rotor blade. " + filler,
            ], "en")
        #expect(Set(found.map(\.text)) == ["turbine blade", "rotor blade"])
        #expect(found.first?.text == "rotor blade")
    }

    @Test("say which articles have them, and a sentence of one of them, with its source")
    func places() throws {
        let found = candidates(
            [
                "The turbine blade is there.", "Nothing.",
                "We have seen how the turbine blade turns in the wind of the sea.",
            ],
            "en")
        let candidate = try #require(found.first)
        #expect(candidate.articles == [0, 2] && candidate.count == 2)
        #expect(candidate.example == "We have seen how the turbine blade turns in the wind of the sea.")
        #expect(candidate.exampleSource == "S2")
    }

    @Test("are none of nothing, and none in a language that is not served")
    func nothing() {
        #expect(candidates([], "en").isEmpty)
        #expect(candidates([""], "ru").isEmpty)
        #expect(candidates(["Лічбавы калідор. Лічбавы калідор."], "be").isEmpty)
    }
}
