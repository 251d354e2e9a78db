import Foundation
import Terminology
import Testing

/// Reads what fuzzing begins with and what it has found (`Tools/fuzz`). A trap ends the test run.
@Suite("The seeds of fuzzing, as glossaries")
struct FuzzCorpusTests {
    @Test("are read or refused with a finding", arguments: ["csv", "tbx"])
    func glossaries(reader: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "FuzzCorpus").appending(path: reader)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files {
            let reading = GlossaryReader().read(Array(try Data(contentsOf: file)), name: "glossary.\(reader)")
            #expect(!reading.glossary.concepts.isEmpty || !reading.findings.isEmpty, "\(file.lastPathComponent)")
        }
    }
}
