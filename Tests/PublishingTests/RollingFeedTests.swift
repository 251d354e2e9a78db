import DigestSamples
import Languages
import Markup
import NewsModel
import Testing

@testable import Publishing

@Suite("The feed of the last days")
struct RollingFeedTests {
    private func day(_ name: String, _ text: String) -> RollingFeedWriter.DayFeed {
        .init(name: name, bytes: Array(text.utf8))
    }

    private func feed(_ edition: Language = .english, published: String = "11:14") throws -> String {
        let article = Sample.article(
            "\(published).html", "en", "A headline at \(published)", ["It happened today."], published: published)
        return try AtomWriter(Edition(Sample.digest([article]), in: edition)).write()
    }

    /// The written feed, read as XML.
    private func root(_ result: (bytes: [UInt8]?, findings: [Finding])) throws -> MarkupNode {
        let bytes = try #require(result.bytes)
        let tree = try MarkupTree(xml: String(decoding: bytes, as: UTF8.self))
        return try #require(tree.root)
    }

    @Test("has the entries of the days as they stand in the days' feeds, the latest day first")
    func entries() throws {
        let days = [try feed(published: "12:00"), try feed(published: "09:30")]
        let result = RollingFeedWriter(edition: .english).write([day("b", days[0]), day("a", days[1])])
        let text = String(decoding: try #require(result.bytes), as: UTF8.self)
        let entries = try root(result).children("entry")
        #expect(entries.map { $0.child("title")?.text } == ["A headline at 12:00", "A headline at 09:30"])
        for day in days {
            let entry = try #require(day.firstEntry)
            #expect(text.contains(entry))
        }
        #expect(result.findings.isEmpty)
    }

    @Test("is as new as its newest story, whichever day that is of")
    func updated() throws {
        let days = [try feed(published: "09:30"), try feed(published: "12:00")]
        let result = RollingFeedWriter(edition: .english).write([day("b", days[0]), day("a", days[1])])
        let root = try root(result)
        #expect(root.child("updated")?.text == "2025-05-14T12:00:00+03:00")
        #expect(root.child("id")?.text == "tag:svodka.localhost,2025:feed/en")
        #expect(root.child("subtitle") == nil)
    }

    @Test("leaves out a day's feed that is none, and says so")
    func broken() throws {
        let whole = try feed()
        let result = RollingFeedWriter(edition: .english).write([
            day("digests/2025-05-15/digest.en.atom", String(whole.dropLast(40))), day("ok", whole),
            day("html", "<html></html>"), day("empty", ""),
        ])
        #expect(result.findings.map(\.source) == ["digests/2025-05-15/digest.en.atom", "html", "empty"])
        #expect(try root(result).children("entry").count == 1)
        #expect(RollingFeedWriter(edition: .english).write([]).bytes == nil)
    }

    @Test("is a feed without entries after days without news")
    func noNews() throws {
        let empty = AtomWriter(try Edition(Sample.digest([]), in: .russian)).write()
        let result = RollingFeedWriter(edition: .russian).write([day("a", empty)])
        #expect(try root(result).name == "feed")
    }
}

extension String {
    /// The first entry of a feed, with its tags.
    fileprivate var firstEntry: String? {
        guard let start = firstRange(of: "  <entry>"), let end = firstRange(of: "</entry>\n") else { return nil }
        return String(self[start.lowerBound..<end.upperBound])
    }
}
