import Languages
import NewsModel
import Terminology
import Testing

@Suite("A match")
struct MatchTests {
    @Test("says which term of which entry it is, and what the entry has in the other languages")
    func contents() throws {
        let table = "id,subject,en,ru,ru deprecated,zh\nby,geography,Belarus,Беларусь,Белоруссия,白俄罗斯\n"
        let match = try #require(matches(of: table, in: "Поезда из Белоруссии", "ru").first)
        #expect(match.term == "Белоруссия")
        #expect(match.status == .deprecated)
        #expect(match.concept == ConceptReference(id: "by", file: "a.csv", line: 2, row: 0, subject: "geography"))
        #expect(match.equivalents == [.english: "Belarus", .chinese: "白俄罗斯"])
        #expect(match.span == Span(10, 20))
        #expect(match.isGlossed && match.isChecked && !match.isDoubtful && match.alternatives.isEmpty)
    }

    @Test("has no equivalent where its entry has none, or only retired ones")
    func equivalents() throws {
        let match = try #require(matches(of: "en,ru,zh deprecated\nport,,口岸\n", in: "a port", "en").first)
        #expect(match.equivalents.isEmpty)
    }

    @Test(
        "carries whether readers are shown it and whether translations are looked over for it",
        arguments: [
            ("no", "", false, true), ("", "no", true, false), ("нет", "否", false, false), ("yes", "да", true, true),
        ])
    func hidden(gloss: String, check: String, isGlossed: Bool, isChecked: Bool) throws {
        let table = "en,ru,gloss,check\nMay,май,\(gloss),\(check)\n"
        let match = try #require(matches(of: table, in: "In May.", "en").first)
        #expect(match.isGlossed == isGlossed && match.isChecked == isChecked)
    }

    @Test("comes in order, the longer before the shorter at one place, and one within another is nested")
    func order() {
        let table = "en\nrail\nrail freight\nrail freight terminal\nterminal\nfreight terminal\n"
        let found = matches(of: table, in: "a rail freight terminal, a terminal", "en")
        #expect(
            found.map(\.term) == [
                "rail freight terminal", "rail freight", "rail", "freight terminal", "terminal", "terminal",
            ])
        #expect(found.map(\.isNested) == [false, true, true, true, true, false])
    }

    @Test("that overlaps another without lying within it is not nested")
    func overlap() {
        let found = matches(of: "en\nhigh speed\nspeed rail\n", in: "high speed rail", "en")
        #expect(found.map(\.term) == ["high speed", "speed rail"])
        #expect(found.map(\.isNested) == [false, false])
    }

    @Test("is one for a place and concept, whichever of its terms are spelled alike")
    func once() {
        #expect(matches(of: "en,en abbreviation\nrail|railway,rail\n", in: "by rail", "en").count == 1)
    }

    @Test(
        "is no hashtag, no part of an address, and nothing beyond a line's end",
        arguments: [
            ("#trains are trains", 2), ("see https://trains.example/trains?trains=1", 0), ("www.trains.example", 0),
            ("the night\ntrains", 1),
        ])
    func places(text: String, count: Int) {
        #expect(matches(of: "en\ntrain\nnight train\n", in: text, "en").count == count)
    }

    @Test("spans as many words as a term may have, 48, and no more")
    func longest() {
        let words = (1...49).map { "w\($0)x" }
        func count(_ length: Int) -> Int {
            let term = words.prefix(length).joined(separator: " ")
            return matches(of: "en\n\(term)\n", in: "see \(term) here", "en").count
        }
        #expect(count(48) == 1)
        #expect(count(49) == 0)
    }

    @Test("has its place in scalars of the text, whatever stands before it")
    func scalars() {
        let text = "👩‍👩‍👧 e\u{301}té — порт 港口 port"
        let document = PlainSegmenter().segment(text, id: "t", language: "en")
        let found = TermMatcher(glossary: glossary("en\nport\n")).matches(in: document)
        #expect(found.map { String(document[$0.span]) } == ["port"])
        #expect(found.first?.span.end == text.unicodeScalars.count)
    }

    @Test("is the same from many tasks at once")
    func concurrency() async {
        let matcher = TermMatcher(
            glossary: glossary("en,ru,zh\nrail freight,грузовые перевозки,铁路货运\nport,порт,港口\n"))
        let texts: [(String, LanguageTag)] = [
            ("Rail freight at the ports.", "en"), ("Портам нужны грузовые перевозки.", "ru"), ("铁路|货运|和|港口", "zh"),
        ]
        let documents = (0..<60).map {
            PlainSegmenter().segment(texts[$0 % 3].0, id: "\($0)", language: texts[$0 % 3].1)
        }
        let expected = documents.map { matcher.matches(in: $0) }
        let all = await withTaskGroup(of: (Int, [TermMatch]).self) { group in
            for (number, document) in documents.enumerated() {
                group.addTask { (number, matcher.matches(in: document)) }
            }
            return await group.reduce(into: [Int: [TermMatch]]()) { $0[$1.0] = $1.1 }
        }
        #expect(documents.indices.allSatisfy { all[$0] == expected[$0] })
        #expect(expected.allSatisfy { $0.count == 2 })
    }
}

@Suite("Of several readings of a term")
struct ReadingTests {
    @Test(
        "the one is chosen whose subject the article's section speaks of",
        arguments: [
            ("Business", "economy"), ("Промышленность", "economy"), ("财经新闻", "finance"),
            ("Банки и финансы", "finance"), ("Trade news", "trade"), ("经贸", "trade"), ("IT", "technology"),
            ("Цифровая жизнь", "technology"), ("Наука", "science"), ("高等教育", "education"), ("Власть", "government"),
            ("World", "diplomacy"), ("国际", "diplomacy"), ("Логистика", "transport"), ("Нефть и газ", "energy"),
            ("三农", "agriculture"), ("Медицина", "health"), ("Общество", "society"), ("文艺", "culture"),
            ("体育", "sport"), ("geology", "geology"),
        ])
    func sections(section: String, subject: String) throws {
        let table = "en,ru,subject\nmark,марка,philately\nmark,знак,\(subject)\n"
        let match = try #require(matches(of: table, in: "a mark", "en", section: section).first)
        #expect(match.concept.subject == subject)
        #expect(match.alternatives.map(\.subject) == ["philately"])
        #expect(!match.isDoubtful)
    }

    @Test("none is certain where neither section nor text speaks of a subject: the glossary's first is taken")
    func doubt() throws {
        let table = "en,ru,subject\nmark,марка,philately\nmark,знак,geology\n"
        for section in [nil, "", "Разное", String(repeating: "geology ", count: 100)] {
            let match = try #require(matches(of: table, in: "a mark", "en", section: section).first)
            #expect(match.equivalents[.russian] == "марка")
            #expect(match.isDoubtful)
        }
    }

    @Test("each other term of the text counts by its subject, and a section as three of them")
    func weight() {
        let table = """
            en,ru,subject
            plant,растение,agriculture
            plant,завод,economy
            soil,почва,agriculture
            seed,семя,agriculture
            water,вода,agriculture
            leaf,лист,agriculture
            steel,сталь,economy
            """
        func reading(_ text: String, _ section: String? = nil) -> String? {
            matches(of: table, in: text, "en", section: section).first { $0.term == "plant" }?.equivalents[.russian]
        }
        #expect(reading("The plant, its soil and steel and seed.") == "растение")
        #expect(reading("The plant, its steel.") == "завод")
        #expect(reading("The plant, its soil and its seed.", "Economy") == "завод")
        #expect(reading("The plant, its soil, its seed, its water, its leaf.", "Economy") == "растение")
    }

    @Test("a term within another says nothing of the subject")
    func nested() {
        let table = """
            en,ru,subject
            plant,растение,agriculture
            plant,завод,economy
            steel,сталь,economy
            steel band,стальной оркестр,culture
            """
        let match = matches(of: table, in: "The plant of the steel band.", "en").first
        #expect(match?.equivalents[.russian] == "растение")
        #expect(match?.isDoubtful == true)
    }
}
