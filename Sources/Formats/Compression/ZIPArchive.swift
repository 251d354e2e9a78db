/// The files in a ZIP archive (PKWARE's APPNOTE), as office documents are, too.
public struct ZIPArchive: Sendable {
    /// A file in the archive.
    public struct Entry: Sendable {
        /// With the folders before it.
        public let name: String
        /// How many bytes it is said to have.
        public let size: Int
        /// Whether a password is needed to read it.
        public let isEncrypted: Bool
        fileprivate let method: Int
        fileprivate let packedSize: Int
        fileprivate let start: Int
    }

    /// Why a file in the archive cannot be had.
    public enum Failure: Error {
        /// It needs a password.
        case encrypted
        /// It is broken, or packed in a way that is seldom used.
        case unreadable
        /// It holds more bytes than the caller allows.
        case tooLarge
    }

    /// Files, without folders, in the archive's order.
    public let entries: [Entry]
    private let bytes: [UInt8]

    /// Of an archive with more files the rest is left out.
    private static let mostEntries = 20_000

    /// Reads the list at the archive's end; nil where there is none, as in an archive that was cut short.
    public init?(_ bytes: [UInt8]) {
        guard let end = Self.endRecord(of: bytes) else { return nil }
        self.bytes = bytes
        var entries: [Entry] = []
        var position = Self.number(bytes, at: end + 16, size: 4)
        let count = Self.number(bytes, at: end + 10, size: 2)
        while entries.count < min(count, Self.mostEntries), bytes.dropFirst(position).starts(with: [0x50, 0x4B, 1, 2]),
            position + 46 <= bytes.count
        {
            let nameLength = Self.number(bytes, at: position + 28, size: 2)
            let name = String(decoding: bytes.dropFirst(position + 46).prefix(nameLength), as: UTF8.self)
            if !name.hasSuffix("/") {
                entries.append(
                    Entry(
                        name: name, size: Self.number(bytes, at: position + 24, size: 4),
                        isEncrypted: Self.number(bytes, at: position + 8, size: 2) & 1 == 1,
                        method: Self.number(bytes, at: position + 10, size: 2),
                        packedSize: Self.number(bytes, at: position + 20, size: 4),
                        start: Self.number(bytes, at: position + 42, size: 4)))
            }
            position +=
                46 + nameLength + Self.number(bytes, at: position + 30, size: 2)
                + Self.number(bytes, at: position + 32, size: 2)
        }
        self.entries = entries
    }

    /// The file of this name; nil without one.
    public func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

    /// The bytes of a file.
    ///
    /// - Parameter limit: the most bytes that are unpacked.
    public func contents(of entry: Entry, limit: Int) throws(Failure) -> [UInt8] {
        guard !entry.isEncrypted else { throw .encrypted }
        // Before the bytes stands a head of its own, whose name and extra field may differ from the list's.
        guard entry.start + 30 <= bytes.count, bytes.dropFirst(entry.start).starts(with: [0x50, 0x4B, 3, 4]) else {
            throw .unreadable
        }
        let start =
            entry.start + 30 + Self.number(bytes, at: entry.start + 26, size: 2)
            + Self.number(bytes, at: entry.start + 28, size: 2)
        guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .unreadable }
        let packed = bytes[start..<start + entry.packedSize]
        switch entry.method {
        case 0:
            guard packed.count <= limit else { throw .tooLarge }
            return Array(packed)
        case 8:
            do {
                let unpacked = try Deflate.inflated(packed, size: entry.size, limit: limit)
                guard unpacked.isWhole else { throw Failure.unreadable }
                return unpacked.bytes
            } catch is Deflate.TooLarge {
                throw .tooLarge
            } catch {
                throw .unreadable
            }
        default: throw .unreadable
        }
    }

    /// The record that closes an archive stands before a comment of at most 65,535 bytes.
    private static func endRecord(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let earliest = max(0, bytes.count - 22 - 65_535)
        return (earliest...(bytes.count - 22)).reversed().first {
            bytes[$0] == 0x50 && bytes[$0...].starts(with: [0x50, 0x4B, 5, 6])
        }
    }

    /// An unsigned number, the lowest byte first; 0 beyond the end.
    private static func number(_ bytes: [UInt8], at position: Int, size: Int) -> Int {
        guard position >= 0, position + size <= bytes.count else { return 0 }
        return (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[position + $1]) }
    }
}
