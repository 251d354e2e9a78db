/// A word or a sentence as a number, the same in every run: as `WordKey`, but eight bytes at a time.
enum TextKey {
    static func of(_ text: String) -> UInt64 {
        text.utf8.withContiguousStorageIfAvailable(of) ?? Array(text.utf8).withUnsafeBufferPointer(of)
    }

    static func of(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(utf8)
        var key = UInt64(bytes.count) &* factor
        var place = 0
        while place + 8 < bytes.count {
            key = mixed(key, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        // The last ones; bytes that were taken in before do no harm.
        return mixed(key, last(bytes)) >> 1
    }

    private static func last(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        switch bytes.count {
        case 8...: return bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        case 4...:
            let first = bytes.loadUnaligned(as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        case 1...: return UInt64(bytes[0]) << 16 | UInt64(bytes[bytes.count / 2]) << 8 | UInt64(bytes[bytes.count - 1])
        default: return 0
        }
    }

    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ key: UInt64, _ part: UInt64) -> UInt64 {
        let product = (key ^ part) &* factor
        return product ^ product >> 32
    }
}
