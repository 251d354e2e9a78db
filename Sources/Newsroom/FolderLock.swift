import Glibc

/// Keeps two runs from working on one folder at once.
///
/// The lock is the kernel's, on the folder itself: it leaves no file behind, and a run that is killed holds nothing. Where
/// the file system has no such locks, runs are not kept apart.
public final class FolderLock {
    private let descriptor: Int32

    /// Waits until no other run holds the folder.
    ///
    /// - Parameters:
    ///   - folder: made if it is not there.
    ///   - waiting: called once when another run holds it.
    /// - Throws: `PipelineError` when the folder cannot be made or opened.
    public init(_ folder: String, waiting: () -> Void = {}) throws(PipelineError) {
        try OutputFolder(folder).make()
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw PipelineError(
                stage: "write", source: folder, message: "the folder cannot be opened: check its permissions")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
        waiting()
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
