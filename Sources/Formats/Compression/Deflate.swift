internal import CZlibShims

/// What was packed with deflate, by gzip or in a ZIP archive (RFC 1951, RFC 1952).
public enum Deflate {
    /// Bytes that were unpacked.
    public struct Unpacked: Sendable {
        /// All of them, or those before the break.
        public let bytes: [UInt8]
        /// Whether the packed bytes were whole.
        public let isWhole: Bool
    }

    /// The bytes would be more than the caller allows: a bomb, or a file that is no news.
    public struct TooLarge: Error {}

    /// Unpacks the members of a gzip file.
    ///
    /// - Throws: `TooLarge` when it holds more than `limit` bytes.
    public static func gunzipped(_ bytes: ArraySlice<UInt8>, limit: Int) throws(TooLarge) -> Unpacked {
        // The last four bytes tell the size, as far as they can be trusted.
        let told = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        return try unpacked(bytes, isGzip: true, expecting: told, limit: limit)
    }

    /// Unpacks bare deflated bytes.
    ///
    /// - Parameter size: how many bytes are said to come out.
    /// - Throws: `TooLarge` when they hold more than `limit` bytes.
    public static func inflated(_ bytes: ArraySlice<UInt8>, size: Int, limit: Int) throws(TooLarge) -> Unpacked {
        try unpacked(bytes, isGzip: false, expecting: size, limit: limit)
    }

    /// Deflate makes 1,032 bytes of one at the most.
    private static let greatestRatio = 1_032

    private static func unpacked(
        _ bytes: ArraySlice<UInt8>, isGzip: Bool, expecting told: Int, limit: Int
    ) throws(TooLarge) -> Unpacked {
        var capacity = min(max(told, 4_096), limit, bytes.count * greatestRatio + 1)
        while true {
            var ending: Int32 = 0
            let output = [UInt8](unsafeUninitializedCapacity: max(capacity, 1)) { output, count in
                guard let start = output.baseAddress else { return }
                count = bytes.withUnsafeBufferPointer { bytes in
                    CZlibShims_inflate(bytes.baseAddress, bytes.count, isGzip ? 1 : 0, start, capacity, &ending)
                }
            }
            guard ending == CZlibShims_Full else {
                return Unpacked(bytes: output, isWhole: ending == CZlibShims_Whole)
            }
            guard capacity < limit else { throw TooLarge() }
            capacity = min(capacity * 4, limit)
        }
    }
}
