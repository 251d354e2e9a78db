import NewsModel
import Testing

@testable import Translation

struct TMXTests {
    static func read(_ text: String) -> TMXReader.Reading { TMXReader().read(Array(text.utf8), name: "desk.tmx") }

    static func file(_ units: String, before: String = "") -> String {
        "<?xml version=\"1.0\"?>\n\(before)<tmx version=\"1.4\"><header srclang=\"en\" segtype=\"sentence\"/><body>\n\(units)\n</body></tmx>"
    }

    static let good = """
        <tu tuid="7" creationdate="20250514T081500Z" creationid="anna"><prop type="prev">Before.</prop><note>Check.</note>
        <tuv xml:lang="en"><seg>One &amp; two <ph>&lt;br/></ph>three</seg></tuv>
        <tuv xml:lang="ru" changedate="20250515T090000Z" changeid="boris"><seg>Один и два, три</seg></tuv></tu>
        """

    @Test func everythingInAUnitIsKept() throws {
        let unit = try #require(Self.read(Self.file(Self.good)).units.first)
        #expect(unit.id == "7")
        #expect(unit.sourceTag == "en")
        #expect(unit.variants.map(\.text) == ["One & two three", "Один и два, три"])
        #expect(unit.history.author == "anna")
        #expect(unit.history.created?.iso8601 == "2025-05-14T08:15:00Z")
        #expect(unit.variants[1].history.changer == "boris")
        #expect(unit.neighbours.previous == "Before.")
        #expect(unit.notes == ["Check."])
    }

    @Test(arguments: [
        ("Мост<ph x=\"1\">&lt;br/></ph>снова открыт.", "Мост снова открыт."),
        ("Мост <bpt i=\"1\">&lt;b></bpt>снова<ept i=\"1\">&lt;/b></ept> открыт.", "Мост снова открыт."),
        ("Открыли<bpt i=\"1\">&lt;b></bpt>новый<ept i=\"1\">&lt;/b></ept>мост.", "Открыли новый мост."),
        ("Мост открыт.<it pos=\"end\">&lt;/p></it>Река чиста.", "Мост открыт. Река чиста."),
        ("Мост <hi>снова</hi> открыт<ph>*</ph>.", "Мост снова открыт."),
        ("大桥<ph>&lt;br/></ph>重新开放。", "大桥重新开放。"),
    ])
    func codesComeOutAsNothingOrAsASpace(segment: String, text: String) {
        let unit =
            "<tu><tuv xml:lang=\"en\"><seg>It is open.</seg></tuv><tuv xml:lang=\"ru\"><seg>\(segment)</seg></tuv></tu>"
        #expect(Self.read(Self.file(unit)).units.first?.variants.last?.text == text)
    }

    @Test func codesOfThreeLettersAreThoseOfTwo() {
        let unit =
            "<tu srclang=\"eng\"><tuv xml:lang=\"eng\"><seg>Open.</seg></tuv><tuv xml:lang=\"chi\"><seg>开放。</seg></tuv></tu>"
        let found = Self.read(Self.file(unit)).units.first
        #expect(found?.sourceTag == "en")
        #expect(found?.variants.map(\.languageTag) == ["en", "zh"])
    }

    @Test func aUnitWithoutTheFilesSourceLanguageIsAPairAllTheSame() {
        let unit =
            "<tu><tuv xml:lang=\"zh-CN\"><seg>开放。</seg></tuv><tuv xml:lang=\"ru\"><seg>Открыто.</seg></tuv></tu>"
        let units = Self.read(Self.file(unit)).units
        #expect(units.first?.sourceTag == nil)
        #expect(TranslationMemory(units).matches(for: "开放。", language: "zh").first?.target == "Открыто.")
    }

    @Test func whatIsWrittenReadsBackTheSame() {
        let units = Self.read(Self.file(Self.good)).units
        let text = TMXWriter(version: "1").text(units)
        #expect(Self.read(text).units == units)
        #expect(!text.contains("DOCTYPE"))
    }

    @Test(arguments: [
        ("<tu><tuv xml:lang=\"en\"><seg>Alone</seg></tuv></tu>", "without two texts"),
        (
            "<tu><tuv xml:lang=\"en\"><seg>A</seg></tuv><tuv xml:lang=\"en\"><seg>B</seg></tuv></tu>",
            "two texts in one language"
        ),
        ("<tu><tuv xml:lang=\"en\"><seg>Half", "does not end"),
    ])
    func aBadUnitCostsOnlyItself(bad: String, message: String) {
        let reading = Self.read(Self.file(Self.good + "\n" + bad + "\n" + Self.good))
        #expect(reading.units.count == 2)
        #expect(reading.findings.count == 1)
        #expect(reading.findings.first?.message.contains(message) == true)
        #expect(reading.findings.first?.line == 6)
    }

    @Test func aFileThatBreaksOffGivesWhatCameBefore() {
        let reading = Self.read(String(Self.file(Self.good + Self.good).dropLast(60)))
        #expect(reading.units.count == 1)
        #expect(reading.findings.map(\.message) == ["the file ends in the middle of a unit, which was left out"])
    }

    @Test func entitiesOfADocumentTypeAreNotExpanded() {
        let bomb = "<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n"
        let unit = "<tu><tuv xml:lang=\"en\"><seg>x &b; y</seg></tuv><tuv xml:lang=\"ru\"><seg>z</seg></tuv></tu>"
        let reading = Self.read(Self.file(unit, before: bomb))
        #expect(reading.units.allSatisfy { unit in unit.variants.allSatisfy { $0.text.count < 20 } })
        #expect(reading.findings.map(\.message).first?.hasPrefix("defines entities of its own") == true)
    }

    @Test func unitsInCommentsAreNone() {
        #expect(Self.read(Self.file("<!-- \(Self.good) -->")).units.isEmpty)
    }

    @Test func utf16IsRead() {
        let text = Self.file(Self.good)
        let bytes: [UInt8] =
            [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8](arrayLiteral: UInt8($0 & 255), UInt8($0 >> 8)) }
        #expect(TMXReader().read(bytes, name: "wide.tmx").units.count == 1)
    }

    @Test(arguments: ["", "no XML at all", "<html><body><tu></tu></body></html>"])
    func whatIsNoTMXIsSaid(text: String) {
        #expect(Self.read(text).findings.first?.omission == .unreadable)
    }

    @Test func ofAFileWithoutEndTheFirstUnitsAreReadAndTheRestIsSaid() {
        let text = Self.file(String(repeating: Self.good, count: 12))
        let reading = TMXReader(unitLimit: 10).read(Array(text.utf8), name: "endless.tmx")
        #expect(reading.units.count == 10)
        #expect(
            reading.findings.map(\.message) == ["holds more than 10 units; the rest was left out: divide the file"])
        #expect(TMXReader(unitLimit: 12).read(Array(text.utf8), name: "whole.tmx").findings.isEmpty)
    }

    @Test func aThousandBadUnitsAreFewLines() {
        let bad = "<tu><tuv xml:lang=\"en\"><seg>Alone</seg></tuv></tu>"
        let reading = Self.read(Self.file(String(repeating: bad, count: 1_000) + Self.good))
        #expect(reading.units.count == 1)
        #expect(reading.findings.count == 21)
    }

    @Test func aByteOrderThatTheFileDoesNotHaveIsSaid() {
        let bytes = [0xFE, 0xFF] + Array(Self.file(Self.good).utf8)
        #expect(TMXReader().read(bytes, name: "wrong.tmx").findings.first?.omission == .unreadable)
    }

    @Test func badBytesAreSaid() {
        #expect(TMXReader().read([0x3C, 0x74, 0xE9, 0x20, 0xFF], name: "x").findings.first?.severity == .error)
    }
}
