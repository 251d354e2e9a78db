import NewsModel

/// What an answer depends on: the same engine, version, languages, text and terms give the same answer, so that it is
/// asked for once.
public enum EngineCacheKey {
    /// 32 hexadecimal digits.
    public static func of(_ request: EngineRequest, engine: String) -> String {
        let parts =
            [engine, request.source.rawValue, request.target.rawValue, request.text]
            + request.terms.flatMap { [$0.source, $0.target] }
        // The length before each part keeps "ab", "c" and "a", "bc" apart.
        return of(parts.map { "\($0.utf8.count):\($0)" }.joined())
    }

    /// The same of any text.
    public static func of(_ text: String) -> String {
        hex(fnv(text, offset: 0xcbf2_9ce4_8422_2325)) + hex(fnv(text, offset: 0x6c62_272e_07bb_0142))
    }

    private static func fnv(_ text: String, offset: UInt64) -> UInt64 {
        text.utf8.reduce(offset) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
