/// Bytes turned into text, with the charset they were read in and why.
public struct DecodedText: Sendable {
    /// What spoke for the charset, the strongest first.
    public enum Evidence: Sendable {
        case byteOrderMark, zeroBytes, validUTF8, declared, detected
    }

    public let text: String
    public let charset: Charset
    public let evidence: Evidence
    /// How many places were ill-formed, so that U+FFFD stands there.
    public let replacementCount: Int
}
