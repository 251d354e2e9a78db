import DigestSamples
import Foundation
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

    @Test(arguments: Language.allCases)
    func `The text edition stays as it is`(_ edition: Language) throws {
        try check(PlainTextWriter(edition: edition).write(Sample.day()), "digest.\(edition.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `Message, page and feed stay as they are`(_ edition: Language) throws {
        let digest = try Sample.day()
        let name = "digest.\(edition.rawValue)"
        try check(EmailWriter(edition: edition, options: Sample.mail).write(digest), "\(name).eml")
        try check(AtomWriter(edition: edition).write(digest), "\(name).atom")
        let pages: [Language: String] = [
            .english: "digest.en.html", .russian: "digest.ru.html", .chinese: "digest.zh.html",
        ]
        try check(HTMLPageWriter(edition: edition, pages: pages).write(digest), "\(name).html")
    }

    @Test(arguments: Language.allCases)
    func `All files of an edition are what its writers give one by one`(_ edition: Language) throws {
        let digest = try Sample.day()
        let files = EditionFiles(edition: edition, pages: [:], mail: try Sample.mail).write(digest)
        #expect(files.map(\.ending) == ["txt", "html", "atom", "eml"])
        #expect(files[0].content == PlainTextWriter(edition: edition).write(digest))
        #expect(files[1].content == HTMLPageWriter(edition: edition).write(digest))
        #expect(files[2].content == AtomWriter(edition: edition).write(digest))
        #expect(files[3].content == EmailWriter(edition: edition, options: try Sample.mail).write(digest))
        #expect(EditionFiles(edition: edition, pages: [:]).write(digest).count == 3)
    }

    @Test func `The XML stays as it is`() throws {
        try check(DigestXMLWriter().write(Sample.day()), "digest.xml")
    }
}
