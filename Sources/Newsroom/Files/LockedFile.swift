import FoundationEssentials
import Glibc
import NewsModel

/// A file that several runs, or a run and a person at the desk, may change: read, changed and renamed under one lock.
///
/// The lock is the kernel's, on a file beside it that is there as long as somebody holds it: of two who change the file at
/// once the second reads what the first has written, and a run that is killed holds nothing. Where the file system has no
/// such locks, runs are not kept apart. A link stays a link; the file it leads to is changed.
public struct LockedFile: Sendable {
    /// The file as the user knows it.
    public let path: String
    /// Bytes of the largest file that is read.
    private let sizeLimit: Int

    /// Names a file; nothing is read yet.
    public init(_ path: String, sizeLimit: Int = 64 << 20) {
        self.path = path
        self.sizeLimit = sizeLimit
    }

    /// Reads the file, has it changed, and writes it anew if its content is another.
    ///
    /// - Parameter change: gets the content, nil where there is no file, and puts the new one in its place; what it throws
    ///   leaves the file as it is.
    /// - Throws: `NewsroomError` also when the file cannot be read or written; it is then as it was.
    public func change<Outcome>(
        _ change: (inout [UInt8]?) throws(NewsroomError) -> Outcome
    ) throws(NewsroomError) -> Outcome {
        let target = try Place.target(of: path)
        let place = Place(of: target)
        try Place.make(folder: place.folder)
        let lock = try SiblingLock("\(place.folder)/.\(place.name).lock", of: path)
        defer { withExtendedLifetime(lock) {} }
        let former = try read(target)
        var content = former
        let outcome = try change(&content)
        if let content, content != former {
            WholeFile.removeLeftovers(in: place.folder)
            try WholeFile.write(Data(content), to: target)
        }
        return outcome
    }

    private func read(_ target: String) throws(NewsroomError) -> [UInt8]? {
        guard FileManager.default.fileExists(atPath: target) else { return nil }
        do {
            return try SourceFileReader(sizeLimit: sizeLimit).read(target).bytes
        } catch {
            throw NewsroomError(stage: "read", source: path, message: error.message, underlying: error)
        }
    }
}

/// The kernel's lock on a file that is there only while it is held.
private final class SiblingLock {
    private let path: String
    private let descriptor: Int32

    /// Waits until nobody else holds it.
    ///
    /// - Parameter file: what it is for, as the user knows it.
    init(_ path: String, of file: String) throws(NewsroomError) {
        self.path = path
        while true {
            let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
            guard opened >= 0 else { throw WholeFile.failure(for: file, code: errno) }
            while flock(opened, LOCK_EX) != 0, errno == EINTR {}
            // Whoever held it before took the file away; the lock that counts is on the one that has the name now.
            var (own, named) = (stat(), stat())
            if fstat(opened, &own) == 0, lstat(path, &named) == 0, own.st_ino == named.st_ino,
                own.st_dev == named.st_dev
            {
                descriptor = opened
                return
            }
            close(opened)
        }
    }

    deinit {
        unlink(path)
        close(descriptor)
    }
}
