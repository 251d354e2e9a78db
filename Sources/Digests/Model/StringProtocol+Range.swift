extension StringProtocol {
    /// The first place where `part` stands; the standard library has none without Foundation.
    func range(of part: String) -> Range<Index>? {
        guard let first = part.first else { return nil }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].hasPrefix(part) { return found..<index(found, offsetBy: part.count) }
            start = index(after: found)
        }
        return nil
    }
}
