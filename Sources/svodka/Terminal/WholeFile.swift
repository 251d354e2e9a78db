import FoundationEssentials

/// Writes a file whole or not at all.
enum WholeFile {
    /// - Throws: `CannotRun` when it cannot be written; what stood there before is then still there.
    static func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw CannotRun(message: "\(path) cannot be written: check the folder and its permissions")
        }
    }
}
