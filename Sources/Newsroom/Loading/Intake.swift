import FoundationEssentials
import Glibc
import NewsModel

/// The files of a day, as they lie in its folder.
struct Intake: Sendable {
    /// One file of the intake.
    struct Entry: Hashable, Sendable {
        let path: RawPath
        /// The path relative to the day's folder, which is how messages and digests name it.
        let name: String
    }

    /// The day's folder.
    let folder: String
    /// In the order of their names' bytes, which is the same on every machine.
    var entries: [Entry]
    /// The day's folder and those in it: what changes when a file is added or removed.
    let folders: [RawPath]
    /// What lies there and is not read: folders that may not be looked into, links that lead elsewhere.
    let findings: [Finding]

    /// Lists a folder and the folders in it; names that begin with a dot, and `README.md`, are left out.
    ///
    /// - Parameter names: files and folders of the day that the settings leave out.
    /// - Throws: `NewsroomError` when the folder is not there, is no folder, or may not be read. Whatever lies in it, the
    ///   day goes on without it.
    init(folder: String, leavingOut names: [String] = []) throws(NewsroomError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            throw NewsroomError(
                stage: "intake", source: folder, message: "there is no such folder: put the day's articles there")
        }
        guard isFolder else {
            throw NewsroomError(stage: "intake", source: folder, message: "is a file; the day's articles need a folder")
        }
        guard let root = RawPath(folder).resolved, root.names != nil else {
            throw NewsroomError(
                stage: "intake", source: folder, message: "the folder cannot be read: check its permissions")
        }
        self.folder = folder
        var listing = IntakeListing(root: root)
        listing.add(folder: RawPath(folder), prefix: "", depth: 0)
        listing.addLinks()
        let listed = listing.entries.filter { entry in
            !names.contains { entry.name == $0 || entry.name.hasPrefix($0 + "/") }
        }
        entries = listed.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        folders = listing.folders.sorted { $0.octets.lexicographicallyPrecedes($1.octets) }
        findings = listing.findings + listing.overflow
    }

    /// The files of a day that is to be published.
    ///
    /// - Throws: `NewsroomError` also when there are none, and nothing is to be told.
    init(nonEmpty folder: String, leavingOut names: [String] = []) throws(NewsroomError) {
        try self.init(folder: folder, leavingOut: names)
        guard !entries.isEmpty || !findings.isEmpty else {
            throw NewsroomError(
                stage: "intake", source: folder, message: "the folder is empty: put the day's articles there")
        }
    }

    /// What a rule for make depends on.
    var prerequisites: Prerequisites {
        Prerequisites(read: (folders + entries.map(\.path)).map(\.text))
    }
}

/// Goes through a day's folder. Links are followed last, so that what they lead to has its own name first, and only to
/// places within the day's folder; each folder is looked into once, so that links in a circle end.
private struct IntakeListing {
    private(set) var entries: [Intake.Entry] = []
    private(set) var folders: [RawPath] = []
    private(set) var findings: [Finding] = []

    private let root: RawPath
    private var links: [(path: RawPath, name: String, depth: Int)] = []
    private var names: Set<String> = []
    private var visited: Set<FileIdentity> = []
    private var excess = 0

    init(root: RawPath) {
        self.root = root
    }

    /// What is beyond a day's files, in one finding.
    var overflow: [Finding] {
        guard excess > 0 else { return [] }
        let message = "left out: \(excess) files beyond the \(Budget.filesPerDay) that a day may have"
        return [Finding(.error, source: ".", message: message, omission: .unreadable)]
    }

    mutating func add(folder: RawPath, prefix: String, depth: Int) {
        guard let identity = folder.information(followsLinks: true).map(FileIdentity.init),
            visited.insert(identity).inserted
        else { return }
        folders.append(folder)
        guard let names = folder.names else {
            return leaveOut(String(prefix.dropLast()), "the folder cannot be read: check its permissions")
        }
        for name in names where name.first != UInt8(ascii: ".") && name != Array("README.md".utf8) {
            let path = folder.appending(name)
            let shown = prefix + RawPath.shown(name)
            switch path.information(followsLinks: false).map({ $0.st_mode & S_IFMT }) {
            case S_IFDIR: addFolder(path, shown, depth: depth + 1)
            case S_IFLNK: links.append((path, shown, depth))
            default: addFile(path, shown, name, prefix)
            }
        }
    }

    /// Follows the links that were met, and those met in folders that these lead to.
    mutating func addLinks() {
        while !links.isEmpty {
            let open = links
            links = []
            for link in open { follow(link.path, link.name, depth: link.depth) }
        }
    }

    private mutating func follow(_ link: RawPath, _ name: String, depth: Int) {
        guard let target = link.resolved, let information = target.information(followsLinks: true) else {
            return leaveOut(name, "is a link that leads nowhere: put the file itself there")
        }
        // A link to the day's own folder leads to nothing new.
        guard target != root else { return }
        guard target.isBelow(root) else {
            return leaveOut(name, "is a link that leads out of the day's folder: put the file itself there")
        }
        if information.st_mode & S_IFMT == S_IFDIR {
            addFolder(target, name, depth: depth + 1)
        } else {
            addFile(target, name, Array(name.utf8), "")
        }
    }

    private mutating func addFolder(_ path: RawPath, _ name: String, depth: Int) {
        guard depth <= Budget.folderDepth else {
            return leaveOut(name, "lies more than \(Budget.folderDepth) folders deep: move it up")
        }
        add(folder: path, prefix: name + "/", depth: depth)
    }

    private mutating func addFile(_ path: RawPath, _ shown: String, _ name: [UInt8], _ prefix: String) {
        guard entries.count < Budget.filesPerDay else {
            excess += 1
            return
        }
        let unique = names.contains(shown) ? prefix + RawPath.escaped(name) : shown
        names.insert(unique)
        entries.append(Intake.Entry(path: path, name: unique))
    }

    private mutating func leaveOut(_ name: String, _ message: String) {
        findings.append(Finding(.error, source: name, message: message, omission: .unreadable))
    }
}
