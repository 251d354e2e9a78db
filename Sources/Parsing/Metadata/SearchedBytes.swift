/// Bytes in which many others are looked for, most of them in vain.
struct SearchedBytes {
    private static let window = 4

    let bytes: [UInt8]
    /// For each hash of four neighbours whether it comes; those looked for that begin with others are dismissed at once.
    private var windows = [Bool](repeating: false, count: 1 << 16)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for start in bytes.indices.dropLast(Self.window - 1) {
            windows[Self.slot(bytes[start..<start + Self.window])] = true
        }
    }

    /// Whether these stand anywhere inside, one after another.
    func holds(_ other: ArraySlice<UInt8>) -> Bool {
        if other.count >= Self.window, !windows[Self.slot(other.prefix(Self.window))] { return false }
        return bytes.holds(other)
    }

    private static func slot(_ window: ArraySlice<UInt8>) -> Int {
        var value: UInt32 = 0
        for byte in window { value = value << 8 | UInt32(byte) }
        return Int((value &* 0x9E37_79B1) >> 16)
    }
}
