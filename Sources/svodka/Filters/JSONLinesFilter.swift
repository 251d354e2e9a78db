import ArgumentParser
import Formats

/// A stage as a filter: JSON Lines in, JSON Lines out, one answer for each line, in order.
///
/// A line that cannot be read or processed is answered with `{"id":…,"error":…}` and a message on standard error; the
/// run goes on and ends with status 1. An answer is written as soon as it is known. A closed pipe ends the run quietly.
struct JSONLinesFilter {
    private var reader = LineReader()
    private var lineNumber = 0
    private var failures = 0

    /// Runs to the end of the input.
    ///
    /// - Throws: `ExitStatus.someLeftOut` when a line failed; `CannotRun` when reading or writing did.
    static func run<Input: JSONReadable, Output: JSONWritable>(
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
                    goesOn = try filter.writeFailure(BadLine(id: record.id, message: "\(error)"))
                }
            case .failure(let bad):
                goesOn = try filter.writeFailure(bad)
            }
            guard goesOn else { return }
        }
        if filter.failures > 0 { throw ExitStatus.someLeftOut }
    }

    /// Reads all the input before the first answer, for stages that look at all texts together: an `id` names one of
    /// them, so that a line with one that stood before is answered with an error.
    ///
    /// - Parameter transform: from all records to as many answers, in the same order.
    static func runWhole<Input: JSONReadable, Output: JSONWritable>(
        _ input: Input.Type, transform: ([Input]) throws -> [Output]
    ) throws {
        var filter = JSONLinesFilter()
        var records: [Input] = []
        var lineOfID: [String: Int] = [:]
        var order: [BadLine?] = []
        while let line = try filter.readLine(as: input) {
            switch line {
            case .success(let record):
                if let id = record.id, let first = lineOfID.updateValue(filter.lineNumber, forKey: id) {
                    lineOfID[id] = first
                    let message = "line \(filter.lineNumber): the same id stands on line \(first) already"
                    order.append(BadLine(id: id, message: message))
                    continue
                }
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
        let id: String?
        let value: Value
    }

    private struct BadLine: Error, JSONWritable {
        /// As far as the line can be read at all.
        let id: String?
        let message: String

        func write(to json: inout JSONWriter) {
            json.object {
                $0.member("error", message)
                $0.member("id", id)
            }
        }
    }

    /// The next line that is not blank; nil at the end.
    private mutating func readLine<Value: JSONReadable>(as type: Value.Type) throws -> Result<Record<Value>, BadLine>? {
        while let line = try reader.next() {
            lineNumber += 1
            switch line {
            case .tooLong:
                return .failure(BadLine(id: nil, message: "line \(lineNumber) is too long"))
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                return decode(bytes, as: type)
            }
        }
        return nil
    }

    private func decode<Value: JSONReadable>(_ line: [UInt8], as type: Value.Type) -> Result<Record<Value>, BadLine> {
        guard let object = JSONObject(line) else {
            return .failure(BadLine(id: nil, message: "line \(lineNumber): not a JSON object"))
        }
        let id = try? object.optionalText("id")
        do {
            return .success(Record(id: id, value: try Value(object)))
        } catch {
            return .failure(BadLine(id: id, message: "line \(lineNumber): \(error)"))
        }
    }

    private func write(_ answer: some JSONWritable) throws -> Bool {
        var json = JSONWriter()
        answer.write(to: &json)
        json.endLine()
        return try StandardStreams.write(json.bytes)
    }

    private mutating func writeFailure(_ bad: BadLine) throws -> Bool {
        failures += 1
        StandardStreams.say("svodka: \(bad.message)")
        return try write(bad)
    }
}
