import Glibc

/// Reads lines from a file descriptor as bytes, as they arrive.
struct LineReader {
    enum Line {
        case bytes([UInt8])
        /// A line longer than the limit; it was read to its end and dropped.
        case tooLong
    }

    private let descriptor: Int32
    private let limit: Int
    private var buffer: [UInt8] = []
    /// Where the bytes that arrive are put first.
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)
    private var scanned = 0
    private var start = 0
    private var isAtEnd = false
    private var isDropping = false

    /// - Parameter limit: the longest line in bytes that is kept.
    init(descriptor: Int32 = STDIN_FILENO, limit: Int = 256 << 20) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// The next line without its end; nil after the last.
    ///
    /// - Throws: `CannotRun` when the input cannot be read.
    mutating func next() throws -> Line? {
        while true {
            if let end = nextLineEnd() {
                defer { start = end + 1; scanned = end + 1 }
                if isDropping {
                    isDropping = false
                    return .tooLong
                }
                return .bytes(Array(buffer[start..<end]))
            }
            scanned = buffer.count
            if isAtEnd { return takeRest() }
            if scanned - start > limit {
                isDropping = true
                start = scanned
            }
            try fill()
        }
    }

    private mutating func takeRest() -> Line? {
        defer { start = buffer.count; isDropping = false }
        if isDropping { return .tooLong }
        return start < buffer.count ? .bytes(Array(buffer[start...])) : nil
    }

    private mutating func fill() throws {
        buffer.removeFirst(start)
        scanned -= start
        start = 0
        var got: Int
        repeat {
            got = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        } while got < 0 && errno == EINTR
        if got < 0 { throw CannotRun("could not read the input: \(String(cString: strerror(errno)))") }
        isAtEnd = got == 0
        buffer += chunk[..<got]
    }

    private func nextLineEnd() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard scanned < bytes.count, let start = bytes.baseAddress,
                let found = memchr(start + scanned, Int32(UInt8(ascii: "\n")), bytes.count - scanned)
            else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }
}
