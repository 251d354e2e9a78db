import Foundation
import NewsModel
import Testing

@testable import Parsing

/// Reads what fuzzing begins with and what it has found (`Tools/fuzz`). A trap ends the test run.
@Suite("The seeds of fuzzing")
struct FuzzCorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "FuzzCorpus")

    private func inputs(_ reader: String) throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(
            at: Self.folder.appending(path: reader), includingPropertiesForKeys: nil
        ).map { ($0.lastPathComponent, Array(try Data(contentsOf: $0))) }
    }

    @Test("are read by every reader of articles", arguments: ["html", "feed", "text", "agency", "archive"])
    func articles(reader: String) throws {
        let inputs = try inputs(reader)
        #expect(!inputs.isEmpty)
        for (name, bytes) in inputs {
            let file = SourceFile(name: name, url: "https://news.example/2025/05/14/a", bytes: bytes)
            let parsed = SourceParser().parse(file)
            #expect(!parsed.articles.isEmpty || parsed.feed != nil || !parsed.findings.isEmpty, "\(reader)/\(name)")
            let source = SourceText(file: file, text: String(decoding: bytes, as: UTF8.self), zoneOffset: 10_800)
            _ = PageParser(source).parse()
            _ = FeedParser(source).parse()
            _ = AgencyParser(source).parse()
            _ = WebArchiveParser(source).parse()
            _ = PlainTextParser(source).parse()
        }
    }

    @Test("are read for dates, datelines, credits and links")
    func lines() throws {
        let dates = DateReader(zoneOffset: 10_800)
        var found = 0
        for (name, bytes) in try inputs("dates") {
            let line = String(decoding: bytes, as: UTF8.self)
            let length = line.unicodeScalars.count
            for date in dates.dates(in: line) {
                #expect(date.span.start < date.span.end && date.span.end <= length, "dates/\(name)")
                found += 1
            }
            _ = dates.read(line)
            _ = dates.readFeedDate(line)
            _ = Dateline.split(line)
            _ = CreditLine(line)
            _ = URIReference.link(line, base: "https://news.example/a/../b?c#d")
        }
        #expect(found > 0)
    }
}
