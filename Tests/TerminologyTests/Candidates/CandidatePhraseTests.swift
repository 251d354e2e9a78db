import Languages
import NewsModel
import Terminology
import Testing

/// The candidates of articles without a glossary, or with one.
private func candidates(_ texts: [(LanguageTag, String)], in glossary: Glossary = Glossary()) -> [TermCandidate] {
    let articles = texts.enumerated().map { article($1.1, $1.0, in: glossary, file: "\($0)") }
    return CoverageReport(
        date: CivilDate(daysSince1970: 20_000), articles: articles, stories: [], glossary: glossary
    ).candidates
}

private func phrases(_ text: String, _ language: LanguageTag, in table: String = "en\nx\n") -> Set<String> {
    Set(candidates([(language, text)], in: glossary(table)).map(\.text))
}

@Suite("English phrases that may be terms")
struct EnglishPhraseTests {
    @Test(
        "are names as far as their capitals go, with the small words inside them",
        arguments: [
            ("We saw the Bank of Asia. Most of the people here own the Bank of Asia.", ["Bank of Asia"]),
            ("He left Gomel and Brest. We like Gomel and Brest.", ["Gomel", "Brest"]),
            (
                "He runs the Ministry of Ports and Roads now with others. We see the Ministry of Ports and Roads every other day.",
                ["Ministry of Ports and Roads"]
            ),
            ("It is on page IV. It is on page IV.", []),
        ])
    func names(text: String, expected: [String]) {
        #expect(phrases(text, "en") == Set(expected))
    }

    @Test(
        "are noun phrases between words that no term has",
        arguments: [
            ("The digital corridor. One digital corridor.", ["digital corridor"]),
            ("The hot rolled steel. One hot rolled steel.", ["hot rolled steel"]),
            ("The rolled steel. One rolled steel.", []),
            ("The tractor carries the trailer. One tractor carries the trailer.", []),
            ("A really remarkable however. A really remarkable however.", []),
            ("An exportable good. An exportable good.", []),
        ])
    func nouns(text: String, expected: [String]) {
        #expect(phrases(text, "en") == Set(expected))
    }

    @Test("are none that a glossary has, nor parts of such")
    func known() {
        let text = "The digital corridor opens. One digital corridor."
        #expect(phrases(text, "en", in: "en\ndigital corridor\n") == [])
        #expect(phrases(text, "en", in: "en\nopens the digital corridor\n") == ["digital corridor"])
    }

    @Test("are none that stands once only, and names whatever their number among others")
    func once() {
        #expect(phrases("The digital corridor is here.", "en") == [])
    }

    @Test("say where they stand and how often, in the order of the articles")
    func places() throws {
        let found = candidates([
            ("en", "The digital corridor and the digital corridor."), ("en", "Nothing of that."),
            ("en", "One digital corridor."),
        ])
        let candidate = try #require(found.first)
        #expect(candidate.text == "digital corridor" && candidate.count == 3)
        #expect(candidate.articles == [0, 2])
        #expect(candidate.language == .english && !candidate.isName)
        #expect(candidate.exampleSource == "0.txt" || candidate.exampleSource == "2.txt")
    }
}

@Suite("Russian phrases that may be terms")
struct RussianPhraseTests {
    @Test(
        "are nouns with what agrees with them and depends on them, as a dictionary lists them",
        arguments: [
            ("Нет цифрового коридора. Ради цифрового коридора.", ["цифровой коридор"]),
            ("Ради грузовых терминалов. Нет грузовых терминалов.", ["грузовые терминалы"]),
            ("Вот новый год. Там новый год.", []),
            ("Данный процент очень большой. Данный процент очень большой.", []),
        ])
    func nouns(text: String, expected: [String]) {
        #expect(phrases(text, "ru") == Set(expected))
    }

    @Test("keep an office and the person who holds it apart")
    func offices() {
        let found = phrases(
            "Тут начальник терминала Николай Савеня. Там начальник терминала Николай Савеня.", "ru")
        #expect(found.contains("Николай Савеня"))
        #expect(!found.contains { $0.contains("терминала Николай") })
    }

    @Test("have the name of a person in the nominative, whatever case the text has")
    func people() {
        #expect(
            phrases("Слова Николая Савельева. Речь Николая Савельева.", "ru").contains("Николай Савельев"))
    }
}

@Suite("Proposed equivalents")
struct ProposalTests {
    private func report(
        _ table: String, _ texts: [(LanguageTag, String)], stories: [[Int]] = [], translated: [(String, String)] = []
    ) -> CoverageReport {
        let glossary = glossary(table)
        let segmenter = PlainSegmenter()
        return CoverageReport(
            date: CivilDate(daysSince1970: 20_000),
            articles: texts.enumerated().map { article($1.1, $1.0, in: glossary, file: "\($0)") },
            stories: stories.map { Story(id: "\($0[0])", members: $0) }, glossary: glossary,
            translations: translated.enumerated().map { number, pair in
                TranslatedPair(
                    source: segmenter.segment(pair.0, id: "s\(number)", language: "en"),
                    target: segmenter.segment(pair.1, id: "t\(number)", language: "ru"))
            })
    }

    @Test("are what people have translated so, twice at least or with words that the glossary knows")
    func translations() throws {
        let text: [(LanguageTag, String)] = [("en", "The digital corridor. One digital corridor.")]
        let twice = report(
            "en,ru\nx,у\n", text,
            translated: [
                ("The digital corridor opened.", "Цифровой коридор открылся."),
                ("We like the digital corridor.", "Нам нравится цифровой коридор."),
            ])
        let proposal = try #require(twice.candidates.first?.proposals.first)
        #expect(proposal.text.lowercased() == "цифровой коридор" && proposal.evidence == .translation(times: 2))
        let once = report(
            "en,ru\nx,у\n", [("en", "The night train. One night train.")],
            translated: [("The night train came.", "Ночной поезд пришёл.")])
        #expect(once.candidates.first?.proposals.isEmpty == true)
    }

    @Test("in brackets are short, of another language, and the one that stands there most often")
    func brackets() throws {
        func proposals(_ text: String) -> [String] {
            report("en,ru\nx,у\n", [("en", text)]).candidates.first { $0.text == "digital corridor" }?
                .proposals.map(\.text) ?? []
        }
        #expect(
            proposals(
                "The digital corridor (数码走廊). One digital corridor (数字走廊). A digital corridor (数字走廊).")
                == ["数字走廊"])
        #expect(proposals("The digital corridor (the new one). One digital corridor.") == [])
        #expect(proposals("The digital corridor (цифровой коридор, 数字走廊. One digital corridor.") == [])
        #expect(proposals("The digital corridor (А/Б). One digital corridor.") == [])
    }

    @Test("of a Russian name begin with its transliteration, unless an English form is known")
    func romanized() throws {
        let plain = report("en,ru\nx,у\n", [("ru", "Тут Николай Савельев. Там Николай Савельев.")])
        let proposal = try #require(plain.candidates.first { $0.text == "Николай Савельев" }?.proposals.first)
        #expect(proposal.text == "Nikolay Savelyev" && proposal.evidence == .romanized)
        let known = report(
            "en,ru\nx,у\n",
            [
                ("ru", "Тут Николай Савельев. Там Николай Савельев."),
                ("en", "We met Nikolai Savelev. They met Nikolai Savelev."),
            ], stories: [[0, 1]])
        let texts = known.candidates.flatMap { [$0.text] + $0.proposals.map(\.text) }
        #expect(!texts.contains("Nikolay Savelyev"))
    }

    @Test("are sought between articles of one story only")
    func stories() {
        let texts: [(LanguageTag, String)] = [
            ("en", "The digital tachograph. One digital tachograph."),
            ("ru", "Вот цифровой тахограф. Там цифровой тахограф."),
        ]
        #expect(report("en,ru\nx,у\n", texts, stories: [[0, 1]]).candidates.count == 1)
        #expect(report("en,ru\nx,у\n", texts, stories: [[0], [1]]).candidates.count == 2)
        #expect(report("en,ru\nx,у\n", texts).candidates.allSatisfy { $0.proposals.isEmpty })
    }

    @Test("complete a concept in the languages that it lacks, and in no other")
    func missing() throws {
        let found = report(
            "en,ru,zh\nphotonics,,光子学\n", [("en", "The photonics (фотоника, but not 光学) and photonics (фотоника).")])
        let concept = try #require(found.missingEquivalents.first)
        #expect(concept.missing == [.russian])
        #expect(concept.proposals.map(\.text) == ["фотоника"])
    }
}
