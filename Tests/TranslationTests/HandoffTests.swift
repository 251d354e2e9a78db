import Languages
import Markup
import NewsModel
import Testing

@testable import Translation

/// A day's sentences out and back; the sentences are invented.
struct HandoffTests {
    static let sentences = [
        "The zoo has a new elephant & its keeper is \"glad\".", "Tickets cost 5 roubles.",
        "=1+1 is a sum, the teacher said.",
    ]

    static func package(_ sentences: [String] = sentences, article: String = "zoo.html") -> HandoffPackage {
        let match = MemoryMatch(
            entry: "9", kind: .fuzzy, score: 81.25, source: "Tickets cost 4 roubles.", target: "Билеты стоят 4 рубля.",
            targetTag: "ru", date: nil, reviewer: nil)
        let segments = sentences.enumerated().map {
            HandoffPackage.Segment(
                article: article, source: $1, terms: $0 == 0 ? [.init(source: "zoo", target: "зоопарк")] : [],
                matches: $0 == 1 ? [match] : [])
        }
        return HandoffPackage(
            name: "2025-05-14", sourceTag: "en", targetTag: "ru",
            parts: [.init(title: "A new elephant", link: "https://example.org/zoo?a=1&b=2", segments: segments)])
    }

    static func formats(_ package: HandoffPackage) -> [String] {
        [XLIFF12Writer().text(package), XLIFF2Writer().text(package), HandoffTableWriter().text(package)]
    }

    static func read(_ text: String) -> HandoffReader.Reading { HandoffReader().read(Array(text.utf8), name: "back") }

    @Test(arguments: [
        "Зоопарк<x id=\"1\"/>открыт.", "Зоопарк <g id=\"1\">открыт</g>.",
        "Зоопарк<ph id=\"1\" equiv-text=\" \"/>открыт.",
        "Зоопарк <bpt id=\"1\">&lt;b&gt;</bpt>открыт<ept id=\"1\">&lt;/b&gt;</ept>.",
        "Зоопарк<ph id=\"1\" equiv=\"&lt;br&gt;\"/>открыт.",
        "Зоопарк<cp hex=\"0020\"/><mrk mtype=\"term\">открыт</mrk>.",
    ])
    func codesOfATranslationProgramAreNoTextOfIt(target: String) {
        let file = """
            <xliff version="1.2"><file original="x" source-language="en" target-language="ru"><body>
            <trans-unit id="1"><source>The zoo is open.</source><target>\(target)</target></trans-unit>
            </body></file></xliff>
            """
        #expect(Self.read(file).segments.map(\.target) == ["Зоопарк открыт."])
    }

    @Test(arguments: 0..<3)
    func whatGoesOutComesBackWhole(format: Int) {
        let package = Self.package()
        let reading = Self.read(Self.formats(package)[format])
        #expect(reading.findings.isEmpty)
        #expect(reading.segments.map(\.id) == package.segments.map(\.id))
        #expect(reading.segments.map(\.source) == Self.sentences)
    }

    @Test(arguments: 0..<3)
    func whatNobodyTranslatedIsNotTaken(format: Int) {
        let package = Self.package()
        let outcome = HandoffMerger([package]).merge(
            Self.read(Self.formats(package)[format]).segments, translator: nil, name: "back")
        #expect(outcome.accepted.isEmpty)
        #expect(outcome.untouched == 3)
        #expect(outcome.findings.isEmpty)
    }

    @Test func theXLIFFTargetIsACopyOfTheSource() throws {
        let unit = try #require(try MarkupTree(xml: XLIFF12Writer().text(Self.package())).root?.first("trans-unit"))
        #expect(unit.child("target")?.text == unit.child("source")?.text)
        #expect(unit.children("note").map(\.text).first == "zoo = зоопарк")
    }

    @Test func reorderedAndPartlyDoneIsTakenWhereItFits() {
        let package = Self.package()
        let ids = package.segments.map(\.id)
        let returned = [
            ReturnedSegment(id: ids[1], source: Self.sentences[1], target: " Билеты стоят 5 рублей. "),
            ReturnedSegment(id: ids[0], source: Self.sentences[0], target: "В зоопарке новый слон."),
            ReturnedSegment(id: ids[2], source: Self.sentences[2], target: ""),
        ]
        let outcome = HandoffMerger([package]).merge(returned, translator: "Vera", name: "back")
        #expect(outcome.accepted.map(\.text) == ["В зоопарке новый слон.", "Билеты стоят 5 рублей."])
        #expect(outcome.accepted.first?.origin == .human(name: "Vera"))
        #expect(outcome.untouched == 1)
    }

    @Test func aDigestThatHasChangedTakesWhatItStillHas() {
        let sent = Self.package()
        let now = Self.package([Self.sentences[1], "Something else."], article: "zoo-updated.html")
        let returned = sent.segments.map { ReturnedSegment(id: $0.id, source: $0.source, target: "Перевод: \($0.id)") }
        let outcome = HandoffMerger([now]).merge(returned, translator: nil, name: "back")
        #expect(outcome.accepted.map(\.source) == [Self.sentences[1]])
        #expect(outcome.findings.count == 2)
    }

    @Test func anOriginalThatWasChangedOnTheWayIsSaid() {
        let package = Self.package()
        let returned = [
            ReturnedSegment(id: package.segments[0].id, source: "The zoo is closed.", target: "Зоопарк закрыт.")
        ]
        let outcome = HandoffMerger([package]).merge(returned, translator: nil, name: "back")
        #expect(outcome.accepted.isEmpty)
        #expect(outcome.findings.first?.message.contains("was changed") == true)
    }

    @Test func anEntityBombInAFileThatComesBackIsNotExpanded() {
        let bomb = (1...30).map { "<!ENTITY e\($0) \"&e\($0 - 1);&e\($0 - 1);\">" }.joined()
        let text = """
            <?xml version="1.0"?><!DOCTYPE xliff [<!ENTITY e0 "ha">\(bomb)<!ENTITY file SYSTEM "file:///etc/passwd">]>
            <xliff version="1.2"><file original="2025-05-14/1"><body><trans-unit id="a"><source>S</source>\
            <target>x &e30; &file; y</target></trans-unit></body></file></xliff>
            """
        let reading = Self.read(text)
        #expect(reading.segments.allSatisfy { $0.target.utf8.count < 40 && !$0.target.contains("root:") })
    }

    @Test func aFileInAnotherEncodingThanItSaysIsRead() {
        let package = Self.package()
        let text = XLIFF12Writer().text(package)
            .replacing(">Tickets cost 5 roubles.</target>", with: ">Билеты стоят 5 рублей.</target>")
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let reading = HandoffReader().read(wide, name: "back")
        let outcome = HandoffMerger([package]).merge(reading.segments, translator: nil, name: "back")
        #expect(outcome.accepted.map(\.text) == ["Билеты стоят 5 рублей."])
    }

    @Test func whatOtherProgramsPutAroundTheWordsIsNotTheirText() {
        let text = """
            <xliff version="1.2"><file original="2025-05-14/1" source-language="en" target-language="ru-RU"><body><group>\
            <trans-unit id="a"><source>One <g id="1">two</g>.</source><seg-source><mrk mtype="seg" mid="0">One two.</mrk>\
            </seg-source><target state="final"><mrk mtype="seg" mid="0">Раз <g id="1">два</g><x id="2"/>.</mrk></target>\
            <alt-trans><target>Другое</target></alt-trans></trans-unit></group></body></file></xliff>
            """
        let reading = Self.read(text)
        #expect(reading.segments == [ReturnedSegment(id: "a", source: "One two.", target: "Раз два.")])
        #expect(reading.targetTag?.language == .russian)
        #expect(reading.packageName == "2025-05-14")
    }

    @Test func aThousandBrokenReferencesAreFewLines() {
        let returned = (0..<1_000).map { ReturnedSegment(id: "x\($0)", source: "s \($0)", target: "t") }
        let outcome = HandoffMerger([Self.package()]).merge(returned, translator: nil, name: "back")
        #expect(outcome.accepted.isEmpty)
        #expect(outcome.findings.count == 21)
    }

    @Test func aTableWithSemicolonsAndAnotherOrderIsRead() {
        let id = Self.package().segments[1].id
        let text = "translation;original;id\r\n\"Билеты; \"\"дорого\"\"\";Tickets cost 5 roubles.;\(id)\r\n"
        #expect(
            Self.read(text).segments == [
                ReturnedSegment(id: id, source: "Tickets cost 5 roubles.", target: "Билеты; \"дорого\"")
            ])
    }

    @Test func noCellOfATableIsAFormula() {
        #expect(HandoffTableWriter().text(Self.package()).contains("\"'=1+1 is a sum"))
    }

    @Test func aUnitThatAProgramDividedIsJoined() {
        let text = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f"><unit id="u">\
            <segment><source>One. </source><target>Раз. </target></segment><segment><source>Two.</source><target>Два.</target></segment>\
            </unit></file></xliff>
            """
        #expect(Self.read(text).segments == [ReturnedSegment(id: "u", source: "One. Two.", target: "Раз. Два.")])
    }

    @Test(arguments: ["", "<html/>", "a,b\n1,2\n", "\u{0}\u{1}"])
    func whatIsNoHandoffIsSaid(text: String) {
        #expect(Self.read(text).findings.first?.omission == .unreadable)
    }

    @Test func onlyWhatAPersonReturnedEntersTheMemory() {
        let draft = TranslatedSentence(
            id: "1", source: "a", sourceTag: "be", text: "b", languageTag: "ru",
            origin: .engine(name: "apertium", version: "1"))
        #expect(TranslationUnit(draft) == nil)
        var approved = draft
        approved.reviewer = "Vera"
        #expect(TranslationUnit(approved)?.reviewer == "Vera")
    }
}
