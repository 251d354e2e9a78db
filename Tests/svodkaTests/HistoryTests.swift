import Foundation
import Testing

/// A newsroom's folder whose days are compiled one after another.
private struct Desk {
    let folder: ScratchFolder
    static let strike = """
        Unions representing 22,000 rail workers called a two-day strike for next week after pay talks with the operator \
        Northrail broke down. The unions want a rise of 9%; Northrail has offered 5%.
        """
    static let offer = """
        Northrail offered on Wednesday to put its pay dispute with the rail unions to an independent arbitrator in the \
        hope of averting next week's two-day strike. The unions said they would study the proposal.
        """
    static let flax = """
        Flax growers in the north of the country expect a harvest of 48 thousand tonnes. Dry weather in May has helped \
        the crop, farmers say.
        """

    init() throws {
        folder = try ScratchFolder()
        try folder.write("en,ru,zh\nferry,паром,渡轮\n".utf8, to: "glossaries/small.csv")
        try add("strike.txt", "Rail unions call two-day strike over pay", Self.strike, on: 13)
        try add("offer.txt", "Northrail offers arbitration to avert strike", Self.offer, on: 14)
        try add("flax.txt", "Flax growers expect a record harvest", Self.flax, on: 14)
    }

    func add(_ name: String, _ headline: String, _ text: String, on day: Int) throws {
        try folder.write(
            "Title: \(headline)\nDate: 2025-05-\(day)\n\n\(text)\n".utf8, to: "articles/2025-05-\(day)/\(name)")
    }

    func digest(_ day: Int, _ options: String...) throws -> Command.Outcome {
        try Command.run(["digest", "2025-05-\(day)"] + options, in: folder.path)
    }

    func text(_ day: Int, _ name: String = "digest.en.txt") throws -> String {
        try folder.text("digests/2025-05-\(day)/\(name)")
    }

    func validate(_ day: Int) throws -> Command.Outcome {
        let xml = folder.file("digests/2025-05-\(day)/digest.xml")
        return try Command.shell(
            "xmllint --noout --relaxng schema/digest.rng '\(xml)' && xmllint --noout --schema schema/digest.xsd '\(xml)'"
        )
    }
}

@Suite("History")
struct HistoryTests {
    private let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test("says which story goes on with an earlier day's, in each edition's words, with a link to it")
    func continuation() throws {
        _ = try desk.digest(13)
        #expect(!(try desk.text(13).contains("Continues")))
        #expect(try desk.digest(14).status == 0)
        let line = "Continues 13 May: “Rail unions call two-day strike over pay”\n"
        #expect(try desk.text(14).contains(line))
        #expect(try desk.text(14).components(separatedBy: "Continues").count == 2)
        #expect(try desk.text(14, "digest.ru.txt").contains("Продолжение сюжета от 13 мая: “Rail unions"))
        #expect(try desk.text(14, "digest.zh.txt").contains("续5月13日报道：“Rail unions"))
        #expect(try desk.text(14, "digest.en.html").contains("../2025-05-13/digest.en.html#s1"))
        let xml = try desk.text(14, "digest.xml")
        #expect(xml.contains(#"<continues date="2025-05-13" story="s1">"#))
        #expect(xml.contains(#"<headline xml:lang="en">Rail unions call two-day strike over pay</headline>"#))
    }

    @Test("leaves out what an earlier day has told and says so in the last lines")
    func told() throws {
        try desk.add("again.txt", "Strike called", Desk.strike, on: 14)
        _ = try desk.digest(13)
        let outcome = try desk.digest(14)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("again.txt: note: left out: the digest of 2025-05-13 has told it"))
        #expect(try desk.text(14).contains("Not in this digest: 1 article was in an earlier digest."))
        #expect(try desk.text(14, "digest.ru.txt").contains("1 материал из прежних выпусков."))
        #expect(
            try desk.text(14, "digest.xml").contains(
                #"<omission reason="duplicate" file="again.txt" date="2025-05-13" story="s1" xml:lang="en">"#))
        #expect(!(try desk.text(14).contains("Strike called")))
    }

    @Test("tells once what stays in the inbox for longer than it looks back")
    func stays() throws {
        _ = try desk.digest(13, "--history-days", "2")
        for day in 14...18 {
            try desk.add("again.txt", "Strike called", Desk.strike, on: day)
            let outcome = try desk.digest(day, "--history-days", "2")
            #expect(outcome.errors.contains("again.txt: note: left out: the digest of 2025-05-13 has told it"))
        }
        // Away for longer than that, it is news.
        try desk.add("again.txt", "Strike called", Desk.strike, on: 21)
        #expect(try desk.digest(21, "--history-days", "2").status == 0)
    }

    @Test("looks back as far as it is told to")
    func length() throws {
        _ = try desk.digest(13)
        _ = try desk.digest(14, "--history-days", "0")
        #expect(!(try desk.text(14).contains("Continues")))
        try desk.add("deal.txt", "Rail strike called off after arbitration offer by Northrail", Desk.offer, on: 22)
        #expect(try desk.digest(22).status == 0)
        #expect(!(try desk.text(22).contains("Continues")))
        #expect(try desk.digest(22, "--history-days", "9").errors.contains("the digest of 2025-05-14 has told it"))
    }

    @Test(
        "goes on without an earlier digest that is broken, of another format or of another day",
        arguments: [
            "<digest", "", "<html/>", #"<digest xmlns="urn:x-svodka:digest:2" date="2025-05-13"/>"#,
            #"<digest xmlns="urn:x-svodka:digest:1" date="2025-05-12"/>"#,
            #"<digest xmlns="urn:x-svodka:digest:1" date="2025-05-13"><section><story/></section></digest>"#,
        ])
    func broken(xml: String) throws {
        try desk.folder.write(xml.utf8, to: "digests/2025-05-13/digest.xml")
        let outcome = try desk.digest(14)
        #expect(outcome.status == 1)
        #expect(outcome.messages.count == 1)
        #expect(outcome.errors.contains("digests/2025-05-13/digest.xml"))
        #expect(try desk.text(14).contains("Northrail"))
    }

    @Test("passes over what a later minor version adds")
    func newerMinor() throws {
        _ = try desk.digest(13)
        let xml = try desk.text(13, "digest.xml")
            .replacing(#"version="1.2""#, with: #"version="1.9" mood="calm""#)
            .replacing("<account ", with: "<weather>rain</weather><account ")
        try desk.folder.write(xml.utf8, to: "digests/2025-05-13/digest.xml")
        #expect(try desk.digest(14).status == 0)
        #expect(try desk.text(14).contains("Continues 13 May"))
    }

    @Test(
        "gives XML that both schemas allow",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")))
    func schemas() throws {
        try desk.add("again.txt", "Strike called", Desk.strike, on: 14)
        _ = try desk.digest(13)
        _ = try desk.digest(14)
        let outcome = try desk.validate(14)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("gives the same bytes under another zone and locale, with what is made of several days")
    func reproducible() throws {
        for day in [13, 14] { _ = try desk.digest(day) }
        let again = try Command.shell(
            """
            export TZ=Asia/Shanghai LC_ALL=ru_RU.UTF-8 LANG=zh_CN.UTF-8
            "$SVODKA" digest 2025-05-14 --output other --quiet; "$SVODKA" digest 2025-05-13 --output other --quiet
            "$SVODKA" digest 2025-05-14 --output other --quiet; diff -r digests other
            """, in: desk.folder.path)
        #expect(again.status == 0, "\(again.output)")
        #expect(try desk.folder.text("other/feed.ru.atom").contains("Northrail"))
    }

    @Test("the feed of the last days has them all, the latest first, and forgets older ones")
    func feed() throws {
        try desk.add("old.txt", "An old story of the spring", Desk.flax, on: 10)
        for day in [14, 10, 13] { _ = try desk.digest(day) }
        let feed = try desk.folder.text("digests/feed.en.atom")
        let titles = feed.split(separator: "\n").filter { $0.hasPrefix("    <title") }
        #expect(titles.count == 4)
        #expect(titles.last?.contains("An old story") == true)
        _ = try desk.digest(13, "--feed-days", "2")
        let shorter = try desk.folder.text("digests/feed.en.atom")
        #expect(!shorter.contains("An old story"))
        #expect(shorter.contains("two-day strike over pay"))
    }
}
