import Foundation
import NewsModel
import Terminology
import Testing

/// Reads what fuzzing begins with and what it has found (`Tools/fuzz`). A trap ends the test run.
@Suite("The seeds of fuzzing, as glossaries")
struct FuzzCorpusTests {
    private func seeds(of reader: String) throws -> [URL] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "FuzzCorpus").appending(path: reader)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        return files
    }

    @Test("are read or refused with a finding", arguments: ["csv", "tbx"])
    func glossaries(reader: String) throws {
        for file in try seeds(of: reader) {
            let reading = GlossaryReader().read(Array(try Data(contentsOf: file)), name: "glossary.\(reader)")
            #expect(!reading.glossary.concepts.isEmpty || !reading.findings.isEmpty, "\(file.lastPathComponent)")
        }
    }

    @Test("find their terms in the texts that come with them")
    func terms() throws {
        for file in try seeds(of: "terms") {
            let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n\n")
            let matcher = TermMatcher(glossary: GlossaryReader().read(Array(parts[0].utf8), name: "a.csv").glossary)
            let text = parts.dropFirst().joined(separator: "\n\n")
            for language in ["en", "ru", "zh"] as [LanguageTag] {
                let document = PlainSegmenter().segment(text, id: "t", language: language)
                #expect(!matcher.matches(in: document).isEmpty, "\(file.lastPathComponent)")
            }
        }
    }
}
