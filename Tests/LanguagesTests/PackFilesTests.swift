import Foundation
import Testing

@testable import Languages

/// The data files as they lie in `Sources/Languages`.
@Suite("Files of the packs")
struct PackFilesTests {
    private static let folders = ["English", "Russian", "Chinese"]
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Languages")

    private static func files(in folder: String) throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: sources.appending(path: folder).path)
        return Set(names.filter { !$0.hasSuffix(".swift") })
    }

    @Test("Every language's folder has files of the same names")
    func sameNames() throws {
        let first = try Self.files(in: Self.folders[0])
        #expect(!first.isEmpty)
        for folder in Self.folders { #expect(try Self.files(in: folder) == first, "\(folder)") }
    }

    @Test("Every word list is embedded as it lies in its folder", arguments: folders)
    func embedded(folder: String) throws {
        for file in try Self.files(in: folder).sorted() where file.hasSuffix(".txt") {
            let path = "\(folder)/\(file)"
            let text = try String(contentsOf: Self.sources.appending(path: path), encoding: .utf8)
            let lists = WordLists(text)
            let embedded = WordLists(file: path)
            #expect(embedded.names == lists.names, "\(path)")
            for name in lists.names { #expect(embedded.lines(name) == lists.lines(name), "\(path), \(name)") }
        }
    }

    @Test("No list stands twice in a file, no word twice in a list of roles")
    func noDoubles() throws {
        for folder in Self.folders {
            for file in try Self.files(in: folder) where file.hasSuffix(".txt") {
                let text = try String(contentsOf: Self.sources.appending(path: "\(folder)/\(file)"), encoding: .utf8)
                let names = text.split(separator: "\n").filter { $0.hasPrefix("[") && $0.hasSuffix("]") }
                #expect(Set(names).count == names.count, "\(folder)/\(file)")
            }
        }
    }

    @Test("Small words and function words are in small letters, as texts are looked up", arguments: folders)
    func small(folder: String) {
        for (file, list) in [("function-words", "function-words"), ("identification", "small-words")] {
            for word in WordLists(file: "\(folder)/\(file).txt").words(list) {
                #expect(word == word.lowercased(), "\(word)")
            }
        }
    }

    @Test("A file that does not exist has no lists")
    func missing() {
        #expect(WordLists(file: "Klingon/segmentation.txt").names.isEmpty)
        #expect(WordLists(file: "").names.isEmpty)
    }
}
