import NewsModel

/// A sentence as a number, by which a repeated one is known: as `WordKey`, but eight bytes at a time.
enum SentenceKey {
    static func of(_ index: Int, in text: SummaryText) -> UInt64 {
        text.withUTF8(ofSentenceAt: index) { utf8 in
            let bytes = UnsafeRawBufferPointer(utf8)
            var key: UInt64 = 0xCBF2_9CE4_8422_2325
            var place = 0
            while place + 8 <= bytes.count {
                mix(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), into: &key)
                place += 8
            }
            while place < bytes.count {
                mix(UInt64(bytes[place]), into: &key)
                place += 1
            }
            return key >> 1
        }
    }

    private static func mix(_ part: UInt64, into key: inout UInt64) {
        key = (key ^ part) &* 0x9E37_79B9_7F4A_7C15
        key ^= key >> 32
    }
}
