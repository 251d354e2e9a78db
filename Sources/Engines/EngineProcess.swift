import FoundationEssentials
import Glibc
import Synchronization

/// Runs an engine's command once: text in, text out, within a time and a size.
///
/// Both go through files of their own, so that an engine that reads late or writes early blocks nobody. Nobody but the
/// user may read them: a question to a service may hold a key.
public struct EngineProcess: Sendable {
    /// What an engine wrote, and why it stopped before its end.
    public struct Outcome: Sendable {
        /// What it wrote; nothing when it wrote too much.
        public var output: [UInt8] = []
        /// nil when it ended well.
        public var failure: Failure?
    }

    /// Why an engine stopped before its end.
    public enum Failure: Error, Equatable, Sendable {
        case notStarted, tooSlow, tooMuch, noFolder
        /// With its exit status.
        case failed(Int32)

        /// In the user's words.
        public var message: String {
            switch self {
            case .notStarted: "could not be started"
            case .tooSlow: "took too long and was stopped"
            case .tooMuch: "answered far too much and was stopped"
            case .noFolder: "its question could not be written: is the disk full?"
            case .failed(127): "is not there: check the command"
            case .failed(let status): "ended with status \(status)"
            }
        }
    }

    /// As a shell understands it; it is the user's own, from the settings or the command line.
    public let command: String
    /// Seconds.
    public let timeLimit: Int
    /// Bytes that an engine may answer.
    public let sizeLimit: Int

    /// A command with its limits; nothing runs yet.
    public init(command: String, timeLimit: Int, sizeLimit: Int = 64 << 20) {
        self.command = command
        self.timeLimit = timeLimit
        self.sizeLimit = sizeLimit
    }

    /// Runs the command to its end; what it wrote before it failed is kept, since whole lines of it may be good.
    public func run(_ input: String) -> Outcome {
        let folder =
            FileManager.default.temporaryDirectory.path
            + "/svodka-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
        guard mkdir(folder, 0o700) == 0 else { return Outcome(failure: .noFolder) }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let question = "\(folder)/in"
        let answer = "\(folder)/out"
        guard (try? Data(input.utf8).write(to: URL(filePath: question))) != nil else {
            return Outcome(failure: .noFolder)
        }
        guard let child = start(question, answer) else { return Outcome(failure: .notStarted) }
        EngineProcesses.add(child)
        let failure = wait(for: child, answer)
        EngineProcesses.remove(child)
        if failure == .tooMuch { return Outcome(failure: failure) }
        let output = (try? Data(contentsOf: URL(filePath: answer))) ?? Data()
        return Outcome(output: Array(output), failure: failure)
    }

    private func start(_ question: String, _ answer: String) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, question, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, answer, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that stopping it stops what it started too; and the signals this program ignores are
        // as a program expects them.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGXFSZ] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sh"), strdup("-c"), strdup(command), nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ) == 0 ? child : nil
    }

    private func wait(for child: pid_t, _ answer: String) -> Failure? {
        var status: Int32 = 0
        let end = ContinuousClock.now + .seconds(timeLimit)
        while ContinuousClock.now < end {
            if waitpid(child, &status, WNOHANG) == child {
                let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
                return isTooMuch(answer) ? .tooMuch : code == 0 ? nil : .failed(code)
            }
            if isTooMuch(answer) {
                EngineProcesses.stop(child)
                return .tooMuch
            }
            usleep(10_000)
        }
        EngineProcesses.stop(child)
        return .tooSlow
    }

    private func isTooMuch(_ answer: String) -> Bool {
        var information = stat()
        return stat(answer, &information) == 0 && information.st_size > sizeLimit
    }
}

/// The engines that are running now, so that a run that is stopped leaves none behind.
public enum EngineProcesses {
    private static let running = Mutex<Set<pid_t>>([])

    static func add(_ child: pid_t) {
        running.withLock { _ = $0.insert(child) }
    }

    static func remove(_ child: pid_t) {
        running.withLock { _ = $0.remove(child) }
    }

    /// Stops an engine and what it started.
    static func stop(_ child: pid_t) {
        kill(-child, SIGKILL)
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }

    /// Stops them all, for a run that is being stopped.
    public static func stopAll() {
        running.withLock { children in
            for child in children { kill(-child, SIGKILL) }
            children.removeAll()
        }
    }
}
