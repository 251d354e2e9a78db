public import FoundationEssentials
import Glibc
import Synchronization

/// A file that is written whole under another name beside its own, and then takes its own name.
///
/// Whoever reads sees the former content or the new one, also when the disk fills up or the run is killed.
public struct WholeFile: Sendable {
    /// What the names of half-written files begin with.
    static let prefix = ".svodka-"

    private let path: String
    private let temporary: String

    /// Writes the content under another name and waits until it is on the disk.
    ///
    /// - Throws: `NewsroomError` when it cannot be written; nothing is left of it then.
    init(_ content: Data, for path: String) throws(NewsroomError) {
        let place = Place(of: path)
        self.path = path
        temporary = "\(place.folder)/\(Self.prefix)\(getpid())-\(place.name)"
        var former = stat()
        let isThere = stat(path, &former) == 0
        if isThere, former.st_mode & S_IFMT != S_IFREG {
            throw Self.failure(for: path, code: former.st_mode & S_IFMT == S_IFDIR ? EISDIR : EEXIST)
        }
        TemporaryFiles.add(temporary)
        let code = Self.write(content, to: temporary, mode: isThere ? former.st_mode & 0o777 : nil)
        if code != 0 {
            discard()
            throw Self.failure(for: path, code: code)
        }
    }

    /// Puts the content in place of the former file.
    func commit() throws(NewsroomError) {
        guard rename(temporary, path) == 0 else {
            let code = errno
            discard()
            throw Self.failure(for: path, code: code)
        }
        TemporaryFiles.forget(temporary)
    }

    /// Removes the content, if it is not in place; the former file stays.
    func discard() { TemporaryFiles.remove(temporary) }

    /// Writes one file; its folder must be there. A link stays a link; the file it leads to is written.
    ///
    /// - Throws: `NewsroomError` when it cannot be written; the former file is then as it was.
    public static func write(_ content: Data, to path: String) throws(NewsroomError) {
        let target = try Place.target(of: path)
        let file = try WholeFile(content, for: target)
        try file.commit()
        sync(folder: Place(of: target).folder)
    }

    /// Waits until the names in a folder are on the disk, where its file system can say so.
    static func sync(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Removes what killed runs left in a folder, but nothing of a run that is alive.
    static func removeLeftovers(in folder: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }) ?? 0
            if process <= 0 || (kill(process, 0) != 0 && errno == ESRCH) { unlink("\(folder)/\(name)") }
        }
    }

    /// Writes a file and waits until it is on the disk.
    ///
    /// - Returns: 0, or the `errno` of the failure.
    static func write(_ content: Data, to path: String, mode: mode_t?) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { return errno }
        var code: Int32 = 0
        if let mode, fchmod(descriptor, mode) != 0 { code = errno }
        content.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty, code == 0 {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 && errno == EINTR { continue }
                if written > 0 { rest = rest.dropFirst(written) } else { code = errno }
            }
        }
        // A full disk may show itself only here.
        if fsync(descriptor) != 0 && code == 0 && errno != EINVAL { code = errno }
        if close(descriptor) != 0 && code == 0 { code = errno }
        return code
    }

    /// Copies a file with its mode and time, or makes the same link again; of anything else there is no copy.
    ///
    /// - Returns: 0, or the `errno` of the failure.
    static func copy(_ old: RawPath, _ information: stat, to new: RawPath) -> Int32 {
        switch information.st_mode & S_IFMT {
        case S_IFREG:
            guard let content = try? Data(contentsOf: URL(filePath: old.text)) else { return EACCES }
            let code = write(content, to: new.text, mode: information.st_mode & 0o7777)
            utimensat(AT_FDCWD, new.cString, [information.st_atim, information.st_mtim], 0)
            return code
        case S_IFLNK:
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: old.text) else {
                return EACCES
            }
            return symlink(target, new.cString) == 0 ? 0 : errno
        default: return 0
        }
    }

    /// What is wrong and what to do, by the `errno` of a call that writes.
    static func failure(for file: String, code: Int32) -> NewsroomError {
        let reason =
            switch code {
            case ENOSPC, EDQUOT, EFBIG: "the disk is full: make room and run again; the former files are as they were"
            case EACCES, EPERM, EROFS: "may not be written: check the permissions of the folder"
            case EISDIR: "is a folder: move it away"
            case EEXIST: "is no file that can be written anew: name another"
            default: "cannot be written: \(String(cString: strerror(code)))"
            }
        return NewsroomError(stage: "write", source: file, message: reason)
    }
}

/// Where a file lies.
struct Place {
    let folder: String
    let name: String

    init(of path: String) {
        let slash = path.lastIndex(of: "/")
        name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    /// The file that a path leads to, by links or without.
    static func target(of path: String) throws(NewsroomError) -> String {
        var target = path
        // As many links in a row as Linux follows.
        for _ in 0..<40 {
            guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else { return target }
            target = link.hasPrefix("/") ? link : "\(Place(of: target).folder)/\(link)"
        }
        throw NewsroomError(stage: "write", source: path, message: "is a link that leads to itself: remove it")
    }

    /// Makes a folder, and those it lies in, where there is none.
    static func make(folder: String) throws(NewsroomError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw NewsroomError(
                stage: "write", source: folder,
                message: "the folder cannot be made: check the path and its permissions", underlying: error)
        }
    }
}

/// The files a run would leave behind if it were stopped now.
public enum TemporaryFiles {
    private static let paths = Mutex<Set<String>>([])

    /// A file, or a folder, which goes with all that is in it.
    static func add(_ path: String) {
        paths.withLock { _ = $0.insert(path) }
    }

    /// The file has its own name now.
    static func forget(_ path: String) {
        paths.withLock { _ = $0.remove(path) }
    }

    static func remove(_ path: String) {
        guard paths.withLock({ $0.remove(path) }) != nil else { return }
        RawPath(path).removeTree()
    }

    /// Removes them all, for a run that is being stopped.
    public static func removeAll() {
        paths.withLock { files in
            files.forEach { RawPath($0).removeTree() }
            files.removeAll()
        }
    }
}
