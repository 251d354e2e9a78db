import FoundationEssentials
import Glibc

/// Runs an engine's command once: text in, text out, within a time and a size.
///
/// Both go through files of their own, so that an engine that reads late or writes early blocks nobody.
struct EngineProcess {
    /// As a shell understands it; it is the user's own, from the command line.
    let command: String
    /// Seconds.
    let timeLimit: Int
    /// Bytes that an engine may answer.
    let sizeLimit = 64 << 20

    enum Failure: Error {
        case notStarted, tooSlow, tooMuch
        /// With its exit status.
        case failed(Int32)

        var message: String {
            switch self {
            case .notStarted: "could not be started"
            case .tooSlow: "took too long and was stopped"
            case .tooMuch: "answered far too much and was stopped"
            case .failed(let status): "ended with status \(status)"
            }
        }
    }

    func run(_ input: String) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "svodka-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let question = folder.appending(path: "in").path
        let answer = folder.appending(path: "out").path
        try Data(input.utf8).write(to: URL(filePath: question))
        let status = try wait(for: try start(question, answer), answer)
        guard status == 0 else { throw Failure.failed(status) }
        return Array(try Data(contentsOf: URL(filePath: answer)))
    }

    private func start(_ question: String, _ answer: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, question, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, answer, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that stopping it stops what it started too.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sh"), strdup("-c"), strdup(command), nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ) == 0 else {
            throw Failure.notStarted
        }
        return child
    }

    private func wait(for child: pid_t, _ answer: String) throws -> Int32 {
        var status: Int32 = 0
        for _ in 0..<timeLimit * 50 {
            if waitpid(child, &status, WNOHANG) == child {
                return status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
            }
            var information = stat()
            if stat(answer, &information) == 0, information.st_size > sizeLimit {
                stop(child)
                throw Failure.tooMuch
            }
            usleep(20_000)
        }
        stop(child)
        throw Failure.tooSlow
    }

    private func stop(_ child: pid_t) {
        kill(-child, SIGKILL)
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }
}
