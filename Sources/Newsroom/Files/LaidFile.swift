import FoundationEssentials
import Glibc

// Many files at once: each whole under its name at once, all of them sure to be on the disk with one wait.
extension WholeFile {
    /// Writes a file under another name, then gives it its own; the disk is not waited for.
    ///
    /// - Throws: `NewsroomError` when it cannot be written; nothing is left of it then.
    static func lay(_ content: Data, to path: String) throws(NewsroomError) {
        let place = Place(of: path)
        let temporary = "\(place.folder)/.svodka-\(getpid())-\(place.name)"
        TemporaryFiles.add(temporary)
        let code = write(content, to: temporary, flags: O_CREAT | O_TRUNC | O_NOFOLLOW)
        guard code == 0, rename(temporary, path) == 0 else {
            let reason = code == 0 ? errno : code
            TemporaryFiles.remove(temporary)
            throw failure(for: path, code: reason)
        }
        TemporaryFiles.forget(temporary)
    }

    /// Waits until all that was written is on the disk.
    static func settleAll() { Glibc.sync() }

    /// Adds whole lines to a file; a last line that was cut is ended first.
    static func append(_ lines: [UInt8], to path: String) throws(NewsroomError) {
        let former = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
        let isCut = former.last.map { $0 != UInt8(ascii: "\n") } ?? false
        let code = write(Data((isCut ? [UInt8(ascii: "\n")] : []) + lines), to: path, flags: O_CREAT | O_APPEND)
        guard code == 0 else { throw failure(for: path, code: code) }
    }

    /// - Returns: 0, or the `errno` of the failure.
    private static func write(_ content: Data, to path: String, flags: Int32) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, 0o666)
        guard descriptor >= 0 else { return errno }
        var code: Int32 = 0
        content.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty, code == 0 {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 && errno == EINTR { continue }
                if written > 0 { rest = rest.dropFirst(written) } else { code = errno }
            }
        }
        if close(descriptor) != 0 && code == 0 { code = errno }
        return code
    }
}
