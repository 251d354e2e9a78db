import NewsModel
import Terminology
import Testing

@Suite("What a check says of a term")
struct SpellingCheckTests {
    private func messages(_ table: String) -> [String] {
        GlossaryCheck.findings(in: glossary(table)).map(\.message)
    }

    @Test(
        "is what is wrong with its letters",
        arguments: [
            ("en,ru\nport,рort\n", "рort mixes Latin and Cyrillic letters"),
            ("en,ru\nрорт,порт\n", "рорт: no Latin letter in a column of English"),
            ("en,ru\nport,port\n", "port: no Russian letter in a column of Russian"),
            ("ru,zh\nпорт,портъ\n", "портъ: no Chinese character in a column of Chinese"),
            ("en,ru\nport,по\u{FFFD}т\n", "characters were lost in an earlier conversion"),
            ("en,ru\nfree  port,порт\n", "double, non-breaking or invisible spaces inside"),
            ("en,ru\nfree\u{A0}port,порт\n", "double, non-breaking or invisible spaces inside"),
        ])
    func letters(table: String, message: String) {
        #expect(messages(table).contains { $0.contains(message) }, "\(messages(table))")
    }

    @Test("lets abbreviations and brands keep their Latin letters in any language")
    func latin() {
        #expect(messages("en,ru,zh\nWi-Fi,Wi-Fi,Wi-Fi\niPhone,iPhone,iPhone\n5G,5G,5G\n").isEmpty)
    }

    @Test(
        "is a bracket or quotation mark without its partner, in whatever script",
        arguments: [
            ("WTO)", ")"), ("(WTO", "("), ("ВТО]", "]"), ("«ВТО", "«"), ("ВТО»", "»"), ("（世贸", "（"), ("世贸》", "》"),
            ("([)]", ")"),
        ])
    func brackets(term: String, bracket: String) {
        let language = term.contains("В") ? "ru" : term.contains("W") ? "en" : term.contains("世") ? "zh" : "en"
        #expect(messages("\(language)\n\(term)\n").contains { $0.contains("the bracket \(bracket) has no partner") })
    }

    @Test("is nothing of brackets that close", arguments: ["„ВТО“", "«ВТО»", "ВТО (1994)", "([{ВТО}])"])
    func closedBrackets(term: String) {
        #expect(messages("ru\n\(term)\n").isEmpty)
    }

    @Test("is a mark at its end that belongs to a list", arguments: [",", ";", ":"])
    func ends(mark: String) {
        #expect(messages("en\tru\nport\(mark)\tпорт\n").count == 1)
    }

    @Test("names a long term by its beginning")
    func long() {
        let message = messages("en\n" + String(repeating: "very long ", count: 40) + "\n").first
        #expect(message?.contains("…: longer than 48 words") == true)
        #expect((message?.count ?? 0) < 300)
    }

    @Test("is that it stands twice in one entry, spelled the very same; variants are worth keeping")
    func twice() {
        #expect(messages("en,ru\nport|port,порт\n") == ["port stands twice in this entry"])
        #expect(messages("en,ru\nstart-up|start up|startup,стартап\n").isEmpty)
    }

    @Test(
        "notes a word that texts use for something else as well",
        arguments: [
            ("en\nMay\n", "found with a capital only"), ("en\nwill\n", "everyday word"),
            ("zh\n港\n", "a part of many words"),
        ])
    func everyday(table: String, message: String) {
        let found = GlossaryCheck.findings(in: glossary(table))
        #expect(found.map(\.severity) == [.note])
        #expect(found.first?.message.contains(message) == true)
    }

    @Test("notes nothing of words in capitals, of several words, and of Russian verbs")
    func notEveryday() {
        #expect(messages("en,ru,zh\nIT,ИТ,信息技术\nMay Day,Первомай,五一\n").isEmpty)
        #expect(messages("ru,pos\nстать,verb\n").isEmpty)
    }
}

@Suite("Of entries that share a term a check says")
struct DuplicateCheckTests {
    private func findings(_ table: String) -> [Finding] { GlossaryCheck.findings(in: glossary(table)) }

    @Test(
        "that they are the same, or contradict each other, where the subject is the same",
        arguments: [
            ("en,ru\nport,порт\nPort,порт\n", true, "the same concept as in a.csv:2; put both into one row"),
            ("en,ru,zh\nport,порт,港口\nport,порт,\n", false, "the same concept as in a.csv:2"),
            (
                "en,ru\nbank,банк\nbank,берег\n", true,
                "bank: another entry has other equivalents, bank = банк (a.csv:2)"
            ),
            ("en,ru,subject\nbank,банк,a\nbank,берег,a\n", true, "bank: another entry of a has other equivalents"),
        ])
    func pairs(table: String, isFault: Bool, message: String) {
        let found = findings(table)
        #expect(found.map(\.severity) == [isFault ? .warning : .note])
        #expect(found.first?.message.contains(message) == true, "\(found)")
        #expect(found.first?.line == 3, "the later of the two is named")
    }

    @Test(
        "nothing where subjects differ, or a retired term is what they share",
        arguments: [
            "en,ru,subject\nbank,банк,money\nbank,берег,river\n",
            "en,en deprecated,ru\nrail,track,рельс\ntrack,,путь\n",
        ])
    func noPairs(table: String) {
        #expect(findings(table).isEmpty)
    }

    @Test("one thing for a pair, however many terms it shares")
    func once() {
        let found = findings("en,ru,zh\na x|b x|c x,д|е|ж,港口|码头\na x|b x|c x,д|е|ж,港口|码头\n")
        #expect(found.count { $0.message.contains("same concept") } == 1)
    }

    @Test("it in the order of the entries, whatever is wrong with each")
    func order() {
        let found = findings("en,ru\nport;,порт\nrail,рельс\nrail,рельс\nroad,дорoга\n")
        #expect(found.map(\.line) == [2, 4, 5])
    }

    @Test("once that a spelling stands in thousands of them")
    func crowds() {
        let rows = (0..<3_000).map { "t\($0),нет" }.joined(separator: "\n")
        #expect(findings("en,ru\n\(rows)\n").count { $0.message.contains("3000 entries have it") } == 1)
    }
}
