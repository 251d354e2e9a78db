/// How much two sentences say the same.
enum WordOverlap {
    /// The words both have, over the geometric mean of how many each has: 0 to 1.
    static func similarity(_ a: [Int32], _ b: [Int32]) -> Double {
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return Double(shared(a, b)) / (Double(a.count) * Double(b.count)).squareRoot()
    }

    /// How many words two ordered lists have in common.
    static func shared(_ a: [Int32], _ b: [Int32]) -> Int {
        var i = 0
        var j = 0
        var count = 0
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                count += 1
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return count
    }
}
