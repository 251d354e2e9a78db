import Formats
import NewsModel
import Testing

@testable import Parsing

@Suite("What a source is")
struct SourceFormatTests {
    private func format(_ text: String, _ mediaType: MediaType? = nil) -> SourceFormat {
        SourceFormat(
            of: SourceText(
                file: SourceFile(name: "x", mediaType: mediaType, bytes: []), text: text, zoneOffset: 0))
    }

    @Test(
        "shows at its beginning",
        arguments: [
            ("<!DOCTYPE html><html><p>text", SourceFormat.html), ("\n<?xml version='1.0'?><rss version='2.0'>", .feed),
            ("<?xml version='1.0'?><!-- a <b> --><feed xmlns='x'>", .feed), ("<rdf:RDF xmlns='x'>", .feed),
            ("<!DOCTYPE nitf [<!ENTITY a 'b>'>]><nitf>", .agencyXML), ("<newsItem guid='1'>", .agencyXML),
            ("From: <Saved by Browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;", .webArchive),
            ("Парк готов к сотрудничеству\n14 мая", .plainText), ("记者<br>北京", .html), ("a < b", .plainText),
        ])
    func sniffing(text: String, expected: SourceFormat) {
        #expect(format(text) == expected)
    }

    @Test("what it is said to be decides only where the beginning does not")
    func mediaType() {
        #expect(format("Парк готов", .html) == .html)
        #expect(format("<rss><channel/></rss>", .html) == .feed)
        #expect(format("<b>bold claim", .plainText) == .plainText)
        #expect(format("<!doctype html><p>", .plainText) == .html)
    }

    @Test(
        "an unreadable file is a finding that says why",
        arguments: [
            ([], "is empty"), ([0, 0, 0, 0], "zero bytes"), ([0x1F, 0x8B, 8, 0], "compressed"),
            ([0x20, 0x0A], "blank"),
            ((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &+ ($0 >> 8)) }, "not text"),
        ] as [([UInt8], String)])
    func unreadable(bytes: [UInt8], reason: String) {
        let parsed = SourceParser().parse(SourceFile(name: "x.html", bytes: bytes))
        #expect(parsed.articles.isEmpty)
        #expect(parsed.findings.first?.omission == .unreadable)
        #expect(parsed.findings.first?.message.contains(reason) == true)
    }
}
