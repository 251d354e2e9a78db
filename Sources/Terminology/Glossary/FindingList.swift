import NewsModel

/// Findings of one file, at most so many; of the rest only the number is kept, so that a file of rubbish stays readable.
struct FindingList {
    private var kept: [Finding] = []
    private var dropped = 0
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(_ finding: Finding) {
        if kept.count < limit { kept.append(finding) } else { dropped += 1 }
    }

    /// The findings, with a closing one that tells how many more there were.
    var all: [Finding] {
        guard dropped > 0, let last = kept.last else { return kept }
        return kept + [Finding(last.severity, source: last.source, message: "\(dropped) more findings are not listed")]
    }
}
