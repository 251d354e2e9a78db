import Foundation
import Languages
import NewsModel
import Testing

@testable import Translation

/// The checks on a hundred good translations and a spoilt version of each.
struct TranslationCheckTests {
    struct Pair: Sendable {
        let source: Document
        let good: Document
        let kind: TranslationRemark.Kind
        let spoilt: Document
    }

    /// Words of letters and digits as tokens; enough for the checks, which look at words only for names.
    static func document(_ text: String, _ language: String) -> Document {
        var tokens: [Token] = []
        var position = 0
        for word in text.unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: { !$0.properties.isAlphabetic })
        {
            if !word.isEmpty {
                tokens.append(
                    Token(
                        span: Span(position, position + word.count), kind: .word,
                        normalized: String(String.UnicodeScalarView(word)).lowercased()))
            }
            position += word.count + 1
        }
        return Document(
            id: "s", languageTag: LanguageTag(rawValue: language), language: LanguageTag(rawValue: language).language,
            text: text,
            paragraphs: [Span(0, text.unicodeScalars.count)],
            sentences: [], tokens: tokens)
    }

    static func pairs() throws -> [Pair] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/translations.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.first != "#" }
            .compactMap { line in
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard cells.count == 6, let kind = TranslationRemark.Kind(rawValue: cells[4]) else { return nil }
                return Pair(
                    source: document(cells[2], cells[0]), good: document(cells[3], cells[1]), kind: kind,
                    spoilt: document(cells[5], cells[1]))
            }
    }

    static func remarks(_ source: Document, _ target: Document) -> [TranslationRemark] {
        TranslationChecker().remarks(on: [CheckedSentence(id: "s", source: source, target: target)])
    }

    @Test func goodTranslationsDrawNoRemarks() throws {
        let pairs = try Self.pairs()
        #expect(pairs.count == 100)
        for pair in pairs {
            let remarks = Self.remarks(pair.source, pair.good)
            #expect(remarks.isEmpty, "\(pair.good.text): \(remarks.map(\.message))")
        }
    }

    @Test func spoiltTranslationsAreRemarkedOn() throws {
        for pair in try Self.pairs() {
            let kinds = Self.remarks(pair.source, pair.spoilt).map(\.kind)
            #expect(kinds.contains(pair.kind), "\(pair.spoilt.text)")
        }
    }

    static func match(
        _ span: Span, _ id: String, _ term: String, _ russian: String, isChecked: Bool = true
    ) -> TermMatch {
        TermMatch(
            span: span, concept: ConceptReference(id: id, file: "g.csv", line: nil, row: 0, subject: nil), term: term,
            equivalents: [.russian: russian], isChecked: isChecked)
    }

    @Test(arguments: [
        ("Франция готова помочь.", 0), ("Французский посол приехал.", 0), ("Париж готов помочь.", 1),
    ])
    func aTermIsSeenInDerivedWordsToo(translation: String, remarks: Int) {
        let source = Self.document("France is ready to help.", "en")
        let sentence = CheckedSentence(
            id: "s", source: source, target: Self.document(translation, "ru"),
            sourceTerms: [Self.match(Span(0, 6), "france", "France", "Франция")])
        #expect(TranslationChecker().remarks(on: [sentence]).count == remarks)
        let unchecked = CheckedSentence(
            id: "s", source: source, target: sentence.target,
            sourceTerms: [Self.match(Span(0, 6), "france", "France", "Франция", isChecked: false)])
        #expect(TranslationChecker().remarks(on: [unchecked]).isEmpty)
    }

    /// Names of countries in what people make of them: cases, adjectives, inhabitants, other names.
    @Test(arguments: [
        ("Germany", "Германия", "Немецкие заводы стоят."), ("Germany", "Германия", "Правительство ФРГ согласно."),
        ("Greece", "Греция", "Греческий посол приехал."), ("the United States", "США", "Американские товары дорожают."),
        ("the United Kingdom", "Великобритания", "Британский парламент голосует."),
        ("England", "Англия", "Английский клуб победил."), ("China", "Китай", "В КНР растут цены."),
        ("Norway", "Норвегия", "Норвежцы голосуют."), ("Denmark", "Дания", "Датская компания строит мост."),
        ("Sweden", "Швеция", "Шведский король прибыл."), ("Turkey", "Турция", "Турецкая сторона согласна."),
        ("Ireland", "Ирландия", "Ирландские фермеры ждут."), ("Spain", "Испания", "Об этом пишут испанцы."),
        ("Saudi Arabia", "Саудовская Аравия", "Саудовские власти молчат."),
        ("Japan", "Япония", "Токио, японская столица."),
        ("the Netherlands", "Нидерланды", "Голландские тюльпаны цветут."),
        ("North Korea", "КНДР", "Об этом сообщили власти Северной Кореи."),
    ])
    func aCountryIsSeenInAllThatPeopleCallIt(name: String, russian: String, translation: String) {
        let sentence = CheckedSentence(
            id: "s", source: Self.document("\(name) is ready.", "en"), target: Self.document(translation, "ru"),
            sourceTerms: [Self.match(Span(0, name.unicodeScalars.count), "c", name, russian)])
        #expect(TranslationChecker().remarks(on: [sentence]).isEmpty)
        let other = CheckedSentence(
            id: "s", source: sentence.source, target: Self.document("Соседи готовы помочь Бразилии.", "ru"),
            sourceTerms: sentence.sourceTerms)
        #expect(TranslationChecker().remarks(on: [other]).map(\.kind) == [.term])
    }

    /// In Chinese one character often stands for a country.
    @Test(arguments: [
        ("Indonesia", "印度尼西亚", "印尼苏门答腊岛发生地震。", 0), ("the Philippines", "菲律宾", "菲总统府发表声明。", 0),
        ("Asia", "亚洲", "亚太地区经济增长。", 0), ("Singapore", "新加坡", "补贴总额为1.1亿新元。", 0),
        ("Singapore", "新加坡", "新的补贴总额为1.1亿元。", 1), ("Asia", "亚洲", "亚军获得奖金。", 1),
    ])
    func aCountryIsSeenInItsChineseShortForm(name: String, chinese: String, translation: String, remarks: Int) {
        let match = TermMatch(
            span: Span(0, name.unicodeScalars.count),
            concept: ConceptReference(id: "c", file: "g.csv", line: nil, row: 0, subject: nil), term: name,
            equivalents: [.chinese: chinese])
        let sentence = CheckedSentence(
            id: "s", source: Self.document("\(name) is ready.", "en"), target: Self.document(translation, "zh"),
            sourceTerms: [match])
        #expect(TranslationChecker().remarks(on: [sentence]).count { $0.kind == .term } == remarks)
    }

    @Test(arguments: [
        ("Продукция для технопарк готова.", 1), ("Продукция для технопарка готова.", 0),
        ("Въезд в технопарк открыт.", 0),
    ])
    func aTermInItsBaseFormWhereItShouldInflectIsRemarkedOn(translation: String, remarks: Int) throws {
        let target = Self.document(translation, "ru")
        let token = try #require(target.tokens.first { $0.normalized.hasPrefix("технопарк") })
        let sentence = CheckedSentence(
            id: "s", source: Self.document("The park is ready.", "en"), target: target,
            sourceTerms: [Self.match(Span(4, 8), "park", "park", "технопарк")],
            targetTerms: [Self.match(token.span, "park", "технопарк", "технопарк")])
        #expect(TranslationChecker().remarks(on: [sentence]).map(\.kind) == Array(repeating: .baseForm, count: remarks))
    }

    @Test(arguments: [
        ("20世纪80年代经济快速增长。", "zh", "The economy grew fast in the 1980s.", "en", 0),
        ("The town was rebuilt in the 1960s.", "en", "這座城市在20世紀60年代重建。", "zh", 0),
        ("20世纪80年代经济快速增长。", "zh", "The economy grew fast in the 1970s.", "en", 3),
        ("水利部维持Ⅱ级应急响应。", "zh", "The ministry keeps its level 2 response.", "en", 0),
        ("水利部维持Ⅱ级应急响应。", "zh", "The ministry keeps its level 4 response.", "en", 1),
    ])
    func centuriesAndRomanNumeralsAreNumbers(
        source: String, from: String, translation: String, to: String, remarks: Int
    ) {
        let told = Self.remarks(Self.document(source, from), Self.document(translation, to))
        #expect(told.count { $0.kind == .number } == remarks, "\(told.map(\.message))")
    }

    @Test func aMissingTermIsToldOnceAnArticle() {
        let sentence = CheckedSentence(
            id: "s", source: Self.document("Inflation is slowing.", "en"),
            target: Self.document("Цены растут медленнее.", "ru"),
            sourceTerms: [Self.match(Span(0, 9), "inflation", "inflation", "инфляция")])
        #expect(TranslationChecker().remarks(on: [sentence, sentence]).map(\.kind) == [.term])
    }

    @Test func aPartLeftOutShowsInTheLength() {
        let source = Self.document(
            String(repeating: "The council met again to speak about the river. ", count: 4), "en")
        let remarks = Self.remarks(source, Self.document("Совет собрался снова.", "ru"))
        #expect(remarks.map(\.kind) == [.length])
    }

    @Test func anAdmittedVariantIsTheTerm() {
        let term = Self.match(Span(0, 2), "ai", "AI", "искусственный интеллект")
        let variant = Self.match(Span(0, 2), "ai", "ИИ", "искусственный интеллект")
        let sentence = CheckedSentence(
            id: "s", source: Self.document("AI helps doctors.", "en"),
            target: Self.document("ИИ помогает врачам.", "ru"),
            sourceTerms: [term], targetTerms: [variant])
        #expect(TranslationChecker().remarks(on: [sentence]).isEmpty)
    }
}
