import FoundationEssentials
import Glibc

/// Writes the outputs of a run: each whole and under another name first, then all renamed.
///
/// Whoever reads the folder sees the former files or the new ones. A file whose content stays the same keeps its time, so
/// that nothing made from it becomes stale. A run that fails or is killed leaves the former ones; at most a `.svodka-…`
/// file is left behind by a kill that no program can catch, and the next run removes it.
struct OutputFolder: Sendable {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Writes the files, then puts them in place.
    ///
    /// - Parameters:
    ///   - files: name in the folder → content.
    ///   - former: names of files that a run with other settings may have left; those that this one does not write go.
    /// - Throws: `NewsroomError` when the folder cannot be made or written to; then no file was changed.
    func write(
        _ files: [(name: String, content: Data)], removing former: [String] = []
    ) throws(NewsroomError) {
        try Place.make(folder: path)
        WholeFile.removeLeftovers(in: path)
        var staged: [WholeFile] = []
        defer { staged.forEach { $0.discard() } }
        for file in files where !has(file.content, in: file.name) {
            staged.append(try WholeFile(file.content, for: "\(path)/\(file.name)"))
        }
        for file in staged { try file.commit() }
        for name in former where !files.contains(where: { $0.name == name }) { unlink("\(path)/\(name)") }
        WholeFile.sync(folder: path)
    }

    private func has(_ content: Data, in name: String) -> Bool {
        (try? Data(contentsOf: URL(filePath: "\(path)/\(name)"))) == content
    }
}
