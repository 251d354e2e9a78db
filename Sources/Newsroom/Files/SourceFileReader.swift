import Formats
import Glibc
public import NewsModel
import Parsing

/// Why a file could not be read, in words that tell what to do.
public struct UnreadableFile: Error, CustomStringConvertible {
    /// The file as it was asked for.
    public let path: String
    /// What is wrong and what to do, without the path.
    public let message: String

    /// The path and what is wrong, in a line.
    public var description: String { "\(path): \(message)" }
}

/// Reads files from disk as `SourceFile`s; their names' endings say what they are.
public struct SourceFileReader: Sendable {
    /// The largest file that is read, in bytes; a news page of more is a mistake or an attack.
    public var sizeLimit: Int

    /// Reads files of at most so many bytes.
    public init(sizeLimit: Int = 64 << 20) {
        self.sizeLimit = sizeLimit
    }

    /// - Parameters:
    ///   - path: where it is.
    ///   - name: how the user knows it; nil for the path itself.
    /// - Throws: `UnreadableFile` for a missing file, a folder, something without a size (a device, a pipe), a file over
    ///   the limit, or one that may not be read.
    public func read(_ path: String, name: String? = nil) throws(UnreadableFile) -> SourceFile {
        let bytes = try bytes(of: RawPath(path), named: path, flags: 0)
        return SourceFile(name: name ?? path, mediaType: SourceReaders.mediaType(ofName: path), bytes: bytes)
    }

    /// Reads a file of a day. Where a link has taken its place since it was listed, it is not followed.
    func read(_ path: RawPath, name: String) throws(UnreadableFile) -> SourceFile {
        let bytes = try bytes(of: path, named: name, flags: O_NOFOLLOW)
        return SourceFile(name: name, mediaType: SourceReaders.mediaType(ofName: name), bytes: bytes)
    }

    /// The file is opened first and looked at then, so that it is one and the same, and a pipe holds up nobody.
    private func bytes(of path: RawPath, named name: String, flags: Int32) throws(UnreadableFile) -> [UInt8] {
        let descriptor = open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC | flags)
        guard descriptor >= 0 else { throw UnreadableFile(path: name, message: Self.words(for: errno)) }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else {
            throw UnreadableFile(path: name, message: Self.words(for: errno))
        }
        switch information.st_mode & S_IFMT {
        case S_IFDIR: throw UnreadableFile(path: name, message: "is a folder; name the files in it")
        case S_IFREG: break
        default: throw UnreadableFile(path: name, message: "is not a file that can be read whole")
        }
        let size = Int(information.st_size)
        guard size <= sizeLimit else {
            throw UnreadableFile(
                path: name,
                message:
                    "has \(size >> 20) MB; files of more than \(sizeLimit >> 20) MB are not read: leave it out, or split it"
            )
        }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if read < 0, errno == EINTR { continue }
                if read < 0 { code = errno }
                // One that was cut since has no more.
                guard read > 0 else { return }
                count += read
            }
        }
        guard code == 0 else { throw UnreadableFile(path: name, message: Self.words(for: code)) }
        return bytes
    }

    private static func words(for code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR, ENAMETOOLONG: "is not there: check the name"
        case ELOOP: "is a link that cannot be followed: put the file itself there"
        case ENXIO, ENODEV, EWOULDBLOCK: "is not a file that can be read whole"
        case EIO: "cannot be read: the disk it lies on is damaged"
        default: "cannot be read: check its permissions"
        }
    }

    /// All of standard input as a file, whose bytes say what it is.
    ///
    /// - Throws: `UnreadableFile` when it has more bytes than the limit, or cannot be read.
    public func readStandardInput() throws(UnreadableFile) -> SourceFile {
        let name = "standard input"
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= sizeLimit {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count == 0 { return SourceFile(name: name, bytes: bytes) }
            if count > 0 {
                bytes += chunk[..<count]
            } else if errno != EINTR {
                throw UnreadableFile(path: name, message: "cannot be read: \(String(cString: strerror(errno)))")
            }
        }
        throw UnreadableFile(path: name, message: "has more than \(sizeLimit >> 20) MB, which is not read")
    }
}
