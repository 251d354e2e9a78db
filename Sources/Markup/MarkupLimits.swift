/// The most that a tree may hold, so that a hostile text costs neither time nor memory; what is beyond is left out.
public struct MarkupLimits: Sendable {
    /// Bytes of UTF-8; a longer text is cut off.
    public var bytes = 32 << 20
    /// Elements inside one another; the text of deeper ones belongs to the deepest that is kept.
    public var depth = 512
    /// Elements and texts.
    public var nodes = 1_500_000
    /// Attributes of one tag. libxml2 2.9 compares each attribute with all before it: 50,000 take 20 seconds.
    public var attributes = 256

    public init() {}
}
