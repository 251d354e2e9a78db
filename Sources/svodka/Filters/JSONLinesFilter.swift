import ArgumentParser
import FoundationEssentials

/// A stage as a filter: JSON Lines in, JSON Lines out, one answer for each line, in order.
///
/// A line that cannot be read or processed is answered with `{"id":…,"error":…}` and a message on standard error; the
/// run goes on and ends with status 1. An answer is written as soon as it is known. A closed pipe ends the run quietly.
struct JSONLinesFilter {
    private var reader = LineReader()
    private var lineNumber = 0
    private var failures = 0
    private let encoder = JSONEncoder()

    init() {
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// Runs to the end of the input.
    ///
    /// - Throws: `ExitStatus.someLeftOut` when a line failed; `CannotRun` when reading or writing did.
    static func run<Input: Decodable, Output: Encodable>(
        _ input: Input.Type, transform: (Input) throws -> Output
    ) throws {
        var filter = JSONLinesFilter()
        while let line = try filter.readLine(as: input) {
            let goesOn: Bool
            switch line {
            case .success(let record):
                do {
                    goesOn = try filter.write(transform(record.value))
                } catch let failure as CannotRun {
                    throw failure
                } catch {
                    goesOn = try filter.writeFailure(BadLine(id: Self.id(of: record.line), message: "\(error)"))
                }
            case .failure(let bad):
                goesOn = try filter.writeFailure(bad)
            }
            guard goesOn else { return }
        }
        if filter.failures > 0 { throw ExitStatus.someLeftOut }
    }

    /// Reads all the input before the first answer, for stages that look at all texts together.
    ///
    /// - Parameter transform: from all records to as many answers, in the same order.
    static func runWhole<Input: Decodable, Output: Encodable>(
        _ input: Input.Type, transform: ([Input]) throws -> [Output]
    ) throws {
        var filter = JSONLinesFilter()
        var records: [Input] = []
        var order: [BadLine?] = []
        while let line = try filter.readLine(as: input) {
            switch line {
            case .success(let record):
                records.append(record.value)
                order.append(nil)
            case .failure(let bad):
                order.append(bad)
            }
        }
        var answers = try transform(records).makeIterator()
        for bad in order {
            let goesOn: Bool
            if let bad {
                goesOn = try filter.writeFailure(bad)
            } else if let answer = answers.next() {
                goesOn = try filter.write(answer)
            } else {
                break
            }
            guard goesOn else { return }
        }
        if filter.failures > 0 { throw ExitStatus.someLeftOut }
    }

    private struct Record<Value> {
        let line: Data
        let value: Value
    }

    private struct BadLine: Error {
        let id: String?
        let message: String
    }

    private struct Identity: Decodable {
        let id: String?
    }

    private struct Failure: Encodable {
        let id: String?
        let error: String
    }

    /// The next line that is not blank; nil at the end.
    private mutating func readLine<Value: Decodable>(as type: Value.Type) throws -> Result<Record<Value>, BadLine>? {
        while let line = try reader.next() {
            lineNumber += 1
            switch line {
            case .tooLong:
                return .failure(BadLine(id: nil, message: "line \(lineNumber) is too long"))
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                return decode(Data(bytes), as: type)
            }
        }
        return nil
    }

    private func decode<Value: Decodable>(_ line: Data, as type: Value.Type) -> Result<Record<Value>, BadLine> {
        do {
            return .success(Record(line: line, value: try JSONDecoder().decode(type, from: line)))
        } catch {
            if let repaired = JSONSurrogates.repaired(line), let value = try? JSONDecoder().decode(type, from: repaired)
            {
                return .success(Record(line: repaired, value: value))
            }
            return .failure(BadLine(id: Self.id(of: line), message: "line \(lineNumber): \(Self.words(for: error))"))
        }
    }

    /// The record's `id`, as far as the line can be read at all.
    private static func id(of line: Data) -> String? {
        (try? JSONDecoder().decode(Identity.self, from: line))?.id
    }

    private func write(_ answer: some Encodable) throws -> Bool {
        var bytes = try encoder.encode(answer)
        bytes.append(UInt8(ascii: "\n"))
        return try StandardStreams.write(bytes)
    }

    private mutating func writeFailure(_ bad: BadLine) throws -> Bool {
        failures += 1
        StandardStreams.say("svodka: \(bad.message)")
        return try write(Failure(id: bad.id, error: bad.message))
    }

    /// What a decoding error means to the one who wrote the line.
    private static func words(for error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\": \(context.debugDescription)"
        default: "not a JSON object"
        }
    }
}
