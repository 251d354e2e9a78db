import FoundationEssentials

/// The first line in which two texts differ, as both have it; nil when they are the same.
func firstDifference(_ made: Data, _ committed: Data) -> (made: String, committed: String)? {
    guard made != committed else { return nil }
    let a = String(decoding: made, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let b = String(decoding: committed, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
    return (String(line < a.count ? a[line] : ""), String(line < b.count ? b[line] : ""))
}
