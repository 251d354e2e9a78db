internal import CLinuxShims
import Formats
import FoundationEssentials
import Glibc
import Synchronization

/// A day's folder, which is published as a unit.
///
/// The new one is written whole beside the old (`.2025-05-14-HASH`), synced, and the two change names at once: whoever
/// reads, or comes after a kill or a power cut, finds one or the other. Files that stay the same are hard links and keep
/// their times; what else lies in the folder, as the record of what was sent, comes along. Where a file system cannot
/// exchange two names it is two renames, which the next run completes.
struct PublishedFolder: Sendable {
    /// What the newsroom writes: name → content.
    typealias File = (name: String, content: Data)

    /// Where it lies, links followed.
    private let path: RawPath
    private let place: Place
    /// Exchanges two names; 0, or the errno of the failure.
    var exchange: @Sendable (_ first: [CChar], _ second: [CChar]) -> Int32 = { CLinuxShims_exchange($0, $1) }

    init(_ path: String) throws(NewsroomError) {
        let target = try Place.target(of: path)
        self.path = RawPath(target)
        place = Place(of: target)
    }

    /// Puts the files in place.
    ///
    /// - Parameters:
    ///   - former: names of files that a run with other settings may have left; those that this one does not write go.
    ///   - lock: holds the folder, and the new one when this ends.
    /// - Throws: `NewsroomError` when the new folder cannot be made or written; the former is then as it was.
    func write(_ files: [File], removing former: [String], holding lock: FolderLock) throws(NewsroomError) {
        removeLeftovers()
        guard isOther(files, former) else { return }
        let new = beside(suffix: Self.hash(of: files))
        TemporaryFiles.add(new.text)
        defer { TemporaryFiles.remove(new.text) }
        let mode = path.information(followsLinks: true)?.st_mode ?? 0o777
        guard mkdir(new.cString, 0o777) == 0 else { throw failure(errno) }
        if mode != 0o777 { chmod(new.cString, mode & 0o7777) }
        lock.hold(new)
        for file in files { try write(file, into: new) }
        let own = Set(files.map(\.name) + former).map { Array($0.utf8) }
        for name in others(in: path, than: Set(own)) { try carry(path.appending(name), to: new.appending(name)) }
        WholeFile.sync(folder: new.text)
        let old = try takeNames(new)
        WholeFile.sync(folder: place.folder)
        bringLatecomers(from: old, besides: Set(own))
        old.removeTree()
    }

    // MARK: - The new folder

    private func beside(suffix: String) -> RawPath { RawPath("\(place.folder)/.\(place.name)-\(suffix)") }

    private static func hash(of files: [File]) -> String {
        var hash = StableHash()
        for file in files {
            for byte in file.name.utf8 { hash.add(byte) }
            file.content.withUnsafeBytes { for byte in $0 { hash.add(byte) } }
        }
        return hash.hexadecimal
    }

    /// Whether the folder holds other files than these.
    private func isOther(_ files: [File], _ former: [String]) -> Bool {
        files.contains { !has($0) }
            || former.contains { name in
                !files.contains { $0.name == name }
                    && path.appending(Array(name.utf8)).information(followsLinks: false) != nil
            }
    }

    private func has(_ file: File) -> Bool {
        (try? Data(contentsOf: URL(filePath: path.appending(Array(file.name.utf8)).text))) == file.content
    }

    private func write(_ file: File, into new: RawPath) throws(NewsroomError) {
        let (old, target) = (path.appending(Array(file.name.utf8)), new.appending(Array(file.name.utf8)))
        let former = old.information(followsLinks: true)
        if let former, former.st_mode & S_IFMT != S_IFREG { throw failure(of: file.name, EISDIR) }
        if former != nil, has(file), link(old.cString, target.cString) == 0 { return }
        let code = WholeFile.write(file.content, to: target.text, mode: former.map { $0.st_mode & 0o777 })
        if code != 0 { throw failure(of: file.name, code) }
    }

    /// The names that are neither ours nor a half-written file's.
    private func others(in folder: RawPath, than own: Set<[UInt8]>) -> [[UInt8]] {
        (folder.names ?? []).filter { !own.contains($0) && !$0.starts(with: Array(WholeFile.prefix.utf8)) }
    }

    /// Has a file come along as a hard link, as a copy where there are none, and a folder with what is in it.
    private func carry(_ old: RawPath, to new: RawPath) throws(NewsroomError) {
        guard let information = old.information(followsLinks: false) else { return }
        if information.st_mode & S_IFMT == S_IFDIR {
            guard mkdir(new.cString, 0o777) == 0 else { throw failure(errno) }
            for name in old.names ?? [] { try carry(old.appending(name), to: new.appending(name)) }
            chmod(new.cString, information.st_mode & 0o7777)
        } else if link(old.cString, new.cString) != 0, errno != ENOENT {
            let code = WholeFile.copy(old, information, to: new)
            if code != 0 { throw failure(code) }
        }
    }

    // MARK: - The exchange

    /// Gives the new folder the day's name.
    ///
    /// - Returns: where the old one is then.
    private func takeNames(_ new: RawPath) throws(NewsroomError) -> RawPath {
        let code = exchange(new.cString, path.cString)
        if code == 0 { return new }
        guard [EINVAL, ENOSYS, ENOTSUP, EPERM].contains(code) else { throw failure(code) }
        let old = RawPath(new.octets + Array(Self.formerEnding.utf8))
        guard rename(path.cString, old.cString) == 0 else { throw failure(errno) }
        guard rename(new.cString, path.cString) == 0 else {
            let code = errno
            _ = rename(old.cString, path.cString)
            throw failure(code)
        }
        return old
    }

    private static let formerEnding = ".former"

    /// Completes what a run was killed in that could not exchange names: the day is then there under no name but that of
    /// the new folder, or of the old.
    static func complete(_ path: String) {
        guard let folder = try? PublishedFolder(path), folder.path.information(followsLinks: false) == nil else {
            return
        }
        for old in folder.leftovers where old.text.hasSuffix(formerEnding) {
            // Whoever is at work between the two renames holds the lock, and will end soon.
            let descriptor = open(old.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            let new = RawPath(Array(old.octets.dropLast(formerEnding.utf8.count)))
            if rename(new.cString, folder.path.cString) != 0 { _ = rename(old.cString, folder.path.cString) }
            close(descriptor)
        }
    }

    /// What came into the old folder while the new one was made.
    private func bringLatecomers(from old: RawPath, besides own: Set<[UInt8]>) {
        for name in others(in: old, than: own) {
            let (theirs, ours) = (old.appending(name), path.appending(name))
            let (late, carried) = (theirs.information(followsLinks: false), ours.information(followsLinks: false))
            let isFolder = late.map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
            if carried == nil || (!isFolder && late?.st_nlink == 1 && late?.st_mtim.tv_sec != carried?.st_mtim.tv_sec) {
                _ = rename(theirs.cString, ours.cString)
            }
        }
    }

    // MARK: - What killed runs left

    private var leftovers: [RawPath] {
        let start = Array(".\(place.name)-".utf8)
        let parent = RawPath(place.folder)
        return (parent.names ?? []).filter { $0.starts(with: start) }.map { parent.appending($0) }
    }

    /// Whoever holds the day's lock is the only one at work on it.
    private func removeLeftovers() {
        for folder in leftovers { folder.removeTree() }
        WholeFile.removeLeftovers(in: path.text)
    }

    private func failure(_ code: Int32) -> NewsroomError { WholeFile.failure(for: path.text, code: code) }

    private func failure(of name: String, _ code: Int32) -> NewsroomError {
        WholeFile.failure(for: "\(path.text)/\(name)", code: code)
    }
}

extension RawPath {
    /// Removes a file, or a folder with all that is in it; links are not followed.
    func removeTree() {
        guard let information = information(followsLinks: false) else { return }
        guard information.st_mode & S_IFMT == S_IFDIR else {
            unlink(cString)
            return
        }
        for name in names ?? [] { appending(name).removeTree() }
        rmdir(cString)
    }
}

/// Keeps two runs from working on one folder at once.
///
/// The lock is the kernel's, on the folder itself: it leaves no file behind, and a run that is killed holds nothing. Where
/// the file system has no such locks, runs are not kept apart.
final class FolderLock: Sendable {
    private let descriptors: Mutex<[Int32]>

    /// Waits until no other run holds the folder.
    ///
    /// - Parameters:
    ///   - folder: made if it is not there.
    ///   - waiting: called once when another run holds it.
    /// - Throws: `NewsroomError` when the folder cannot be made or opened.
    init(_ folder: String, waiting: () -> Void = {}) throws(NewsroomError) {
        var hasWaited = false
        while true {
            PublishedFolder.complete(folder)
            try Place.make(folder: folder)
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else {
                throw NewsroomError(
                    stage: "write", source: folder, message: "the folder cannot be opened: check its permissions")
            }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
                if !hasWaited { waiting() }
                hasWaited = true
                while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            }
            // Whoever held it may have put another folder in its place; the lock that counts is on that one.
            var own = stat()
            if fstat(descriptor, &own) == 0,
                RawPath(folder).information(followsLinks: true).map(FileIdentity.init) == FileIdentity(own)
            {
                descriptors = Mutex([descriptor])
                return
            }
            close(descriptor)
        }
    }

    /// Also holds a folder that nobody else knows of yet.
    func hold(_ folder: RawPath) {
        let descriptor = open(folder.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        flock(descriptor, LOCK_EX | LOCK_NB)
        descriptors.withLock { $0.append(descriptor) }
    }

    deinit {
        descriptors.withLock { $0.forEach { close($0) } }
    }
}
