/// Which addresses of the Internet anybody may be sent to.
///
/// What a page, a feed or a name server says must not make this machine ask another within its own network.
enum PublicAddress {
    /// Whether four bytes of IPv4, or sixteen of IPv6, are an address that is reachable for all (IANA's registries of
    /// special-purpose addresses).
    static func isPublic(_ address: some Collection<UInt8>) -> Bool {
        let bytes = Array(address)
        switch bytes.count {
        case 4: return !isPrivate4(bytes)
        case 16:
            for (prefix, position) in embedding where bytes.starts(with: prefix) {
                return !isPrivate4(Array(bytes[position..<position + 4]))
            }
            return !private6.contains { matches(bytes, $0.bytes, $0.bits) }
        default: return false
        }
    }

    private static func isPrivate4(_ bytes: [UInt8]) -> Bool {
        private4.contains { matches(bytes, $0.bytes, $0.bits) }
    }

    private static func matches(_ address: [UInt8], _ prefix: [UInt8], _ bits: Int) -> Bool {
        let whole = bits / 8
        guard address[..<whole].elementsEqual(prefix[..<whole]) else { return false }
        let rest = bits % 8
        return rest == 0 || (address[whole] ^ prefix[whole]) >> UInt8(8 - rest) == 0
    }

    private static let private4: [(bytes: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 3),
    ]

    /// `::/96` holds the unspecified address, the loopback and long-forgotten IPv4 addresses; then translation within a
    /// network, discarding, Teredo and documentation, local addresses, multicast.
    private static let private6: [(bytes: [UInt8], bits: Int)] = [
        ([UInt8](repeating: 0, count: 12), 96), ([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48),
        ([0x01, 0, 0, 0, 0, 0, 0, 0], 64), ([0x20, 0x01, 0x00, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32),
        ([0xFC], 7), ([0xFE, 0x80], 10), ([0xFE, 0xC0], 10), ([0xFF], 8),
    ]

    /// Prefixes behind which an IPv4 address stands, and where.
    private static let embedding: [(prefix: [UInt8], position: Int)] = [
        ([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF], 12),
        ([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 12),
        ([0x20, 0x02], 2),
    ]
}
