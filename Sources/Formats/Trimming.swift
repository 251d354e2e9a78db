extension StringProtocol {
    /// The text without white space at either end.
    @inlinable
    public var trimmed: String { String(trimmedPart) }

    /// The part of the text without white space at either end.
    @inlinable
    public var trimmedPart: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
        var end = endIndex
        while end > first {
            let last = index(before: end)
            guard self[last].isWhitespace else { break }
            end = last
        }
        return self[first..<end]
    }
}
