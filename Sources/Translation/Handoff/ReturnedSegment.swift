/// A sentence as it came back from a translator.
public struct ReturnedSegment: Hashable, Sendable {
    public let id: String
    /// The source as the returned file has it; nil where it has none.
    public let source: String?
    /// Empty where nothing was written.
    public let target: String

    public init(id: String, source: String?, target: String) {
        self.id = id
        self.source = source
        self.target = target
    }

    /// Whether somebody wrote a translation: the target is neither empty nor the copy that was sent.
    public var isTranslated: Bool {
        !target.trimmingSpaces().isEmpty && source.map { SegmentText($0) != SegmentText(target) } ?? true
    }
}
