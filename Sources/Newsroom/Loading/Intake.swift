import FoundationEssentials

/// The files of a day, as they lie in its folder.
struct Intake: Sendable {
    /// One file of the intake.
    struct Entry: Hashable, Sendable {
        let path: String
        /// The path relative to the day's folder, which is how messages and digests name it.
        let name: String
    }

    /// The day's folder.
    let folder: String
    /// In the order of their names' bytes, which is the same on every machine.
    let entries: [Entry]
    /// The day's folder and those in it: what changes when a file is added or removed.
    let folders: [String]

    /// Lists a folder and the folders in it; names that begin with a dot, and `README.md`, are left out.
    ///
    /// - Throws: `NewsroomError` when the folder is not there, is no folder, or may not be read.
    init(folder: String) throws(NewsroomError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            throw NewsroomError(
                stage: "intake", source: folder, message: "there is no such folder: put the day's articles there")
        }
        guard isFolder else {
            throw NewsroomError(stage: "intake", source: folder, message: "is a file; the day's articles need a folder")
        }
        self.folder = folder
        var entries: [Entry] = []
        var folders: [String] = []
        try Intake.list(folder, prefix: "", depth: 0, into: &entries, folders: &folders)
        self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The files of a day that is to be published.
    ///
    /// - Throws: `NewsroomError` also when there are none.
    init(nonEmpty folder: String) throws(NewsroomError) {
        try self.init(folder: folder)
        guard !entries.isEmpty else {
            throw NewsroomError(
                stage: "intake", source: folder, message: "the folder is empty: put the day's articles there")
        }
    }

    /// Deeper folders are not looked into; a link that leads back would never end.
    private static let depthLimit = 16

    private static func list(
        _ folder: String, prefix: String, depth: Int, into entries: inout [Entry], folders: inout [String]
    ) throws(NewsroomError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw NewsroomError(
                stage: "intake", source: folder, message: "the folder cannot be read: check its permissions")
        }
        folders.append(folder)
        for name in names where !name.hasPrefix(".") && name != "README.md" {
            let path = folder + "/" + name
            var isFolder = false
            let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if exists && isFolder && depth < depthLimit {
                try list(path, prefix: prefix + name + "/", depth: depth + 1, into: &entries, folders: &folders)
            } else {
                entries.append(Entry(path: path, name: prefix + name))
            }
        }
    }
}
