internal import CLinuxShims
import FoundationEssentials
import Glibc
import Synchronization
import UnicodeText

/// Runs an engine's command once: text in, text out, within a time and a size.
///
/// Both go through files in memory that have no name, so that an engine that reads late or writes early blocks nobody, and
/// a question with a key in it lies in no folder, however the run ends.
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
        case notStarted, tooSlow, tooMuch, noMemory
        /// With its exit status.
        case failed(Int32)

        /// In the user's words.
        public var message: String {
            switch self {
            case .notStarted: "could not be started"
            case .tooSlow: "took too long and was stopped"
            case .tooMuch: "answered far too much and was stopped"
            case .noMemory: "could not be asked: the machine's memory is full"
            case .failed(127): "is not there: check the command"
            case .failed(let status): "ended with status \(status)"
            }
        }
    }

    /// As messages call it.
    public let name: String
    /// As a shell understands it; it is the user's own, from the settings or the command line.
    public let command: String
    /// Seconds.
    public let timeLimit: Int
    /// Bytes that an engine may answer.
    public let sizeLimit: Int

    /// A command with its limits; nothing runs yet.
    ///
    /// - Parameter name: nil for the command itself.
    public init(name: String? = nil, command: String, timeLimit: Int, sizeLimit: Int = 64 << 20) {
        self.name = name ?? command
        self.command = command
        self.timeLimit = timeLimit
        self.sizeLimit = sizeLimit
    }

    /// Runs the command to its end; what it wrote before it failed is kept, since whole lines of it may be good.
    ///
    /// What it says on standard error is told there when it has ended, without what would move a terminal's cursor.
    public func run(_ input: String) -> Outcome {
        guard let question = MemoryFile(), let answer = MemoryFile(), let remarks = MemoryFile(),
            question.write(Array(input.utf8))
        else { return Outcome(failure: .noMemory) }
        guard let child = start(question, answer, remarks) else { return Outcome(failure: .notStarted) }
        EngineProcesses.add(child, name: name)
        let failure = wait(for: child, answer)
        EngineProcesses.remove(child)
        tell(remarks)
        return Outcome(output: failure == .tooMuch ? [] : answer.content(atMost: sizeLimit), failure: failure)
    }

    private func start(_ question: MemoryFile, _ answer: MemoryFile, _ remarks: MemoryFile) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, question.descriptor, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, answer.descriptor, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, remarks.descriptor, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that stopping it stops what it started too; and the signals this program ignores are
        // as a program expects them.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("/bin/sh"), strdup("-c"), strdup(command), nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ) == 0 ? child : nil
    }

    private func wait(for child: pid_t, _ answer: MemoryFile) -> Failure? {
        var status: Int32 = 0
        let end = ContinuousClock.now + .seconds(timeLimit)
        while ContinuousClock.now < end {
            if waitpid(child, &status, WNOHANG) == child {
                // What it left in its group, in the background, ends with it.
                kill(-child, SIGKILL)
                let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
                return answer.size > sizeLimit ? .tooMuch : code == 0 ? nil : .failed(code)
            }
            if answer.size > sizeLimit {
                EngineProcesses.stop(child)
                return .tooMuch
            }
            usleep(10_000)
        }
        EngineProcesses.stop(child)
        return .tooSlow
    }

    /// More than this of an engine's remarks helps nobody.
    private static let mostRemarks = 64 << 10

    private func tell(_ remarks: MemoryFile) {
        let text = String(decoding: remarks.content(atMost: Self.mostRemarks), as: UTF8.self)
        guard !text.isEmpty else { return }
        let line = Array(VisibleText.lines(text.hasSuffix("\n") ? text : text + "\n").utf8)
        line.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}

/// A file without a name, in memory.
private final class MemoryFile {
    let descriptor: Int32

    /// Returns nil when there is no memory for one.
    init?() {
        descriptor = CLinuxShims_memory_file("svodka")
        guard descriptor >= 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// In bytes.
    var size: Int {
        var information = stat()
        return fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
    }

    /// Fills the file, to be read from its beginning; false when there is no room.
    func write(_ bytes: [UInt8]) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            written += max(0, count)
        }
        return lseek(descriptor, 0, SEEK_SET) == 0
    }

    /// What was written, as far as the limit.
    func content(atMost limit: Int) -> [UInt8] {
        let size = min(size, limit)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, off_t(count))
                guard read > 0 else { return }
                count += read
            }
        }
    }
}

/// The engines that are running now, so that a run that is stopped leaves none behind.
public enum EngineProcesses {
    private static let running = Mutex<[pid_t: String]>([:])

    static func add(_ child: pid_t, name: String) {
        running.withLock { $0[child] = name }
    }

    static func remove(_ child: pid_t) {
        running.withLock { _ = $0.removeValue(forKey: child) }
    }

    /// Stops an engine and what it started.
    static func stop(_ child: pid_t) {
        end(child)
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }

    /// Stops them all, for a run that is being stopped.
    ///
    /// - Returns: the names of those that were running.
    @discardableResult
    public static func stopAll() -> [String] {
        running.withLock { children in
            defer { children.removeAll() }
            for child in children.keys { end(child) }
            return children.values.sorted()
        }
    }

    /// Ends a process's group, and what it started in groups of their own, as an engine that asks a service by curl does.
    private static func end(_ child: pid_t) {
        let others = descendants(of: child)
        kill(-child, SIGKILL)
        for other in others { kill(other, SIGKILL) }
    }

    /// What a process has started, and what those have, as far as the kernel still knows whose they are.
    private static func descendants(of process: pid_t) -> [pid_t] {
        let processes = ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { pid_t($0) }
        var children: [pid_t: [pid_t]] = [:]
        for process in processes { parent(of: process).map { children[$0, default: []].append(process) } }
        var found: [pid_t] = []
        var open = [process]
        while let next = open.popLast() {
            let own = children.removeValue(forKey: next) ?? []
            found += own
            open += own
        }
        return found
    }

    /// The fourth field of the kernel's line; the second is a name in parentheses that may hold anything.
    private static func parent(of process: pid_t) -> pid_t? {
        guard let data = try? Data(contentsOf: URL(filePath: "/proc/\(process)/stat")) else { return nil }
        let fields = String(decoding: data, as: UTF8.self).split(separator: ")").last?.split(separator: " ")
        return fields.flatMap { $0.count > 1 ? pid_t($0[1]) : nil }
    }
}
