import Glibc
import Logging
import UnicodeText

/// Standard input, output and error: results go to the output, words to the person to the error stream.
enum StandardStreams {
    /// A reader that has closed the pipe (`svodka … | head`) must end the run quietly, and a file over the user's limit
    /// must be told like a full disk; by default both kill the program.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Writes a line to standard error; what would move a terminal's cursor or colour it is shown as an escape, so that no
    /// file's name can do so.
    static func say(_ line: String) {
        _ = writeAll(Array((VisibleText.line(line) + "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes bytes to standard output; false when nobody reads them any more.
    ///
    /// - Throws: `CannotRun` for every other failure, such as a full disk.
    static func write(_ bytes: some Collection<UInt8>) throws -> Bool {
        switch writeAll(Array(bytes), to: STDOUT_FILENO) {
        case 0: return true
        case EPIPE: return false
        case let code: throw CannotRun("could not write the result: \(String(cString: strerror(code)))")
        }
    }

    /// Writes words for a person to standard output, what would move a terminal's cursor as escapes; a closed pipe is no
    /// error.
    static func print(_ text: String) throws {
        _ = try write(VisibleText.lines(text).utf8)
    }

    /// Writes data for other programs to standard output as they are, but as words for a person where that is a terminal.
    static func print(data text: String) throws {
        if isatty(STDOUT_FILENO) == 1 { try print(text) } else { _ = try write(text.utf8) }
    }

    /// Writes to standard error as it is, for lines that are drawn again.
    static func write(toTerminal text: String) {
        _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
    }

    /// Refuses files of which one is standard output, too: by now the shell has emptied it.
    ///
    /// - Throws: `CannotRun` with its name.
    static func checkOutputIsNone(of files: [String]) throws {
        var output = stat()
        guard fstat(STDOUT_FILENO, &output) == 0, output.st_mode & S_IFMT == S_IFREG else { return }
        for file in files {
            var input = stat()
            guard stat(file, &input) == 0, input.st_dev == output.st_dev, input.st_ino == output.st_ino else {
                continue
            }
            throw CannotRun(
                "\(file) is to be read, and is where the output goes, too: the shell has emptied it before it was read. "
                    + "Restore it, and write to another file, or use --in-place where there is one")
        }
    }

    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// 0, or the `errno` of the failure.
    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(written)
            }
            return 0
        }
    }
}

/// Log lines on standard error, as messages for a person: `svodka: …`, with the level only where it warns.
struct TerminalLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let level = event.level >= .warning ? "\(event.level.rawValue): " : ""
        StandardStreams.say("svodka: \(level)\(event.message)")
    }
}
