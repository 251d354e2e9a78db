import Foundation
import Testing

/// Reads what fuzzing begins with and what it has found (`Tools/fuzz`). A trap ends the test run.
@Suite("The inputs of fuzzing")
struct CorpusTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    private func inputs(of reader: Reader) throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(
            at: Self.folder.appending(path: reader.rawValue), includingPropertiesForKeys: nil
        ).map { ("\(reader)/\($0.lastPathComponent)", Array(try Data(contentsOf: $0))) }
    }

    @Test("give their reader something, or a finding", arguments: Reader.allCases)
    func own(_ reader: Reader) throws {
        let inputs = try inputs(of: reader)
        #expect(!inputs.isEmpty)
        // A line without a date is one of those that dates are looked for in.
        for (name, bytes) in inputs where reader != .dates { #expect(reader.read(bytes) > 0, "\(name)") }
        #expect(inputs.reduce(0) { $0 + reader.read($1.bytes) } > 0)
    }

    @Test("harm no other reader", arguments: Reader.allCases)
    func others(_ reader: Reader) throws {
        for other in Reader.allCases where other != reader {
            for input in try inputs(of: other) { reader.read(input.bytes) }
        }
    }
}
