import Foundation
import Testing
import Translation

/// Reads what fuzzing begins with and what it has found (`Tools/fuzz`). A trap ends the test run.
@Suite("The seeds of fuzzing, as translation memories")
struct FuzzCorpusTests {
    @Test("are read as far as they can be")
    func memories() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FuzzCorpus/tmx")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let units = try files.map { TMXReader().read(Array(try Data(contentsOf: $0)), name: "memory.tmx").units.count }
        #expect(units.reduce(0, +) > 0)
    }
}
