import Formats
import FoundationEssentials
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
        let attributes = try attributes(of: path)
        switch attributes[.type] as? FileAttributeType {
        case .typeDirectory:
            throw UnreadableFile(path: path, message: "is a folder; name the files in it")
        case .typeRegular:
            break
        default:
            throw UnreadableFile(path: path, message: "is not a file that can be read whole")
        }
        let size = (attributes[.size] as? Int) ?? Int((attributes[.size] as? UInt64) ?? 0)
        guard size <= sizeLimit else {
            throw UnreadableFile(
                path: path,
                message:
                    "has \(size >> 20) MB; files of more than \(sizeLimit >> 20) MB are not read: leave it out, or split it"
            )
        }
        do {
            let data = try Data(contentsOf: URL(filePath: path))
            return SourceFile(name: name ?? path, mediaType: SourceReaders.mediaType(ofName: path), bytes: Array(data))
        } catch {
            throw UnreadableFile(path: path, message: "cannot be read: check its permissions")
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

    private func attributes(of path: String) throws(UnreadableFile) -> [FileAttributeKey: Any] {
        do {
            return try FileManager.default.attributesOfItem(atPath: URL(filePath: path).resolvingSymlinksInPath().path)
        } catch {
            throw UnreadableFile(path: path, message: "is not there: check the name")
        }
    }
}
