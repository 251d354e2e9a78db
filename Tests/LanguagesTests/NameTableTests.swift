import NewsModel
import Testing

@testable import Languages

@Suite("The table of names")
struct NameTableTests {
    private func reading(_ table: String) -> NameTable {
        var names = NameTable()
        names.read(Array(table.utf8), name: "names.csv")
        return names
    }

    @Test("other spellings are of the language in whose script they are")
    func spellings() {
        let table = reading(
            "kind,country,en,ru,zh,also\norganisation,US,Tesla,,特斯拉公司,Tesla Inc.|Тесла|特斯拉|特斯拉Model\n")
        #expect(table.entries[0].names[.english] == ["Tesla", "Tesla Inc."])
        #expect(table.entries[0].names[.chinese] == ["特斯拉公司", "特斯拉", "特斯拉Model"])
        #expect(table.entries[0].names[.russian] == nil)
    }

    @Test("a row without a kind or with one name is a finding, and the others are read")
    func badRows() {
        let table = reading("kind,country,en,ru,zh\nplanet,,Mars,Марс,火星\ncity,BY,Minsk,,\ncity,BY,Brest,Брест,\n")
        #expect(table.entries.map { $0.names[.english]?[0] } == ["Brest"])
        #expect(table.findings.map(\.line) == [2, 3])
        #expect(table.findings.allSatisfy { "\($0)".contains("kind, country, en, ru, zh") })
    }

    @Test("the shipped tables have no row that cannot be used, and as many names as they promise")
    func shipped() {
        let table = NameTable.builtIn
        #expect(table.findings.isEmpty)
        let places: Set<NameTable.Kind> = [.city, .region, .country, .place]
        #expect(table.entries.filter { places.contains($0.kind) }.count >= 5000)
        #expect(table.entries.filter { [.person, .organisation].contains($0.kind) }.count >= 1000)
    }

    @Test(
        "everybody's places have their usual names",
        arguments: [
            ("Beijing", "Пекин", "北京"), ("Xi'an", "Сиань", "西安"), ("Nizhny Novgorod", "Нижний Новгород", "下诺夫哥罗德"),
            ("The Hague", "Гаага", "海牙"), ("Ho Chi Minh City", "Хошимин", "胡志明市"), ("Texas", "Техас", "得克萨斯州"),
        ])
    func places(english: String, russian: String, chinese: String) {
        let entry = NameTable.builtIn.entries.first { $0.names[.english]?[0] == english }
        #expect(entry?.names[.russian]?[0] == russian)
        #expect(entry?.names[.chinese]?[0] == chinese)
    }

    @Test("every unit has a way to write it in each language")
    func units() {
        for (pattern, unit) in CountedUnits.builtIn.readings(in: .english) {
            #expect(!(pattern.before + pattern.after).isEmpty)
            for language in LanguagePacks.standard.languages {
                #expect(CountedUnits.builtIn.pattern(unit, .many, in: language) != nil, "\(unit.name)")
            }
        }
    }
}
