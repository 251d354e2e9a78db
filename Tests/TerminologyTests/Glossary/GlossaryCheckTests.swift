import NewsModel
import Terminology
import Testing

@Suite("Checking a glossary")
struct GlossaryCheckTests {
    private func findings(_ text: String) -> [Finding] {
        GlossaryCheck.findings(in: GlossaryReader().read(Array(text.utf8), name: "a.csv").glossary)
    }

    @Test(
        "finds faults of spelling with their line",
        arguments: [
            ("en,ru\nstation,cтанция\n", "mixes Latin and Cyrillic"),
            ("en,zh\nport,порт\n", "no Chinese character"),
            ("en,ru\nUN (United Nations,ООН\n", "no partner"),
            ("en,ru\nport;,порт\n", "ends with"),
            ("en,ru\nport,\(String(repeating: "порт ", count: 50))\n", "longer than 48 words"),
        ])
    func spelling(text: String, message: String) {
        let found = findings(text)
        #expect(found.count == 1)
        #expect(found.first?.line == 2)
        #expect(found.first?.message.contains(message) == true)
    }

    @Test("tells a duplicate from a contradiction, and neither from two meanings")
    func pairs() {
        #expect(findings("en,ru\nport,порт\nport,порт\n").first?.message.contains("same concept") == true)
        #expect(findings("en,ru\nport,порт\nport,разъём\n").first?.message.contains("other equivalents") == true)
        #expect(findings("en,ru,subject\nport,порт,sea\nport,разъём,computers\n").isEmpty)
    }

    @Test("tells of a spelling that stands in very many entries, once")
    func placeholder() {
        let rows = (0..<1_000).map { "term\($0),нет" }.joined(separator: "\n")
        let found = findings("en,ru\n\(rows)\n").filter { $0.message.contains("1000 entries") }
        #expect(found.map(\.line) == [2])
        #expect(found.first?.message.hasPrefix("нет:") == true)
    }

    @Test("finds nothing in a sound glossary")
    func sound() {
        #expect(findings("en,ru,zh\nHTP,ПВТ,“一带一路”倡议（BRI）\nWi-Fi,Wi-Fi,Wi-Fi\n").isEmpty)
    }

    @Test("remarks on everyday words, which are no faults")
    func everydayWords() {
        let found = findings("en,ru,zh\nMay,май,五月\nwill,воля,光\nport,порт,港口\n")
        #expect(found.map(\.line) == [2, 3, 3])
        #expect(found.allSatisfy { $0.severity == .note })
    }
}
