import Foundation
import Synchronization

/// The built `svodka`, run as a user or a script runs it.
struct Command {
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// The error lines, without the empty one at the end.
        var messages: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// The project's root folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The tests and the command are built into one folder.
    static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "svodka").path

    /// Runs `svodka` with these arguments.
    static func run(_ arguments: [String], input: String = "", in folder: String = root) throws -> Outcome {
        try run(executable: path, arguments, input: input, in: folder)
    }

    /// What several runs at once give.
    static func atOnce(_ count: Int, _ run: @Sendable () throws -> Outcome) throws -> [Outcome] {
        let results = Mutex<[Result<Outcome, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            let result = Result { try run() }
            results.withLock { $0.append(result) }
        }
        return try results.withLock { try $0.map { try $0.get() } }
    }

    /// Runs a line of shell in which `$SVODKA` is the command.
    static func shell(_ line: String, in folder: String = root) throws -> Outcome {
        try run(executable: "/bin/sh", ["-c", line], input: "", in: folder)
    }

    private static func run(
        executable: String, _ arguments: [String], input: String, in folder: String
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(["SVODKA": path]) { $1 }
        let scratch = try ScratchFolder()
        process.standardInput = try scratch.reading(input)
        process.standardOutput = try scratch.writing("out")
        process.standardError = try scratch.writing("err")
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try scratch.text("out"), errors: try scratch.text("err"))
    }
}

/// A folder that lives as long as the test that made it.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/svodka-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let url = URL(filePath: file(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: file(name))), as: UTF8.self)
    }

    func reading(_ text: String) throws -> FileHandle {
        try write(text.utf8, to: "in")
        return try FileHandle(forReadingFrom: URL(filePath: file("in")))
    }

    func writing(_ name: String) throws -> FileHandle {
        try write([], to: name)
        return try FileHandle(forWritingTo: URL(filePath: file(name)))
    }
}
