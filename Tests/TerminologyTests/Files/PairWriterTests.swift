import Languages
import NewsModel
import Terminology
import Testing

@Suite("A glossary written for two languages")
struct PairWriterTests {
    private func write(
        _ table: String, _ format: GlossaryFormat, pair: [LanguageTag] = []
    ) -> GlossaryWriter.Written {
        var options = GlossaryWriter.Options()
        options.format = format
        options.pair = pair
        return GlossaryWriter(options: options).write(glossary(table))
    }

    @Test("has a line for each current term, with the preferred equivalent")
    func lines() {
        let table = "en,en deprecated,ru\nlorry|truck,wagon,грузовик|фура\nport,,порт\n"
        #expect(write(table, .deepL).text == "lorry,грузовик,en,ru\ntruck,грузовик,en,ru\nport,порт,en,ru\n")
        #expect(write(table, .omegaT).text == "lorry\tгрузовик\t\ntruck\tгрузовик\t\nport\tпорт\t\n")
    }

    @Test("takes the first two languages where none are named, and any two that are")
    func pairs() {
        let table = "en,ru,zh\nport,порт,港口\n"
        #expect(write(table, .deepL).text == "port,порт,en,ru\n")
        #expect(write(table, .deepL, pair: ["zh", "en"]).text == "港口,port,zh,en\n")
        #expect(write("zh-Hant,ru\n港口,порт\n", .deepL, pair: ["zh", "ru"]).text == "港口,порт,zh,ru\n")
    }

    @Test("leaves out what lacks a term in either, and says how many")
    func skipped() {
        let written = write("en,ru\nport,порт\nrail,\n,дорога\nold,\n", .deepL)
        #expect(written.text == "port,порт,en,ru\n")
        #expect(written.findings.map(\.message) == ["3 entries without terms in both en and ru were left out"])
    }

    @Test("is nothing where a language is not there, or named twice", arguments: [["en", "uk"], ["ru", "ru"]])
    func refused(pair: [LanguageTag]) {
        let written = write("en,ru\nport,порт\n", .omegaT, pair: pair)
        #expect(written.text.isEmpty)
        #expect(written.findings.map(\.severity) == [.error])
    }

    @Test("has parts of speech for DeepL, subject and note for OmegaT")
    func details() {
        let table = "en,ru,pos,subject,note\nship,отправлять,verb,trade,не судно\nMinsk,Минск,proper noun,,\n"
        #expect(write(table, .deepL).text == "ship,отправлять,en,ru,verb\nMinsk,Минск,en,ru,noun\n")
        #expect(write(table, .omegaT).text == "ship\tотправлять\ttrade; не судно\nMinsk\tМинск\t\n")
    }

    @Test("comes back by its own reader")
    func roundTrip() {
        let table = "en,ru\n\"a, \"\"b\"\"\",«в»\nport,порт\n"
        let back = GlossaryReader().read(Array(write(table, .deepL).text.utf8), name: "a.csv").glossary
        #expect(back.concepts.map { $0[.english]?.preferred?.text } == ["a, \"b\"", "port"])
        let omegaT = GlossaryReader().read(Array(write(table, .omegaT).text.utf8), name: "en-ru.txt").glossary
        #expect(omegaT.concepts.map { $0[.russian]?.preferred?.text } == ["«в»", "порт"])
    }

    @Test("warns of a term that OmegaT reads as a remark")
    func remarks() {
        #expect(write("en,ru\n#1,номер один\n", .omegaT).findings.contains { $0.message.contains("begins with #") })
        #expect(!write("en,ru\n#1,номер один\n", .deepL).findings.contains { $0.message.contains("#") })
    }

    @Test("loses nothing without saying so", arguments: [GlossaryFormat.deepL, .omegaT])
    func losses(format: GlossaryFormat) {
        let table =
            "id,subject,en,en deprecated,ru,zh,pos,definition,note,gloss,check\n1,s,a|b,c,в|г,港,noun,d,n,no,no\n"
        let messages = write(table, format, pair: ["ru", "en"]).findings.map(\.message).joined(separator: "\n")
        for lost in [
            "ids", "definitions", "“gloss: no”", "“check: no”", "only ru and en", "further terms in en left out: 2",
        ] {
            #expect(messages.contains(lost), "\(lost)")
        }
    }
}
