public import FoundationEssentials
import Glibc
import Synchronization

/// Writes the outputs of a run: each whole and under another name first, then all renamed.
///
/// Whoever reads the folder sees the former files or the new ones. A file whose content stays the same keeps its time, so
/// that nothing made from it becomes stale. A run that fails or is killed leaves the former
/// ones; at most a `.svodka-…` file is left behind by a kill that no program can catch, and the next run removes it.
public struct OutputFolder: Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// Writes the files, then puts them in place.
    ///
    /// - Parameters:
    ///   - files: name in the folder → content.
    ///   - former: names of files that a run with other settings may have left; those that this one does not write go.
    /// - Throws: `PipelineError` when the folder cannot be made or written to; then no file was changed.
    public func write(
        _ files: [(name: String, content: Data)], removing former: [String] = []
    ) throws(PipelineError) {
        try make()
        removeLeftovers()
        var staged: [(from: String, to: String)] = []
        defer { staged.forEach { TemporaryFiles.remove($0.from) } }
        for file in files where !has(file.content, in: file.name) {
            let temporary = "\(path)/.svodka-\(getpid())-\(file.name)"
            staged.append((temporary, "\(path)/\(file.name)"))
            try stage(file.content, at: temporary, for: file.name)
        }
        for (from, to) in staged where rename(from, to) != 0 {
            throw failure(for: to, code: errno)
        }
        for name in former where !files.contains(where: { $0.name == name }) { unlink("\(path)/\(name)") }
    }

    private func has(_ content: Data, in name: String) -> Bool {
        (try? Data(contentsOf: URL(filePath: "\(path)/\(name)"))) == content
    }

    /// Makes the folder if it is not there.
    func make() throws(PipelineError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw PipelineError(
                stage: "write", source: path, message: "the folder cannot be made: check the path and its permissions",
                underlying: error)
        }
    }

    /// Removes what a killed run left, but nothing of a run that is still alive.
    private func removeLeftovers() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where name.hasPrefix(".svodka-") {
            let process = pid_t(name.dropFirst(".svodka-".count).prefix { $0 != "-" }) ?? 0
            if process <= 0 || (kill(process, 0) != 0 && errno == ESRCH) { unlink("\(path)/\(name)") }
        }
    }

    private func stage(_ content: Data, at temporary: String, for name: String) throws(PipelineError) {
        TemporaryFiles.add(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(for: "\(path)/\(name)", code: errno) }
        var code: Int32 = 0
        content.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 && errno == EINTR { continue }
                guard written > 0 else {
                    code = errno
                    return
                }
                rest = rest.dropFirst(written)
            }
        }
        // A full disk may show itself only here.
        if fsync(descriptor) != 0 && code == 0 && errno != EINVAL { code = errno }
        if close(descriptor) != 0 && code == 0 { code = errno }
        if code != 0 { throw failure(for: "\(path)/\(name)", code: code) }
    }

    private func failure(for file: String, code: Int32) -> PipelineError {
        let reason =
            switch code {
            case ENOSPC, EDQUOT, EFBIG: "the disk is full: make room and run again; the former files are as they were"
            case EACCES, EPERM, EROFS: "may not be written: check the permissions of the folder"
            case EISDIR: "is a folder: move it away"
            default: "cannot be written: \(String(cString: strerror(code)))"
            }
        return PipelineError(stage: "write", source: file, message: reason)
    }
}

/// The files a run would leave behind if it were stopped now.
public enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])

    static func add(_ path: String) {
        paths.withLock { _ = $0.insert(path) }
    }

    static func remove(_ path: String) {
        unlink(path)
        paths.withLock { _ = $0.remove(path) }
    }

    /// Removes them all, for a run that is being stopped.
    public static func removeAll() {
        paths.withLock { files in
            files.forEach { unlink($0) }
            files.removeAll()
        }
    }
}
