import NewsModel
import Terminology
import Translation

@testable import Parsing

/// The readers of what comes from outside.
enum Reader: String, CaseIterable {
    case html, feed, text, agency, archive, dates, csv, tbx, tmx

    func read(_ bytes: [UInt8]) {
        switch self {
        case .html: _ = PageParser(source(bytes)).parse()
        case .feed: _ = FeedParser(source(bytes)).parse()
        case .text: _ = PlainTextParser(source(bytes)).parse()
        case .agency: _ = AgencyParser(source(bytes)).parse()
        case .archive: _ = WebArchiveParser(source(bytes)).parse()
        case .dates: readLine(String(decoding: bytes, as: UTF8.self))
        case .csv: _ = GlossaryReader().read(bytes, name: "glossary.csv")
        case .tbx: _ = GlossaryReader().read(bytes, name: "glossary.tbx")
        case .tmx: _ = TMXReader().read(bytes, name: "memory.tmx")
        }
    }

    private func source(_ bytes: [UInt8]) -> SourceText {
        let file = SourceFile(name: "fuzz", url: "https://news.example/2025/05/14/a", bytes: bytes)
        return SourceText(file: file, text: String(decoding: bytes, as: UTF8.self), zoneOffset: 10_800)
    }

    /// What is recognized within lines: dates, datelines, credits, links. Spans must lie within the line.
    private func readLine(_ line: String) {
        let dates = DateReader(zoneOffset: 10_800)
        _ = dates.read(line)
        _ = dates.readFeedDate(line)
        let length = line.unicodeScalars.count
        for found in dates.dates(in: line) {
            precondition(found.span.start < found.span.end && found.span.end <= length)
        }
        _ = Dateline.split(line)
        _ = CreditLine(line)
        _ = URIReference.link(line, base: "https://news.example/a/../b?c#d")
    }
}
