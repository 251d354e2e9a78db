import CICUShims

/// The names of hosts as the domain name system knows them (UTS #46).
public enum HostName {
    /// `Президент.рф` is `xn--d1abbgf6aiiy.xn--p1ai`, `Example.ORG` is `example.org`; nil for what can name no host.
    public static func ascii(_ name: String) -> String? {
        guard name.utf8.count <= 1_000 else { return nil }
        var name = name
        let length = name.utf8.count
        let bytes = [CChar](unsafeUninitializedCapacity: 300) { out, count in
            count = name.withUTF8 { text in
                text.withMemoryRebound(to: CChar.self) { text in
                    guard let text = text.baseAddress, let out = out.baseAddress else { return 0 }
                    return max(0, Int(CICUShims_hostName(text, Int32(length), out, 300)))
                }
            }
        }
        let ascii = bytes.map { UInt8(bitPattern: $0) }
        let isName = ascii.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
            default: false
            }
        }
        return ascii.isEmpty || !isName ? nil : String(decoding: ascii, as: UTF8.self)
    }
}
