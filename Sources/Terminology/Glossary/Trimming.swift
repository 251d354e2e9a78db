extension Substring {
    /// Without white space at its ends.
    func trimmed() -> Substring {
        var scalars = unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return Substring(scalars)
    }
}

extension String {
    /// Without white space at its ends.
    func trimmed() -> Substring { self[...].trimmed() }
}
