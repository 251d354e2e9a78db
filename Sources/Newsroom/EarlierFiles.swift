import FoundationEssentials

/// Files of earlier days that a day's outputs depend on.
public struct EarlierFiles: Sendable {
    /// Those that are there.
    public let read: [String]
    /// Those that were looked for: were they to appear, the day would come out otherwise.
    public let absent: [String]

    init(lookingFor paths: [String]) {
        let there = paths.map { FileManager.default.fileExists(atPath: $0) }
        read = zip(paths, there).filter(\.1).map(\.0)
        absent = zip(paths, there).filter { !$0.1 }.map(\.0)
    }

    init(read: [String], absent: [String]) {
        self.read = read
        self.absent = absent
    }
}
