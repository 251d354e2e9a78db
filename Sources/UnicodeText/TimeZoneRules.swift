import CICUShims

/// What clocks show in a named zone, by ICU's own copy of the IANA data rather than the machine's.
public struct TimeZoneRules: Hashable, Sendable {
    /// The zone's IANA name, such as `Europe/Minsk`.
    public let name: String
    /// When each offset began, in seconds since 1970, ascending.
    private let moments: [Int]
    /// Seconds east of UTC from the moment of the same position on.
    private let offsets: [Int]

    /// Changes of 1900 to 2100 are known; before and after, the first and the last offset hold.
    private static let knownYears: (from: Int64, until: Int64) = (-2_208_988_800, 4_102_444_800)
    /// A zone that changes twice a year for 200 years makes 400 changes; none makes more.
    private static let mostChanges = 512

    /// The rules of a zone by its IANA name; nil for a name that is not known.
    public init?(named name: String) {
        guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        var moments = [Int64](repeating: 0, count: Self.mostChanges)
        var offsets = [Int32](repeating: 0, count: Self.mostChanges)
        let count = CICUShims_zoneChanges(
            name, Self.knownYears.from, Self.knownYears.until, &moments, &offsets, Int32(Self.mostChanges))
        guard count > 0 else { return nil }
        self.name = name
        self.moments = moments.prefix(Int(count)).map(Int.init)
        self.offsets = offsets.prefix(Int(count)).map(Int.init)
    }

    /// Seconds east of UTC at an instant, given in seconds since 1 January 1970 UTC.
    public func offset(at secondsSince1970: Int) -> Int {
        var low = 0
        var high = moments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if moments[middle] <= secondsSince1970 { low = middle } else { high = middle }
        }
        return offsets[low]
    }

    /// Seconds east of UTC when clocks of the zone show a time, given as the seconds since 1970 that a UTC clock with
    /// the same face would count. Of a time that comes twice the first is meant; one that is skipped is read as before
    /// the change.
    public func offset(atLocal localSeconds: Int) -> Int {
        let early = offset(at: localSeconds - 86_400)
        let late = offset(at: localSeconds + 86_400)
        guard early != late else { return early }
        return offset(at: localSeconds - early) == early ? early : late
    }

    /// The city the zone is named for, in a language given as BCP 47: `明斯克`; nil for zones of no city, such as `UTC`.
    public func city(in languageTag: String) -> String? {
        guard name.contains("/"), !name.hasPrefix("Etc/") else { return nil }
        var bytes = [CChar](repeating: 0, count: 256)
        let length = CICUShims_zoneCity(name, languageTag, &bytes, Int32(bytes.count))
        guard length > 0 else { return nil }
        return String(decoding: bytes.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
