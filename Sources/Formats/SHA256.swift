internal import CNettleShims

/// The hash by which a reader can check that a file is the one a digest quotes (FIPS 180-4).
public enum SHA256 {
    /// The bytes' hash in lower-case hexadecimal, as `sha256sum` prints it: 64 digits.
    public static func hexDigest(of bytes: [UInt8]) -> String {
        let digest = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            count = 32
            guard let start = digest.baseAddress else { return }
            bytes.withUnsafeBufferPointer { CNettleShims_sha256($0.baseAddress, $0.count, start) }
        }
        let digits = Array("0123456789abcdef".utf8)
        let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
