/// A piece of a text: half-open, in Unicode scalars from the text's beginning.
public struct Span: Codable, Hashable, Sendable {
    public let start: Int
    public let end: Int

    /// The span `start..<end`; an `end` before `start` gives the empty span at `start`.
    public init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// The number of scalars.
    public var count: Int { end - start }

    public var isEmpty: Bool { start == end }

    /// Whether `other` lies wholly inside this span (a span contains itself).
    public func contains(_ other: Span) -> Bool {
        start <= other.start && other.end <= end
    }

    /// Whether the two share at least one scalar.
    public func overlaps(_ other: Span) -> Bool {
        start < other.end && other.start < end
    }
}

extension Span: Comparable {
    /// Order by start; of two with one start the longer comes first.
    public static func < (a: Span, b: Span) -> Bool {
        a.start != b.start ? a.start < b.start : a.end > b.end
    }
}
