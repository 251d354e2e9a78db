import NewsModel
import Testing

/// The measures against values worked out by hand: a scorer that cannot fail is worth nothing.
@Suite("Measures")
struct MeasuresTests {
    @Test("count an element as often as both sides have it")
    func multisets() {
        #expect(
            Counts(given: ["a", "a", "b"], expected: ["a", "b", "b", "c"])
                == Counts(correct: 2, given: 3, expected: 4))
    }

    @Test("give precision, recall and their harmonic mean")
    func ratios() {
        let counts = Counts(correct: 3, given: 4, expected: 6)
        #expect(counts.precision == 0.75)
        #expect(counts.recall == 0.5)
        #expect(abs(counts.f1 - 0.6) < 1e-12)
    }

    @Test("call nothing said where nothing was wanted right, and wrong where something was wanted")
    func emptiness() {
        #expect(Counts().f1 == 1)
        #expect(Counts(correct: 0, given: 0, expected: 5).f1 == 0)
        #expect(Counts(correct: 0, given: 5, expected: 0).f1 == 0)
    }

    @Test("see words whatever their case and marks, and every Han character for itself")
    func words() {
        #expect(ScoredWords.of("«Рост — 3,5 %», сказал BelTA.") == ["рост", "3", "5", "сказал", "belta"])
        #expect(ScoredWords.of("3月GDP增长。") == ["3", "月", "gdp", "增", "长"])
        #expect(ScoredWords.of("…") == [])
    }

    @Test("compare an article by runs of four words, a shorter text as a whole")
    func extraction() {
        let expected = "one two three four five six"
        #expect(Counts.extraction(given: expected, expected: expected) == Counts(correct: 3, given: 3, expected: 3))
        #expect(
            Counts.extraction(given: "menu one two three four five six", expected: expected)
                == Counts(correct: 3, given: 4, expected: 3))
        #expect(
            Counts.extraction(given: "one two six five four three", expected: expected)
                == Counts(correct: 0, given: 3, expected: 3))
        #expect(Counts.extraction(given: "Дождь.", expected: "дождь") == Counts(correct: 1, given: 1, expected: 1))
        #expect(Counts.extraction(given: "", expected: expected).f1 == 0)
    }

    @Test("give ROUGE by words and by pairs of words")
    func rouge() {
        // The example of Lin (2004): ROUGE-2 tells the order of words that ROUGE-1 does not see.
        let reference = "police killed the gunman"
        #expect(Counts.rouge(1, given: "police kill the gunman", expected: reference).recall == 0.75)
        #expect(Counts.rouge(1, given: "the gunman killed police", expected: reference).recall == 1)
        #expect(abs(Counts.rouge(2, given: "police kill the gunman", expected: reference).recall - 1 / 3) < 1e-12)
        #expect(Counts.rouge(2, given: "雨停了", expected: "雨下了").recall == 0)
    }

    @Test("give B-cubed 1 for the right groups, and less for what is joined or torn apart")
    func groups() {
        let events = [0, 0, 0, 1, 2]
        let all = Array(events.indices)
        #expect(BCubed(groups: [7, 7, 7, 8, 9], events: events, judged: all).f1 == 1)

        let joined = BCubed(groups: [0, 0, 0, 0, 0], events: events, judged: all)
        #expect(joined.recall == 1)
        #expect(abs(joined.precision - (3 * 0.6 + 0.2 + 0.2) / 5) < 1e-12)

        let torn = BCubed(groups: all, events: events, judged: all)
        #expect(torn.precision == 1)
        #expect(abs(torn.recall - (3 * (1.0 / 3) + 2) / 5) < 1e-12)
    }

    @Test("average B-cubed over the judged items alone, though the others may stand in their groups")
    func judgedItems() {
        let groups = BCubed(groups: [0, 0, 0], events: [0, 0, 1], judged: [0, 1])
        #expect(groups.recall == 1)
        #expect(abs(groups.precision - 2.0 / 3) < 1e-12)
    }
}

/// What stands between the measures and the person who reads them.
@Suite("The report")
struct ReportTests {
    @Test("marks a figure below its floor, and one without a floor")
    func marks() {
        let figures = [Figure("titles", "en", 0.8), Figure("titles", "ru", 0.9), Figure("titles", "zh", 1)]
        let report = Report(figures: figures, floors: Floors(["titles, en": 0.801, "titles, ru": 0.9]), errorLimit: 0)
        let line = report.text.split(separator: "\n").first { $0.hasPrefix("titles") }
        #expect(line?.contains("0.800  0.801 !") == true)
        #expect(line?.contains("0.900  0.900 !") == false)
        #expect(line?.contains("1.000  none !") == true)
    }

    @Test("lists as many wrong cases as were asked for, and says how many more there are")
    func errors() {
        let figures = [Figure("dates", "en", 0.5, errors: ["a.html", "b.html", "c.html"])]
        let report = { Report(figures: figures, floors: Floors([:]), errorLimit: $0).text }
        #expect(report(2).hasSuffix("dates, en: 0.500\n  a.html\n  b.html\n  and 1 more\n"))
        #expect(!report(0).contains("a.html"))
    }

    @Test("rounds down, so that a figure that is not 1 never looks like it")
    func rounding() {
        #expect(Figure.shown(0.9999) == "0.999")
        #expect(Figure.shown(0.75) == "0.750")
        #expect(Figure.shown(1) == "1.000")
    }

    @Test("knows where the sentences of the gold stand")
    func sentences() {
        let english = SentencedText(paragraphs: [["Rain fell.", "It was cold."], ["Snow?"]], space: " ")
        #expect(english.text == "Rain fell. It was cold.\nSnow?")
        #expect(english.sentences == [Span(0, 10), Span(11, 23), Span(24, 29)])
        let chinese = SentencedText(paragraphs: [["下雨了。", "很冷。"]], space: "")
        #expect(chinese.text == "下雨了。很冷。")
        #expect(chinese.sentences == [Span(0, 4), Span(4, 7)])
    }
}
