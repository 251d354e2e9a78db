import FoundationEssentials
import NewsModel

/// What lies in the folder of articles and belongs to no day: nobody would notice that it is not read.
enum StrayFiles {
    /// A finding for each folder whose name is no date as days' folders have it, and one for files beside the folders.
    static func findings(in folder: String) -> [Finding] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            !$0.hasPrefix(".") && $0 != "README.md" && CivilDate($0)?.description != $0
        }.sorted()
        let folders = names.filter { isFolder("\(folder)/\($0)") }
        let files = names.filter { !folders.contains($0) }
        var findings = folders.map { name in
            Finding(
                .warning, source: "\(folder)/\(name)",
                message: "is not read: a day's folder is named by its date, such as 2026-03-02")
        }
        if let first = files.first {
            let others = files.count == 1 ? "" : " and \(files.count - 1) more"
            findings.append(
                Finding(
                    .warning, source: "\(folder)/\(first)",
                    message: "is not read\(others): put articles into their day's folder"))
        }
        return findings
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
