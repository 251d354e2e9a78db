import NewsModel

/// What was wrong with the units of a file: each of the first twenty, then their number.
struct UnitFindings {
    private static let limit = 20

    private let name: String
    private var findings: [Finding] = []
    private var count = 0

    init(name: String) {
        self.name = name
    }

    mutating func add(_ message: String, line: Int?) {
        count += 1
        guard count <= Self.limit else { return }
        findings.append(Finding(.warning, source: name, line: line, message: message))
    }

    /// - Parameter problem: why the whole file is left out.
    func reading(_ units: [TranslationUnit], unreadable problem: String? = nil) -> TMXReader.Reading {
        var all = findings
        if let problem { all.append(Finding(.error, source: name, message: problem, omission: .unreadable)) }
        if count > Self.limit {
            all.append(Finding(.warning, source: name, message: "\(count) units in all were left out"))
        }
        return TMXReader.Reading(units: units, findings: all)
    }
}
