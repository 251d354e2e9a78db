public import Digests
public import FoundationEssentials
public import NewsModel
public import Publishing

/// The page that leads to all days, made from what stands in the folder of digests.
public enum DigestIndex {
    /// The page's name in the folder.
    public static let name = "index.html"

    /// The page of a folder of digests as it stands now; a day counts once its XML is there.
    ///
    /// - Throws: `PipelineError` when the folder cannot be read.
    public static func page(
        of folder: String, edition: Language, style: EditionStyle = EditionStyle()
    ) throws(PipelineError) -> Data {
        var days: [IndexPageWriter.Day] = []
        for name in try names(in: folder) {
            guard let date = CivilDate(name), isFolder("\(folder)/\(name)") else { continue }
            let files = Set(try names(in: "\(folder)/\(name)"))
            if files.contains("digest.xml") { days.append(IndexPageWriter.Day(date: date, files: files)) }
        }
        return Data(IndexPageWriter(edition: edition, style: style).write(days).utf8)
    }

    private static func names(in folder: String) throws(PipelineError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw PipelineError(
                stage: "write", source: folder, message: "the folder cannot be read: check its permissions")
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
