import DigestSamples
import Foundation
import Languages
import NewsModel
import Testing

@testable import Publishing

/// Whole outputs of the sample day, byte for byte. Run with `UPDATE_GOLDEN=1` to rewrite them, then read the diff.
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private func check(_ output: String, _ name: String) throws {
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(output.utf8).write(to: file)
        }
        #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == output)
    }

    @Test(arguments: Language.served)
    func `The text edition stays as it is`(_ edition: Language) throws {
        try check(PlainTextWriter().write(Edition(Sample.day(), in: edition)), "digest.\(edition.rawValue).txt")
    }

    @Test(arguments: Language.served)
    func `Message, page and feed stay as they are`(_ edition: Language) throws {
        let digest = try Sample.day()
        let name = "digest.\(edition.rawValue)"
        try check(EmailWriter(options: Sample.mail).write(Edition(digest, in: edition)), "\(name).eml")
        try check(AtomWriter(Edition(digest, in: edition)).write(), "\(name).atom")
        let pages: [Language: String] = [
            .english: "digest.en.html", .russian: "digest.ru.html", .chinese: "digest.zh.html",
        ]
        try check(HTMLPageWriter(kind: .page).write(Edition(digest, in: edition, pages: pages)), "\(name).html")
    }

    @Test func `An edition has a file of each writer, and no message where nobody gets one`() throws {
        let day = try Sample.day()
        let sent = Edition(day, in: .russian, mail: try Sample.mail)
        #expect(EditionWriters.all.map(\.ending) == ["txt", "html", "atom", "eml"])
        #expect(EditionWriters.all.allSatisfy { $0.write(sent)?.isEmpty == false })
        #expect(Writer<Edition>.mail.write(Edition(day, in: .russian)) == nil)
        #expect(Set(EditionWriters.all.map(\.name)).count == EditionWriters.all.count)
    }

    @Test func `The XML stays as it is`() throws {
        try check(DigestXMLWriter().write(Sample.day()), "digest.xml")
    }
}
